import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import {
  asking,
  given,
  momentOf,
  opened,
  openField,
  placeOf,
  say,
  type Talk,
} from '../../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const closed = { type: 'question.closed' } as const;
const undone = { type: 'history.undone' } as const;
const redone = { type: 'history.redone' } as const;
const left = { type: 'question.left' } as const;
const result = { type: 'result.requested' } as const;
const two = [trajectory(), online({ activities: 5 })];
const answers = academy({ trajectories: two });
const halfway = without(answers, 'relevance', 'companies', 'living-world', 'challenges');
const open = (talk: Talk, index: number, field: string) =>
  openField(talk, index, field, 'trajectories');
const stored = ({ context }: Talk) => context.answers.trajectories;

describe.each<[string, Talk, string]>([
  ['a question', asking(vlaio, halfway), 'relevance'],
  ['another question that is opened', say(asking(vlaio, halfway), opened('goal')), 'relevance'],
  ['the verdict', asking(vlaio, answers), 'verdict'],
  ['an early verdict', say(asking(vlaio, halfway), result), 'verdict'],
])('one field of a finished list, opened from %s', (from, talk, place) => {
  const before = from.startsWith('another') ? asking(vlaio, halfway) : talk;

  it('asks that field with its answer', () => {
    const field = open(talk, 1, 'activities');
    expect(placeOf(field)).toBe('trajectories.1.activities');
    expect(promptOf(field.context)).toMatchObject({ kind: 'field', answer: 5 });
  });

  it('comes back there once it is answered, with the list as the answer', () => {
    const done = say(open(talk, 1, 'activities'), given(2));
    expect(placeOf(done)).toBe(place);
    expect(stored(done)).toEqual([two[0], { ...two[1], activities: 2 }]);
    expect(done.context).toMatchObject({ round: null, detour: null });
  });

  it('first asks what became needed by it', () => {
    const asked = say(open(talk, 0, 'place'), given('online'));
    expect(placeOf(asked)).toBe('trajectories.0.new');
    expect(stored(asked)).toEqual(two);
    const done = say(asked, given('yes'));
    expect(placeOf(done)).toBe(place);
    expect(stored(done)).toEqual([{ ...two[0], place: 'online', new: 'yes' }, two[1]]);
  });

  it('leaves everything as it was where it is closed, also halfway', () => {
    const field = open(before, 0, 'place');
    expect(say(field, closed).context).toEqual(before.context);
    const halfDone = say(field, given('online'), closed);
    expect(momentOf(halfDone)).toEqual(momentOf(before));
  });

  it('is undone as a whole, and done again', () => {
    const done = say(open(talk, 1, 'activities'), given(2));
    expect(momentOf(say(done, undone))).toEqual(momentOf(before));
    expect(momentOf(say(done, undone, redone))).toEqual(momentOf(done));
  });

  it('undoes what became needed by it step by step', () => {
    const asked = say(open(talk, 0, 'place'), given('online'));
    const done = say(asked, given('yes'));
    expect(momentOf(say(done, undone))).toEqual(momentOf(asked));
    expect(momentOf(say(done, undone, undone))).toEqual(momentOf(before));
  });

  it('keeps a change of which something is still asked while another field is opened', () => {
    const asked = say(open(talk, 0, 'place'), given('online'));
    const done = say(open(asked, 0, 'activities'), given(4));
    expect(placeOf(done)).toBe('trajectories.0.new');
    expect(placeOf(say(done, given('no')))).toBe(place);
    expect(stored(say(done, given('no')))).toEqual([
      { ...two[0], place: 'online', activities: 4, new: 'no' },
      two[1],
    ]);
    expect(placeOf(say(done, undone))).toBe('trajectories.0.new');
  });

  it('opens the whole list where one goes back from it, and asks whether an added one is the last', () => {
    const overview = say(open(talk, 0, 'coherent'), left);
    expect(placeOf(overview)).toBe('trajectories overview');
    const begun = say(overview, { type: 'item.added' });
    const described = say(begun, ...[...Object.values(trajectory())].map(given));
    expect(placeOf(described)).toBe('trajectories overview');
    const done = say(described, { type: 'items.confirmed' });
    expect(placeOf(done)).toBe(place);
    expect(stored(done)).toEqual([...two, trajectory()]);
  });
});

describe('a field of a list that is no answer', () => {
  it.each<[string, Answers, number, string]>([
    ['is not opened: there is no such item', answers, 2, 'activities'],
    ['is not opened: it does not apply', answers, 0, 'new'],
    ['is not opened: nothing is answered', without(answers, 'trajectories'), 0, 'activities'],
    ['is not opened: it is not known', { ...answers, trajectories: 'unknown' }, 0, 'activities'],
  ])('%s', (_, said, index, field) => {
    const talk = asking(vlaio, said);
    expect(open(talk, index, field).context).toEqual(talk.context);
  });
});
