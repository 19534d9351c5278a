import type { Line, Span } from '../compose/paper.ts';
import { printedLines } from './visible-text.ts';

/** What means something to Markdown wherever it stands, with the extensions that are common: tables, formulas, tags. */
const marks = /[\\`*_[\]{}<>#|~$&]/g;
const highlight = /==/g;
/** What becomes a link by itself, or might where other schemes are known. */
const address = /:(?=\/\/)|(?<=www)\./gi;
/** What starts a list, a rule, an underline or a definition. */
const start = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:]))/;

const escaped = (text: string): string =>
  text.replace(marks, '\\$&').replace(highlight, '\\=\\=').replace(address, '\\$&');

const escapedStart = (line: string): string => line.trim().replace(start, '$1\\');

/** Markdown sees a mark only where it touches a word. */
function spanText({ text, isGap, isStrong }: Span): string {
  const inside = text.trim();
  if (!(isGap || isStrong) || inside === '') return escaped(text);
  const [before, after] = text.split(inside);
  return `${before}**${escaped(inside)}**${after}`;
}

/** The lines of one paragraph, ready for Markdown; an empty one where a paragraph of the person's own begins. */
export const markdownLines = (line: Line): string[] =>
  printedLines(line).map((spans) => escapedStart(spans.map(spanText).join('')));

export const markdownLine = (text: string): string => markdownLines([{ text }]).join(' ');

/** With a break at the end of each line that another follows. */
export const withBreaks = (lines: readonly string[]): string[] =>
  lines.map((each, index) => (each !== '' && lines[index + 1] ? `${each}\\` : each));
