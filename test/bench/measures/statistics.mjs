/** @param {readonly number[]} values @param {number} share */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? Number.NaN;

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * Each of several in its turn, as often as asked, so that a busy moment of the machine meets them alike; of a first round
 * nothing is kept.
 *
 * @template T
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {(name: string) => Promise<T>} take
 * @returns {Promise<Record<string, T[]>>}
 */
export async function interleaved(names, rounds, take) {
  /** @type {Record<string, T[]>} */
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const taken = await take(name);
      if (round > 0) found[name]?.push(taken);
    }
  return found;
}
