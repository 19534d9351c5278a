export interface Timed {
  name: string;
  milliseconds: number;
}

const shown = 10;

/** The tests that took longest, as lines: where a run grows slow, it is seen. */
export function slowestTests(timed: readonly Timed[]): string {
  const slowest = timed.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const lines = slowest
    .slice(0, shown)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${name}`);
  return ['', `The slowest of ${timed.length} tests:`, ...lines, ''].join('\n');
}
