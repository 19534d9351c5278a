import { describe, expect, it } from 'vitest';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { parseRuleSet } from '../../src/rules/parse-rule-set.ts';
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
    { oneOf: ['legal-form', ['public']] },
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

const wrongKind: Fault[] = [
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
];

const errorsAt = (where: string, inside: string, code: string) => [
  { path: [pathIn(shipped, where), ...(inside ? [inside] : [])].join('.'), code },
];

describe('a rule set is refused, with path and code, for', () => {
  it.each(dangling)('what does not exist: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(tooLate)('what is not known by then: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each(wrongKind)('what is of another kind: %s', (_, where, value, inside, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual(errorsAt(where, inside, code));
  });

  it.each([
    ['courses', 'dangling-question'],
    ['ages', 'wrong-kind'],
  ])('an amount that counts %s', (question, code) => {
    const set = changed(shipped, {
      'amount.question': question,
      'amount.countsWhen': { all: [] },
      'amount.lines': [{ ...shipped.amount?.lines[0], where: { all: [] } }],
    });
    expect(errorsIn(set)).toEqual([{ path: 'amount.question', code }]);
  });

  it('a scheme that does not exist, wherever it is named', () => {
    const set = changed(shipped, {
      schemes: [shipped.schemes[1]],
      criteria: shipped.criteria.filter(({ id }) => ['relevance', 'recognised'].includes(id)),
      nextSteps: [{ id: 'form', scheme: 'recognition' }],
    });
    const paths = errorsIn(set).flatMap(({ path, code }) =>
      code === 'dangling-scheme' ? [path] : [],
    );
    expect(paths).toEqual([
      'criteria.0.scheme',
      'nextSteps.0.scheme',
      'criteria.1.metWhen.verdict.0',
      'criteria.1.onConditionWhen.verdict.0',
      'criteria.1.openPoints.0.when.verdict.0',
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
});
