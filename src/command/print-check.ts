import type { Checked } from '../authoring/check-folder.ts';
import type { Finding } from '../authoring/finding.ts';
import { messageOf, placeWords } from '../authoring/message.ts';
import { ownerOf } from '../authoring/owner-of.ts';
import { summaryOf } from '../authoring/summary.ts';
import type { Words } from '../authoring/words.ts';

/** Of one file more would scroll what matters away; `--json` has all. */
const mostOfFile = 12;

/** What is found, file by file, as lines for a terminal. */
export function linesOf(checked: Checked, words: Words): string[] {
  const files = [...new Set(checked.findings.map(({ file }) => file))];
  const inFile = (file: string) => checked.findings.filter((each) => each.file === file);
  return [
    ...files
      .map((file) => ({ file, findings: inFile(file) }))
      .flatMap(({ file, findings }) => [
        file || words.authoring('folder'),
        ...findings.slice(0, mostOfFile).flatMap((each) => linesOfFinding(each, checked, words)),
        ...(findings.length > mostOfFile
          ? [`  ${words.authoring('more', { count: findings.length - mostOfFile })}`]
          : []),
        '',
      ]),
    summaryOf(checked, words),
  ];
}

function linesOfFinding(finding: Finding, checked: Checked, words: Words): string[] {
  const place = placeWords(finding.path, ownerOf(finding, checked), words);
  const line = finding.line === undefined ? '' : words.authoring('line', { line: finding.line });
  const mark = finding.level === 'fault' ? '✗' : '·';
  const where = [line, place].filter(Boolean).join(', ');
  const [first, ...others] = [...(where ? [where] : []), ...wrapped(messageOf(finding, words))];
  return [`  ${mark} ${first}`, ...others.map((each) => `    ${each}`)];
}

const width = 92;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same for a program. */
export const jsonOf = (checked: Checked, words: Words): string =>
  JSON.stringify(
    {
      ok: checked.findings.every(({ level }) => level === 'hint'),
      counts: checked.counts,
      findings: checked.findings.map(({ level, file, line, path, code, ...rest }) => ({
        level,
        file,
        line: line ?? null,
        path,
        code,
        message: messageOf({ level, file, path, code, ...rest }, words),
      })),
    },
    null,
    2,
  );
