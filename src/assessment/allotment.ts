import type { AmountRule } from '../rules/schema.ts';
import type { Candidate } from './candidates.ts';

type Line = AmountRule['lines'][number];

/** Euro by the lowest and by the highest reading. */
export const rangeOf = (unit: Line['first']): { low: number; high: number } =>
  typeof unit === 'number' ? { low: unit, high: unit } : unit;

/** What counts in one line. */
export interface Tally {
  line: Line;
  /** How many items reach each postcode, or count in the line as a whole. */
  groups: Map<string, { certain: number; possible: number }>;
  /** Places that are not known: each of them one that no other item reaches. */
  alone: number;
}

/** Ways to allot the items that have a choice of lines. More of them are not gone through one by one. */
const mostWays = 4096;

/** The items in the lines where together they bring most. */
export function allot(rule: AmountRule, candidates: readonly Candidate[]): Tally[] {
  const tallies = new Map(
    rule.lines.map((line): [Line, Tally] => [line, { line, groups: new Map(), alone: 0 }]),
  );
  const tallyOf = (line: Line) => tallies.get(line) as Tally;
  const open = candidates.filter(({ lines }) => lines.length > 1);
  for (const candidate of candidates) {
    const [only, ...others] = candidate.lines;
    if (only && others.length === 0) count(tallyOf(only), candidate);
  }
  const ways = open.reduce((product, { lines }) => product * lines.length, 1);
  if (ways <= mostWays) {
    bestLines(open, tallyOf).forEach((line, index) => {
      count(tallyOf(line), open[index] as Candidate);
    });
  } else {
    // Each as if it came first everywhere: never less than what they can bring together.
    for (const candidate of open) {
      const best = candidate.lines.reduce((a, b) =>
        most(b, candidate) > most(a, candidate) ? b : a,
      );
      tallyOf(best).alone += unitsIn(best, candidate)?.length ?? 1;
    }
  }
  return [...tallies.values()];
}

/** What an item counts for in a line: its postcodes, or the line as a whole; undefined: one place that is not known. */
const unitsIn = ({ per, id }: Line, { postcodes }: Candidate): readonly string[] | undefined =>
  per === 'item' ? [id] : postcodes;

function count(tally: Tally, candidate: Candidate): void {
  const units = unitsIn(tally.line, candidate);
  if (!units) tally.alone += 1;
  for (const unit of units ?? []) {
    const { certain, possible } = tally.groups.get(unit) ?? { certain: 0, possible: 0 };
    const isCertain = candidate.isCertain && !candidate.isDoubtful(unit);
    tally.groups.set(unit, { certain: certain + Number(isCertain), possible: possible + 1 });
  }
}

/** Euro for one unit that may come first or later. */
const unitAtMost = ({ first, further }: Line): number =>
  Math.max(rangeOf(first).high, rangeOf(further).high);

const most = (line: Line, candidate: Candidate): number =>
  (unitsIn(line, candidate)?.length ?? 1) * unitAtMost(line);

/** Goes through the ways to allot the items, and leaves those that cannot be better than the best one so far. */
function bestLines(open: readonly Candidate[], tallyOf: (line: Line) => Tally): Line[] {
  const atMost = open.map((candidate) =>
    Math.max(...candidate.lines.map((line) => most(line, candidate))),
  );
  const reached = new Map<string, number>();
  let best = -1;
  let bestWay: Line[] = [];
  const way: Line[] = [];

  const gain = (line: Line, candidate: Candidate): number => {
    const units = unitsIn(line, candidate);
    if (!units) return unitAtMost(line);
    const { groups } = tallyOf(line);
    return units.reduce((sum, unit) => {
      const isFirst = !groups.has(unit) && !reached.get(`${line.id} ${unit}`);
      return sum + rangeOf(isFirst ? line.first : line.further).high;
    }, 0);
  };
  const mark = (line: Line, candidate: Candidate, step: 1 | -1) => {
    unitsIn(line, candidate)?.forEach((unit) => {
      const key = `${line.id} ${unit}`;
      reached.set(key, (reached.get(key) ?? 0) + step);
    });
  };
  const follow = (index: number, sum: number, rest: number) => {
    if (sum + rest <= best) return;
    const candidate = open[index];
    if (!candidate) {
      best = sum;
      bestWay = [...way];
      return;
    }
    const left = rest - (atMost[index] ?? 0);
    const choices = candidate.lines.map((line) => ({ line, more: gain(line, candidate) }));
    for (const { line, more } of choices.sort((a, b) => b.more - a.more)) {
      way[index] = line;
      mark(line, candidate, 1);
      follow(index + 1, sum + more, left);
      mark(line, candidate, -1);
    }
  };
  follow(
    0,
    0,
    atMost.reduce((sum, each) => sum + each, 0),
  );
  return bestWay;
}
