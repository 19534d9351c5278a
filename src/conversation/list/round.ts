import {
  type Answers,
  type FieldAnswer,
  type Item,
  itemsOf,
  type ListQuestion,
  type Lookup,
} from '../../assessment/answers.ts';
import { askedFields } from '../../assessment/path.ts';
import type { Field } from '../../rules/schema.ts';
import type { Keys } from './keys.ts';

/** A list being gone through: it counts as answered only when the person says that it is complete. */
export interface Round {
  question: string;
  items: readonly Item[];
  /** Of the items, in their order. */
  keys: readonly number[];
  /** The key of the item that was added last, while it is described for the first time. */
  begun: number | null;
  /** The field of an item that was opened to be changed. */
  opened: { item: number; field: string } | null;
}

/** A round with what its questions rest on. */
export interface ListAtHand {
  question: ListQuestion;
  round: Round;
  /** The answers to the questions around the list. */
  outside: Lookup;
}

/** The field of an item at which a round stands. */
export interface RoundPlace {
  index: number;
  /** The key of the item. */
  key: number;
  item: Item;
  field: Field;
}

export const roundFrom = (answers: Answers, keys: Keys, { id }: ListQuestion): Round => ({
  question: id,
  items: itemsOf(answers[id]) ?? [],
  keys: keys[id] ?? [],
  begun: null,
  opened: null,
});

/** The fields that the conversation asks about an item. */
export const fieldsOf = (question: ListQuestion, item: Item, outside: Lookup): Field[] =>
  askedFields(question, item, outside).filter(({ askedIn }) => askedIn !== 'draft');

/** Null where every item is described. */
export function placeIn({ question, round, outside }: ListAtHand): RoundPlace | null {
  const { items, keys, begun, opened } = round;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const key = keys[index] ?? -1;
    if (opened && opened.item !== key) continue;
    const field = fieldsOf(question, item, outside).find((each) =>
      opened ? each.id === opened.field : isWaiting(each, item, key === begun),
    );
    if (field) return { index, key, item, field };
  }
  return opened ? placeIn({ question, round: withNothingOpened(round), outside }) : null;
}

/** How many fields of its items a round still asks about. */
export const waitingIn = ({ question, round, outside }: ListAtHand): number =>
  round.items.flatMap((item, index) =>
    fieldsOf(question, item, outside).filter((each) =>
      isWaiting(each, item, round.keys[index] === round.begun),
    ),
  ).length;

/** A text may stay away; it is asked once. */
const isWaiting = ({ id, kind }: Field, item: Item, isNew: boolean): boolean =>
  item[id] === undefined && (isNew || kind !== 'text');

export const itemOf = ({ items, keys }: Round, key: number): Item | undefined =>
  items[keys.indexOf(key)];

export const withField = (
  round: Round,
  { index, field }: RoundPlace,
  value: FieldAnswer,
): Round => ({
  ...round,
  items: round.items.map((item, each) => (each === index ? { ...item, [field.id]: value } : item)),
  opened: null,
});

export const withoutItem = ({ question, items, keys }: Round, key: number): Round => ({
  question,
  items: items.filter((_, index) => keys[index] !== key),
  keys: keys.filter((each) => each !== key),
  begun: null,
  opened: null,
});

export const withNothingOpened = (round: Round): Round =>
  round.opened ? { ...round, opened: null } : round;

export const withNewItem = (
  { question, items, keys }: Round,
  key: number,
  item: Item = {},
): Round => ({
  question,
  items: [...items, item],
  keys: [...keys, key],
  begun: key,
  opened: null,
});

/** One field back: the one before it in the item, out of the item that has begun, or null to leave the round. */
export function stepBack(list: ListAtHand): Round | null {
  const place = placeIn(list);
  if (!place) return null;
  const { question, round, outside } = list;
  const { key, item, field } = place;
  const fields = fieldsOf(question, item, outside);
  const before = fields[fields.findIndex(({ id }) => id === field.id) - 1];
  if (before) return { ...round, opened: { item: key, field: before.id } };
  if (!fields.some((each) => isWaiting(each, item, key === round.begun)))
    return withNothingOpened(round);
  return key === round.begun ? withoutItem(round, key) : null;
}

/** What is stored: an empty text is none. */
export const itemsToStore = ({ items }: Round): Item[] =>
  items.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '')));
