/**
 * Something that is so or not so, whatever is asked: a whole number, its negation the negative one. Equal formulas are
 * the same number.
 */
export type Formula = number;

export const always: Formula = 1;
export const never: Formula = -1;

/** What a formula is made of. A level is one choice that an answer makes; levels are numbered in the order of asking. */
type Node =
  /** So for some of the choices at a level. */
  | { kind: 'choice'; level: number; isSo: readonly boolean[] }
  /** Of the list at a level, some item meets the formula, which is about the fields of one item. */
  | { kind: 'some'; level: number; item: Formula }
  | { kind: 'all'; parts: readonly Formula[] };

/** What an answer makes of one level. */
export interface Chosen {
  level: number;
  /** Which of the choices. */
  choice: number;
  /** Of a list: the formulas that some item meets. */
  met?: ReadonlySet<Formula>;
  /** What this made of formulas before. */
  made: Map<Formula, Formula>;
}

/** Formulas about one set of levels. */
export class Formulas {
  /** What is always so is made of nothing, and no formula has the number 0. */
  readonly #nodes: (Node | undefined)[] = [undefined, undefined];
  readonly #levels: number[] = [Infinity, Infinity];
  readonly #byKey = new Map<string, Formula>();

  /** The first level that it depends on. */
  levelOf(formula: Formula): number {
    return this.#levels[Math.abs(formula)] ?? Infinity;
  }

  choice(level: number, isSo: readonly boolean[]): Formula {
    if (isSo.every((each) => each)) return always;
    if (!isSo.includes(true)) return never;
    return this.#share(`${level}:${isSo.map(Number).join('')}`, level, {
      kind: 'choice',
      level,
      isSo,
    });
  }

  some(level: number, item: Formula): Formula {
    if (item === never) return never;
    const first = Math.min(level, this.levelOf(item));
    return this.#share(`${level}?${item}`, first, { kind: 'some', level, item });
  }

  all(formulas: readonly Formula[]): Formula {
    const parts = new Set<Formula>();
    for (const formula of formulas) {
      const node = formula > 0 ? this.#nodes[formula] : undefined;
      const flat = node?.kind === 'all' ? node.parts : [formula];
      for (const part of flat) {
        if (part === never || parts.has(-part)) return never;
        if (part !== always) parts.add(part);
      }
    }
    return this.#shareAll([...parts].sort((a, b) => a - b));
  }

  any(formulas: readonly Formula[]): Formula {
    return -this.all(formulas.map((formula) => -formula));
  }

  /** What is left of a formula once this is chosen. */
  restrict(formula: Formula, chosen: Chosen): Formula {
    if (this.levelOf(formula) > chosen.level) return formula;
    if (formula < 0) return -this.restrict(-formula, chosen);
    const before = chosen.made.get(formula);
    if (before !== undefined) return before;
    const after = this.#restrictNode(this.#nodes[formula] as Node, chosen);
    chosen.made.set(formula, after);
    return after;
  }

  /** The formulas about one item that a formula asks of some item of the list at a level. */
  askedOfItems(formula: Formula, level: number, into: Set<Formula>): void {
    if (this.levelOf(formula) > level) return;
    const node = this.#nodes[Math.abs(formula)] as Node;
    if (node.kind === 'all') for (const part of node.parts) this.askedOfItems(part, level, into);
    if (node.kind !== 'some') return;
    if (node.level === level) into.add(node.item);
    else this.askedOfItems(node.item, level, into);
  }

  #restrictNode(node: Node, chosen: Chosen): Formula {
    switch (node.kind) {
      case 'choice':
        return node.isSo[chosen.choice] ? always : never;
      case 'some':
        if (node.level === chosen.level) return chosen.met?.has(node.item) ? always : never;
        return this.some(node.level, this.restrict(node.item, chosen));
      case 'all':
        return this.#restrictAll(node.parts, chosen);
    }
  }

  /** Most parts stay as they are, and they are in order already. */
  #restrictAll(parts: readonly Formula[], chosen: Chosen): Formula {
    const same: Formula[] = [];
    const changed: Formula[] = [];
    for (const part of parts) {
      const after = this.restrict(part, chosen);
      if (after === never) return never;
      if (after === part) same.push(part);
      else if (after !== always) changed.push(after);
    }
    return changed.length > 0 ? this.all([...same, ...changed]) : this.#shareAll(same);
  }

  /** Of parts that are in order, each of them once. */
  #shareAll(parts: readonly Formula[]): Formula {
    const [only = always, ...others] = parts;
    if (others.length === 0) return only;
    let first = Infinity;
    for (const part of parts) first = Math.min(first, this.levelOf(part));
    return this.#share(`&${parts}`, first, { kind: 'all', parts });
  }

  #share(key: string, level: number, node: Node): Formula {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const formula = this.#nodes.length;
    this.#nodes.push(node);
    this.#levels.push(level);
    this.#byKey.set(key, formula);
    return formula;
  }
}
