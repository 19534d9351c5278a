import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { parseRuleSet } from '../../src/core.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { changed, errorsIn, pathIn, yesOrNo } from '../support/changed-rules.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { anythingUnder, hostileValues, inherited } from '../support/hostile.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { ownSmallRuleSet, smallRuleSet } from '../support/small-rule-set.ts';

const shipped = ruleSetOf('vlaio-2021');
const date = '2021-04-01';
const informal = 'criteria.#informal-learning';
const source = { document: 'deck-2021', place: 'explained' };
const silent = { id: 'heading', scheme: 'recognition', silent: true, source };
const silentOnCondition = {
  ...silent,
  openPoints: [{ id: 'no-rule' }],
  onConditionWhen: { all: [] },
};
const twoKeys = { oneOf: ['goal', ['both']], not: { all: [] } };

type Fault = [title: string, where: string, value: unknown, inside: string, code: string];

const faults: Fault[] = [
  ['a criterion without source', `${informal}.source`, undefined, '', 'wrong-type'],
  ['a source without place', `${informal}.source.place`, undefined, '', 'wrong-type'],
  ['a criterion without condition', `${informal}.metWhen`, undefined, '', 'wrong-type'],
  ['a criterion of no scheme', `${informal}.scheme`, 'grant', '', 'dangling-scheme'],
  ['no criteria', 'criteria', [], '', 'too-small'],
  ['no questions', 'questions', undefined, '', 'wrong-type'],
  ['no id', 'id', undefined, '', 'wrong-type'],
  ['an id that every object has', 'questions.#ages.id', 'constructor', '', 'reserved'],
  ['an option that says nothing is known', 'questions.#ages.options.0', 'unknown', '', 'reserved'],
  ['a list of nothing', 'questions.#trajectories.max', 0, '', 'too-small'],
  ['a silent criterion without open point', 'criteria.+', silent, 'openPoints', 'wrong-type'],
  [
    'a silent criterion on a condition',
    'criteria.+',
    silentOnCondition,
    'onConditionWhen',
    'unknown-key',
  ],
  ['an id in capitals', 'id', 'VLAIO-2021', '', 'wrong-format'],
  ['an id with a space', 'questions.#ages.group', 'about you', '', 'wrong-format'],
  ['an option in words', 'questions.#ages.options.0', 'Under 5', '', 'wrong-format'],
  ['a question without options', 'questions.#ages.options', [], '', 'too-small'],
  ['a question of no kind', 'questions.#ages.kind', 'slider', '', 'wrong-shape'],
  ['a field of no kind', 'questions.#trajectories.fields.#place.kind', 'map', '', 'wrong-shape'],
  ['two keys in a condition', `${informal}.metWhen`, twoKeys, 'oneOf', 'unknown-key'],
  [
    'two keys, deep inside',
    `${informal}.metWhen`,
    { any: [{ not: twoKeys }] },
    'any.0.not.oneOf',
    'unknown-key',
  ],
  [
    'a condition with half of what it needs',
    `${informal}.metWhen`,
    { any: [{ oneOf: ['goal'] }] },
    'any.0.oneOf',
    'too-small',
  ],
  ['a period from 30 February', 'period.from', '2021-02-30', '', 'wrong-format'],
  ['a period from a year', 'period.from', '2021', '', 'wrong-format'],
  ['a validity until month 13', 'validity.until', '2022-13-01', '', 'wrong-format'],
  ['a deadline by the day', 'call.deadline', '2021-05-04', '', 'wrong-format'],
  ['a deadline without offset', 'call.deadline', '2021-05-04T12:00:00', '', 'wrong-format'],
  ['a deadline that does not exist', 'call.deadline', '2021-02-30T12:00:00Z', '', 'wrong-format'],
  ['a deadline at 25 hours', 'call.deadline', '2021-05-04T25:00:00Z', '', 'wrong-format'],
  ['an opening that does not exist', 'call.opens', '2021-04-31T09:00:00Z', '', 'wrong-format'],
  ['a negative cap', 'amount.cap', -1, '', 'too-small'],
  ['a cap in text', 'amount.cap', '50000', '', 'wrong-type'],
  ['an address without https', 'sources.1.url', 'http://example.org/', '', 'wrong-format'],
  ['an address that runs', 'sources.1.url', 'javascript:alert(1)', '', 'wrong-format'],
  [
    'an address that goes on where https ends',
    'sources.1.url',
    'httpsx://a.be/',
    '',
    'wrong-format',
  ],
  ['an address that begins before https', 'sources.1.url', 'xhttps://a.be/', '', 'wrong-format'],
  ['support where https does not end', 'support.0.url', 'httpsx://a.be/', '', 'wrong-format'],
  ['support where https begins too late', 'support.0.url', 'xhttps://a.be/', '', 'wrong-format'],
  ['a text for people', 'title', 'Erkenning', '', 'unknown-key'],
  ['an unknown key in a question', 'questions.#ages.label', 'Ages', '', 'unknown-key'],
  ['an unknown key in a criterion', `${informal}.weight`, 3, '', 'unknown-key'],
  ['an unknown key in a source reference', `${informal}.source.slide`, 3, '', 'unknown-key'],
  ['a condition that is text', `${informal}.metWhen`, 'school-hours == outside', '', 'wrong-type'],
  ['a condition without option', `${informal}.metWhen.oneOf.1`, [], '', 'too-small'],
  [
    'a verdict that does not exist',
    'criteria.#recognised.metWhen.verdict.1.0',
    'granted',
    '',
    'unknown-option',
  ],
];

describe('a rule set is refused, with path and code, for', () => {
  it.each(faults)('%s', (_, where, value, inside, code) => {
    const path = [pathIn(shipped, where), ...(inside ? [inside] : [])].join('.');
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual([{ path, code }]);
  });

  it.each([
    ['no key', {}],
    ['an unknown key', { equals: ['goal', 'both'] }],
  ])('a condition with %s, inside which every error lies', (_, condition) => {
    const where = `${informal}.metWhen`;
    const errors = errorsIn(changed(shipped, { [where]: { all: [{ not: condition }] } }));
    expect(errors).not.toEqual([]);
    for (const { path } of errors) expect(path).toContain(`${pathIn(shipped, where)}.all.0.not`);
  });
});

describe('parsing rules', () => {
  const before = inherited();
  const expectSound = (value: unknown) => {
    const parsed = parseRuleSet(value);
    if (!parsed.ok) {
      expect(parsed.errors).not.toEqual([]);
      for (const { path, code } of parsed.errors) {
        expect(path).toBeTypeOf('string');
        expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    }
    expect(inherited()).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
    return parsed;
  };
  const unreadable = { ok: false, errors: [{ path: '', code: 'unreadable' }] };

  const sound = everyRuleSet.map((each) => (each === smallRuleSet ? ownSmallRuleSet : each));

  it.each(sound)('never throws, whatever it is given in place of a part of $id', (each) => {
    fc.assert(
      fc.property(anythingUnder(Object.keys(each)), (value) => {
        expectSound(value);
        expectSound({ ...each, criteria: value });
      }),
      { numRuns: runsEach(150) },
    );
  });

  it('refuses a change anywhere in any rules, or gives some that can be applied', () => {
    let accepted = 0;
    for (const each of sound) {
      const { texts: _, ...rules } = each;
      const names = [...each.questions, ...each.schemes].map(({ id }) => id);
      fc.assert(
        fc.property(
          fc.constantFrom(...placesIn(rules)),
          fc.oneof(
            fc.constant(undefined),
            fc.constantFrom('yes', ...names, 0, -1, '2021-02-29', [], {}),
            fc.jsonValue(),
          ),
          fullAnswers(each),
          (where, value, told) => {
            const parsed = expectSound(changed(each, { [where]: value }));
            if (!parsed.ok) return;
            accepted += 1;
            for (const answers of [{}, told]) assess(parsed.ruleSet, answers, { date });
            parseAnswers(told, [parsed.ruleSet]);
          },
        ),
        {
          numRuns: fuzzRuns(runsEach(200), 'rule sets of a page'),
          // Most changes are refused: this one is a change that can be applied.
          examples: [['period.from', '2020-02-29', {}]],
        },
      );
    }
    expect(accepted).toBeGreaterThanOrEqual(sound.length);
  });

  it.each(hostileValues)('does not throw on %s, and lets it reach nothing', (_, value) => {
    expectSound(value);
    expectSound({ ...shipped, schemes: value });
    expectSound({ ...shipped, texts: { nl: value } });
  });

  it('refuses a condition that contains itself', () => {
    const endless: Record<string, unknown> = {};
    endless.not = endless;
    const schemes = [{ id: 'recognition', heldWhen: endless }];
    expect(parseRuleSet({ ...shipped, schemes })).toEqual(unreadable);
  });

  it('finds one fault under many conditions, and refuses a depth that no stack holds', () => {
    const under = (depth: number) => {
      let condition: unknown = { oneOf: ['goal', ['both']], not: 1 };
      for (let index = 0; index < depth; index += 1) condition = { all: [{ any: [condition] }] };
      return changed(shipped, { 'schemes.0.heldWhen': condition });
    };
    const path = `schemes.0.heldWhen${'.all.0.any.0'.repeat(40)}.not`;
    expect(errorsIn(under(40))).toContainEqual({ path, code: 'unknown-key' });
    const deep = { ...shipped, schemes: [{ id: 'recognition', heldWhen: chain(100_000) }] };
    expect(parseRuleSet(deep)).toEqual(unreadable);
  });

  it('keeps what it is given as it was', () => {
    const given = deepFreeze(changed(shipped, { 'questions.+': yesOrNo('colour') }));
    expect(errorsIn(given)).toHaveLength(1);
    expect(parseRuleSet(deepFreeze(structuredClone(shipped)))).toMatchObject({ ok: true });
  });
});

function chain(depth: number): unknown {
  let condition: unknown = { all: [] };
  for (let index = 0; index < depth; index += 1) condition = { not: condition };
  return condition;
}

/** Every place in a value, as a path. */
function placesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = path ? `${path}.${key}` : key;
    return [place, ...placesIn(part, place)];
  });
}
