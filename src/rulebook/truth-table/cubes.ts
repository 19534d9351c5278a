/** Of each column a set of its classes, a bit for each: all the ways to choose one from every set. */
export type Cube = readonly number[];

const isEmpty = (cube: Cube): boolean => cube.includes(0);

const meet = (one: Cube, other: Cube): Cube => one.map((set, at) => set & (other[at] ?? 0));

const overlap = (one: Cube, other: Cube): boolean => !isEmpty(meet(one, other));

export const crossed = (some: readonly Cube[], others: readonly Cube[]): Cube[] =>
  widest(
    some.flatMap((one) => others.map((other) => meet(one, other))).filter((each) => !isEmpty(each)),
  );

/** What is in one and not in the other, in parts that have nothing in common. */
function without(one: Cube, other: Cube): Cube[] {
  if (!overlap(one, other)) return [one];
  return one.flatMap((_, at) => {
    const part = one.map((set, column) => {
      const taken = other[column] ?? 0;
      return column < at ? set & taken : column === at ? set & ~taken : set;
    });
    return isEmpty(part) ? [] : [part];
  });
}

/** What is in some and in none of the others. */
export const minus = (some: readonly Cube[], others: readonly Cube[]): readonly Cube[] =>
  others.reduce<readonly Cube[]>(
    (left, other) => left.flatMap((each) => without(each, other)),
    some,
  );

const covers = (one: Cube, other: Cube): boolean =>
  other.every((set, at) => (set & ~(one[at] ?? 0)) === 0);

/** Those that are not part of another one. */
export const widest = (cubes: readonly Cube[]): Cube[] =>
  cubes.filter(
    (cube, at) =>
      !cubes.some(
        (other, place) =>
          place !== at && covers(other, cube) && (place < at || !covers(cube, other)),
      ),
  );

/**
 * As few and as wide as can be found, that hold all of these and nothing of what is out.
 *
 * @param within How wide a column may become where it cannot hold all of its classes.
 */
export function fewest(
  cubes: readonly Cube[],
  out: readonly Cube[],
  full: Cube,
  within: Cube = full,
): Cube[] {
  const isFree = (cube: Cube) => !out.some((each) => overlap(cube, each));
  const grown = cubes.map((cube) => {
    let wide = cube;
    const grow = (at: number, bits: number) => {
      const wider = wide.map((set, column) => (column === at ? set | bits : set));
      if (isFree(wider)) wide = wider;
    };
    for (const [at, bits] of full.entries()) grow(at, bits);
    for (const [at, bits] of within.entries())
      for (let bit = 1; bit <= bits; bit <<= 1) if (bits & bit) grow(at, bit);
    return wide;
  });
  let kept = widest(grown);
  for (const cube of [...kept].reverse()) {
    const others = kept.filter((each) => each !== cube);
    const needed = cubes.some((each) => minus([each], others).length > 0);
    if (!needed) kept = others;
  }
  return reduced(kept, cubes, full);
}

/** Without the classes of a column that another one holds already, so that rows have as little in common as they can. */
function reduced(kept: readonly Cube[], cubes: readonly Cube[], full: Cube): Cube[] {
  const less = [...kept];
  for (const [place, cube] of kept.entries())
    for (const [at, bits] of cube.entries())
      for (let bit = 1; bits !== full[at] && bit <= bits; bit <<= 1) {
        const now = less[place] ?? cube;
        const smaller = now.map((set, column) => (column === at ? set & ~bit : set));
        if (smaller[at] === 0 || smaller[at] === now[at]) continue;
        const others = less.map((each, index) => (index === place ? smaller : each));
        if (minus(cubes, others).length === 0) less[place] = smaller;
      }
  return less;
}
