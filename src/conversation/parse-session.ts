import * as z from 'zod/mini';
import { isList, unknown } from '../assessment/answers.ts';
import { type FittingAnswers, fittingAnswers } from '../assessment/fitting-answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Round } from './list/round.ts';
import { daysKept, sessionVersion } from './saved-session.ts';

/** In characters. */
const longestSession = 2_000_000;

export interface RestoredSession extends FittingAnswers {
  ruleSet: string;
  savedAt: string;
  texts: DraftTexts;
  round: Round | null;
}

export type ParsedSession =
  | { ok: true; session: RestoredSession }
  | { ok: false; code: 'unreadable' | 'newer-version' | 'expired' };

/** A session that was kept, as far as it fits the rules. Never throws; `now` is ISO. */
export function parseSession(json: string, ruleSet: RuleSet, now: string): ParsedSession {
  try {
    if (json.length > longestSession) return { ok: false, code: 'unreadable' };
    return parse(JSON.parse(json), ruleSet, now);
  } catch {
    return { ok: false, code: 'unreadable' };
  }
}

function parse(value: unknown, ruleSet: RuleSet, now: string): ParsedSession {
  const head = headSchema.safeParse(value);
  if (!head.success) return { ok: false, code: 'unreadable' };
  if (head.data.version > sessionVersion) return { ok: false, code: 'newer-version' };
  const body = bodySchema.safeParse(value);
  if (!body.success) return { ok: false, code: 'unreadable' };
  const { ruleSet: given, answers, texts, round } = body.data;
  // The first version told the day only.
  const savedAt = body.data.savedAt ?? body.data.date ?? '';
  const age = Date.parse(now) - Date.parse(savedAt);
  if (!(age <= daysKept * 86_400_000)) return { ok: false, code: 'expired' };
  const fitting = fittingAnswers(answers, ruleSet);
  return {
    ok: true,
    session: { ruleSet: given, savedAt, ...fitting, texts, round: fittingRound(round, ruleSet) },
  };
}

/** Its items can be half described: what is there has to fit. */
function fittingRound(round: Round | null | undefined, ruleSet: RuleSet): Round | null {
  const question = ruleSet.questions.find(({ id }) => id === round?.question);
  if (!round || !question || !isList(question)) return null;
  const open = Object.fromEntries(question.fields.map(({ id }) => [id, unknown]));
  const items = round.items.map((item) => ({ ...open, ...item }));
  return fittingAnswers({ [question.id]: items }, ruleSet).dropped.length === 0 ? round : null;
}

const headSchema = z.object({
  format: z.enum(['stem-check-session', 'stem-check-draft']),
  version: z.int(),
});

const fieldTexts = z.record(z.string(), z.string());
const fieldAnswer = z.union([z.string(), z.number(), z.array(z.string())]);
const index = z.int().check(z.minimum(0));

const bodySchema = z.object({
  ruleSet: z.string(),
  savedAt: z.optional(z.iso.datetime()),
  date: z.optional(z.iso.date()),
  answers: z.record(z.string(), z.unknown()),
  texts: z.object({
    fields: fieldTexts,
    examples: z.array(
      z.object({
        trajectory: z.nullable(index),
        fields: fieldTexts,
        activities: z.array(fieldTexts),
      }),
    ),
  }),
  round: z.optional(
    z.nullable(
      z.object({
        question: z.string(),
        items: z.array(z.record(z.string(), fieldAnswer)),
        origins: z.array(z.nullable(index)),
        begun: z.nullable(index),
        opened: z.nullable(z.object({ index, field: z.string() })),
      }),
    ),
  ),
});
