import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import {
  beginningOf,
  eventTowards,
  isSameStep,
  type Step,
  stepOf,
} from '../../src/conversation/step.ts';
import { academy } from '../support/academy.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { eventOf, type Steps, steps } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, opened, say, type Talk, talkOf } from '../support/talk.ts';

const mostEvents = 60;

/** The conversation at a step, after all that leads there. */
function wentTo(step: Step, talk: Talk): Talk {
  let now = talk;
  for (let count = 0; count < mostEvents; count++) {
    const event = eventTowards(step, now);
    if (!event) return now;
    const next = say(now, event);
    if (next.context === now.context && next.value === now.value) return now;
    now = next;
  }
  throw new Error('It goes on without end.');
}

/** The steps of a walk in which one only goes on: each has more behind it than the one before. */
function trailOf(start: Talk, taken: Steps): { talk: Talk; trail: Step[] } {
  let talk = start;
  const trail = [stepOf(talk)];
  for (const each of taken) {
    const event = eventOf(talk, each);
    if (!event || event.type.startsWith('history.') || event.type === 'view.failed') continue;
    talk = say(talk, event);
    const step = stepOf(talk);
    if (!isSameStep(step, trail.at(-1))) trail.push(step);
  }
  return { talk, trail };
}

const vlaio = ruleSetOf('vlaio-2021');
describe.each(everyRuleSet)('whatever a person does: $id', (ruleSet) => {
  const forTrails = (check: (talk: Talk, trail: readonly Step[], answers: Answers) => void) =>
    fc.assert(
      fc.property(anyBeginning(ruleSet), steps(25), (answers, taken) => {
        const { talk, trail } = trailOf(talkOf(ruleSet, answers), taken);
        check(talk, trail, answers);
      }),
      { numRuns: runsEach(180) },
    );

  it('goes back step by step, and forward again to the same answers', () => {
    forTrails((talk, trail, answers) => {
      let now = talk;
      for (const step of trail.toReversed()) {
        now = wentTo(step, now);
        expect(now.context.past).toHaveLength(step.place);
      }
      expect(now.context.answers).toEqual(answers);
      for (const step of trail) now = wentTo(step, now);
      expect(now.context.answers).toEqual(talk.context.answers);
      expect(now.context.past).toHaveLength(talk.context.past.length);
    });
  });

  it('goes to the beginning and back where it was, and keeps every answer', () => {
    forTrails((talk) => {
      const step = stepOf(talk);
      const begin = wentTo(beginningOf(step), talk);
      expect(begin.value).toBe('welcome');
      expect(begin.context.answers).toEqual(talk.context.answers);
      expect(wentTo(step, begin).context.answers).toEqual(talk.context.answers);
    });
  });
});

it('goes back to the very screen: welcome, question, opened question, verdict and section', () => {
  const trail: Talk[] = [talkOf(vlaio, academy())];
  const on = (event: Parameters<typeof say>[1]) => {
    const last = trail.at(-1);
    if (last) trail.push(say(last, event));
  };
  on({ type: 'conversation.started' });
  on({ type: 'draft.opened' });
  on({ type: 'section.opened', section: 'subsidy' });
  on({ type: 'result.requested' });
  on(opened('audience'));
  const wanted = trail.map(stepOf);
  expect(wanted.map(({ phase }) => phase)).toEqual([
    'welcome',
    'verdict',
    'drafting',
    'drafting',
    'verdict',
    'asking',
  ]);
  let [talk] = trail.slice(-1);
  for (const step of [...wanted.toReversed(), ...wanted]) {
    talk = talk && wentTo(step, talk);
    expect(talk && stepOf(talk)).toEqual(step);
  }
});

it('does not go to where it failed', () => {
  const talk = asking(vlaio);
  expect(eventTowards({ ...stepOf(talk), phase: 'failed' }, talk)).toBeUndefined();
});

it('stays where it is when what was ahead is gone', () => {
  const talk = asking(vlaio);
  const gone: Step = { ...stepOf(talk), place: 7 };
  expect(stepOf(wentTo(gone, talk))).toEqual(stepOf(talk));
});

describe('where somebody stands', () => {
  const halfDescribed = say(asking(vlaio, academy()), opened('trajectories'), {
    type: 'item.added',
  });
  const inSection = say(
    asking(vlaio, academy()),
    { type: 'draft.opened' },
    { type: 'section.opened', section: 'subsidy' },
  );

  it('names the question that is opened while one is asked', () => {
    expect(stepOf(halfDescribed)).toMatchObject({ phase: 'asking', opened: 'trajectories' });
    const { context } = halfDescribed;
    expect(stepOf({ value: 'verdict', context })).toMatchObject({ opened: null });
  });

  it('names the section while one drafts', () => {
    expect(stepOf(inSection)).toMatchObject({ phase: 'drafting', section: 'subsidy' });
    expect(stepOf(say(inSection, { type: 'welcome.opened' }))).toMatchObject({ section: null });
  });

  const step: Step = { place: 1, phase: 'asking', opened: 'goal', section: null };
  it.each<[string, Step | undefined, boolean]>([
    ['the same as one like it', { ...step }, true],
    ['none', undefined, false],
    ['another after one more change', { ...step, place: 2 }, false],
    ['another on another screen', { ...step, phase: 'verdict' }, false],
    ['another where another question is opened', { ...step, opened: 'audience' }, false],
    ['another in another section', { ...step, section: 'subsidy' }, false],
  ])('is %s', (_what, other, isSame) => {
    expect(isSameStep(step, other)).toBe(isSame);
  });
});

describe('what leads to a screen', () => {
  const welcome = talkOf(vlaio);
  const asked = asking(vlaio);
  const verdict = say(asked, { type: 'result.requested' });
  it.each<[string, Talk, Partial<Step>, ConversationEvent]>([
    ['the welcome', asked, { phase: 'welcome' }, { type: 'welcome.opened' }],
    [
      'a question, from the welcome',
      welcome,
      { phase: 'asking' },
      { type: 'conversation.started' },
    ],
    ['a question, from a result', verdict, { phase: 'asking' }, { type: 'conversation.resumed' }],
    [
      'a question, from one that is opened',
      say(asking(vlaio, academy()), opened('goal')),
      { phase: 'asking', opened: null },
      { type: 'question.closed' },
    ],
    [
      'a result, where what was ahead is gone',
      asked,
      { phase: 'verdict', place: 3 },
      { type: 'result.requested' },
    ],
  ])('is known for %s', (_what, talk, wanted, event) => {
    expect(eventTowards({ ...stepOf(talk), ...wanted }, talk)).toEqual(event);
  });
});
