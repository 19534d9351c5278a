/**
 * Stands in for `Array.from` in the build: libraries of some years ago put a version of their own in its place that
 * gives nothing for a set, and what we build on asks it for sets.
 */
export const arrayFrom = <Item, Result = Item>(
  source: Iterable<Item> | ArrayLike<Item>,
  map: (item: Item, index: number) => Result = (item) => item as unknown as Result,
): Result[] => {
  const items = Symbol.iterator in Object(source) ? source : Array.prototype.slice.call(source);
  return [...(items as Iterable<Item>)].map((item, index) => map(item, index));
};
