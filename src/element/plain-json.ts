const { stringify } = JSON;

type Replace = (key: string, value: unknown) => unknown;

/**
 * Stands in for `JSON.stringify` in the build: libraries of some years ago gave arrays and texts a `toJSON` of their own,
 * which makes a text of a list. A value is written as it is, and not as what they make of it.
 */
export const plainJson = (value: unknown, replace?: Replace | null, indent?: number): string =>
  stringify(
    value,
    function (this: Record<string, unknown>, key: string) {
      return replace ? replace(key, this[key]) : this[key];
    },
    indent,
  );
