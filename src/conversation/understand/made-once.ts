import type { Vocabulary } from './vocabulary.ts';

/** The same function, which makes it of a vocabulary once only for each key. */
export function madeOnce<Given, Made>(
  keyOf: (given: Given) => string,
  make: (given: Given, vocabulary: Vocabulary) => Made,
): (given: Given, vocabulary: Vocabulary) => Made {
  const all = new WeakMap<Vocabulary, Map<string, Made>>();
  return (given, vocabulary) => {
    const known = all.get(vocabulary) ?? new Map<string, Made>();
    all.set(vocabulary, known);
    const key = keyOf(given);
    const made = known.get(key) ?? make(given, vocabulary);
    known.set(key, made);
    return made;
  };
}
