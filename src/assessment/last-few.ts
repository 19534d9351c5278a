import { type Answer, type Lookup, lookupIn } from './answers.ts';

const few = 8;

/**
 * The same function, which makes it once only of the very same things. It remembers the last few: a history keeps answers
 * by the thousand, and what is made of them is many times their size.
 */
export function lastFew<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const once = lastFewLooking((_: Lookup, ...given: Given) => make(...given));
  return (...given) => once(nowhere, ...given);
}

const nowhere = lookupIn({});

/** The same of what looks up answers besides: only those that it looked at have to be the same. */
export function lastFewLooking<Given extends readonly unknown[], Made>(
  make: (lookup: Lookup, ...given: Given) => Made,
): (lookup: Lookup, ...given: Given) => Made {
  const recent: { given: Given; seen: ReadonlyMap<string, Answer | undefined>; made: Made }[] = [];
  return (lookup, ...given) => {
    const known = recent.find(
      (each) =>
        each.given.every((one, index) => one === given[index]) &&
        [...each.seen].every(([id, answer]) => lookup(id) === answer),
    );
    if (known) return known.made;
    const seen = new Map<string, Answer | undefined>();
    const made = make((id) => seen.set(id, lookup(id)).get(id), ...given);
    recent.unshift({ given, seen, made });
    recent.splice(few);
    return made;
  };
}
