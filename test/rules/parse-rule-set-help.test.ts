import { describe, expect, it } from 'vitest';
import type { HelpData } from '../../src/rules/help.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed, errorsIn } from '../support/changed-rules.ts';

const help: HelpData = {
  sources: { desk: {} },
  entries: [
    {
      id: 'length',
      source: { document: 'decree-2026', place: 'article-3' },
      related: ['desk'],
      question: 'series',
    },
    { id: 'desk', source: { document: 'desk' }, related: [] },
  ],
};
const texts = {
  entries: {
    length: { title: 'How long?', asked: 'How long is a series?', answer: 'Six times.' },
    desk: { title: 'The desk', asked: 'Who helps?', answer: 'The desk does.' },
  },
  sources: { desk: 'The desk of the province' },
};
const helped = changed(workshops, { help, 'texts.nl.help': texts, 'texts.en.help': texts });

describe('a rule set that brings its help', () => {
  it('is accepted with what that names, and its texts', () => {
    expect(errorsIn(helped)).toEqual([]);
  });

  it('may also bring none', () => {
    expect(errorsIn(workshops)).toEqual([]);
  });

  it('may say of which year a source is and where it stands, and that an entry is background', () => {
    const desk = { year: 2024, url: 'https://desk.example/help' };
    const set = changed(helped, { 'help.sources.desk': desk, 'help.entries.1.background': true });
    expect(errorsIn(set)).toEqual([]);
  });

  it.each([
    ['help.sources.desk.year', 2024.5],
    ['help.sources.desk.url', 'http://desk.example'],
    ['help.sources.desk.url', 'httpsx://desk.example'],
    ['help.sources.desk.url', 'xhttps://desk.example'],
    ['help.sources.desk.url', 'desk'],
    ['help.entries.1.background', false],
  ])('is refused with %s as %s', (path, value) => {
    expect(errorsIn(changed(helped, { [path]: value })).map((error) => error.path)).toEqual([path]);
  });

  it.each([
    ['an entry that would help too', 'help.entries.0.related.0', 'form', 'dangling-entry'],
    ['a question', 'help.entries.0.question', 'colour', 'dangling-question'],
    ['a source of its own', 'help.entries.1.source.document', 'site', 'dangling-source'],
    ['a source of the rules', 'help.entries.0.source.document', 'law', 'dangling-source'],
    ['a place in that', 'help.entries.0.source.place', 'article-9', 'dangling-source'],
  ])('is refused where there is no such thing: %s', (_, path, value, code) => {
    expect(errorsIn(changed(helped, { [path]: value }))).toEqual([{ path, code }]);
  });

  it('may name a source of the rules as one of its own, of which no place is said', () => {
    const document = 'decree-2026';
    const set = changed(helped, {
      [`help.sources.${document}`]: {},
      'help.entries.1.source': { document },
    });
    expect(errorsIn(set).filter(({ code }) => code !== 'missing-text')).toEqual([]);
  });

  it('is refused with an entry twice', () => {
    expect(errorsIn(changed(helped, { 'help.entries.+': help.entries[1] }))).toEqual([
      { path: 'help.entries.2.id', code: 'duplicate' },
    ]);
  });

  it.each([
    ['an entry', 'help.entries.length.answer'],
    ['a source of its own', 'help.sources.desk'],
  ])('is refused without the text of %s', (_, key) => {
    expect(errorsIn(changed(helped, { [`texts.en.${key}`]: undefined }))).toEqual([
      { path: `texts.en.${key}`, code: 'missing-text' },
    ]);
  });
});
