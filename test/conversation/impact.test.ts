import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { impactOf, impactOfChange } from '../../src/conversation/impact.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { knownAnswer, partialAnswers } from '../support/arbitraries.ts';
import { changed, yesOrNo } from '../support/changed-rules.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const none = { added: 0, dropped: 0 };
const forRecognition = without(
  academy({ goal: 'recognition', trajectories: [] }),
  'legal-form',
  'partnership',
);

test('asking for subsidy too adds the questions about the organisation', () => {
  expect(impactOf(ruleSet, forRecognition, 'goal')).toEqual({ added: 2, dropped: 0 });
});

test('a trajectory that has to say more counts as one more question', () => {
  const trajectories = [without(trajectory(), 'postcodes') as ReturnType<typeof trajectory>];
  const answers = { ...forRecognition, trajectories };
  expect(impactOf(ruleSet, answers, 'goal')).toEqual({ added: 3, dropped: 0 });
});

test('an answer that was given before, and is kept, is not asked again', () => {
  const answers = { ...forRecognition, partnership: 'none' };
  expect(impactOf(ruleSet, answers, 'goal')).toEqual({ added: 1, dropped: 0 });
});

test('of several options the most that can be dropped is told', () => {
  expect(impactOf(ruleSet, academy(), 'goal')).toEqual({ added: 0, dropped: 2 });
});

test('where no question hangs on the answer, and for a list, nothing is told', () => {
  for (const id of ['relevance', 'ages', 'trajectories', 'no-such-question'])
    expect(impactOf(ruleSet, academy(), id)).toEqual(none);
});

test('what waits already is not added', () => {
  const answers = without(forRecognition, 'relevance');
  expect(impactOf(ruleSet, answers, 'goal')).toEqual({ added: 2, dropped: 0 });
});

test('another answer is one of the question itself', () => {
  const dropped = impactOfChange(ruleSet, academy(), academy({ 'recognition-status': 'current' }));
  expect(dropped.dropped).toBeGreaterThan(0);
  expect(impactOf(ruleSet, academy(), 'recognition-status')).toEqual(dropped);
});

test('nothing is told for a list, also where a question hangs on its items', () => {
  const askWhen = { someItem: ['series', { oneOf: ['place', ['online']] }] };
  const rules = changed(smallRuleSet, { 'questions.+': yesOrNo('network', { askWhen }) });
  const after: Answers = { ...smallAcademy, series: unknown };
  expect(impactOfChange(rules, smallAcademy, after)).toEqual({ added: 1, dropped: 0 });
  expect(impactOf(rules, smallAcademy, 'series')).toEqual(none);
});

test.each(everyRuleSet)('no single other answer does more than what is told: $id', (each) => {
  const asked = each.questions.filter(({ kind, askedIn }) => kind !== 'list' && !askedIn);
  const question = fc.constantFrom(...asked);
  fc.assert(
    fc.property(
      partialAnswers(each),
      question.chain((one) =>
        fc.tuple(
          fc.constant(one.id),
          fc.oneof(knownAnswer(each, one), fc.constant<string>(unknown)),
        ),
      ),
      (answers, [id, answer]) => {
        const most = impactOf(each, answers, id);
        const { added, dropped } = impactOfChange(each, answers, { ...answers, [id]: answer });
        expect(added).toBeLessThanOrEqual(most.added);
        expect(dropped).toBeLessThanOrEqual(most.dropped);
      },
    ),
    { numRuns: runsEach(200) },
  );
});
