import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type FieldAnswer,
  type Item,
  isList,
  type ListQuestion,
  lookupIn,
} from '../../../src/assessment/answers.ts';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { placeIn, stepBack, waitingIn } from '../../../src/conversation/list/round.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import {
  asking,
  describeItem,
  given,
  openField,
  placeOf,
  remove,
  say,
  type Talk,
} from '../../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const added = { type: 'item.added' } as const;
const confirmed = { type: 'items.confirmed' } as const;
const left = { type: 'question.left' } as const;
const undone = { type: 'history.undone' } as const;

/** Everything is answered but the list. */
const atList = (answers: Answers = {}) => asking(vlaio, without(academy(answers), 'trajectories'));
const result = { type: 'result.requested' } as const;
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

it('where the item that was opened is gone, what waits is asked', () => {
  const question = smallRuleSet.questions.find(isList) as ListQuestion;
  const opened = { item: 7, field: 'place' };
  const round = { question: 'series', items: [{ activities: 1 }], keys: [3], begun: null, opened };
  const list = { question, round, outside: lookupIn(smallAcademy) };
  expect(placeIn(list)).toMatchObject({ key: 3, field: { id: 'place' } });
});

it('what waits of the items is counted, a text only while its item is new', () => {
  const question = smallRuleSet.questions.find(isList) as ListQuestion;
  const items = [{ activities: 1 }, { activities: 1, place: 'online' }];
  const waiting = (begun: number | null) => {
    const round = { question: 'series', items, keys: [3, 5], begun, opened: null };
    return waitingIn({ question, round, outside: lookupIn(smallAcademy) });
  };
  expect([waiting(null), waiting(3), waiting(5)]).toEqual([2, 3, 3]);
});

it('an item of which only a text is asked is dropped where one goes back from that', () => {
  const series = smallRuleSet.questions.find(isList) as ListQuestion;
  const question = { ...series, fields: series.fields.filter(({ kind }) => kind === 'text') };
  const round = { question: 'series', items: [{}], keys: [3], begun: 3, opened: null };
  const back = stepBack({ question, round, outside: lookupIn(smallAcademy) });
  expect(back).toMatchObject({ items: [], keys: [], begun: null });
});

describe('describing an item', () => {
  it('begins with what was said of it together with that there is one', () => {
    const opening = (opens: string) => say(atList(), { ...added, opens });
    expect(items(opening('no'))).toEqual([{ coherent: 'no' }]);
    expect(placeOf(opening('no'))).toBe('trajectories.0.activities');
    expect(items(opening('perhaps'))).toEqual([{}]);
    expect(items(say(atList(), added))).toEqual([{}]);
    const list = asking(smallRuleSet, without(smallAcademy, 'series'));
    expect(items(say(list, { ...added, opens: 'on-site' }))).toEqual([{}]);
  });

  it('begins with whether there is one at all', () => {
    const prompt = promptOf(atList().context);
    expect(prompt).toMatchObject({ kind: 'overview', items: [] });
  });

  it.each<[string, Answers, FieldAnswer[], string[]]>([
    [
      'on site with subsidy in the goal: its postcodes',
      {},
      ['yes', 3, 'on-site', ['9000']],
      ['coherent', 'activities', 'place', 'postcodes'],
    ],
    [
      'on site with only subsidy as the goal: its postcodes',
      { goal: 'subsidy' },
      ['yes', 3, 'on-site', ['9000']],
      ['coherent', 'activities', 'place', 'postcodes'],
    ],
    [
      'on site for recognition alone: no postcodes',
      { goal: 'recognition' },
      ['yes', 3, 'on-site'],
      ['coherent', 'activities', 'place'],
    ],
    [
      'online: whether it is new',
      {},
      ['no', 1, 'online', 'no'],
      ['coherent', 'activities', 'place', 'new'],
    ],
    [
      'online for recognition alone: not whether it is new',
      { goal: 'recognition' },
      ['yes', 3, 'online'],
      ['coherent', 'activities', 'place'],
    ],
    [
      'at an unknown place: both, since either can apply',
      {},
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
      ['coherent', 'activities', 'place', 'postcodes', 'new'],
    ],
  ])('asks its fields in order, %s', (_, answers, values, fields) => {
    expect(fieldsAsked(atList(answers), values)).toEqual(fields);
  });

  it('asks a text of a new item, and stores none where it was left empty', () => {
    const list = asking(smallRuleSet, without(smallAcademy, 'series'));
    expect(placeOf(say(list, added))).toBe('series.0.title');
    const named = describeItem(say(list, added), { title: 'Robots', activities: 2 });
    const both = say(describeItem(say(named, added), { activities: 3 }), confirmed);
    const [first, second] = both.context.answers.series as Item[];
    expect(first).toMatchObject({ title: 'Robots', activities: 2 });
    expect(Object.keys(second as Item)).not.toContain('title');
  });

  it('asks no text of the items that are there', () => {
    const list = asking(smallRuleSet, { ...smallAcademy, series: [{ activities: 2 }] });
    expect(placeOf(list)).toBe('series.0.place');
  });

  it('takes "not known" for every field', () => {
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
    expect(placeOf(talk)).toBe('verdict');
    expect(talk.context.round).toBeNull();
  });

  it('can not be confirmed, added to or taken from while an item is being described', () => {
    const talk = say(atList(), added, given('yes'));
    for (const event of [confirmed, added]) expect(talk.can(event)).toBe(false);
    expect(remove(talk, 0).context).toEqual(talk.context);
  });

  it('is empty where there is none yet', () => {
    const talk = say(atList(), confirmed);
    expect(stored(talk)).toEqual([]);
    expect(placeOf(talk)).toBe('verdict');
  });

  it('is unknown where that is the answer', () => {
    const talk = say(atList(), given('unknown'));
    expect(stored(talk)).toBe('unknown');
    expect(placeOf(talk)).toBe('verdict');
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
    ['the early verdict', { type: 'result.requested' }],
    ['a failure', { type: 'view.failed' }],
  ] as const)('is found back as it was after %s', (_, elsewhere) => {
    const talk = say(describeItem(say(atList(), added), trajectory()), added, given('yes'));
    const back = say(talk, elsewhere, { type: 'conversation.resumed' });
    expect(placeOf(say(talk, elsewhere))).not.toMatch(/trajectories/);
    expect(placeOf(back)).toBe('trajectories.1.activities');
    expect(items(back)).toEqual([trajectory(), { coherent: 'yes' }]);
  });

  it('is found back while it is being changed too', () => {
    const talk = say(
      asking(vlaio, without(academy(), 'relevance')),
      { type: 'question.opened', question: 'trajectories' },
      added,
      given('yes'),
    );
    const back = say(talk, result, { type: 'conversation.resumed' });
    expect(placeOf(back)).toBe('trajectories.1.activities');
    const described = describeItem(back, online());
    expect(placeOf(say(described, confirmed))).toBe('relevance');
  });
});

describe('going back in a list', () => {
  it('goes from field to field, and out of an item that has begun', () => {
    const talk = say(atList(), added, given('yes'), given(3));
    const places: string[] = [];
    let now = talk;
    for (let step = 0; step < 4; step++) {
      places.push(placeOf(now));
      now = say(now, left);
    }
    expect(places).toEqual([
      'trajectories.0.place',
      'trajectories.0.activities',
      'trajectories.0.coherent',
      'trajectories overview',
    ]);
    expect(say(talk, left).context.past).toHaveLength(talk.context.past.length);
    expect(placeOf(now)).toBe('announcement');
    expect(items(now)).toEqual([]);
  });

  it('skips the fields that do not apply', () => {
    const talk = say(atList(), added, given('yes'), given(3), given('online'));
    expect(placeOf(talk)).toBe('trajectories.0.new');
    expect(placeOf(say(talk, left))).toBe('trajectories.0.place');
  });

  it('out of an item that has begun can be undone', () => {
    const talk = say(describeItem(say(atList(), added), trajectory()), added, given('yes'));
    const dropped = say(talk, left, left);
    expect(items(dropped)).toHaveLength(1);
    expect(items(say(dropped, undone))).toEqual([trajectory(), { coherent: 'yes' }]);
    expect(placeOf(say(dropped, undone))).toBe('trajectories.1.activities');
  });

  it('from an item that lacks an answer since another one changed does not drop it', () => {
    const answers = academy({
      trajectories: [without(trajectory(), 'postcodes') as Item],
    });
    let talk = asking(vlaio, answers);
    expect(placeOf(talk)).toBe('trajectories.0.postcodes');
    for (let step = 0; step < 4; step++) talk = say(talk, left);
    expect(placeOf(talk)).toBe('announcement');
    expect(placeOf(say(talk, given(['website'])))).toBe('trajectories.0.postcodes');
    expect(stored(talk)).toEqual(answers.trajectories);
  });

  it('from a field that was opened leads to the overview once past the first one', () => {
    const talk = openField(describeItem(say(atList(), added), trajectory()), 0, 'activities');
    expect(placeOf(talk)).toBe('trajectories.0.activities');
    expect(placeOf(say(talk, left))).toBe('trajectories.0.coherent');
    expect(placeOf(say(talk, left, left))).toBe('trajectories overview');
    expect(items(say(talk, left, left))).toHaveLength(1);
  });

  it('from a text that was not written leads to the overview', () => {
    const list = say(asking(smallRuleSet, smallAcademy), {
      type: 'question.opened',
      question: 'series',
    });
    expect(placeOf(say(openField(list, 0, 'title'), left))).toBe('series overview');
  });

  it('leaves the items as they are', () => {
    const talk = describeItem(say(atList(), added), trajectory());
    expect(placeOf(say(talk, left))).toBe('announcement');
    expect(items(say(talk, left, given(['website'])))).toEqual(items(talk));
    expect(placeOf(say(talk, left, given(['website'])))).toBe('trajectories overview');
  });
});
