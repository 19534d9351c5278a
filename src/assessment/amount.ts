import { regionOf } from '../belgium/postcode.ts';
import type { AmountRule, RuleSet } from '../rules/schema.ts';
import { type Answers, type Item, isKnown, itemsOf, lookupIn, lookupInItem } from './answers.ts';
import { evaluate, every, type Truth } from './condition.ts';
import { standingOf } from './verdict.ts';

export interface AmountLine {
  id: string;
  /** How many can count, at most. */
  count: number;
  /** Euro for one of them, by the lowest reading. */
  unit: number;
  /** Euro that is certain, and euro that can still be. */
  low: number;
  high: number;
}

/** Euro. `low` is certain by the answers, `high` can still be; neither is above `cap`. */
export interface Amount {
  low: number;
  high: number;
  lines: AmountLine[];
  cap: number;
  /** The sum of the lines would be above the cap. */
  capped: boolean;
  openPoints: string[];
}

type LineRule = AmountRule['lines'][number];
type CountsIn = (line: LineRule, item: Item) => Truth;

/** What the answers can bring, or null where the goal leaves the scheme out. */
export function estimate(ruleSet: RuleSet, counted: Answers): Amount | null {
  const rule = ruleSet.amount;
  const lookup = lookupIn(counted);
  const scheme = ruleSet.schemes.find((each) => each.id === rule?.scheme);
  if (!rule || !scheme || standingOf(scheme, lookup).asked === 'unmet') return null;
  const openPoints = (rule.openPoints ?? [])
    .filter((point) => !point.when || evaluate(point.when, lookup) === 'met')
    .map((point) => point.id);
  const items = itemsOf(lookup(rule.question));
  if (!items)
    return { low: 0, high: rule.cap, lines: [], cap: rule.cap, capped: false, openPoints };

  const countsIn: CountsIn = (line, item) => {
    const inItem = lookupInItem(item, lookup);
    return every([evaluate(rule.countsWhen, inItem), evaluate(line.where, inItem)]);
  };
  const byLine = allot(rule, items, countsIn);
  const lines = rule.lines.flatMap((line, index) => sumUp(line, byLine[index] ?? []));
  const low = lines.reduce((sum, line) => sum + line.low, 0);
  const high = highOf(lines);
  const perPostcode = rule.lines.filter((line) => line.per === 'postcode');
  const countsInBrussels = (item: Item) =>
    reachesBrussels(item) && perPostcode.some((line) => countsIn(line, item) !== 'unmet');
  if (items.some(countsInBrussels)) openPoints.push(rule.brussels);
  return {
    low: Math.min(low, rule.cap),
    high: Math.min(high, rule.cap),
    lines,
    cap: rule.cap,
    capped: high > rule.cap,
    openPoints,
  };
}

interface Allotted {
  item: Item;
  certain: boolean;
}

/**
 * Each item counts in the first line it falls under. Where that is not known yet it counts where it can bring most,
 * the ones that reach most postcodes first: they gain most by them.
 */
function allot(rule: AmountRule, items: readonly Item[], countsIn: CountsIn): Allotted[][] {
  const tallies = rule.lines.map((line) => ({
    line,
    allotted: [] as Allotted[],
    reached: new Set<string>(),
  }));
  type Tally = (typeof tallies)[number];
  const count = (tally: Tally, item: Item, certain: boolean) => {
    tally.allotted.push({ item, certain });
    for (const unit of unitsOf(tally.line, item)) if (unit !== unlisted) tally.reached.add(unit);
  };
  const gain = ({ line, reached }: Tally, item: Item): number => {
    let sum = 0;
    for (const unit of unitsOf(line, item))
      sum += rangeOf(reached.has(unit) ? line.further : line.first).high;
    return sum;
  };
  const open: { item: Item; possible: Tally[] }[] = [];
  for (const item of items) {
    const truths = rule.lines.map((line) => countsIn(line, item));
    const possible = tallies.filter(
      (_, index) => truths[index] !== 'unmet' && !truths.slice(0, index).includes('met'),
    );
    const [only] = possible;
    if (possible.length > 1) open.push({ item, possible });
    else if (only) count(only, item, truths.includes('met'));
  }
  const reach = ({ item }: { item: Item }) => new Set(postcodesOf(item)).size;
  for (const { item, possible } of open.sort((a, b) => reach(b) - reach(a))) {
    const best = possible.reduce((a, b) => (gain(b, item) > gain(a, item) ? b : a));
    count(best, item, false);
  }
  return tallies.map(({ allotted }) => allotted);
}

/** Postcodes that are not known: one that nobody else reaches. */
const unlisted = 'unlisted';

/** What an item reaches in a line: the first to reach it brings another amount than the further ones. */
const unitsOf = ({ per, id }: LineRule, item: Item): Iterable<string> =>
  per === 'item' ? [id] : new Set(postcodesOf(item) ?? [unlisted]);

const highOf = (lines: readonly AmountLine[]): number =>
  lines.reduce((sum, line) => sum + line.high, 0);

function sumUp(line: LineRule, allotted: readonly Allotted[]): AmountLine[] {
  const groups =
    line.per === 'postcode'
      ? [...byPostcode(allotted).values()]
      : allotted.length > 0
        ? [{ certain: allotted.filter((each) => each.certain).length, possible: allotted.length }]
        : [];
  const total = (count: (group: Group) => number) =>
    groups.reduce((sum, group) => sum + count(group), 0);
  const more = (count: number) => Math.max(0, count - 1);
  const [first, further] = [rangeOf(line.first), rangeOf(line.further)];
  return [
    {
      id: `${line.id}-first`,
      count: groups.length,
      unit: first.low,
      low: total((group) => (group.certain > 0 ? first.low : 0)),
      high: groups.length * first.high,
    },
    {
      id: `${line.id}-further`,
      count: total((group) => more(group.possible)),
      unit: further.low,
      low: total((group) => more(group.certain)) * further.low,
      high: total((group) => more(group.possible)) * further.high,
    },
  ].filter((each) => each.count > 0);
}

interface Group {
  certain: number;
  possible: number;
}

/** How many items reach each postcode; unknown postcodes are one that nobody else reaches. */
function byPostcode(allotted: readonly Allotted[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, { item, certain }] of allotted.entries()) {
    const postcodes = postcodesOf(item);
    for (const postcode of new Set(postcodes ?? [`${unlisted}-${index}`])) {
      const group = groups.get(postcode) ?? { certain: 0, possible: 0 };
      const sure = certain && postcodes !== undefined && regionOf(postcode) !== 'brussels';
      groups.set(postcode, {
        certain: group.certain + Number(sure),
        possible: group.possible + 1,
      });
    }
  }
  return groups;
}

function postcodesOf(item: Item): readonly string[] | undefined {
  const { postcodes } = item;
  return isKnown(postcodes) && typeof postcodes === 'object' ? postcodes : undefined;
}

const reachesBrussels = (item: Item): boolean =>
  postcodesOf(item)?.some((postcode) => regionOf(postcode) === 'brussels') ?? false;

const rangeOf = (unit: LineRule['first']): { low: number; high: number } =>
  typeof unit === 'number' ? { low: unit, high: unit } : unit;
