import * as z from 'zod/mini';
import { languagesOf } from '../i18n/languages.ts';
import { textFaults } from '../rules/faults/text-faults.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { parseRuleSet } from '../rules/parse-rule-set.ts';
import { type RuleSet, ruleSet as shape } from '../rules/schema.ts';
import { checkCases } from './check-cases.ts';
import type { Finding } from './finding.ts';
import { meantInCase, meantOf } from './meant.ts';
import { oddTexts } from './odd-texts.ts';
import { casesFile, type Files, gather, type RuleFolder } from './rule-folder.ts';
import { type Tree, valueAt } from './tree.ts';

export interface Checked {
  /** Faults first, each by the file and the line where it is. */
  findings: readonly Finding[];
  /** The whole, as it can be given to the widget; undefined while there is a fault in it. */
  ruleSet: RuleSet | undefined;
  /** The same or what there is of it, to show where things stand. */
  value: Tree | undefined;
  cases: unknown;
  /** How much there is of each, where nothing is wrong. */
  counts: { questions: number; criteria: number; languages: number; cases: number };
}

/**
 * All that is wrong with a rule folder: files that cannot be read, what `parseRuleSet` refuses, texts that are missing or
 * shown by nothing, and cases that come out otherwise.
 *
 * @param known Rule sets whose texts it shares where it is of the same regulation.
 */
export function checkFolder(files: Files, known: readonly RuleSet[] = []): Checked {
  const folder = gather(files);
  const { value, cases } = folder;
  const read = { findings: folder.findings, ruleSet: undefined, value, cases, counts: none };
  if (!value) return sorted(read);
  const parsed = parseRuleSet(value, known);
  const shaped = parsed.ok ? parsed.ruleSet : shapedAs(value);
  const odd = shaped
    ? oddTexts(shaped, known).map((fault): Finding => ({ ...fault, ...folder.placeOf(fault.path) }))
    : [];
  if (!parsed.ok) {
    const errors = [...parsed.errors, ...textErrors(shaped, known, parsed.errors)];
    const faults = withoutEchoes(
      value,
      errors.map((each) => findingOf(folder, value, each)),
    );
    return sorted({ ...read, findings: [...folder.findings, ...faults, ...odd] });
  }
  const set = parsed.ruleSet;
  const tried = checkCases(set, cases);
  const ofCases = tried.faults.map((fault) => ofCase(folder, set, fault));
  const isWhole = folder.findings.every(({ level }) => level === 'hint');
  return sorted({
    ...read,
    findings: [...folder.findings, ...odd, ...ofCases],
    ruleSet: isWhole ? set : undefined,
    counts: {
      questions: set.questions.length,
      criteria: set.criteria.length,
      languages: languagesOf(set).length,
      cases: tried.count,
    },
  });
}

const none: Checked['counts'] = { questions: 0, criteria: 0, languages: 0, cases: 0 };

/** The rules where each part of them has the shape it must have, whatever they say. */
function shapedAs(value: Tree): RuleSet | undefined {
  const result = z.safeParse(shape, value);
  return result.success ? result.data : undefined;
}

/** Whoever mends one thing wants to know what comes next: texts are looked at as soon as the shape is right. */
function textErrors(
  shaped: RuleSet | undefined,
  known: readonly RuleSet[],
  found: readonly ParseError[],
): readonly ParseError[] {
  const isOfTexts = found.some(({ path }) => path === 'texts' || path.startsWith('texts.'));
  return shaped && !isOfTexts ? textFaults(shaped, known) : [];
}

/**
 * What is only wrong because of a name that was written otherwise is not what is wrong: a question that seems unused, a
 * field that seems to be missing.
 */
function withoutEchoes(value: Tree, faults: readonly Finding[]): readonly Finding[] {
  const thoseOf = (code: string) => faults.filter((each) => each.code === code);
  return faults.filter(({ code, path }) => {
    if (code === 'unused-question') {
      const id = valueAt(value, `${path}.id`);
      return !thoseOf('dangling-question').some(({ meant }) => meant === id);
    }
    const { owner, name } = placeIn(path);
    return (
      code !== 'absent' ||
      !thoseOf('unknown-key').some(
        (each) =>
          placeIn(each.path).owner === owner &&
          (each.meant === name || conditionKeys.includes(name)),
      )
    );
  });
}

/** A node of a condition has one of these: which one is missing nobody can know. */
const conditionKeys: readonly string[] = [
  'oneOf',
  'onlyOf',
  'atLeast',
  'reaches',
  'someItem',
  'verdict',
  'all',
  'any',
  'not',
];

function placeIn(path: string): { owner: string; name: string } {
  const at = path.lastIndexOf('.');
  return { owner: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}

function findingOf(folder: RuleFolder, value: Tree, { path, code }: ParseError): Finding {
  const wrong = readAt(value, path, code);
  return {
    level: 'fault',
    ...folder.placeOf(path),
    ...wrong,
    ...meantOf(value, path, code, wrong.written ?? ''),
  };
}

/** A fault of a case, where it stands; a case that is not there stands nowhere. */
function ofCase(folder: RuleFolder, set: RuleSet, fault: Omit<Finding, 'file'>): Finding {
  const { level, path, code, values } = fault;
  // What no case tries stands in none of them.
  const line = level === 'hint' ? undefined : folder.caseLine(path);
  const wrong = values ? { code } : readAt(folder.cases, path, code);
  return {
    ...fault,
    file: casesFile,
    ...(line === undefined ? {} : { line }),
    ...wrong,
    ...meantInCase(set.questions, path, code, wrong.written ?? ''),
  };
}

const unknownNames = ['unknown-key', 'unknown-question', 'unknown-field'];

/** What stands at a path that is wrong: its name where that is what is wrong, else its value; or that nothing does. */
function readAt(
  owner: unknown,
  path: string,
  code: string,
): Pick<Finding, 'code' | 'values' | 'written'> {
  const name = path.split('.').at(-1) ?? '';
  if (unknownNames.includes(code)) return { code, written: name };
  const there = valueAt(owner, path);
  if (there === undefined && /^(wrong-type|wrong-shape|unknown-option)$/.test(code))
    return { code: 'absent', values: { name } };
  const isWord = typeof there === 'string' || typeof there === 'number';
  return isWord ? { code, written: `${there}` } : { code };
}

function sorted(checked: Checked): Checked {
  const findings = [...checked.findings].sort(
    (one, other) =>
      Number(one.level === 'hint') - Number(other.level === 'hint') ||
      (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) ||
      (one.line ?? 0) - (other.line ?? 0),
  );
  return { ...checked, findings };
}
