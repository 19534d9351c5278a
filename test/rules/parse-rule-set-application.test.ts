import { describe, expect, it } from 'vitest';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed, errorsIn, pathIn } from '../support/changed-rules.ts';

const parts = 'application.sections.#money.parts';
const fields = 'application.sections.#applicant.parts.0.fields';

/** What is wrong, where it is put, what is put there, where in that the error is, and its code. */
type Fault = [title: string, where: string, value: unknown, inside: string, code: string];

const faults: Fault[] = [
  [
    'a sentence on a question',
    'application.sections.#series.parts.0.questions.0',
    'colour',
    '',
    'dangling-question',
  ],
  [
    'a sentence in place of one of another part',
    'application.sections.#series.parts.0.instead',
    [{ of: ['inside'], when: { all: [] }, say: 'near' }],
    '0.of.0',
    'dangling-question',
  ],
  [
    'a sentence in place of others, on a scheme that is not there',
    'application.sections.#series.parts.0.instead',
    [{ of: ['themes'], when: { verdict: ['prize', ['eligible']] } }],
    '0.when.verdict.0',
    'dangling-scheme',
  ],
  [
    'a sentence on a list',
    'application.sections.#series.parts.0.questions.0',
    'series',
    '',
    'wrong-kind',
  ],
  [
    'a table of a list',
    'application.sections.#series.parts.1.question',
    'courses',
    '',
    'dangling-question',
  ],
  [
    'a table of no list',
    'application.sections.#series.parts.1.question',
    'themes',
    '',
    'wrong-kind',
  ],
  [
    'the places of a list without any',
    `${parts}.+`,
    { kind: 'by-place', question: 'series' },
    'question',
    'wrong-kind',
  ],
  ['examples of a list', 'application.examples.question', 'courses', '', 'dangling-question'],
  [
    'a source',
    `${fields}.0.source`,
    { document: 'decree-2020', place: 'article-2' },
    'document',
    'dangling-source',
  ],
  ['a place in a source', `${parts}.0.text.source.place`, 'article-9', '', 'dangling-source'],
  [
    'a condition on a question',
    `${fields}.0.neededWhen`,
    { oneOf: ['colour', ['red']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a condition on a scheme',
    'application.sections.0.askWhen',
    { verdict: ['prize', ['held']] },
    'verdict.0',
    'dangling-scheme',
  ],
  [
    'a condition on an option',
    'application.titles.0.when',
    { oneOf: ['applicant', ['bank']] },
    'oneOf.1.0',
    'dangling-option',
  ],
  [
    'a section twice',
    'application.sections.+',
    workshops.application?.sections[3],
    'id',
    'duplicate',
  ],
  ['a field twice', `${fields}.+`, { id: 'name', format: 'line', max: 9 }, 'id', 'duplicate'],
  [
    'a field and a passage',
    `${fields}.+`,
    { id: 'partners', format: 'line', max: 9 },
    '',
    'duplicate',
  ],
  [
    'a unit twice',
    'application.examples.unit.+',
    { id: 'title', format: 'line', max: 9 },
    'id',
    'duplicate',
  ],
  ['a section by the name of the last page', 'application.sections.0.id', 'save', '', 'reserved'],
];

describe('a rule set is refused for an application with', () => {
  it.each(faults)('%s', (_, where, value, inside, code) => {
    const errors = errorsIn(changed(workshops, { [where]: value }));
    const path = [pathIn(workshops, where), ...(inside ? [inside] : [])].join('.');
    if (code !== 'duplicate') expect(errors).toEqual([{ path, code }]);
    else expect(errors.map((each) => each.code)).toContain(code);
  });

  it('an example of nothing, and an estimate of nothing', () => {
    expect(errorsIn(changed(workshops, { 'application.examples': undefined }))).toEqual([
      { path: 'application.sections.2.parts.0.index', code: 'missing' },
    ]);
    expect(errorsIn(changed(workshops, { amount: undefined }))).toEqual([
      { path: 'application.sections.3.parts.1', code: 'missing' },
    ]);
  });

  it('units that no number of the items counts', () => {
    expect(errorsIn(changed(workshops, { 'questions.#series.roles.size': undefined }))).toEqual([
      { path: 'application.examples.unit', code: 'wrong-kind' },
    ]);
  });
});
