import { fittingAnswers } from '../../assessment/fitting-answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import type { SampleCase } from '../cases/sample-case.ts';
import type { Brought, Reading } from './brought.ts';

/** In one file: more than a desk or a wall holds. */
const most = 201;
/** In characters. */
const longest = 500;

/**
 * Cases out of JSON: a file of ours with what a coach made, or answers alone. Null where it is neither. Never throws.
 *
 * @param fallback A name for what has none.
 */
export function casesIn(value: unknown, ruleSet: RuleSet, fallback: string): Reading | null {
  if (Array.isArray(value)) return listedIn(value.slice(0, most), ruleSet, fallback);
  if (!isRecord(value)) return null;
  if (Array.isArray(value.cases)) return listedIn(value.cases.slice(0, most), ruleSet, fallback);
  if (typeof value.format === 'string') return null;
  return listedIn([isRecord(value.answers) ? value : { answers: value }], ruleSet, fallback);
}

function listedIn(listed: readonly unknown[], ruleSet: RuleSet, fallback: string): Reading {
  const read = listed.map((each, index) => {
    const name = listed.length > 1 ? `${fallback} ${index + 1}` : fallback;
    return caseIn(each, ruleSet, name);
  });
  return {
    brought: read.filter(({ answers }) => Object.keys(answers).length > 0),
    skipped: read
      .filter(({ answers }) => Object.keys(answers).length === 0)
      .map(({ name }) => ({ name, problem: 'no-answers' })),
  };
}

function caseIn(value: unknown, ruleSet: RuleSet, fallback: string): Brought {
  const { name, id, icon, story, trap, asks, answers } = isRecord(value) ? value : {};
  const fitting = fittingAnswers(answers, ruleSet);
  return {
    name: textIn(name) || textIn(id) || fallback,
    answers: fitting.answers,
    dropped: fitting.dropped.length,
    ...(textIn(icon) && { icon: textIn(icon) }),
    ...(textIn(trap) && { trap: textIn(trap) }),
    ...(Array.isArray(story) && { story: story.map(textIn).filter(Boolean).slice(0, 5) }),
    ...(Array.isArray(asks) && { asks: asks.map(textIn).filter(Boolean) }),
  };
}

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, longest) : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cases of a coach as such a file. */
export const casesFile = (cases: readonly SampleCase[], { id }: RuleSet): string =>
  `${JSON.stringify(
    {
      format: 'stem-check-cases',
      ruleSet: id,
      cases: cases.map(({ id: _, isVariant: __, ...told }) => told),
    },
    null,
    2,
  )}\n`;
