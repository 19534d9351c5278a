import { describe, expect, it } from 'vitest';
import type { Answers, Item } from '../../../src/assessment/answers.ts';
import { removedItem } from '../../../src/conversation/selectors.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import {
  asking,
  give,
  given,
  opened,
  openField,
  remove,
  say,
  type Talk,
} from '../../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const undone = { type: 'history.undone' } as const;
const redone = { type: 'history.redone' } as const;
const left = { type: 'question.left' } as const;
const added = { type: 'item.added' } as const;
const opening = opened('trajectories');
const three: readonly Item[] = [trajectory(), online(), trajectory({ activities: 5 })];
const list = say(asking(vlaio, academy({ trajectories: three })), opening);
const removedFrom = ({ context }: Talk) => removedItem(context);
const second = { item: online(), index: 1 };

describe('the item that was just removed', () => {
  const removed = remove(list, 1);

  it('is known as it was, with its place', () => {
    expect(removedFrom(list)).toBeNull();
    expect(removedFrom(removed)).toEqual(second);
    expect(removedFrom(remove(removed, 1))).toEqual({ item: three[2], index: 1 });
  });

  it('is known as long as undoing brings it back', () => {
    expect(removedFrom(say(removed, undone, opening))).toBeNull();
    expect(removedFrom(say(removed, undone, redone))).toEqual(second);
    const changed = say(openField(removed, 0, 'activities'), given(4));
    expect(removedFrom(changed)).toBeNull();
    expect(removedFrom(say(changed, undone))).toEqual(second);
    expect(removedFrom(give(say(removed, opened('audience')), 'everyone'))).toBeNull();
  });

  it('is also the one that has only begun, where one goes back out of it', () => {
    const begun = say(list, added, given('yes'));
    expect(removedFrom(say(begun, left, left))).toEqual({ item: { coherent: 'yes' }, index: 3 });
  });

  it.each<[string, Answers]>([
    ['fewer items', { trajectories: [trajectory()] }],
    ['no items', {}],
    ['as many', { trajectories: three }],
  ])('is none where answers come from the page or from a link meanwhile: %s', (_, answers) => {
    const others = { ...without(academy(), 'trajectories', 'relevance'), ...answers };
    for (const talk of [
      say(list, { type: 'answers.replaced', answers: others }, opening),
      say(removed, { type: 'answers.replaced', answers: others }, opening),
      say(list, { type: 'session.continued', answers: others }, opening),
    ])
      expect(removedFrom(talk)).toBeNull();
  });
});
