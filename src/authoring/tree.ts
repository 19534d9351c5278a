export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path in dots; undefined where nothing does. */
export const valueAt = (value: unknown, path: string): unknown =>
  path === ''
    ? value
    : path
        .split('.')
        .reduce<unknown>(
          (node, key) =>
            typeof node === 'object' && node !== null && Object.hasOwn(node, key)
              ? (node as Record<string, unknown>)[key]
              : undefined,
          value,
        );

/** Every text in a tree, by its path. */
export const textsIn = (
  tree: unknown,
  path: readonly string[] = [],
): [key: string, text: string][] =>
  typeof tree === 'string'
    ? [[path.join('.'), tree]]
    : isTree(tree)
      ? Object.entries(tree).flatMap(([name, part]) => textsIn(part, [...path, name]))
      : [];
