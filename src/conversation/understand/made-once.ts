/** The same function, which makes it of each thing once only. */
export function madeOnceOf<Given extends object, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const all = new WeakMap<Given, { made: Made }>();
  return (given) => {
    const known = all.get(given);
    if (known) return known.made;
    const made = make(given);
    all.set(given, { made });
    return made;
  };
}

/** The same function, which makes it of each thing once only for each key. */
export function madeOnce<Given, Of extends object, Made extends object>(
  keyOf: (given: Given) => string,
  make: (given: Given, of: Of) => Made,
): (given: Given, of: Of) => Made {
  const madeOf = madeOnceOf((_: Of) => new Map<string, Made>());
  return (given, of) => {
    const all = madeOf(of);
    const key = keyOf(given);
    const known = all.get(key);
    if (known) return known;
    const made = make(given, of);
    all.set(key, made);
    return made;
  };
}
