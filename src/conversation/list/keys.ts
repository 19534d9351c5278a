import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  type ListQuestion,
} from '../../assessment/answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { alikeItems } from './alike-items.ts';

/** By list, a key for each of its items, in their order: no other item of the conversation has it, or ever had. */
export type Keys = Readonly<Record<string, readonly number[]>>;

export interface Identified {
  answers: Answers;
  keys: Keys;
  /** The first key that was never used. */
  nextKey: number;
}

export const noItems: Identified = { answers: {}, keys: {}, nextKey: 0 };

/** Which item each one was before, as an index; -1 for a new one. */
type Compare = (
  question: ListQuestion,
  items: readonly Item[],
  before: readonly Item[],
) => number[];

/** Other answers in place of those of now: an item that was there before keeps its key. */
export function identified(
  { questions }: RuleSet,
  answers: Answers,
  before: Identified,
  compare: Compare = alikeItems,
): Identified {
  let { nextKey } = before;
  const keys: Record<string, readonly number[]> = {};
  for (const question of questions.filter(isList)) {
    const { id } = question;
    const [items, others] = [answers, before.answers].map((each) => itemsOf(each[id]));
    if (!items) continue;
    const known = before.keys[id] ?? [];
    // The very same keys, so that what is made of the list stays too.
    keys[id] =
      items === others && items.length === known.length
        ? known
        : compare(question, items, others ?? []).map((place) => known[place] ?? nextKey++);
  }
  return { answers, keys, nextKey };
}

/** Where one item is changed, taken away, or added at the end: the others are the same objects. */
export function sameItems(
  _question: ListQuestion,
  items: readonly Item[],
  before: readonly Item[],
): number[] {
  const found: number[] = [];
  items.forEach((item, place) => {
    const other = before.findIndex((each, at) => each === item && !found.includes(at));
    const isThere = item === before[place] || (other === -1 && items.length >= before.length);
    found.push(isThere ? place : other);
  });
  return found;
}
