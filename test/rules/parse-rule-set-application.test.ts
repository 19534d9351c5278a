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
  [
    'a sentence twice',
    'application.sections.#series.parts.0.questions',
    ['themes', 'themes'],
    '1',
    'duplicate',
  ],
  ['more units than are drawn', 'application.examples.least.0.count', 101, '', 'too-big'],
  ['more help than is read', `${parts}.0.text.prompts`, 1e9, '', 'too-big'],
  [
    'an example with room before it',
    'application.sections.#one-series.parts.0.index',
    1,
    '',
    'out-of-range',
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

  it('places of a list that is not there', () => {
    const where = 'application.sections.#one-series.parts.+';
    const byPlace = { kind: 'by-place', question: 'courses' };
    expect(errorsIn(changed(workshops, { [where]: byPlace }))).toEqual([
      { path: `${pathIn(workshops, where)}.question`, code: 'dangling-question' },
    ]);
  });

  it('two examples in one place', () => {
    const where = 'application.sections.#one-series.parts.+';
    expect(errorsIn(changed(workshops, { [where]: { kind: 'example', index: 0 } }))).toEqual([
      { path: `${pathIn(workshops, where)}.index`, code: 'duplicate' },
    ]);
  });

  it('no place for what only it asks', () => {
    const path = pathIn(workshops, 'questions.#partner-letter');
    const without = changed(workshops, { [`${parts}.0.questions`]: ['own-share'] });
    expect(errorsIn(without)).toEqual([{ path, code: 'never-asked' }]);
    const wholly = changed(workshops, { application: undefined });
    expect(errorsIn(wholly)).toEqual([{ path, code: 'never-asked' }]);
  });

  it('units that no number of the items counts', () => {
    expect(errorsIn(changed(workshops, { 'questions.#series.roles.size': undefined }))).toEqual([
      { path: 'application.examples.unit', code: 'wrong-kind' },
    ]);
  });
});

describe('rules of which an application names', () => {
  const extras = {
    ...{ id: 'extras', group: 'money', kind: 'list', askedIn: 'draft', max: 2, firstItem: {} },
    fields: [
      { id: 'name', kind: 'text', max: 9 },
      { id: 'area', kind: 'postcodes' },
    ],
    roles: { title: 'name', places: 'area' },
  };
  const codesFor = (part: object, questions: object = extras) =>
    errorsIn(changed(workshops, { 'questions.+': questions, [`${parts}.+`]: part }))
      .map(({ code }) => code)
      .filter((code) => code !== 'missing-text');

  it.each<[string, object, string[]]>([
    ['in a table what only it asks', { kind: 'list-table', question: 'extras' }, []],
    ['the places of a list that has them', { kind: 'by-place', question: 'extras' }, []],
    [
      'the places of a list that is not there',
      { kind: 'by-place', question: 'courses' },
      ['dangling-question', 'unused-question', 'never-asked'],
    ],
    [
      'the places of no list',
      { kind: 'by-place', question: 'themes' },
      ['wrong-kind', 'unused-question', 'never-asked'],
    ],
  ])('%s', (_, part, codes) => {
    expect(codesFor(part).sort()).toEqual(codes.sort());
  });

  it('an amount of what only the draft asks', () => {
    const set = changed(workshops, { 'questions.+': extras, 'amount.question': 'extras' });
    expect(errorsIn(set)).toContainEqual({ path: 'amount.question', code: 'wrong-kind' });
  });

  it('two examples each in its place', () => {
    const more = { 'application.sections.#one-series.parts.+': { kind: 'example', index: 1 } };
    expect(errorsIn(changed(workshops, more))).toEqual([]);
  });
});
