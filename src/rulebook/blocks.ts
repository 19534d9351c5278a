/** Part of a line: a text, or one that leads to another place of the document or to an address. */
export type Inline = string | { text: string; to: string };

/** A line, with what stands below it. */
export interface Line {
  of: readonly Inline[];
  parts?: readonly Line[];
  /** How what it tells came out. */
  outcome?: 'met' | 'unmet' | 'unknown';
}

/** Several lines below each other. */
export type Cell = readonly Line[];

export interface Table {
  kind: 'table';
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** What a document is made of, whatever it is written as. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; place: string; beside?: string }
  | { kind: 'paragraph'; of: readonly Inline[]; isQuiet?: true }
  | { kind: 'list'; lines: readonly Line[] }
  /** A name, and what is said of it. */
  | { kind: 'facts'; facts: readonly Fact[] }
  | Table
  /** A picture that stands in a file of its own too. */
  | { kind: 'picture'; svg: Markup; file: string; says: string };

export interface Fact {
  name: string;
  says: Cell;
  /** Something to look at: it is open. */
  isOpen?: boolean;
}

/** An element, its attributes and what is in it. */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Markup | string)[];
}

export const line = (...of: readonly Inline[]): Line => ({ of });
export const linkTo = (place: string, text: string): Inline => ({ text, to: `#${place}` });

/** A text with a part of it, where `mark` stands, that leads somewhere. */
export const mark = '\u0001';
export const marked = (text: string, part: Inline): Inline[] =>
  text.split(mark).flatMap((each, index): Inline[] => {
    const rest = each === '' ? [] : [each];
    return index === 0 ? rest : [part, ...rest];
  });

export const plainText = (of: readonly Inline[]): string =>
  of.map((each) => (typeof each === 'string' ? each : each.text)).join('');

/** A line and all below it in one: "a: b; c". */
export function inOne({ of, parts = [] }: Line): Inline[] {
  if (parts.length === 0) return [...of];
  return [
    ...of,
    ' ',
    ...parts.flatMap((each, at): Inline[] => [...(at > 0 ? ['; '] : []), ...inOne(each)]),
  ];
}
