import descriptions from './field-descriptions.json' with { type: 'json' };

const all: Readonly<Record<string, string>> = descriptions;

/** What a field is for: the description with the longest end of its path. */
export function describedAt(path: readonly string[]): string | undefined {
  for (let from = 0; from < path.length; from += 1) {
    const key = path.slice(from).join('.');
    if (Object.hasOwn(all, key)) return all[key];
  }
  return undefined;
}

/** The names that a field of a rule set can have. */
export const fieldNames: readonly string[] = [
  ...new Set(Object.keys(all).map((key) => key.split('.').at(-1) ?? key)),
];
