/** A printed thing, as what it says and in which order: every export renders the same. */
export interface Paper {
  title: string;
  /** BCP 47. */
  language: string;
  /** Below the title. */
  subtitle: string;
  /** On every page, before its number. */
  footer: string;
  blocks: readonly Block[];
}

export type Block =
  /** Level 1 is a section; the title of the paper stands above it. Levels never jump. */
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** A hint is for who writes: the clean copy goes without. */
  | { kind: 'paragraph'; line: Line; tone?: 'notice' | 'hint' }
  | { kind: 'list'; marker: 'bullet' | 'number' | 'box'; items: readonly Line[]; tone?: 'hint' }
  | Table
  | { kind: 'page-break' };

/** Each row, and the total, has a cell for each column; the first cell of a row is its name. */
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Line[])[];
  total?: readonly Line[];
}

export interface Column {
  text: string;
  isNumber?: true;
  /** For who writes, not for who reads: the clean copy goes without. */
  isForWriter?: true;
}

/** Text for one paragraph; a line break inside it is "\n". */
export type Line = readonly Span[];

export interface Span {
  text: string;
  /** Still to be filled in: it must catch the eye. */
  isGap?: true;
  isStrong?: true;
}

export const line = (text: string): Line => [{ text }];

/** What stands where nothing is asked. */
export const notAsked = '–';
