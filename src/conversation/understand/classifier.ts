/** A text by the pieces that are in it, and what it is an example of. */
export interface Example {
  pieces: readonly string[];
  label: string;
  /** How much it counts beside the others of its label. */
  weight: number;
}

/** How much a text is like the examples of each label: about 1 where it is one of them, 0 or less where it is not. */
export type Classifier = (pieces: readonly string[]) => ReadonlyMap<string, number>;

/** How much the weights are kept low: the higher, the less is made of each example. */
const ridge = 1;
/** So many steps bring them nearer to the best than matters. */
const steps = 10;

/** How much a piece that no example has counts beside those that one has: it tells of something else. */
const strangers = 0.5;

/** Some of the pieces that are known, by their index, each with its share in a vector of length 1. */
interface Vector {
  indices: readonly number[];
  shares: readonly number[];
}

interface Row extends Vector {
  label: string;
  /** How much it counts; each label counts alike, whatever number of examples it has. */
  weight: number;
}

/**
 * Learns from examples how much each piece speaks for each label: ridge regression, solved by conjugate gradients. What
 * is rare says more than what many examples have.
 */
export function classifierFrom(examples: readonly Example[]): Classifier {
  const known = new Map<string, { index: number; count: number }>();
  for (const piece of examples.flatMap(({ pieces }) => [...new Set(pieces)])) {
    const found = known.get(piece);
    if (found) found.count++;
    else known.set(piece, { index: known.size, count: 1 });
  }
  const vectorOf = (pieces: readonly string[]): Vector => {
    const found = [...new Set(pieces)].flatMap((piece) => known.get(piece) ?? []);
    const says = found.map(({ count }) => 1 + Math.log((1 + examples.length) / (1 + count)));
    const rest = strangers * Math.sqrt(new Set(pieces).size - found.length);
    const length = Math.hypot(...says, rest * (1 + Math.log(1 + examples.length)));
    return { indices: found.map(({ index }) => index), shares: says.map((each) => each / length) };
  };
  const labels = [...new Set(examples.map(({ label }) => label))];
  const rows = labels.flatMap((label): Row[] => {
    const own = examples.filter((each) => each.label === label);
    const all = own.reduce((sum, { weight }) => sum + weight, 0) * labels.length;
    return own.map(({ pieces, weight }) => ({
      ...vectorOf(pieces),
      label,
      weight: (weight * examples.length) / all,
    }));
  });
  const learned = labels.map((label) => [label, weightsFor(label, rows, known.size)] as const);
  return (pieces) => {
    const vector = vectorOf(pieces);
    return new Map(learned.map(([label, weights]) => [label, along(vector, weights)]));
  };
}

/** The weights by which examples of a label come nearest to 1, and the others to so little that all make up to none. */
function weightsFor(label: string, rows: readonly Row[], size: number): Float64Array {
  const others = new Set(rows.map((row) => row.label)).size - 1;
  const wanted = (row: Row) => (row.label === label ? 1 : -1 / others);
  let weights: Float64Array = new Float64Array(size);
  let residue = spread(rows, wanted, new Float64Array(size));
  let direction = residue;
  let error = product(residue, residue);
  for (let step = 0; step < steps && error > 0; step++) {
    const start = mix(direction, direction, [ridge, 0]);
    const image = spread(rows, (row) => along(row, direction), start);
    const far = error / product(direction, image);
    weights = mix(weights, direction, [1, far]);
    residue = mix(residue, image, [1, -far]);
    const left = product(residue, residue);
    direction = mix(residue, direction, [1, left / error]);
    error = left;
  }
  return weights;
}

// Loops by index: these run a few million times for each question.

/** How far a vector goes along such weights. */
function along({ indices, shares }: Vector, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < indices.length; at++)
    sum += (weights[indices[at] ?? 0] ?? 0) * (shares[at] ?? 0);
  return sum;
}

/** Adds each row so many times, by its weight. */
function spread(
  rows: readonly Row[],
  times: (row: Row) => number,
  onto: Float64Array,
): Float64Array {
  for (const row of rows) add(onto, row, row.weight * times(row));
  return onto;
}

function add(to: Float64Array, { indices, shares }: Vector, times: number): void {
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] ?? 0;
    to[index] = (to[index] ?? 0) + times * (shares[at] ?? 0);
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** So many times one, and so many times the other. */
function mix(
  one: Float64Array,
  other: Float64Array,
  [ofOne, ofOther]: readonly [number, number],
): Float64Array {
  const mixed = new Float64Array(one.length);
  for (let at = 0; at < one.length; at++)
    mixed[at] = ofOne * (one[at] ?? 0) + ofOther * (other[at] ?? 0);
  return mixed;
}
