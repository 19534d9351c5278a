import { merged } from '../i18n/merged.ts';
import { languages } from '../rules/languages.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { isJsonFault, type ReadJson, readJson } from './read-json.ts';
import { isTree, type Tree } from './tree.ts';

/** The files of a folder, text by path from that folder. */
export type Files = ReadonlyMap<string, string>;

export interface Place {
  file: string;
  line?: number;
  /** The path within that file. */
  path: string;
}

export interface RuleFolder {
  /** All of it as one rule set; undefined where it cannot be read. */
  value: Tree | undefined;
  /** What stands in `cases.json`. */
  cases: unknown;
  findings: readonly Finding[];
  /** Where something of the whole is written. */
  placeOf: (path: string) => Place;
  /** The line in `cases.json`; undefined where there is no such file. */
  caseLine: (path: string) => number | undefined;
}

export const casesFile = 'cases.json';
const rulesFile = 'rules.json';
/** Beside the rules: the key under which the whole has what is in the file. */
const keyOf: Readonly<Record<string, string>> = {
  'draft.json': 'application',
  'help.json': 'help',
};
/** Written beside a start folder, for editors that read it. */
const schemaFile = 'rule-set.schema.json';
/** Files of texts that stand below a key of their name; those of the others are together at the top. */
const apart: readonly string[] = ['draft', 'application', 'help', 'cases', 'understand'];

/** A file of the folder, and where in the whole it belongs. */
interface Part {
  file: string;
  /** The path in the whole, without the names within the file. */
  base: string;
  read: ReadJson;
}

/**
 * A rule folder: `rules.json`, and beside it `draft.json` (what the application holds), `help.json`, `cases.json` and texts,
 * `texts/nl.json` or several files in `texts/nl`. A single file with all of it is one too.
 */
export function gather(files: Files): RuleFolder {
  const names = [...files.keys()].filter((name) => name.endsWith('.json')).sort(byOrder);
  const main = names.includes(rulesFile) ? rulesFile : onlyOne(names);
  const findings: Finding[] = [];
  const parts: Part[] = [];
  let ofCases: ReadJson | undefined;
  if (!main) findings.push(noRules(names));
  for (const file of names) {
    const base = file === main ? '' : file === casesFile ? 'cases' : baseOf(file);
    if (base === undefined) {
      findings.push(...strayFile(file));
      continue;
    }
    const read = readJson(files.get(file) ?? '');
    if (isJsonFault(read)) {
      findings.push({ level: 'fault', file, path: '', ...read });
      continue;
    }
    for (const { path, line } of read.doubles)
      findings.push({ level: 'fault', file, line, path, code: 'same-name' });
    if (file === casesFile) ofCases = read;
    else if (isTree(read.value)) parts.push({ file, base, read });
    else findings.push({ level: 'fault', file, line: 1, path: '', code: 'no-group' });
  }
  const isWhole = parts.some(({ base }) => base === '');
  const value = isWhole ? parts.reduce<Tree>(withPart, {}) : undefined;
  return {
    value,
    cases: ofCases?.value,
    findings,
    placeOf: (path) => placeIn(parts, path, main ?? rulesFile),
    caseLine: (path) => ofCases && nearestLine(ofCases, path).line,
  };
}

const onlyOne = (names: readonly string[]): string | undefined =>
  names.length === 1 && names[0] !== casesFile && !names[0]?.includes('/') ? names[0] : undefined;

/** What a year says otherwise comes after what all years share. */
const byOrder = (one: string, other: string): number =>
  Number(isOfYear(one)) - Number(isOfYear(other)) || (one < other ? -1 : 1);
const isOfYear = (name: string): boolean => /\/\d{4}(\/[\w-]+)?\.json$/.test(name);

/** In a folder by itself, or in the folder of locales of this project. */
const ofTexts = [
  /^texts\/([a-z]+)(?:\/([\w-]+))?\.json$/,
  /\/locales\/([a-z]+)\/[\w-]+\/(?:\d{4}\/)?([\w-]+)\.json$/,
];

function baseOf(file: string): string | undefined {
  if (keyOf[file]) return keyOf[file];
  for (const pattern of ofTexts) {
    const [, language = '', name = ''] = pattern.exec(file) ?? [];
    if (languages.some((each) => each === language))
      return `texts.${language}${apart.includes(name) ? `.${name}` : ''}`;
  }
  return undefined;
}

/** The whole with one file more. */
function withPart(whole: Tree, { base, read }: Part): Tree {
  const { $schema: _, ...content } = read.value as Record<string, unknown>;
  const keys = base === '' ? [] : base.split('.');
  return merged(
    whole,
    keys.reduceRight<Tree>((inner, key) => ({ [key]: inner }), content),
  );
}

function noRules(names: readonly string[]): Finding {
  const meant = names.find((name) => nearest(name, [rulesFile]));
  return {
    level: 'fault',
    file: '',
    path: '',
    code: 'no-rules',
    ...(meant ? { written: meant } : {}),
  };
}

function strayFile(file: string): Finding[] {
  if (file === schemaFile || /(^|\/)package(-lock)?\.json$/.test(file)) return [];
  const language = /^texts\/([\w-]+)/.exec(file)?.[1];
  if (language)
    return [{ level: 'hint', file, path: '', code: 'unknown-language', possible: languages }];
  const meant = nearest(file, [rulesFile, casesFile, ...Object.keys(keyOf)]);
  return [{ level: 'hint', file, path: '', code: 'stray-file', ...(meant ? { meant } : {}) }];
}

/** The line of what a file has of a path, and how many steps of it that are. */
function nearestLine({ lines }: ReadJson, path: string): { line: number; known: number } {
  const steps = path === '' ? [] : path.split('.');
  let known = steps.length;
  while (known > 0 && !lines.has(steps.slice(0, known).join('.'))) known -= 1;
  return { line: lines.get(steps.slice(0, known).join('.')) ?? 1, known };
}

/** The file that has most of the path, with the line of what it has of it. */
function placeIn(parts: readonly Part[], path: string, main: string): Place {
  const places = parts
    .filter(({ base }) => base === '' || path === base || path.startsWith(`${base}.`))
    .map(({ file, base, read }) => {
      const inside = base === '' ? path : path.slice(base.length + 1);
      const { line, known } = nearestLine(read, inside);
      const depth = known + (base === '' ? 0 : base.split('.').length);
      return { file, line, path: inside, depth };
    });
  const best = places.reduce<(typeof places)[number] | undefined>(
    (found, each) => (!found || each.depth > found.depth ? each : found),
    undefined,
  );
  // A language that has no file yet gets one.
  const language = /^texts\.([a-z]+)/.exec(path)?.[1];
  if (language && (best?.depth ?? 0) < 2)
    return { file: `texts/${language}.json`, path: path.split('.').slice(2).join('.') };
  return best ? { file: best.file, line: best.line, path: best.path } : { file: main, path };
}
