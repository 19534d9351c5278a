import type { Line, Span } from '../compose/paper.ts';

/** Every way to end a line: also what Word, old Macs and phones put into pasted text. */
const lineEnds = /\r\n?|[\n\v\f\x85\u2028\u2029]/g;

/** Control characters and the two codes that XML knows no way to write. */
const unprintable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** A half of a surrogate pair: no file in UTF-8 can hold it. */
const loneSurrogates = /\p{Cs}/gu;

/** Text of a person as any reader can show it: well-formed, no control characters but tab and "\n". */
export const visibleText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(unprintable, '').replace(loneSurrogates, '\uFFFD');

/** The same on one line. */
export const visibleLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** What stands on each line of what is printed as one paragraph: none when there is nothing to see. */
export function printedLines(line: Line): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of line) {
    const [first = '', ...others] = visibleText(span.text).split('\n');
    if (first !== '') lines.at(-1)?.push({ ...span, text: first });
    for (const text of others) lines.push(text === '' ? [] : [{ ...span, text }]);
  }
  const filled = lines.map((spans) => (isBlank(spans) ? [] : spans));
  const start = filled.findIndex((spans) => spans.length > 0);
  return start < 0
    ? []
    : filled.slice(start, filled.findLastIndex((spans) => spans.length > 0) + 1);
}

const isBlank = (spans: readonly Span[]): boolean => spans.every(({ text }) => text.trim() === '');

export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
