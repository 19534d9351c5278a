import { TextRun } from 'docx';
import type { Line, Span } from '../../compose/paper.ts';
import { printedLines } from '../visible-text.ts';

/** None when there is nothing to see. */
export const runsOf = (line: Line): TextRun[] =>
  printedLines(line).flatMap((spans, index) => {
    const lineBreak = index > 0 ? [new TextRun({ break: 1 })] : [];
    return [...lineBreak, ...spans.map(runOf)];
  });

const runOf = ({ text, isGap, isStrong }: Span): TextRun =>
  new TextRun({ text, ...(isGap && { style: 'Gap' }), ...(isStrong && { bold: true }) });
