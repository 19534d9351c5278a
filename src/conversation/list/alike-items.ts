import type { Item, ListQuestion } from '../../assessment/answers.ts';

type Likeness = (place: number, there: number) => boolean;

/**
 * Answers from elsewhere say nothing of the identity of their items: each is the one before that equals it, else that has
 * its title, else, of as many, its place. For each item an index among those before; -1 for a new one.
 */
export function alikeItems(
  { fields, roles }: ListQuestion,
  items: readonly Item[],
  before: readonly Item[],
): number[] {
  const [here, there] = [items, before].map((all) =>
    all.map((item) => JSON.stringify(fields.map(({ id }) => item[id]))),
  ) as [string[], string[]];
  const titleOf = (item: Item | undefined) => (roles.title ? item?.[roles.title] : undefined);
  const isEqual: Likeness = (one, other) => here[one] === there[other];
  const likenesses: readonly Likeness[] = [
    (one, other) => one === other && isEqual(one, other),
    isEqual,
    (one, other) => Boolean(titleOf(items[one])) && titleOf(items[one]) === titleOf(before[other]),
    (one, other) => one === other && items.length === before.length,
  ];
  const found = items.map(() => -1);
  for (const isAlike of likenesses)
    for (const one of items.keys()) {
      if (found[one] !== -1) continue;
      found[one] = [...before.keys()].findIndex(
        (other) => isAlike(one, other) && !found.includes(other),
      );
    }
  return found;
}
