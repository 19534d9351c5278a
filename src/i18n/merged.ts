/** Texts by their path. */
export type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Both trees in one; where both have a text, that of the second. Neither is changed: files are shared by all widgets. */
export function merged(base: Tree, over: Tree): Tree {
  const all: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    all[key] = isTree(known) && isTree(value) ? merged(known, value) : value;
  }
  return all;
}
