import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Item, itemsOf } from '../../src/assessment/answers.ts';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import { noTexts } from '../../src/conversation/draft-texts.ts';
import { academy, trajectory } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { describeItem, opened, say, type Talk, talkOf } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const undo = { type: 'history.undone' } as const;
const redo = { type: 'history.redone' } as const;
const confirm = { type: 'items.confirmed' } as const;
const open = opened('trajectories');
const remove = (index: number): ConversationEvent => ({ type: 'item.removed', index });
const describing = (...trajectories: (number | null)[]): ConversationEvent => ({
  type: 'draft.written',
  texts: {
    ...noTexts,
    examples: trajectories.map((each) => ({ trajectory: each, fields: {}, activities: [] })),
  },
});

const draftOf = (...titles: string[]): Talk =>
  say(
    talkOf(vlaio, academy({ trajectories: titles.map((title) => trajectory({ title })) })),
    { type: 'result.requested' },
    { type: 'draft.opened' },
  );

const add = (talk: Talk, title: string): Talk =>
  describeItem(say(talk, { type: 'item.added' }), trajectory({ title }));

const titlesIn = ({ context }: Talk) =>
  (itemsOf(context.answers.trajectories) ?? []).map(({ title }) => title);

const described = (talk: Talk) =>
  talk.context.texts.examples.map(({ trajectory }) =>
    trajectory === null ? null : titlesIn(talk)[trajectory],
  );

const kept = (answers: Answers): ConversationEvent => ({ type: 'change.kept', answers });

describe('an example of the draft, where a variant is kept', () => {
  const before = say(draftOf('A', 'B', 'C'), describing(1, 2, 0));
  const variant = before.context.answers;
  const removed = say(before, open, remove(0), confirm, { type: 'result.requested' });

  it('describes the same trajectory where others were removed since', () => {
    const talk = say(removed, kept(variant));
    expect(described(removed)).toEqual(['B', 'C', null]);
    expect(described(talk)).toEqual(['B', 'C', null]);
    expect(described(say(talk, undo))).toEqual(['B', 'C', null]);
    expect(described(say(talk, undo, redo))).toEqual(['B', 'C', null]);
    expect(described(say(talk, undo, undo))).toEqual(['B', 'C', 'A']);
  });

  it('describes it where the variant has it otherwise, and none where the variant lacks it', () => {
    const at = (...trajectories: Item[]) =>
      described(say(removed, kept(academy({ trajectories }))));
    const longer = { activities: 8 };
    expect(at(trajectory({ title: 'C', ...longer }), trajectory({ title: 'B' }))).toEqual([
      'B',
      'C',
      null,
    ]);
    expect(at(trajectory({ title: 'C' }))).toEqual([null, 'C', null]);
    expect(at(trajectory({ title: 'B' }), trajectory({ title: 'D' }))).toEqual(['B', 'D', null]);
  });

  it('keeps its place where no trajectory moves', () => {
    const { texts } = removed.context;
    expect(say(removed, kept(removed.context.answers)).context.texts).toBe(texts);
  });
});

describe('an example of the draft', () => {
  const before = say(draftOf('A', 'B', 'C'), describing(1, 0));

  it('still describes its trajectory where an earlier one is removed', () => {
    const talk = say(before, open, remove(0), confirm);
    expect(described(talk)).toEqual(['B', null]);
  });

  it('describes no other trajectory in place of one that is removed', () => {
    const talk = add(say(before, open, remove(0)), 'D');
    expect(described(say(talk, confirm))).toEqual(['B', null]);
    expect(described(say(before, open, remove(1), confirm))).toEqual([null, 'A']);
  });

  it('stays as it is while nothing is confirmed, or where the list is closed again', () => {
    const talk = say(before, open, remove(0));
    expect(talk.context.texts).toEqual(before.context.texts);
    expect(described(say(talk, undo))).toEqual(['B', 'A']);
  });

  it('describes its trajectory again where the removal is undone', () => {
    const removed = say(before, open, remove(0), confirm);
    expect(described(say(removed, undo))).toEqual(['B', 'A']);
    expect(described(say(removed, undo, redo))).toEqual(['B', null]);
  });

  it('keeps what it was given after the removal, where that is undone', () => {
    const chosen = say(before, open, remove(0), confirm, describing(0, 1));
    expect(described(say(chosen, undo))).toEqual(['B', 'C']);
    expect(described(say(chosen, undo, redo))).toEqual(['B', 'C']);
  });

  it('describes the same trajectory, or none, whatever is removed, added, undone and redone', () => {
    type Step = [kind: 'remove' | 'add' | 'confirm' | 'undo' | 'redo', index: number];
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom('remove', 'add', 'confirm', 'undo', 'redo'),
      fc.nat(3),
    );
    const titles = ['A', 'B', 'C', 'D'];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(3), fc.nat(3), (steps, one, two) => {
        const about = [titles[one], titles[two]];
        let talk = say(draftOf(...titles), describing(one, two));
        for (const [place, [kind, index]] of steps.entries()) {
          if (kind === 'undo') talk = say(talk, undo);
          else if (kind === 'redo') talk = say(talk, redo);
          else if (kind === 'confirm') talk = say(talk, confirm);
          else if (kind === 'remove') talk = say(talk, open, remove(index));
          else talk = add(say(talk, open), `New ${place}`);
          expect(described(talk)).toEqual(
            about.map((title) => (titlesIn(talk).includes(title) ? title : null)),
          );
        }
      }),
    );
  });
});
