import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupIn } from '../../src/assessment/answers.ts';
import { Goals, isReached } from '../../src/assessment/changes/goal.ts';
import { evaluate } from '../../src/assessment/condition.ts';
import { replay } from '../../src/assessment/path.ts';
import { isEligible, judge } from '../../src/assessment/verdict.ts';
import type { Criterion, RuleSet, Verdict } from '../../src/rules/schema.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { changed, yesOrNo } from '../support/changed-rules.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { anyCondition, generatedAnswers, generatedRules } from '../support/generated-rules.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const goals = new Goals(smallRuleSet);
const nothing = () => undefined;
const source = { document: 'paper', place: 'one' };

it('a question that is always asked is so already, and nothing takes it away', () => {
  expect(isReached(goals.asked('goal', 'not-unmet'), nothing)).toBe(true);
  expect(isReached(goals.asked('goal', 'unmet'), nothing)).toBe(false);
});

it('a question is asked, or is not, as its condition says', () => {
  const situations = fc
    .tuple(generatedRules, anyCondition)
    .chain(([rules, condition]) =>
      fc.tuple(fc.constant(rules), fc.constant(condition), generatedAnswers(rules)),
    );
  fc.assert(
    fc.property(situations, ([rules, askWhen, answers]) => {
      const asking = new Goals(changed(rules, { 'questions.+': yesOrNo('probe', { askWhen }) }));
      const truth = evaluate(askWhen, lookupIn(answers));
      const is = (side: 'not-unmet' | 'unmet') =>
        isReached(asking.asked('probe', side), lookupIn(answers));
      expect([is('not-unmet'), is('unmet')]).toEqual([truth !== 'unmet', truth === 'unmet']);
    }),
    { numRuns: 200 },
  );
});

it('a question that is not asked where something is not so, is asked where it is', () => {
  const askWhen = { not: { not: { all: [{ oneOf: ['goal', ['both']] }] } } };
  const rules = changed(smallRuleSet, { 'questions.+': yesOrNo('probe', { askWhen }) });
  const probe = new Goals(rules).asked('probe', 'not-unmet');
  expect(isReached(probe, () => 'both')).toBe(true);
  expect(isReached(probe, () => 'recognition')).toBe(false);
});

describe.each(everyRuleSet)('under $id', (ruleSet) => {
  it('a scheme is reached where it can be applied for, or is held', () => {
    const all = new Goals(ruleSet);
    fc.assert(
      fc.property(fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet)), (answers) => {
        const { counted } = replay(ruleSet, answers);
        for (const [id, { verdict }] of judge(ruleSet, counted).rulings)
          expect(isReached(all.reaching(id), lookupIn(counted)), id).toBe(isEligible(verdict));
      }),
      { numRuns: runsEach(200) },
    );
  });
});

/** With a scheme that needs a verdict on the subsidy, which an organisation gets on condition. */
const resting = (accepted: Verdict[], more: object = {}): RuleSet =>
  changed(smallRuleSet, {
    'schemes.+': { id: 'prize' },
    'criteria.+': {
      id: 'subsidised',
      scheme: 'prize',
      metWhen: { verdict: ['subsidy', accepted] },
      source,
      ...more,
    },
  });
const isPrizeReached = (rules: RuleSet, answers = smallAcademy) =>
  isReached(new Goals(rules).reaching('prize'), lookupIn(answers));

it.each<[Verdict[], boolean]>([
  [['eligible', 'conditional'], true],
  [['eligible', 'conditional', 'undetermined'], true],
  [['eligible'], false],
  [['conditional'], false],
  [['held', 'ineligible', 'not-asked', 'undetermined'], false],
])('of verdicts that may be on condition it takes both to be sure: %j', (accepted, isEnough) => {
  expect(isPrizeReached(resting(accepted))).toBe(isEnough);
  const others: Verdict[] = ['held', 'eligible', 'conditional', 'ineligible', 'not-asked'];
  const not = { verdict: ['subsidy', others.filter((each) => !accepted.includes(each))] };
  expect(isPrizeReached(resting([], { metWhen: { not } }))).toBe(isEnough);
});

it('a scheme that is not asked for is not reached', () => {
  const answers = { ...smallAcademy, goal: 'recognition' };
  expect(isPrizeReached(resting(['eligible', 'conditional']), answers)).toBe(false);
});

it('what is held counts where it is accepted, and what is granted where it is not held', () => {
  const held = { 'schemes.#subsidy.heldWhen': { atLeast: ['helpers', 9] } };
  const rules = (accepted: Verdict[]) => changed(resting(accepted), held);
  const both: Verdict[] = ['eligible', 'conditional'];
  const many = { ...smallAcademy, helpers: 9 };
  expect(isPrizeReached(rules(both))).toBe(true);
  expect(isPrizeReached(rules(both), many)).toBe(false);
  expect(isPrizeReached(rules(['held']), many)).toBe(true);
  expect(isPrizeReached(rules(['held', ...both]), { ...many, goal: 'recognition' })).toBe(false);
  expect(isPrizeReached(rules(both), { ...smallAcademy, helpers: 'unknown' })).toBe(false);
});

it('a silent criterion is met where that is certain, and else by nothing', () => {
  const silent = (metWhen: Criterion['metWhen']) =>
    resting(['eligible', 'conditional'], { silent: true, metWhen, openPoints: [{ id: 'open' }] });
  expect(isPrizeReached(silent({ oneOf: ['partner', ['no']] }))).toBe(true);
  expect(isPrizeReached(silent({ oneOf: ['partner', ['yes']] }))).toBe(false);
  expect(isPrizeReached(silent(undefined))).toBe(false);
});

it('a scheme rests on itself and those of which it needs the verdict, and is one goal', () => {
  const three = new Goals(resting(['eligible']));
  expect([...three.restedOn('prize')].sort()).toEqual(['prize', 'recognition', 'subsidy']);
  expect([...three.restedOn('subsidy')].sort()).toEqual(['recognition', 'subsidy']);
  expect([...three.restedOn('recognition')]).toEqual(['recognition']);
  expect(three.restedOn('prize')).toBe(three.restedOn('prize'));
  expect(three.reaching('prize')).toBe(three.reaching('prize'));
});

it('a scheme depends on the answers that can be changed, of what it needs and of what that needs', () => {
  expect(goals.reaching('recognition').touches).toEqual(['channels', 'series', 'partner']);
  const silent = { metWhen: undefined, silent: true, openPoints: [{ id: 'open' }] };
  expect(new Goals(resting([], silent)).reaching('prize').touches).toEqual([]);
});

it('a question is reached by what can be changed of it, and of what it is asked for', () => {
  expect(goals.reachOf('goal')).toEqual([]);
  expect(goals.reachOf('partner')).toEqual(['partner']);
  expect(goals.reachOf('series')).toEqual(['series', 'partner']);
  expect(goals.reachOf('place')).toEqual([]);
  expect(goals.reachOf('series')).toBe(goals.reachOf('series'));
});
