import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { mostVariants } from '../../src/conversation/variants.ts';
import { academy } from '../support/academy.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { opened, say, type Talk, talkOf } from '../support/talk.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const undone = { type: 'history.undone' } as const;
const saved = { type: 'variant.saved' } as const;
const kept = (number: number) => ({ type: 'variant.kept', number }) as const;
const atVerdict = (answers: Answers = academy()): Talk =>
  say(talkOf(ruleSet, answers), { type: 'result.requested' });
const trying = (talk: Talk, set: Answers = { relevance: 'no' }): Talk =>
  say(talk, { type: 'change.tried', set });
const numbersIn = ({ context }: Talk) => context.variants.map(({ number }) => number);

describe('a variant', () => {
  const talk = say(trying(atVerdict()), saved);

  it('is what was tried, put aside', () => {
    expect(talk.context.variants).toMatchObject([
      { number: 1, name: '', answers: academy({ relevance: 'no' }) },
    ]);
    expect(talk.context).toMatchObject({ answers: academy(), trial: null, past: [] });
  });

  it('is only of something that is tried', () => {
    expect(atVerdict().can(saved)).toBe(false);
    expect(talk.can(saved)).toBe(false);
  });

  it('becomes the answers where it is kept, and that can be undone', () => {
    const after = say(talk, kept(1));
    expect(after).toMatchObject({ value: 'verdict', context: { trial: null } });
    expect(after.context.answers).toEqual(academy({ relevance: 'no' }));
    expect(say(after, undone).context.answers).toEqual(academy());
  });

  it('gets a name of its own', () => {
    const two = say(trying(talk, { audience: 'one-school' }), saved);
    const named = say(two, { type: 'variant.named', number: 2, name: 'Klein' });
    expect(named.context.variants.map(({ name }) => name)).toEqual(['', 'Klein']);
  });

  it('goes by itself where it is removed', () => {
    const two = say(trying(talk, { audience: 'one-school' }), saved);
    expect(numbersIn(say(two, { type: 'variant.removed', number: 1 }))).toEqual([2]);
  });

  it('stays through the conversation; to begin again clears it, and undo brings it back', () => {
    const { variants } = talk.context;
    const anew = say(talk, opened('goal'), { type: 'conversation.restarted' });
    expect(anew.context.variants).toEqual([]);
    expect(say(anew, undone).context.variants).toEqual(variants);
    expect(say(anew, undone, { type: 'history.redone' }).context.variants).toEqual([]);
  });

  it('is not kept where no result stands, nor where there is none of that number', () => {
    const open = say(talk, opened('goal'));
    expect(open.can(kept(1))).toBe(false);
    expect(talk.can(kept(2))).toBe(false);
  });
});

it.each(everyRuleSet)(
  'there are never more than four, each with a number of its own: $id',
  (each) => {
    const steps = fc.array(
      fc.oneof(fc.constant('save'), fc.integer({ min: 1, max: mostVariants })),
      {
        maxLength: 20,
      },
    );
    const tried = fullAnswers(each).chain((answers) =>
      fc.tuple(
        fc.constant(say(talkOf(each, answers), { type: 'result.requested' })),
        fc.constantFrom(...replay(each, answers).questions.map(({ id }) => id)),
      ),
    );
    fc.assert(
      fc.property(tried, steps, ([start, id], all) => {
        let talk = start;
        for (const step of all)
          talk =
            typeof step === 'number'
              ? say(talk, { type: 'variant.removed', number: step })
              : say(trying(talk, { [id]: unknown }), saved);
        const numbers = numbersIn(talk);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.every((number) => number >= 1 && number <= mostVariants)).toBe(true);
        if (!all.some((step) => typeof step === 'number'))
          expect(numbers).toHaveLength(Math.min(all.length, mostVariants));
      }),
      { numRuns: runsEach(100) },
    );
  },
);
