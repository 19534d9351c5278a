import * as z from 'zod/mini';
import type { RuleSet } from '../rules/schema.ts';
import { type Aside, mostAsides } from './asides/aside.ts';
import { asidesSchema, filledSchema } from './asides/asides-schema.ts';
import { fittingAsides } from './asides/fitting-asides.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Filled } from './filled.ts';
import type { ConversationContext } from './machine/context.ts';
import { type FittingSaid, fittingSaid } from './other-rules.ts';

/** How long a session is kept on a device. */
export const daysKept = 30;
const format = 'stem-check-session';
const version = 3;
/** In characters. */
const longestSession = 2_000_000;

type Keepable = Pick<
  ConversationContext,
  'ruleSet' | 'answers' | 'keys' | 'texts' | 'round' | 'asides' | 'filled'
>;

/**
 * What of a conversation is kept: what a person said, typed and wrote, and the list that is being gone through. Null for
 * more than can be read again. `savedAt` is an ISO date and time.
 */
export function sessionOf(
  { ruleSet, answers, keys, texts, round, asides, filled }: Keepable,
  savedAt: string,
): string | null {
  const head = { format, version, ruleSet: ruleSet.id, savedAt };
  const json = JSON.stringify({ ...head, answers, keys, texts, round, asides, filled });
  return json.length > longestSession ? null : json;
}

export interface RestoredSession extends FittingSaid {
  /** The rules under which it was kept. */
  ruleSet: string;
  savedAt: string;
  texts: DraftTexts;
  asides: readonly Aside[];
  filled: readonly Filled[];
}

export type ParsedSession =
  | { ok: true; session: RestoredSession }
  | { ok: false; code: 'unreadable' | 'newer-version' | 'expired' };

/** A session that was kept, as far as what was said fits the rules. Never throws; `now` is ISO. */
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
  if (head.data.version > version) return { ok: false, code: 'newer-version' };
  const body = bodySchema.safeParse(value);
  if (!body.success) return { ok: false, code: 'unreadable' };
  const { ruleSet: given, savedAt, texts, asides, filled, ...said } = body.data;
  if (isOld(savedAt, now)) return { ok: false, code: 'expired' };
  const kept = {
    texts,
    asides: fittingAsides(asides.slice(-mostAsides).map(settled), ruleSet),
    filled,
  };
  return { ok: true, session: { ruleSet: given, savedAt, ...fittingSaid(said, ruleSet), ...kept } };
}

/** Nothing comes of a line any more that was being understood. */
const settled = (aside: Aside): Aside => ({ ...aside, reply: aside.reply ?? { kind: 'nothing' } });

/** Whether a session was kept for too long, under whatever rules; what cannot be read is not. Never throws. */
export function isExpired(json: string, now: string): boolean {
  try {
    return isOld(String(JSON.parse(json).savedAt), now);
  } catch {
    return false;
  }
}

const isOld = (savedAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(savedAt) > daysKept * 86_400_000;

const headSchema = z.object({
  format: z.literal(format),
  version: z.int(),
});

const fieldTexts = z.record(z.string(), z.string());
const fieldAnswer = z.union([z.string(), z.number(), z.array(z.string())]);
const key = z.int().check(z.minimum(0));

const bodySchema = z.object({
  ruleSet: z.string(),
  savedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.unknown()),
  keys: z.record(z.string(), z.array(key)),
  texts: z.object({
    fields: fieldTexts,
    examples: z.array(
      z.object({
        item: z.nullable(key),
        fields: fieldTexts,
        units: z.array(fieldTexts),
      }),
    ),
  }),
  round: z.nullable(
    z.object({
      question: z.string(),
      items: z.array(z.record(z.string(), fieldAnswer)),
      keys: z.array(key),
      begun: z.nullable(key),
      opened: z.nullable(z.object({ item: key, field: z.string() })),
    }),
  ),
  asides: asidesSchema,
  filled: filledSchema,
});
