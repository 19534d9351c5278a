import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/assessment/answers.ts';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import {
  asking,
  given,
  keysAtHand,
  opened,
  openField,
  placeOf,
  remove,
  say,
  type Talk,
} from '../../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const confirmed = { type: 'items.confirmed' } as const;
const undone = { type: 'history.undone' } as const;
const redone = { type: 'history.redone' } as const;
const three = [trajectory({ title: 'Robots' }), online(), trajectory({ activities: 5 })];
/** A complete list of three, opened to be changed. */
const opening = () => say(asking(vlaio, academy({ trajectories: three })), opened('trajectories'));
const itemsShown = ({ context }: Talk): readonly Item[] => {
  const prompt = promptOf(context);
  return prompt?.kind === 'overview' ? prompt.items : [];
};

describe('changing one field of an item', () => {
  it('asks that field with its answer, and returns to the overview', () => {
    const talk = openField(opening(), 2, 'activities');
    expect(placeOf(talk)).toBe('trajectories.2.activities');
    expect(promptOf(talk.context)).toMatchObject({ answer: 5 });
    const changed = say(talk, given(2));
    expect(placeOf(changed)).toBe('trajectories overview');
    expect(itemsShown(changed)).toEqual([three[0], three[1], { ...three[2], activities: 2 }]);
  });

  it('asks what becomes new by it, and keeps what no longer applies for when it does again', () => {
    const talk = say(openField(opening(), 0, 'place'), given('online'));
    expect(placeOf(talk)).toBe('trajectories.0.new');
    const changed = say(talk, given('yes'));
    expect(placeOf(changed)).toBe('trajectories overview');
    const back = say(openField(changed, 0, 'place'), given('on-site'));
    expect(placeOf(back)).toBe('trajectories overview');
    expect(itemsShown(back)[0]).toMatchObject({ postcodes: ['9000'] });
  });

  it('is undone as a whole: to the overview with the old answer', () => {
    const talk = say(openField(remove(opening(), 1), 0, 'activities'), given(9));
    const back = say(talk, undone);
    expect(placeOf(back)).toBe('trajectories overview');
    expect(itemsShown(back)).toEqual([three[0], three[2]]);
    expect(itemsShown(say(back, redone))).toEqual([{ ...three[0], activities: 9 }, three[2]]);
  });

  it('reaches the answer only when the list is confirmed', () => {
    const talk = say(openField(opening(), 0, 'activities'), given(9));
    expect(talk.context.answers.trajectories).toEqual(three);
    expect(say(talk, confirmed).context.answers.trajectories).toEqual([
      { ...three[0], activities: 9 },
      three[1],
      three[2],
    ]);
  });

  it('can empty a text', () => {
    const series = [{ title: 'Robots', activities: 2, place: 'online', shared: 'no' }];
    const list = say(asking(smallRuleSet, { ...smallAcademy, series }), opened('series'));
    const talk = say(openField(list, 0, 'title'), given(''), confirmed);
    expect((talk.context.answers.series as Item[])[0]).not.toHaveProperty('title');
  });

  it.each([
    ['an item that is not there', 3, 'place'],
    ['a field that is not there', 0, 'colour'],
    ['a field that does not apply', 0, 'new'],
    ['a field that only the draft asks', 0, 'title'],
  ])('does nothing for %s', (_, index, field) => {
    const talk = opening();
    expect(openField(talk, index, field).context).toEqual(talk.context);
  });
});

describe('a field of an item', () => {
  const opens = (talk: Talk, question: string) => {
    const [item = -1] = keysAtHand(opening());
    return talk.can({ type: 'field.opened', question, item, field: 'place' });
  };

  it('is opened of its own list alone, and of nothing else', () => {
    expect(opens(opening(), 'trajectories')).toBe(true);
    for (const question of ['goal', 'nowhere']) {
      expect(opens(opening(), question)).toBe(false);
      expect(opens(asking(vlaio, academy({ trajectories: three })), question)).toBe(false);
    }
  });

  it('is not opened from elsewhere while its list is being changed', () => {
    const elsewhere = say(remove(opening(), 2), { type: 'result.requested' });
    expect(placeOf(elsewhere)).toBe('verdict');
    expect(opens(elsewhere, 'trajectories')).toBe(false);
    const list = asking(vlaio, without(academy(), 'trajectories'));
    const begun = say(list, { type: 'item.added' }, given('yes'), { type: 'result.requested' });
    const item = begun.context.round?.keys[0] ?? -1;
    const event = { type: 'field.opened', question: 'trajectories', item } as const;
    expect(begun.can({ ...event, field: 'coherent' })).toBe(false);
  });

  it('that was opened and closed leaves its list open', () => {
    const closed = say(openField(opening(), 0, 'place'), { type: 'question.closed' });
    const back = say(closed, { type: 'result.requested' }, { type: 'conversation.resumed' });
    expect(placeOf(back)).toBe('trajectories overview');
  });
});

describe('removing an item', () => {
  it('leaves the others, and undo brings it back in its place', () => {
    const talk = remove(remove(opening(), 0), 0);
    expect(itemsShown(talk)).toEqual([three[2]]);
    expect(itemsShown(say(talk, undone))).toEqual([three[1], three[2]]);
    expect(itemsShown(say(talk, undone, redone))).toEqual([three[2]]);
  });

  it('undone as the first change, leads back to before the list was opened', () => {
    const before = asking(vlaio, academy({ trajectories: three }));
    const talk = say(remove(say(before, opened('trajectories')), 0), undone);
    expect(placeOf(talk)).toBe('verdict');
    expect(itemsShown(say(talk, opened('trajectories')))).toEqual(three);
  });

  it('of the last one leaves a list that says so', () => {
    const talk = say(remove(remove(remove(opening(), 0), 0), 0), confirmed);
    expect(talk.context.answers.trajectories).toEqual([]);
  });

  it('does nothing for an item that is not there, or was removed before', () => {
    const talk = opening();
    const [first = -1] = keysAtHand(talk);
    const removal = { type: 'item.removed', item: first } as const;
    for (const item of [-1, 0.5, 99])
      expect(say(talk, { ...removal, item }).context).toEqual(talk.context);
    expect(itemsShown(say(talk, removal, removal))).toEqual([three[1], three[2]]);
  });
});

describe('when the goal comes to include subsidy', () => {
  const series = [
    without(trajectory(), 'postcodes') as Item,
    without(online(), 'new') as Item,
    without(trajectory({ title: 'Robots' }), 'postcodes') as Item,
  ];
  const changed = say(
    asking(vlaio, academy({ goal: 'recognition', trajectories: series })),
    opened('goal'),
    given('both'),
  );

  it('asks of the items that are there only what became new', () => {
    const places: string[] = [];
    let talk = changed;
    for (const value of [['9000'], 'no', ['8500', '1000']]) {
      places.push(placeOf(talk));
      talk = say(talk, given(value));
    }
    expect(places).toEqual([
      'trajectories.0.postcodes',
      'trajectories.1.new',
      'trajectories.2.postcodes',
    ]);
    expect(placeOf(talk)).toBe('trajectories overview');
    const done = say(talk, confirmed);
    expect(placeOf(done)).toBe('verdict');
    expect(done.context.answers.trajectories).toEqual([
      { ...series[0], postcodes: ['9000'] },
      { ...series[1], new: 'no' },
      { ...series[2], postcodes: ['8500', '1000'] },
    ]);
  });

  it('has nothing to ask any more when the goal changes back', () => {
    const back = say(changed, given(['9000']), opened('goal'), given('recognition'));
    expect(placeOf(back)).toBe('verdict');
    expect(back.context.answers.trajectories).toEqual(series);
  });

  it('leaves an item out of it that is removed on the way', () => {
    const other = { ...series[0], place: 'unknown', postcodes: 'unknown', new: 'no' };
    const list = asking(vlaio, academy({ trajectories: [other, series[2] as Item] }));
    const talk = say(remove(say(list, given(['9000'])), 1), confirmed);
    expect(talk.context.answers.trajectories).toEqual([other]);
  });
});

describe('a field that rests on a parked answer', () => {
  const parked = { ...smallAcademy, goal: 'recognition' };

  it('is asked, since a parked answer says nothing', () => {
    const talk = say(asking(smallRuleSet, parked));
    expect(placeOf(talk)).toBe('series.0.shared');
  });

  it('can be gone back from', () => {
    const talk = asking(smallRuleSet, parked);
    expect(placeOf(say(talk, { type: 'question.left' }))).toBe('series.0.place');
  });
});
