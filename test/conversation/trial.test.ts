import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { assessmentOf } from '../../src/conversation/selectors.ts';
import {
  changedQuestions,
  isTriedLast,
  triedAnswers,
  triedItems,
} from '../../src/conversation/trial.ts';
import { academy, trajectory } from '../support/academy.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { afterWalk, eventOf, steps } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import {
  asking,
  give,
  momentOf,
  opened,
  placeOf,
  say,
  type Talk,
  talkOf,
} from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const date = '2021-04-01';
const result = { type: 'result.requested' } as const;
const draft = { type: 'draft.opened' } as const;
const kept = { type: 'trial.kept' } as const;
const dropped = { type: 'trial.dropped' } as const;
const undone = { type: 'history.undone' } as const;
const redone = { type: 'history.redone' } as const;
const tried = (question: string, value: string | undefined) =>
  ({ type: 'answer.tried', question, value }) as const;

const short = academy({ trajectories: [trajectory({ activities: 1 })] });
const verdict = say(asking(vlaio, short), result);
const [change] = assess(vlaio, short, { date }).changes;
const set = change?.set ?? {};
const trying = say(verdict, { type: 'change.tried', set });
it('nothing is laid over the answers while nothing is tried', () => {
  expect(triedAnswers(verdict.context)).toBe(verdict.context.answers);
  expect(triedItems(verdict.context).answers).toBe(verdict.context.answers);
});

const verdictOf = (talk: Talk, answers = talk.context.answers) =>
  assessmentOf({ ruleSet: vlaio, answers }, date).verdicts.recognition;

describe('a change that is tried', () => {
  it('shows what would come of it, and is not answered', () => {
    expect(placeOf(trying)).toBe('verdict');
    expect(trying.context.answers).toBe(short);
    expect(verdictOf(trying)).toBe('ineligible');
    expect(triedAnswers(trying.context)).toEqual({ ...short, ...set });
    expect(verdictOf(trying, triedAnswers(trying.context))).toBe('eligible');
  });

  it('can be added to, question by question, and each taken back', () => {
    const more = say(trying, tried('audience', 'one-school'), tried('relevance', 'no'));
    expect(more.context.trial?.set).toEqual({ ...set, audience: 'one-school', relevance: 'no' });
    const less = say(more, tried('audience', undefined));
    expect(less.context.trial?.set).toStrictEqual({ ...set, relevance: 'no' });
  });

  it('is put back without a trace', () => {
    expect(say(trying, dropped).context).toEqual(verdict.context);
    expect(say(trying, undone).context).toEqual(verdict.context);
  });

  it('becomes the answer where it is kept, and that can be undone', () => {
    const after = say(trying, kept);
    expect(placeOf(after)).toBe('verdict');
    expect(after.context.answers).toEqual({ ...short, ...set });
    expect(after.context.trial).toBeNull();
    expect(momentOf(say(after, undone))).toEqual(momentOf(verdict));
    expect(momentOf(say(after, undone, redone))).toEqual(momentOf(after));
  });

  it('gives no key again that was given to what was typed since', () => {
    const typed = say(trying, { type: 'line.typed', line: 'what?' });
    expect(say(typed, kept).context.nextKey).toBe(typed.context.nextKey);
  });

  describe('while an answer is looked at', () => {
    const open = say(trying, opened('audience'));

    it('stays, and can be kept or put back there', () => {
      expect(say(open, { type: 'question.closed' }).context).toEqual(trying.context);
      const after = say(open, kept);
      expect(placeOf(after)).toBe('audience');
      expect(after.context.answers).toEqual({ ...short, ...set });
      expect(placeOf(say(after, { type: 'question.closed' }))).toBe('verdict');
      expect(say(open, dropped).context).toEqual(say(verdict, opened('audience')).context);
      expect(say(open, undone).context).toEqual(say(verdict, opened('audience')).context);
    });

    it('stays with another answer, which is given all the same', () => {
      const after = give(open, 'one-school');
      const answers = { ...short, audience: 'one-school' };
      expect(placeOf(after)).toBe('verdict');
      expect(after.context.answers).toEqual(answers);
      expect(triedAnswers(after.context)).toEqual({ ...answers, ...set });
      expect(say(after, kept).context.answers).toEqual({ ...answers, ...set });
    });

    it('is taken back after what was done since', () => {
      const once = say(give(open, 'one-school'), undone);
      expect(once.context.answers).toEqual(short);
      expect(triedAnswers(once.context)).toEqual({ ...short, ...set });
      const again = say(once, redone);
      expect(triedAnswers(again.context).audience).toBe('one-school');
      const none = say(once, undone);
      expect(none.context.trial).toBeNull();
      expect(none.context.answers).toBe(short);
    });

    it('gives way to an answer to the question that is tried', () => {
      const both = say(trying, tried('audience', 'one-school'), opened('audience'));
      const after = give(both, 'everyone');
      expect(after.context.trial?.set).toEqual(set);
      const only = say(verdict, tried('audience', 'one-school'), opened('audience'));
      expect(give(only, 'everyone').context.trial).toBeNull();
    });

    it('is over once one begins anew, or closes the conversation', () => {
      for (const type of ['conversation.restarted', 'welcome.opened'] as const)
        expect(say(open, { type }).context.trial).toBeNull();
    });
  });

  it('keeps the draft closed, and says so beforehand', () => {
    expect(trying.can(draft)).toBe(false);
    expect(placeOf(say(trying, draft))).toBe('verdict');
    expect(placeOf(say(trying, dropped, draft))).toBe('drafting');
    expect(say(trying, kept, draft).context.answers).toEqual({ ...short, ...set });
  });

  it('is none where it changes nothing', () => {
    const same = say(verdict, tried('audience', 'everyone'));
    expect(same.can(kept)).toBe(false);
    expect(same.can(draft)).toBe(true);
    expect(same.can(undone)).toBe(false);
  });

  it('is what would be found in a list, not what is found there', () => {
    const talk = say(trying, opened('trajectories'));
    expect(talk.context.answers.trajectories).toEqual(short.trajectories);
  });
});

/** The same conversation, with nothing tried. */
const withoutTrial = ({ value, context }: Talk): Talk =>
  conversationMachine.resolveState({ value, context: { ...context, trial: null } }) as Talk;

/** All that is kept, shared, written and undone. */
const lasting = ({ context: { trial: _, variants: __, ...rest } }: Talk) => rest;

describe.each(everyRuleSet)('wherever a person gets: $id', (ruleSet) => {
  const atEnd = anyBeginning(ruleSet).map((answers) => say(talkOf(ruleSet, answers), result));
  const numRuns = runsEach(75);

  it('what is tried leaves nothing behind, unless it is kept', () => {
    fc.assert(
      fc.property(atEnd, steps(25), steps(5), (start, taken, next) => {
        let talk = afterWalk(start, taken);
        for (const step of next) {
          const event = eventOf(talk, step);
          if (!event || ['trial.kept', 'variant.saved', 'draft.opened'].includes(event.type))
            continue;
          const isUntried = event.type === 'history.undone' && isTriedLast(talk.context);
          const after = say(talk, event);
          if (isUntried) expect(lasting(after)).toEqual(lasting(talk));
          else expect(lasting(after)).toEqual(lasting(say(withoutTrial(talk), event)));
          talk = after;
        }
      }),
      { numRuns },
    );
  });

  it('nothing is tried in the draft', () => {
    fc.assert(
      fc.property(atEnd, steps(30), (start, taken) => {
        let talk = start;
        for (const step of taken) {
          const event = eventOf(talk, step);
          if (event) talk = say(talk, event);
          if (talk.value === 'drafting') expect(talk.context.trial).toBeNull();
        }
      }),
      { numRuns },
    );
  });
});

it('an answer that no longer counts is no difference', () => {
  const parked = academy({ goal: 'recognition' });
  expect(changedQuestions(vlaio, academy(), parked).map(({ id }) => id)).toEqual(['goal']);
  expect(changedQuestions(vlaio, parked, parked)).toEqual([]);
});

it('an answer that counts again is a difference', () => {
  const parked = academy({ goal: 'recognition' });
  const changed = changedQuestions(vlaio, parked, academy()).map(({ id }) => id);
  expect(changed).toEqual(expect.arrayContaining(['goal', 'legal-form', 'partnership']));
  expect(changed).not.toContain('audience');
});
