import type { Vocabulary } from './vocabulary.ts';

/** The same function, which makes it of each thing once only. */
export function madeOnceOf<Given extends object, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const all = new WeakMap<Given, { made: Made }>();
  return (given) => {
    const { made } = all.get(given) ?? { made: make(given) };
    all.set(given, { made });
    return made;
  };
}

/** The same function, which makes it of a vocabulary once only for each key. */
export function madeOnce<Given, Made>(
  keyOf: (given: Given) => string,
  make: (given: Given, vocabulary: Vocabulary) => Made,
): (given: Given, vocabulary: Vocabulary) => Made {
  const madeOf = madeOnceOf((_: Vocabulary) => new Map<string, Made>());
  return (given, vocabulary) => {
    const all = madeOf(vocabulary);
    const key = keyOf(given);
    const made = all.get(key) ?? make(given, vocabulary);
    all.set(key, made);
    return made;
  };
}
