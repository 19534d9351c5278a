import type { Answers } from '../assessment/answers.ts';

/** Answers in which each list of words of an item is a number: the place of that list among all there are. */
export type Unpackable = [answers: unknown, lists: unknown];

/** In words of all items together: what a few bytes unfold to is limited too. */
const mostWords = 200_000;

/** Answers with the lists of their items, places for one, written once however many items have them; null for too many. */
export function packed(answers: Answers): [answers: object, lists: string[][]] | null {
  const places = new Map<string, number>();
  let words = 0;
  const placeOf = (list: readonly string[]): [number] => {
    const once = [...new Set(list)];
    words += once.length;
    const key = JSON.stringify(once);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return [place];
  };
  const content = mapLists(answers, (list) => placeOf(list as string[]));
  return words > mostWords ? null : [content, [...places.keys()].map((key) => JSON.parse(key))];
}

/**
 * The answers as they were, apart from what an item says twice in one list.
 *
 * @throws RangeError for more than is ever packed, and whatever else for what never was.
 */
export function unpacked([answers, lists]: Unpackable): object {
  let words = 0;
  return mapLists(answers as object, ([place]) => {
    const list = (lists as string[][])[place as number] as string[];
    words += list.length;
    if (words > mostWords) throw new RangeError('Too many words.');
    return list;
  });
}

/** The answers with something else for each list that an item has. */
const mapLists = (answers: object, change: (list: readonly unknown[]) => unknown): object =>
  mapValues(answers, (answer) =>
    Array.isArray(answer)
      ? answer.map((item) =>
          typeof item === 'object' && item !== null
            ? mapValues(item, (value) => (Array.isArray(value) ? change(value) : value))
            : item,
        )
      : answer,
  );

const mapValues = (values: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
