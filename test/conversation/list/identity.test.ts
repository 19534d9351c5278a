import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Item, isList, itemsOf } from '../../../src/assessment/answers.ts';
import type { Aside } from '../../../src/conversation/asides/aside.ts';
import { textsToSave } from '../../../src/conversation/draft-texts.ts';
import type { ConversationEvent } from '../../../src/conversation/machine/conversation-event.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import {
  describeItem,
  keysAtHand,
  opened,
  openField,
  placeOf,
  remove,
  say,
  type Talk,
  talkOf,
} from '../../support/talk.ts';

/** The small rule set, with room for more items. */
const roomy: RuleSet = {
  ...smallRuleSet,
  questions: smallRuleSet.questions.map((each) => (isList(each) ? { ...each, max: 9 } : each)),
};
const confirm = { type: 'items.confirmed' } as const;
const undo = { type: 'history.undone' } as const;
const redo = { type: 'history.redone' } as const;
const result = { type: 'result.requested' } as const;
const draft = { type: 'draft.opened' } as const;
const opening = opened('series');

/** What an item is in the eyes of this test: nothing that happens in it changes the title. */
const called = (title: string, item: Item = {}): Item => ({
  title,
  activities: 2,
  place: 'online',
  shared: 'no',
  ...item,
});
const given = (items: readonly Item[]): Answers => ({
  ...smallAcademy,
  partner: 'yes',
  series: items,
});
const itemsIn = ({ context }: Talk): readonly Item[] => itemsOf(context.answers.series) ?? [];
const keysIn = ({ context }: Talk): readonly number[] => context.keys.series ?? [];
const titlesIn = (talk: Talk) => itemsIn(talk).map(({ title }) => title);

const drafting = (...titles: string[]): Talk =>
  say(talkOf(roomy, given(titles.map((title) => called(title)))), result, draft);

/** A text about each of these items, by title, as the draft has it written. */
const describing = (talk: Talk, ...titles: (string | null)[]): Talk =>
  say(talk, result, draft, {
    type: 'draft.written',
    texts: {
      fields: {},
      examples: titles.map((title) => ({
        item: keysIn(talk)[titlesIn(talk).indexOf(title ?? undefined)] ?? null,
        fields: { about: title ?? '' },
        units: [],
      })),
    },
  });

/** For each text the title of the item that it is shown with; null where it is shown with none. */
const shownWith = (talk: Talk) =>
  talk.context.texts.examples.map(
    ({ item }) => titlesIn(talk)[keysIn(talk).indexOf(item ?? -1)] ?? null,
  );

const about = ({ context }: Talk) => context.texts.examples.map(({ fields }) => fields.about);

describe('a text about an item', () => {
  const before = describing(drafting('A', 'B', 'C'), 'B', 'A');

  it('stays with it where an earlier one was tried away, another one changed, and that is kept', () => {
    const items = itemsIn(before);
    const tried = (value: Item[]) => ({ type: 'answer.tried', question: 'series', value }) as const;
    const away = tried(items.slice(1));
    const other = tried(items.slice(1).map((each) => ({ ...each, activities: 3 })));
    const steps = [result, away, other] as const;
    expect(shownWith(say(before, ...steps, { type: 'trial.kept' }))).toEqual(['B', null]);
    expect(
      shownWith(
        say(before, ...steps, { type: 'variant.saved' }, { type: 'variant.kept', number: 1 }),
      ),
    ).toEqual(['B', null]);
    const put = { type: 'answer.tried', question: 'series', value: undefined } as const;
    const partner = { type: 'answer.tried', question: 'partner', value: 'no' } as const;
    expect(shownWith(say(before, ...steps, put, partner, { type: 'trial.kept' }))).toEqual([
      'B',
      'A',
    ]);
  });
  const removed = say(remove(say(before, opening), 0), confirm);

  it('stays with it where an earlier one is removed, and is shown with none where that is', () => {
    expect(shownWith(removed)).toEqual(['B', null]);
  });

  it('is shown with it again where the removal is undone', () => {
    expect(shownWith(say(removed, undo))).toEqual(['B', 'A']);
    expect(shownWith(say(removed, undo, redo))).toEqual(['B', null]);
  });

  it('is not shown with another one that is added in its place', () => {
    const list = remove(say(before, opening), 0);
    const added = say(describeItem(say(list, { type: 'item.added' }), called('D')), confirm);
    expect(titlesIn(added)).toEqual(['B', 'C', 'D']);
    expect(shownWith(added)).toEqual(['B', null]);
  });

  it.each<[string, readonly Item[], (string | null)[]]>([
    ['in another order', [called('C'), called('A'), called('B')], ['B', 'A']],
    ['without one', [called('C'), called('B')], ['B', null]],
    ['one of them longer', [called('B', { activities: 9 }), called('A')], ['B', 'A']],
    ['none of them', [], [null, null]],
  ])('stays with it where the page has the list: %s', (_, items, expected) => {
    const talk = say(before, { type: 'answers.replaced', answers: given(items) });
    expect(shownWith(talk)).toEqual(expected);
    expect(shownWith(say(talk, undo))).toEqual(['B', 'A']);
  });

  it('is shown with none where its item was removed before a reload, also once one is added', () => {
    const last = describing(drafting('A', 'B', 'C'), 'C');
    const gone = say(remove(say(last, opening), 2), confirm);
    const reloaded = moves.reload(gone);
    const added = describeItem(say(reloaded, opening, { type: 'item.added' }), called('D'));
    expect(shownWith(say(added, confirm))).toEqual([null]);
  });

  it('stays with it where a variant from before a removal is kept', () => {
    const trying = say(before, result, { type: 'answer.tried', question: 'helpers', value: 3 });
    const saved = say(trying, { type: 'variant.saved' });
    const since = say(remove(say(saved, opening), 0), confirm, result);
    expect(shownWith(since)).toEqual(['B', null]);
    expect(shownWith(say(since, { type: 'variant.kept', number: 1 }))).toEqual(['B', 'A']);
  });

  it('stays with it where what is tried changes all items and adds one', () => {
    const longer = itemsIn(before).map(({ title: _, ...item }) => ({ ...item, activities: 7 }));
    const set = { series: [...longer, called('D')] };
    const talk = say(before, result, { type: 'change.tried', set }, { type: 'trial.kept' });
    expect(keysIn(talk).slice(0, 3)).toEqual(keysIn(before));
    expect(new Set(keysIn(talk)).size).toBe(4);
  });
});

type Step = readonly [kind: keyof typeof moves, one: number, two: number];
type Move = (talk: Talk, one: number, two: number, fresh: string) => Talk;

const shuffled = (items: readonly Item[], one: number, two: number): Item[] => {
  const others = items.toSpliced(one % Math.max(1, items.length), 1);
  const [item] = items.slice(one % Math.max(1, items.length));
  return item ? others.toSpliced(two % items.length, 0, item) : [];
};
const event =
  (...events: ConversationEvent[]): Move =>
  (talk) =>
    say(talk, ...events);

/** All that moves items about, or puts others in their place. */
const moves = {
  remove: (talk, one) => remove(say(talk, opening), one),
  add: (talk, _one, _two, fresh) =>
    describeItem(say(talk, opening, { type: 'item.added' }), called(fresh)),
  // Where there is no such item something else is at hand: a number would be no answer to that.
  resize: (talk, one, two) => {
    const asked = openField(say(talk, opening), one, 'activities');
    return placeOf(asked).endsWith('.activities')
      ? say(asked, { type: 'answer.given', value: 1 + (two % 9) })
      : asked;
  },
  confirm: event(confirm),
  leave: event({ type: 'question.closed' }),
  undo: event(undo),
  redo: event(redo),
  restart: event({ type: 'conversation.restarted' }),
  host: (talk, one, two) =>
    say(talk, {
      type: 'answers.replaced',
      answers: given(shuffled(itemsIn(talk), one, two).slice(one % 2)),
    }),
  revise: (talk, one, two) =>
    say(talk, result, draft, {
      type: 'answer.revised',
      question: 'series',
      value: itemsIn(talk).map((item, index) =>
        index === one ? { ...item, activities: 1 + (two % 9) } : item,
      ),
    }),
  try: (talk, one, two) =>
    say(talk, result, {
      type: 'answer.tried',
      question: 'series',
      value: itemsIn(talk).map((item, index) =>
        index === one ? { ...item, activities: 1 + (two % 9) } : item,
      ),
    }),
  keep: event({ type: 'trial.kept' }),
  save: event({ type: 'variant.saved' }),
  variant: (talk, one) => say(talk, result, { type: 'variant.kept', number: 1 + one }),
  reload: (talk: Talk) => {
    const { answers, keys, texts, round } = talk.context;
    return say(talk, { type: 'session.continued', answers, keys, texts, round });
  },
  file: (talk) => {
    const { answers, texts } = talk.context;
    const saved = textsToSave(texts, keysIn(talk));
    return say(talk, { type: 'draft.imported', answers, texts: saved, list: 'series' });
  },
} satisfies Record<string, Move>;

it('what was kept goes on with keys of its own, also of a field that was opened', () => {
  const talk = drafting('A');
  const { answers } = talk.context;
  const round = { question: 'series', items: itemsIn(talk), keys: [4], begun: null };
  const examples = [4, null].map((item) => ({ item, fields: {}, units: [] }));
  const kept = { answers, keys: { series: [4] }, texts: { fields: {}, examples } };
  const after = (opened: { item: number; field: string } | null) =>
    say(talk, { type: 'session.continued', ...kept, round: { ...round, opened } }).context;
  const { keys, texts, ...now } = after({ item: 4, field: 'place' });
  const [key = -1] = keys.series ?? [];
  expect(talk.context.keys.series).not.toContain(key);
  expect(now.round).toMatchObject({ keys: [key], opened: { item: key, field: 'place' } });
  expect(texts.examples.map(({ item }) => item)).toEqual([key, null]);
  expect(after(null).round?.opened).toBeNull();
  expect(key).toBe(talk.context.nextKey + 4);
  expect(now.nextKey).toBe(key + 1);
});

it('what is added to what was kept takes no key of it, also not of an item that was removed', () => {
  const talk = drafting('A');
  const { nextKey, answers, keys } = talk.context;
  const keptWith = (item: number | null, asides: readonly Aside[] = []) => {
    const texts = { fields: {}, examples: [{ item, fields: {}, units: [] }] };
    return say(talk, { type: 'session.continued', answers: {}, texts, asides }).context;
  };
  expect(keptWith(null).nextKey).toBe(nextKey);
  expect(keptWith(7).nextKey).toBe(nextKey + 8);
  const aside = { id: 3, at: '', question: '', line: 'ja', reply: null };
  const said = keptWith(null, [aside, aside, aside]);
  expect(said.asides.map(({ id }) => id)).toEqual([0, 1, 2].map((at) => nextKey + at));
  expect(said.nextKey).toBe(nextKey + 3);
  const round = { question: 'series', items: [{}], keys: [5], begun: null, opened: null };
  expect(say(talk, { type: 'session.continued', answers, keys, round }).context.nextKey).toBe(
    nextKey + 6,
  );
});

it('a draft from elsewhere that names no list has texts of no item', () => {
  const examples = [{ item: 0, fields: { about: 'A' }, units: [] }];
  const talk = drafting('A');
  const imported = { type: 'draft.imported', answers: talk.context.answers } as const;
  const texts = { fields: {}, examples };
  expect(shownWith(say(talk, { ...imported, texts }))).toEqual([null]);
  expect(say(talk, { ...imported, texts }).context.texts.examples[0]?.item).toBeNull();
  expect(shownWith(say(talk, { ...imported, texts, list: 'series' }))).toEqual(['A']);
});

it('a text is shown with its item or with none, whatever moves the items', () => {
  const kinds = Object.keys(moves) as Step[0][];
  const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...kinds), fc.nat(4), fc.nat(8));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(3), fc.nat(3), (steps, one, two) => {
      const titles = ['A', 'B', 'C', 'D'];
      let talk = describing(drafting(...titles), titles[one] ?? null, titles[two] ?? null);
      for (const [place, [kind, ...which]] of steps.entries()) {
        talk = moves[kind](talk, ...which, `New ${place}`);
        expect(new Set(keysIn(talk)).size).toBe(itemsIn(talk).length);
        expect(keysAtHand(talk).length).toBe(new Set(keysAtHand(talk)).size);
        for (const [index, title] of shownWith(talk).entries())
          expect([about(talk)[index], null], `${kind} ${place}`).toContain(title);
      }
    }),
    { numRuns: 300 },
  );
});
