import type { Tree } from './merged.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * Two trees of lists of words in one: where both have a list, the second follows the first. What does not fit the first
 * tree adds nothing, since what an embedder brings may be of any shape.
 */
export function joined(base: Tree, added: unknown): Tree {
  if (!isTree(added)) return base;
  const all: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(added)) {
    const known = Object.hasOwn(base, key) ? base[key] : isList(value) ? [] : {};
    if (isList(known) && isList(value))
      all[key] = [...known, ...value.filter((word) => typeof word === 'string')];
    else if (isTree(known) && isTree(value)) all[key] = joined(known, value);
  }
  return all;
}
