import { describe, expect, it } from 'vitest';
import type { Answers, FieldAnswer, Item } from '../../src/assessment/answers.ts';
import { promptOf } from '../../src/conversation/prompt.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, describeItem, given, placeOf, say, type Talk } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const added = { type: 'item.added' } as const;
const confirmed = { type: 'items.confirmed' } as const;
const left = { type: 'question.left' } as const;
const undone = { type: 'history.undone' } as const;

/** Everything is answered but the list. */
const atList = (answers: Answers = {}) => asking(vlaio, without(academy(answers), 'trajectories'));
const stored = ({ context }: Talk) => context.answers.trajectories;
const items = ({ context }: Talk) => context.round?.items;

/** The fields that are asked about one item, given the answers to them. */
function fieldsAsked(talk: Talk, values: readonly FieldAnswer[]): string[] {
  const asked: string[] = [];
  let now = say(talk, added);
  for (const value of values) {
    const prompt = promptOf(now.context);
    if (prompt?.kind !== 'field') break;
    asked.push(prompt.field.id);
    now = say(now, given(value));
  }
  expect(placeOf(now)).toBe('trajectories overview');
  return asked;
}

describe('describing an item', () => {
  it('begins with whether there is one at all', () => {
    const prompt = promptOf(atList().context);
    expect(prompt).toMatchObject({ kind: 'overview', items: [] });
  });

  it.each<[string, Answers, FieldAnswer[], string[]]>([
    [
      'on site with subsidy in the goal: its postcodes',
      {},
      ['Robots', 'yes', 3, 'on-site', ['9000']],
      ['title', 'coherent', 'activities', 'place', 'postcodes'],
    ],
    [
      'on site with only subsidy as the goal: its postcodes',
      { goal: 'subsidy' },
      ['', 'yes', 3, 'on-site', ['9000']],
      ['title', 'coherent', 'activities', 'place', 'postcodes'],
    ],
    [
      'on site for recognition alone: no postcodes',
      { goal: 'recognition' },
      ['', 'yes', 3, 'on-site'],
      ['title', 'coherent', 'activities', 'place'],
    ],
    [
      'online: whether it is new',
      {},
      ['', 'no', 1, 'online', 'no'],
      ['title', 'coherent', 'activities', 'place', 'new'],
    ],
    [
      'online for recognition alone: not whether it is new',
      { goal: 'recognition' },
      ['', 'yes', 3, 'online'],
      ['title', 'coherent', 'activities', 'place'],
    ],
    [
      'at an unknown place: both, since either can apply',
      {},
      ['', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
      ['title', 'coherent', 'activities', 'place', 'postcodes', 'new'],
    ],
  ])('asks its fields in order, %s', (_, answers, values, fields) => {
    expect(fieldsAsked(atList(answers), values)).toEqual(fields);
  });

  it('stores a title, and none where it was left empty', () => {
    const named = describeItem(say(atList(), added), { ...trajectory(), title: 'Robots' });
    const both = say(describeItem(say(named, added), trajectory()), confirmed);
    expect(stored(both)).toEqual([{ title: 'Robots', ...trajectory() }, trajectory()]);
    expect(Object.keys((stored(both) as object[])[1] as object)).not.toContain('title');
  });

  it('takes "not known" for every field but the title', () => {
    const talk = say(describeItem(say(atList(), added), {}), confirmed);
    const unknown = { coherent: 'unknown', activities: 'unknown', place: 'unknown' };
    expect(stored(talk)).toEqual([{ ...unknown, postcodes: 'unknown', new: 'unknown' }]);
  });

  it('goes on with another one, and keeps them in order', () => {
    const [first, second, third] = [trajectory(), online(), trajectory({ activities: 5 })];
    const talk = [first, second, third].reduce(
      (now, item) => describeItem(say(now, added), item),
      atList(),
    );
    expect(promptOf(talk.context)).toMatchObject({ kind: 'overview', items: { length: 3 } });
    expect(stored(say(talk, confirmed))).toEqual([first, second, third]);
  });
});

describe('a list', () => {
  it('counts only when it is confirmed', () => {
    const described = describeItem(say(atList(), added), trajectory());
    expect(described.context.answers).not.toHaveProperty('trajectories');
    const talk = say(described, confirmed);
    expect(stored(talk)).toEqual([trajectory()]);
    expect(placeOf(talk)).toBe('reviewing');
    expect(talk.context.round).toBeNull();
  });

  it('can not be confirmed, added to or taken from while an item is being described', () => {
    const talk = say(atList(), added, given('Robots'));
    for (const event of [confirmed, added, { type: 'item.removed', index: 0 } as const])
      expect(say(talk, event).context).toEqual(talk.context);
  });

  it('is empty where there is none yet', () => {
    const talk = say(atList(), confirmed);
    expect(stored(talk)).toEqual([]);
    expect(placeOf(talk)).toBe('reviewing');
  });

  it('is unknown where that is the answer', () => {
    const talk = say(atList(), given('unknown'));
    expect(stored(talk)).toBe('unknown');
    expect(placeOf(talk)).toBe('reviewing');
  });

  it('begins anew where it was unknown', () => {
    const talk = say(asking(vlaio, academy({ trajectories: 'unknown' })), {
      type: 'question.opened',
      question: 'trajectories',
    });
    expect(promptOf(talk.context)).toMatchObject({ kind: 'overview', items: [] });
    expect(stored(say(describeItem(say(talk, added), trajectory()), confirmed))).toEqual([
      trajectory(),
    ]);
  });

  it('takes no more than its most items', () => {
    const full = Array.from({ length: 200 }, () => trajectory());
    const opened = { type: 'question.opened', question: 'trajectories' } as const;
    const almost = say(asking(vlaio, academy({ trajectories: full.slice(1) })), opened);
    const talk = describeItem(say(almost, added), trajectory());
    expect(items(talk)).toHaveLength(200);
    expect(say(talk, added).context).toEqual(talk.context);
    expect(stored(say(talk, confirmed))).toHaveLength(200);
  });

  it.each([
    ['the review', { type: 'review.opened' }],
    ['the early verdict', { type: 'result.requested' }],
    ['a failure', { type: 'view.failed' }],
  ] as const)('is found back as it was after %s', (_, elsewhere) => {
    const talk = say(describeItem(say(atList(), added), trajectory()), added, given('Robots'));
    const back = say(talk, elsewhere, { type: 'conversation.resumed' });
    expect(placeOf(say(talk, elsewhere))).not.toMatch(/trajectories/);
    expect(placeOf(back)).toBe('trajectories.1.coherent');
    expect(items(back)).toEqual([trajectory({ title: '' }), { title: 'Robots' }]);
  });

  it('is found back while it is being changed too', () => {
    const talk = say(
      asking(vlaio, without(academy(), 'challenges')),
      { type: 'question.opened', question: 'trajectories' },
      added,
      given('Robots'),
    );
    const back = say(talk, { type: 'review.opened' }, { type: 'conversation.resumed' });
    expect(placeOf(back)).toBe('trajectories.1.coherent');
    const described = describeItem(back, online());
    expect(placeOf(say(described, confirmed))).toBe('challenges');
  });
});

describe('going back in a list', () => {
  it('goes from field to field, and out of an item that has begun', () => {
    const talk = say(atList(), added, given('Robots'), given('yes'), given(3));
    const places: string[] = [];
    let now = talk;
    for (let step = 0; step < 5; step++) {
      places.push(placeOf(now));
      now = say(now, left);
    }
    expect(places).toEqual([
      'trajectories.0.place',
      'trajectories.0.activities',
      'trajectories.0.coherent',
      'trajectories.0.title',
      'trajectories overview',
    ]);
    expect(placeOf(now)).toBe('individual-enrolment');
    expect(items(now)).toEqual([]);
  });

  it('skips the fields that do not apply', () => {
    const talk = say(atList(), added, given(''), given('yes'), given(3), given('online'));
    expect(placeOf(talk)).toBe('trajectories.0.new');
    expect(placeOf(say(talk, left))).toBe('trajectories.0.place');
  });

  it('out of an item that has begun can be undone', () => {
    const talk = say(describeItem(say(atList(), added), trajectory()), added, given('Robots'));
    const dropped = say(talk, left, left);
    expect(items(dropped)).toHaveLength(1);
    expect(items(say(dropped, undone))).toEqual([trajectory({ title: '' }), { title: 'Robots' }]);
    expect(placeOf(say(dropped, undone))).toBe('trajectories.1.coherent');
  });

  it('from an item that lacks an answer since another one changed does not drop it', () => {
    const answers = academy({
      trajectories: [without(trajectory(), 'postcodes') as Item],
    });
    let talk = asking(vlaio, answers);
    expect(placeOf(talk)).toBe('trajectories.0.postcodes');
    for (let step = 0; step < 5; step++) talk = say(talk, left);
    expect(placeOf(talk)).toBe('individual-enrolment');
    expect(placeOf(say(talk, given('yes')))).toBe('trajectories.0.postcodes');
    expect(stored(talk)).toEqual(answers.trajectories);
  });

  it('from a field that was opened leads to the overview once past the first one', () => {
    const talk = say(describeItem(say(atList(), added), trajectory()), {
      type: 'field.opened',
      index: 0,
      field: 'coherent',
    });
    expect(placeOf(talk)).toBe('trajectories.0.coherent');
    expect(placeOf(say(talk, left))).toBe('trajectories.0.title');
    expect(placeOf(say(talk, left, left))).toBe('trajectories overview');
    expect(items(say(talk, left, left))).toHaveLength(1);
  });

  it('leaves the items as they are', () => {
    const talk = describeItem(say(atList(), added), trajectory());
    expect(placeOf(say(talk, left))).toBe('individual-enrolment');
    expect(items(say(talk, left, given('yes')))).toEqual(items(talk));
    expect(placeOf(say(talk, left, given('yes')))).toBe('trajectories overview');
  });
});
