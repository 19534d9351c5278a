import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/core.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { changed, errorsIn, pathIn } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const shipped = ruleSetOf('vlaio-2021');

describe.each(ruleSets)('a rule set that we ship: $id', (ruleSet) => {
  it('is accepted as it is', () => {
    expect(parseRuleSet(ruleSet)).toEqual({ ok: true, ruleSet });
    expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual({ ok: true, ruleSet });
  });
});

/** What is wrong, where it is put, what is put there, where in that the error is, and its code. */
type Fault = [title: string, where: string, value: unknown, inside: string, code: string];
const informal = 'criteria.#informal-learning';
const list = 'questions.#trajectories';

const dangling: Fault[] = [
  [
    'a criterion on a question',
    `${informal}.metWhen`,
    { oneOf: ['budget', ['yes']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a criterion on a question, deep inside',
    `${informal}.openPoints.0.when`,
    { all: [{ any: [] }, { not: { any: [{ onlyOf: ['budget', ['yes']] }] } }] },
    'all.1.not.any.0.onlyOf.0',
    'dangling-question',
  ],
  ['a criterion on an option', `${informal}.metWhen.oneOf.1.0`, 'always', '', 'dangling-option'],
  [
    'an open point on an option',
    `${informal}.openPoints.0.when.oneOf.1`,
    ['both', 'never'],
    '1',
    'dangling-option',
  ],
  [
    'an item condition on a field',
    'criteria.#trajectory.metWhen.someItem.1',
    { oneOf: ['size', ['big']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a scheme on a question',
    'schemes.0.askWhen',
    { oneOf: ['budget', ['yes']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a question on an option',
    'questions.#legal-form.askWhen',
    { oneOf: ['goal', ['money']] },
    'oneOf.1.0',
    'dangling-option',
  ],
  [
    'a draft criterion on a question',
    'draft.#form-complete.doneWhen',
    { oneOf: ['signed', ['yes']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a next step on a question',
    'nextSteps.#jury.when',
    { oneOf: ['budget', ['yes']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'an amount on a field',
    'amount.countsWhen.all.0',
    { oneOf: ['size', ['big']] },
    'oneOf.0',
    'dangling-question',
  ],
  [
    'a line of the amount on an option',
    'amount.lines.0.where',
    { oneOf: ['place', ['abroad']] },
    'oneOf.1.0',
    'dangling-option',
  ],
  ['an exclusive option', 'questions.#announcement.exclusive', ['nothing'], '0', 'dangling-option'],
  [
    'a change to an option',
    'questions.#relevance.changes',
    [{ to: 'certainly' }],
    '0.0',
    'dangling-option',
  ],
  [
    'a change by an option',
    'questions.#announcement.changes',
    [{ add: 'radio' }],
    '0.0',
    'dangling-option',
  ],
  [
    'a change of a field to an option',
    `${list}.fields.#place.changes`,
    [{ to: 'abroad' }],
    '0.0',
    'dangling-option',
  ],
  [
    'an option that goes without saying',
    `${list}.fields.#coherent.usual`,
    'perhaps',
    '',
    'dangling-option',
  ],
  ['the title of an item', `${list}.roles.title`, 'name', '', 'dangling-question'],
  ['a finding about a question', 'findings.0.question', 'budget', '', 'dangling-question'],
  [
    'a finding about all items on a field of one',
    'findings.+',
    { id: 'odd', question: 'trajectories', when: { oneOf: ['place', ['online']] } },
    'when.oneOf.0',
    'dangling-question',
  ],
  ['a finding on an option', 'findings.0.when.oneOf.1.0', 'always', '', 'dangling-option'],
  ['a first item with a field', `${list}.firstItem.size`, 'big', '', 'dangling-question'],
  ['a first item with an option', `${list}.firstItem.place`, 'abroad', '', 'dangling-option'],
  ['a source', `${informal}.source.document`, 'deck-2020', '', 'dangling-source'],
  ['a place in a source', `${informal}.source.place`, 'last-page', '', 'dangling-source'],
  [
    'the source of an open point',
    `${informal}.openPoints.0.source`,
    { document: 'faq-2019', place: 'hours' },
    'place',
    'dangling-source',
  ],
  [
    'the source of a draft criterion',
    'draft.0.source.document',
    'deck-2020',
    '',
    'dangling-source',
  ],
  ['the source of the amount', 'amount.source.place', 'last-page', '', 'dangling-source'],
];

const tooLate: Fault[] = [
  [
    'a question on a later one',
    'questions.#legal-form.askWhen',
    { oneOf: ['relevance', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a question on itself',
    'questions.#legal-form.askWhen',
    { oneOf: ['legal-form', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a field on a later one',
    `${list}.fields.#postcodes.askWhen`,
    { oneOf: ['new', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a field on a later question',
    `${list}.fields.#postcodes.askWhen`,
    { oneOf: ['relevance', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'an item condition on what is outside the item',
    'criteria.#trajectory.metWhen.someItem.1',
    { oneOf: ['goal', ['both']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a criterion on the verdict of its own scheme',
    'criteria.#recognised.metWhen.verdict.0',
    'subsidy',
    '',
    'forward-reference',
  ],
  [
    'a criterion on the verdict of a later scheme',
    `${informal}.unmetWhen`,
    { verdict: ['subsidy', ['ineligible']] },
    'verdict.0',
    'forward-reference',
  ],
  [
    'an open point on the verdict of its own scheme',
    `${informal}.openPoints.0.when`,
    { verdict: ['recognition', ['held']] },
    'verdict.0',
    'forward-reference',
  ],
  [
    'a question on a verdict',
    'questions.#ages.askWhen',
    { verdict: ['recognition', ['eligible']] },
    'verdict.0',
    'forward-reference',
  ],
  [
    'a scheme on a verdict',
    'schemes.0.askWhen',
    { verdict: ['recognition', ['eligible']] },
    'verdict.0',
    'forward-reference',
  ],
];

/** What only the draft asks comes after the conversation. */
const afterwards: Fault[] = [
  [
    'a criterion on a question of the draft',
    `${informal}.metWhen`,
    { oneOf: ['companies', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a scheme on a question of the draft',
    'schemes.0.askWhen',
    { oneOf: ['companies', ['yes']] },
    'oneOf.0',
    'forward-reference',
  ],
  [
    'a finding on a verdict',
    'findings.0.when',
    { verdict: ['recognition', ['eligible']] },
    'verdict.0',
    'forward-reference',
  ],
  [
    'an item condition on a verdict',
    'criteria.#subsidy-trajectory.metWhen.someItem.1',
    { verdict: ['recognition', ['eligible']] },
    'verdict.0',
    'forward-reference',
  ],
  [
    'a headline on an item of a list',
    'headlines.0.when',
    { someItem: ['trajectories', { all: [] }] },
    'someItem.0',
    'verdicts-only',
  ],
  [
    'a headline on an answer',
    'headlines.0.when',
    { oneOf: ['goal', ['both']] },
    'oneOf.0',
    'verdicts-only',
  ],
  [
    'a name of all together on an answer',
    'overall.0.when',
    { not: { oneOf: ['goal', ['both']] } },
    'not.oneOf.0',
    'verdicts-only',
  ],
];

const ofSeries = { question: 'trajectories', each: true };
const wrongKind: Fault[] = [
  [
    'a finding on the items of a choice',
    'findings.0.when',
    { someItem: ['ages', { all: [] }] },
    'someItem.0',
    'wrong-kind',
  ],
  [
    'a finding about an item on an option of a number',
    'findings.+',
    { id: 'odd', ...ofSeries, when: { oneOf: ['activities', ['3']] } },
    'when.oneOf.0',
    'wrong-kind',
  ],
  [
    'a finding about an item on a text',
    'findings.+',
    { id: 'odd', ...ofSeries, when: { any: [{ oneOf: ['title', ['robots']] }] } },
    'when.any.0.oneOf.0',
    'wrong-kind',
  ],
  [
    'a number asked of a choice',
    `${informal}.openPoints.0.when`,
    { atLeast: ['school-hours', 3] },
    'atLeast.0',
    'wrong-kind',
  ],
  [
    'an option asked of a list',
    `${informal}.openPoints.0.when`,
    { oneOf: ['trajectories', ['yes']] },
    'oneOf.0',
    'wrong-kind',
  ],
  [
    'an item asked of a choice',
    `${informal}.openPoints.0.when`,
    { someItem: ['ages', { all: [] }] },
    'someItem.0',
    'wrong-kind',
  ],
  [
    'an option asked of a number',
    'criteria.#trajectory.metWhen.someItem.1',
    { oneOf: ['activities', ['3']] },
    'oneOf.0',
    'wrong-kind',
  ],
  [
    'a region asked of a choice',
    `${informal}.openPoints.0.when`,
    { reaches: ['school-hours', ['brussels']] },
    'reaches.0',
    'wrong-kind',
  ],
  ['a title that is a number', `${list}.roles.title`, 'activities', '', 'wrong-kind'],
  ['a size that is a choice', `${list}.roles.size`, 'place', '', 'wrong-kind'],
  ['places that are a text', `${list}.roles.places`, 'title', '', 'wrong-kind'],
  ['a finding about each of no items', 'findings.0.each', true, '', 'wrong-kind'],
  [
    'one option as the answer of several',
    'questions.#ages.changes',
    [{ to: '5-17' }],
    '0',
    'wrong-kind',
  ],
  [
    'several options as the answer of one',
    'questions.#audience.changes',
    [{ to: ['everyone'] }],
    '0',
    'wrong-kind',
  ],
  [
    'one more option of one',
    'questions.#audience.changes',
    [{ add: 'everyone' }],
    '0',
    'wrong-kind',
  ],
  ['more of an option', 'questions.#audience.changes', [{ grow: true }], '0', 'wrong-kind'],
  [
    'an option of a number',
    `${list}.fields.#activities.changes`,
    [{ to: 'many' }],
    '0',
    'wrong-kind',
  ],
  ['a first item with words for a number', `${list}.firstItem.activities`, 'two', '', 'wrong-kind'],
  ['a first item with a title', `${list}.firstItem.title`, 'Codeclub', '', 'wrong-kind'],
];

const outOfOrder: Fault[] = [
  ['a period that ends before it begins', 'period.until', '2020-12-31', '', 'wrong-order'],
  ['a validity that ends before it begins', 'validity.until', '2020-12-31', '', 'wrong-order'],
  [
    'a call that closes before it opens',
    'call',
    { opens: '2021-06-01T00:00:00+02:00', deadline: '2021-05-04T12:00:00+02:00' },
    'deadline',
    'wrong-order',
  ],
  [
    'an amount with its ends turned',
    'amount.lines.0.first',
    { low: 2, high: 1 },
    '',
    'wrong-order',
  ],
  [
    'an amount with its ends turned, of what comes after',
    'amount.lines.0.further',
    { low: 2, high: 1 },
    '',
    'wrong-order',
  ],
  [
    'a call that closes as it opens',
    'call',
    { opens: '2021-05-04T12:00:00+02:00', deadline: '2021-05-04T10:00:00Z' },
    'deadline',
    'wrong-order',
  ],
  ['a first item that is too small', `${list}.firstItem.activities`, 0, '', 'out-of-range'],
  ['a first item that is too long', `${list}.firstItem.activities`, 366, '', 'out-of-range'],
];

const errorsAt = (where: string, inside: string, code: string) => [
  { path: [pathIn(shipped, where), ...(inside ? [inside] : [])].join('.'), code },
];

describe('a rule set is accepted with', () => {
  it.each<[string, string, unknown]>([
    ['a period of a day', 'period.until', shipped.period.from],
    ['a validity of a day', 'validity.from', '2022-12-31'],
    ['one amount from low to high', 'amount.lines.0.first', { low: 1000, high: 1000 }],
    ['a first item of the most there can be', `${list}.firstItem.activities`, 365],
    [
      'the same step for two schemes',
      'nextSteps',
      ['recognition', 'subsidy'].map((scheme) => ({ ...shipped.nextSteps[0], scheme })),
    ],
    ['a call of which the end is not known', 'call', { opens: '2021-05-04T12:00:00+02:00' }],
  ])('%s', (_, where, value) => {
    const errors = errorsIn(changed(shipped, { [where]: value }));
    expect(errors.filter(({ code }) => code !== 'missing-text')).toEqual([]);
  });
});

describe('a rule set is refused, with path and code, for', () => {
  it.each(dangling)('what does not exist: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(tooLate)('what is not known by then: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(afterwards)('what it may not look at: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(outOfOrder)('what is out of order: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(wrongKind)('what is of another kind: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each([
    ['an option that stands alone, by itself', ['none'], []],
    ['several options', ['website', 'social-media'], []],
    ['one that stands alone beside another', ['none', 'website'], ['wrong-kind']],
  ])('a change to %s', (_, to, codes) => {
    const set = changed(shipped, { 'questions.#announcement.changes': [{ to }] });
    const found = errorsIn(set).map(({ code }) => code);
    expect(found.filter((code) => code !== 'missing-text')).toEqual(codes);
  });

  it.each([
    ['courses', 'dangling-question'],
    ['ages', 'wrong-kind'],
  ])('an amount that counts %s', (question, code) => {
    const { perhapsWhen: _, ...line } = shipped.amount?.lines[0] ?? { perhapsWhen: null };
    const set = changed(shipped, {
      'amount.question': question,
      'amount.countsWhen': { all: [] },
      'amount.lines': [{ ...line, per: 'item', where: { all: [] } }],
    });
    expect(errorsIn(set)).toEqual([{ path: 'amount.question', code }]);
  });

  it('an amount by postcode of a list that names no places', () => {
    const set = changed(shipped, { [`${list}.roles.places`]: undefined });
    expect(errorsIn(set)).toEqual([{ path: 'amount.lines.0.per', code: 'wrong-kind' }]);
  });

  it('a scheme that does not exist, wherever it is named', () => {
    const set = changed(shipped, {
      schemes: [shipped.schemes[1]],
      criteria: shipped.criteria
        .filter(({ id }) => ['relevance', 'recognised'].includes(id))
        .map(({ openPoints: _, ...criterion }) => criterion),
      nextSteps: [{ id: 'form', scheme: 'recognition' }],
      overall: [{ id: 'all', when: { verdict: ['recognition', ['held']] } }],
      headlines: [{ id: 'held', when: { verdict: ['subsidy', ['held']] }, counts: 'recognition' }],
    });
    const paths = errorsIn(set).flatMap(({ path, code }) =>
      code === 'dangling-scheme' ? [path] : [],
    );
    expect(paths.sort()).toEqual([
      'criteria.0.scheme',
      'criteria.1.metWhen.verdict.0',
      'criteria.1.onConditionWhen.verdict.0',
      'headlines.0.counts',
      'nextSteps.0.scheme',
      'overall.0.when.verdict.0',
      'validity.scheme',
    ]);
  });

  it('an amount of a scheme that does not exist', () => {
    const set = changed(shipped, {
      schemes: [shipped.schemes[0]],
      criteria: shipped.criteria.filter(({ scheme }) => scheme === 'recognition'),
      nextSteps: [],
    });
    expect(errorsIn(set)).toContainEqual({ path: 'amount.scheme', code: 'dangling-scheme' });
  });

  it('a number with its ends turned', () => {
    const where = 'questions.#own-share.max';
    expect(errorsIn(changed(workshops, { [where]: -1 }))).toEqual([
      { path: pathIn(workshops, where), code: 'wrong-order' },
    ]);
  });

  it('several schemes without a name for how they stand together', () => {
    expect(errorsIn(changed(shipped, { overall: undefined }))).toEqual([
      { path: 'overall', code: 'missing' },
    ]);
  });

  it('a scheme by the name of what is said of the draft', () => {
    const set = changed(workshops, {
      schemes: [{ id: 'draft' }],
      criteria: workshops.criteria.map((each) => ({ ...each, scheme: 'draft' })),
    });
    expect(errorsIn(set)).toContainEqual({ path: 'schemes.0.id', code: 'reserved' });
  });
});
