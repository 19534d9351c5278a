import type { Exploration, Layer } from './explore.ts';
import type { Left } from './levels.ts';

/** What can still become of something. */
export interface Outlook {
  /** A bit for each group of levels that can make a difference. */
  support: bigint;
  /** A bit for each end that can be reached. */
  ends: number;
}

const nowhere = -1;

/** Nodes that are kept from one answer to the next. */
const mostMade = 10_000;

/**
 * A decision diagram in its reduced form: ways to answer that lead to the same, whatever follows, meet in one node, and a
 * node stands only where it makes a difference. The first nodes are the ends.
 */
export class Diagram {
  readonly layers: readonly Layer[];
  /** For each level the bit of its group. */
  readonly #bits: readonly bigint[];
  readonly #levels: number[] = [];
  readonly #children: (readonly number[])[] = [];
  readonly #supports: bigint[] = [];
  readonly #reached: number[] = [];
  /** By what they lead to: the nodes of the whole diagram, and those that were made since. */
  #ofWhole: ReadonlyMap<string, number> = new Map();
  #made = new Map<string, number>();
  readonly #root: number;
  /** How many nodes there are of the whole diagram; what comes after is made by restricting it. */
  readonly #whole: number;

  /**
   * @param endOf Which end it is, from 0, by what has become of the formulas.
   * @param groups For each layer the bit of what it belongs to, such as the question.
   */
  constructor(
    { layers, ends }: Exploration,
    endOf: (formulas: readonly number[]) => number,
    groups: readonly number[],
  ) {
    this.layers = layers;
    this.#bits = groups.map((group) => 1n << BigInt(group));
    const found = ends.map(endOf);
    for (let end = 0; end <= Math.max(...found); end += 1)
      this.#add(layers.length, [], 0n, 1 << end);
    this.#root = layers.reduceRight<readonly number[]>(
      (nodes, { children }, level) =>
        children.map((all) =>
          this.#node(
            level,
            all.map((child) => (child < 0 ? nowhere : (nodes[child] ?? nowhere))),
          ),
        ),
      found,
    )[0] as number;
    this.#whole = this.#levels.length;
    this.#ofWhole = this.#made;
    this.#made = new Map();
  }

  outlookOn(left: readonly Left[]): Outlook {
    if (this.#levels.length > this.#whole + mostMade) this.#forget();
    let last = left.length - 1;
    while (last >= 0 && left[last] === undefined) last -= 1;
    const made = new Map<number, number>();
    let support = 0n;
    const follow = (node: number): number => {
      const level = this.#levels[node] as number;
      if (level > last) {
        support |= this.#supports[node] as bigint;
        return node;
      }
      const choices = left[level];
      const children = this.#children[node] as readonly number[];
      if (typeof choices === 'number') return follow(children[choices] as number);
      const known = made.get(node);
      if (known !== undefined) return known;
      const after = children.map((child, choice) =>
        child === nowhere || (choices && !choices.includes(choice)) ? nowhere : follow(child),
      );
      const isSame = after.every((child, choice) => child === children[choice]);
      const found = isSame ? node : this.#node(level, after);
      if (this.#levels[found] === level) support |= this.#bits[level] as bigint;
      made.set(node, found);
      return found;
    };
    const root = follow(this.#root);
    return { support, ends: this.#reached[root] as number };
  }

  #forget(): void {
    for (const list of [this.#levels, this.#children, this.#supports, this.#reached])
      list.length = this.#whole;
    this.#made.clear();
  }

  #node(level: number, children: readonly number[]): number {
    let only = nowhere;
    let isOne = true;
    for (const child of children) {
      if (child === nowhere || child === only) continue;
      if (only === nowhere) only = child;
      else isOne = false;
    }
    if (isOne) return only;
    const key = `${level}:${children}`;
    const known = this.#ofWhole.get(key) ?? this.#made.get(key);
    if (known !== undefined) return known;
    let support = this.#bits[level] as bigint;
    let ends = 0;
    for (const child of children) {
      if (child === nowhere) continue;
      support |= this.#supports[child] as bigint;
      ends |= this.#reached[child] as number;
    }
    const node = this.#add(level, children, support, ends);
    this.#made.set(key, node);
    return node;
  }

  #add(level: number, children: readonly number[], support: bigint, ends: number): number {
    this.#reached.push(ends);
    this.#levels.push(level);
    this.#children.push(children);
    this.#supports.push(support);
    return this.#levels.length - 1;
  }
}
