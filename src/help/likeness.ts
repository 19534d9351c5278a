/** A way to ask for an entry, as terms. */
export interface Way {
  id: string;
  terms: readonly string[];
}

/** How much a line has in common with the likest of the ways to ask for an entry. */
export interface Likeness {
  id: string;
  /** From 0 to 1. */
  share: number;
  /** How many of the terms in common tell something. */
  telling: number;
  /** The terms that tell are the same ones. */
  isSame: boolean;
}

/** How much a line in which no term tells has to have in common with a way to ask, and at least how many terms. */
const likely = 0.65;
const fewest = 4;

/** Likens lines to ways to ask, the likest first. One in which no term tells is only like another of that kind. */
export function likestOf(ways: readonly Way[], tells: (term: string) => boolean) {
  const known = ways.map(({ id, terms }) => ({
    id,
    terms: new Set(terms),
    telling: new Set(terms.filter(tells)),
  }));
  return (line: ReadonlySet<string>): Likeness[] => {
    const telling = [...line].filter(tells);
    const isTelling = telling.length > 0;
    const best = new Map<string, Likeness>();
    for (const { id, terms, ...way } of known) {
      if (way.telling.size > 0 !== isTelling) continue;
      const shared = [...line].filter((term) => terms.has(term));
      const share = (2 * shared.length) / (line.size + terms.size);
      const isLike = isTelling || share === 1 || (shared.length >= fewest && share >= likely);
      const common = shared.filter(tells).length;
      const isSame = common === telling.length && common === way.telling.size;
      const before = best.get(id);
      if (isLike && share > (before?.share ?? 0))
        best.set(id, { id, share, telling: common, isSame: isSame || before?.isSame === true });
      else if (before && isSame) before.isSame = true;
    }
    return [...best.values()].sort((one, other) => other.share - one.share);
  };
}
