import { decodeText } from '../../draft/import/decode-text.ts';
import { readDraft } from '../../draft/import/read-draft.ts';
import type { Problem, Reading, Rules } from './brought.ts';
import { casesIn } from './cases-in.ts';
import { linesWithLinks, linkIn } from './links-in.ts';

/** In bytes: many times what an application with all its texts takes, and read in a moment. */
const most = 4 * 1024 * 1024;

/** Links in one file: more than a desk holds. */
const mostInFile = 201;

/** What a file brings: a draft, answers, cases of a coach, or links. Never throws. */
export async function readFile(file: File, rules: Rules): Promise<Reading> {
  const none = (problem: Problem): Reading => ({
    brought: [],
    skipped: [{ name: file.name, problem }],
  });
  if (file.size > most) return none('too-large');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return none('damaged');
  const named = withoutSuffix(file.name);
  const text = isZip(bytes) ? '' : decodeText(bytes);
  const value = parsed(text);
  if (isZip(bytes) || isDraft(value)) return readDraftFile(file, rules, named, none);
  const cases = casesIn(value, rules.ruleSet, named);
  if (cases) return cases;
  const lines = linesWithLinks(text).slice(0, mostInFile);
  if (lines.length === 0)
    return none(value === undefined && /^\s*[{[]/.test(text) ? 'damaged' : 'not-ours');
  const readings = await Promise.all(
    lines.map((line, index) => linkIn(line, rules.ruleSet, `${named} ${index + 1}`)),
  );
  return {
    brought: readings.flatMap(({ brought }) => brought),
    skipped: readings.flatMap(({ skipped }) => skipped),
  };
}

async function readDraftFile(
  file: File,
  { ruleSet, application, alike }: Rules,
  named: string,
  none: (problem: Problem) => Reading,
): Promise<Reading> {
  if (!application) return none('other-rules');
  const read = await readDraft(file, { ruleSet, application }, alike);
  if (!read.ok) return none(problemOf(read.errors[0]?.code));
  const { answers, texts } = read.draft;
  const name = texts.fields.name?.trim() || named;
  return { brought: [{ name, answers, texts, dropped: read.leftOut.length }], skipped: [] };
}

/** The many ways in which a draft can be refused, as far as they ask for something else to be done. */
const problemOf = (code: string | undefined): Problem =>
  code === 'too-large' || code === 'newer-version'
    ? code
    : code === 'other-rule-set'
      ? 'other-rules'
      : code === 'not-ours' || code === 'not-a-draft'
        ? 'not-ours'
        : 'damaged';

const withoutSuffix = (name: string): string => name.replace(/\.[^.]*$/, '') || name;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isDraft = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'stem-check-draft';
