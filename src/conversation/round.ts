import {
  type Answers,
  type Item,
  itemsOf,
  type ListQuestion,
  lookupIn,
} from '../assessment/answers.ts';
import { askedFields, nextField, replay } from '../assessment/path.ts';
import type { Field, RuleSet } from '../rules/schema.ts';

/** A list being gone through: it counts as answered only when the person says that it is complete. */
export interface Round {
  question: string;
  items: readonly Item[];
  /** Which of the answered items each of them was before; null for a new one. */
  origins: readonly (number | null)[];
  /** The item that was added last, while it is described for the first time. */
  begun: number | null;
  /** The field of an item that was opened to be changed. */
  opened: { index: number; field: string } | null;
}

/** Where the round stands: at a field of an item, or, with every item described, at the overview. */
export type RoundPlace = { index: number; field: Field } | null;

export function roundFrom(answers: Answers, { id }: ListQuestion): Round {
  const items = itemsOf(answers[id]) ?? [];
  return { question: id, items, origins: [...items.keys()], begun: null, opened: null };
}

/** The fields that apply to an item. */
export const fieldsOf = (
  ruleSet: RuleSet,
  answers: Answers,
  question: ListQuestion,
  item: Item,
): Field[] => askedFields(question, item, lookupIn(replay(ruleSet, answers).counted));

export function placeIn(
  ruleSet: RuleSet,
  answers: Answers,
  question: ListQuestion,
  { items, opened }: Round,
): RoundPlace {
  if (opened) {
    const field = question.fields.find((each) => each.id === opened.field);
    if (field) return { index: opened.index, field };
  }
  const outside = lookupIn(replay(ruleSet, answers).counted);
  for (const [index, item] of items.entries()) {
    const field = isUntouched(item)
      ? askedFields(question, item, outside)[0]
      : nextField(question, item, outside);
    if (field) return { index, field };
  }
  return null;
}

/** A new item starts with its title, which may be left empty. */
const isUntouched = (item: Item): boolean => Object.keys(item).length === 0;

export const withField = (
  { items, ...round }: Round,
  { index, field }: NonNullable<RoundPlace>,
  value: Item[string],
): Round => ({
  ...round,
  items: items.map((item, each) => (each === index ? { ...item, [field.id]: value } : item)),
  opened: null,
});

export const withoutItem = ({ question, items, origins }: Round, index: number): Round => ({
  question,
  items: items.filter((_, each) => each !== index),
  origins: origins.filter((_, each) => each !== index),
  begun: null,
  opened: null,
});

export const withNothingOpened = (round: Round): Round =>
  round.opened ? { ...round, opened: null } : round;

export const withNewItem = ({ question, items, origins }: Round): Round => ({
  question,
  items: [...items, {}],
  origins: [...origins, null],
  begun: items.length,
  opened: null,
});

/** One field back: the one before it in the item, out of the item that has begun, or null to leave the round. */
export function stepBack(
  ruleSet: RuleSet,
  answers: Answers,
  question: ListQuestion,
  round: Round,
): Round | null {
  const place = placeIn(ruleSet, answers, question, round);
  if (!place) return null;
  const item = round.items[place.index] ?? {};
  const fields = fieldsOf(ruleSet, answers, question, item);
  const before = fields[fields.findIndex(({ id }) => id === place.field.id) - 1];
  if (before) return { ...round, opened: { index: place.index, field: before.id } };
  if (fields.every(({ id, kind }) => kind === 'text' || item[id] !== undefined))
    return withNothingOpened(round);
  return place.index === round.begun ? withoutItem(round, place.index) : null;
}

/** What is stored: an empty title is no title. */
export const itemsToStore = ({ items }: Round): Item[] =>
  items.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '')));
