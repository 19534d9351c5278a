import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assessmentOf } from '../../src/conversation/selectors.ts';
import { changedQuestions, withOneMore } from '../../src/conversation/trial.ts';
import {
  mostVariants,
  type Variant,
  withName,
  withoutVariant,
  withVariant,
} from '../../src/conversation/variants.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { opened, say, type Talk, talkOf } from '../support/talk.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const date = '2021-04-01';
const list = ruleSet.questions.find((each) => each.kind === 'list');
if (list?.kind !== 'list') throw new Error('There is no list.');

const atVerdict = (answers: Answers): Talk =>
  say(talkOf(ruleSet, answers), { type: 'result.requested' });
const kept = (talk: Talk, answers: Answers): Talk => say(talk, { type: 'change.kept', answers });
const compared = (talk: Talk, variants: readonly Variant[]): Talk =>
  say(talk, { type: 'variants.changed', variants });

test('a variant without a change equals now', () => {
  fc.assert(
    fc.property(partialAnswers(ruleSet), (answers) => {
      const [variant] = withVariant([], { ...answers });
      if (!variant) throw new Error('There is no variant.');
      expect(changedQuestions(ruleSet, answers, variant.answers)).toEqual([]);
      expect(assessmentOf({ ruleSet, answers: variant.answers }, date)).toEqual(
        assessmentOf({ ruleSet, answers }, date),
      );
    }),
    { numRuns: 25 },
  );
});

test('keeping a variant gives exactly its answers, and can be undone', () => {
  fc.assert(
    fc.property(partialAnswers(ruleSet), partialAnswers(ruleSet), (now, other) => {
      const talk = kept(atVerdict(now), other);
      expect(talk.context.answers).toEqual(other);
      expect(talk.context).toMatchObject({ phase: 'verdict', isTrial: false });
      expect(say(talk, { type: 'history.undone' }).context.answers).toEqual(now);
    }),
    { numRuns: 50 },
  );
});

test('there are never more than four, each with a number of its own', () => {
  const steps = fc.array(fc.oneof(fc.constant('add'), fc.integer({ min: 1, max: mostVariants })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(steps, (all) => {
      let variants: readonly Variant[] = [];
      for (const step of all)
        variants =
          typeof step === 'number' ? withoutVariant(variants, step) : withVariant(variants, {});
      const numbers = variants.map(({ number }) => number);
      expect(numbers.length).toBeLessThanOrEqual(mostVariants);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.every((number) => number >= 1 && number <= mostVariants)).toBe(true);
    }),
  );
});

test('a name is given to one variant only', () => {
  const variants = withVariant(withVariant([], {}), {});
  expect(withName(variants, 2, 'Klein').map(({ name }) => name)).toEqual(['', 'Klein']);
});

test('variants stay through the conversation; to begin again clears them, and undo brings them back', () => {
  const variants = withVariant([], academy());
  const talk = say(compared(atVerdict(academy()), variants), opened('goal'));
  expect(talk.context.variants).toEqual(variants);
  const anew = say(talk, { type: 'conversation.restarted' });
  expect(anew.context.variants).toEqual([]);
  const back = say(anew, { type: 'history.undone' });
  expect(back.context.variants).toEqual(variants);
  expect(say(back, { type: 'history.redone' }).context.variants).toEqual([]);
});

test('nothing is kept where no result stands', () => {
  const talk = say(talkOf(ruleSet, academy()), { type: 'conversation.started' }, opened('goal'));
  expect(kept(talk, {}).context.answers).toEqual(academy());
});

test('one more trajectory is like the last one, without its title', () => {
  const answers = academy({ trajectories: [online({ title: 'Codeclub' })] });
  expect(withOneMore(ruleSet, answers, list)).toEqual([online({ title: 'Codeclub' }), online()]);
});

test('a first trajectory is the one that the rules propose; what it lacks is not known', () => {
  const [first] = withOneMore(ruleSet, academy({ trajectories: [] }), list);
  expect(first).toEqual({ ...trajectory(), activities: 1, postcodes: 'unknown' });
});

test('an answer that no longer counts is no difference', () => {
  const parked = academy({ goal: 'recognition' });
  expect(changedQuestions(ruleSet, academy(), parked).map(({ id }) => id)).toEqual(['goal']);
});
