import * as z from 'zod/mini';
import type { Answers } from '../assessment/answers.ts';
import { type Assessment, assess } from '../assessment/assess.ts';
import { parseAnswers } from '../assessment/parse-answers.ts';
import { errorsOf } from '../rules/parse-errors.ts';
import type { RuleSet } from '../rules/schema.ts';
import { verdicts } from '../rules/verdict.ts';
import type { Finding } from './finding.ts';
import { isTree } from './tree.ts';

/** An organisation with what must come out of its answers. */
interface Case {
  name?: string | undefined;
  id?: string | undefined;
  /** Absent: the first day of the rules. */
  date?: string | undefined;
  answers: Readonly<Record<string, unknown>>;
  expect: Readonly<Record<string, unknown>>;
}

/** A fault of a case, by its path in `cases.json`. */
type CaseFault = Omit<Finding, 'file'>;

export interface CheckedCases {
  faults: readonly CaseFault[];
  /** How many there are. */
  count: number;
}

/** Cases that are none, whose answers nobody can give, and that come out otherwise; and what none of them tries. */
export function checkCases(set: RuleSet, value: unknown): CheckedCases {
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return { faults: [{ level: 'hint', path: '', code: 'no-cases' }], count: 0 };
  if (!Array.isArray(value))
    return { faults: [{ level: 'fault', path: '', code: 'no-list' }], count: 0 };
  const schema = caseOf(set);
  const faults: CaseFault[] = [];
  const assessed: Assessment[] = [];
  for (const [index, each] of value.entries()) {
    const result = z.safeParse(schema, each);
    const errors = result.success ? [] : errorsOf(result.error.issues, [index]);
    const given = isTree(each) && isTree(each.answers) ? parseAnswers(each.answers, [set]) : null;
    if (given && !given.ok)
      errors.push(
        ...given.errors.map(({ path, code }) => ({
          path: [index, 'answers', ...(path ? [path] : [])].join('.'),
          code,
        })),
      );
    faults.push(...errors.map((error) => ({ level: 'fault' as const, ...error })));
    if (!result.success || !given?.ok) continue;
    const read = result.data as Case;
    const found = assess(set, given.answers as Answers, { date: read.date ?? set.period.from });
    assessed.push(found);
    faults.push(...differences(read, index, found));
  }
  return { faults: [...faults, ...untried(set, assessed)], count: value.length };
}

/** What can be expected is named by the ids of the rules: a slip of the pen is no expectation. */
function caseOf({ schemes, criteria, overall }: RuleSet) {
  const ids = z.array(z.enum(criteria.map(({ id }) => id)));
  const expected = {
    ...Object.fromEntries(schemes.map(({ id }) => [id, z.optional(z.enum(verdicts))])),
    overall: z.optional(
      z.enum([...(overall ?? []).map(({ id }) => id), ...verdicts, 'undetermined']),
    ),
    unmet: z.optional(ids),
    unknown: z.optional(ids),
    silent: z.optional(ids),
    call: z.optional(z.nullable(z.enum(['open', 'closed', 'upcoming']))),
    validity: z.optional(z.nullable(z.enum(['running', 'passed']))),
    low: z.optional(z.number()),
    high: z.optional(z.number()),
  };
  return z.strictObject({
    name: z.optional(z.string().check(z.minLength(1))),
    /** For a case that is shown to people: its name and story are texts by this. */
    id: z.optional(z.string()),
    icon: z.optional(z.string()),
    asks: z.optional(z.array(z.string())),
    date: z.optional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
    answers: z.record(z.string(), z.unknown()),
    expect: z
      .strictObject(expected)
      .check(z.refine((wanted) => Object.keys(wanted).length > 0, { error: 'expects-nothing' })),
  });
}

/** What came out, by the names under which it can be expected. */
function outcomeOf({ verdicts, overall, criteria, call, validity, silent, amount }: Assessment) {
  const ofOutcome = (outcome: string) =>
    criteria.filter((each) => each.outcome === outcome).map(({ id }) => id);
  return new Map<string, unknown>([
    ...Object.entries(verdicts),
    ['overall', overall],
    ['unmet', ofOutcome('unmet')],
    ['unknown', ofOutcome('unknown')],
    ['silent', silent],
    ['call', call?.status ?? null],
    ['validity', validity?.status ?? null],
    ['low', amount?.low ?? null],
    ['high', amount?.high ?? null],
  ]);
}

function differences({ name, id, expect }: Case, index: number, found: Assessment): CaseFault[] {
  const outcome = outcomeOf(found);
  return Object.entries(expect).flatMap(([key, wanted]): CaseFault[] => {
    const came = outcome.get(key);
    if (said(wanted) === said(came)) return [];
    const because = found.criteria
      .filter(({ scheme, outcome }) => scheme === key && /^un/.test(outcome))
      .map(({ id }) => id);
    return [
      {
        level: 'fault',
        path: `${index}.expect.${key}`,
        code: because.length > 0 ? 'other-outcome-because' : 'other-outcome',
        values: {
          name: name ?? id ?? `${index + 1}`,
          what: key,
          wanted: said(wanted),
          came: said(came),
          because: because.join(', '),
        },
      },
    ];
  });
}

/** In whatever order ids are named. */
const said = (value: unknown): string =>
  Array.isArray(value) ? [...value].sort().join(', ') || '[]' : String(value);

/** A criterion that no case meets, or that none fails: nobody would notice a slip in it. */
function untried({ criteria }: RuleSet, assessed: readonly Assessment[]): CaseFault[] {
  if (assessed.length === 0) return [];
  const outcomes = (id: string) =>
    assessed.flatMap((each) =>
      each.criteria.filter((one) => one.id === id).map((one) => one.outcome),
    );
  return criteria.flatMap((criterion): CaseFault[] => {
    if ('silent' in criterion) return [];
    const had = outcomes(criterion.id);
    return (['met', 'unmet'] as const)
      .filter((outcome) => !had.includes(outcome))
      .map((outcome) => ({
        level: 'hint',
        path: '',
        code: outcome === 'met' ? 'never-tried-met' : 'never-tried-unmet',
        values: { criterion: criterion.id },
      }));
  });
}
