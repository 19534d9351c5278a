import { fittingAnswers } from '../../assessment/fitting-answers.ts';
import type { Application } from '../../rules/application.ts';
import { type ParseError, type Refused, readable } from '../../rules/parse-errors.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { type SavedDraft, savedVersion } from '../saved-draft.ts';
import { fittingTexts } from './fitting-texts.ts';
import { refuse } from './refuse.ts';

/** A draft that can be gone on with, and what of it fits no more: its path, under the code `left-out`. */
export interface OpenedDraft {
  ok: true;
  draft: Pick<SavedDraft, 'answers' | 'texts'> & {
    /** Whose items the examples are, by their position. */
    list: string | undefined;
    /** The rules that it is gone on with, where those are not the rules of now. */
    rules?: RuleSet;
  };
  leftOut: readonly ParseError[];
}

export type ParsedDraft = OpenedDraft | Refused;

/** In characters: more than a person writes, or a page can hold to be written in. */
export const longestJson = 32 * 1024 * 1024;

/**
 * A draft from outside, for the rule set of the page: what fits is kept as it is, odd characters and all. Never throws.
 *
 * @param alike Ids of rule sets whose drafts can be gone on with under these rules: other years of the same.
 */
export function parseDraft(
  json: string,
  ruleSet: RuleSet,
  application: Application,
  alike: readonly string[] = [],
): ParsedDraft {
  if (json.length > longestJson) return refuse('too-large');
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  return readable(() => parse(value, ruleSet, application, alike));
}

function parse(
  value: unknown,
  ruleSet: RuleSet,
  application: Application,
  alike: readonly string[],
): ParsedDraft {
  if (!isDraft(value)) return refuse('not-a-draft');
  if (typeof value.version === 'number' && value.version > savedVersion)
    return refuse('newer-version');
  const isOther = value.ruleSet !== ruleSet.id;
  if (isOther && !alike.some((id) => id === value.ruleSet)) return refuse('other-rule-set');
  for (const path of ['answers', 'texts'] as const)
    if (!isRecord(value[path])) return { ok: false, errors: [{ path, code: 'wrong-type' }] };
  const { answers, dropped } = fittingAnswers(value.answers, ruleSet);
  const { texts, unfitting } = fittingTexts(value.texts, application);
  const paths = [
    ...(isOther ? ['ruleSet'] : []),
    ...dropped.map((id) => `answers.${id}`),
    ...unfitting,
  ];
  return {
    ok: true,
    draft: { answers, texts, list: application.examples?.question },
    leftOut: paths.map((path) => ({ path, code: 'left-out' })),
  };
}

/** The id of the rules under which a draft was saved. Never throws. */
export function ruleSetIn(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    return isDraft(value) && typeof value.ruleSet === 'string' ? value.ruleSet : undefined;
  } catch {
    return undefined;
  }
}

type Claim = Partial<Record<keyof SavedDraft, unknown>>;

const isRecord = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDraft = (value: unknown): value is Claim =>
  isRecord(value) && value.format === ('stem-check-draft' satisfies SavedDraft['format']);
