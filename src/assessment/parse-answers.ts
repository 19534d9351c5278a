import * as z from 'zod/mini';
import { regionOf } from '../belgium/postcode.ts';
import { errorsOf, type Refused, readable } from '../rules/parse-errors.ts';
import type { Field, Question, RuleSet } from '../rules/schema.ts';
import { type Answers, unknown } from './answers.ts';

export type ParsedAnswers = { ok: true; answers: Answers } | Refused;

/**
 * Answers from outside: a host page, a link, a file. Never throws, changes nothing, and refuses with path and code what
 * no conversation could have given. The questions are those of all the rule sets given; where some share an id, an
 * answer to one of them will do.
 */
export function parseAnswers(value: unknown, sets: readonly RuleSet[]): ParsedAnswers {
  const schema = schemas.get(sets) ?? answersSchema(sets);
  schemas.set(sets, schema);
  return readable(() => {
    const result = schema.safeParse(ownOnly(value));
    return result.success
      ? { ok: true, answers: result.data as Answers }
      : { ok: false, errors: errorsOf(result.error.issues) };
  });
}

/** A schema takes longer to build than many answers to parse. */
const schemas = new WeakMap<readonly RuleSet[], z.ZodMiniType>();

/** Answers, items, their fields, postcodes: nothing that is looked at lies deeper. */
const deepest = 4;
/** Nobody lists as much as this; something may only say that it is so long, and is not gone through. */
const longest = 100_000;

/** A copy with what is its own, read once: what an object inherits, or makes up at each reading, is no answer. */
function ownOnly(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value) && value.length > longest) return null;
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, index) => ownOnly(value[index], depth + 1));
  const own: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) own[key] = ownOnly(each, depth + 1);
  return own;
}

export function answersSchema(sets: readonly RuleSet[]): z.ZodMiniType {
  const byId = new Map<string, z.ZodMiniType>();
  for (const question of sets.flatMap(({ questions }) => questions)) {
    const other = byId.get(question.id);
    const own = answerTo(question);
    byId.set(question.id, other ? z.union([other, own]) : own);
  }
  return z.strictObject(
    Object.fromEntries(Array.from(byId, ([id, answer]) => [id, z.optional(answer)])),
    { error: codeOf('unknown-question') },
  );
}

/** The code of a key that the object does not have; other faults keep theirs. */
const codeOf =
  (code: string) =>
  (issue: { code: string }): string | undefined =>
    issue.code === 'unrecognized_keys' ? code : undefined;

const orUnknown = (known: z.ZodMiniType) => z.union([z.literal(unknown), known]);

function answerTo(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'multi':
      return orUnknown(chosen(question.options, question.exclusive));
    case 'list':
      return orUnknown(
        z
          .array(
            z.strictObject(
              Object.fromEntries(question.fields.map((field) => [field.id, fieldAnswer(field)])),
              { error: codeOf('unknown-field') },
            ),
          )
          .check(z.maxLength(question.max, { error: 'too-many' })),
      );
    default:
      return single(question);
  }
}

/** A field that is only asked sometimes, or in the draft only, and free text may stay away. */
const fieldAnswer = (field: Field): z.ZodMiniType =>
  field.askWhen || field.askedIn || field.kind === 'text'
    ? z.optional(single(field))
    : single(field);

function single(asked: Field | Extract<Question, { kind: 'choice' | 'number' }>): z.ZodMiniType {
  switch (asked.kind) {
    case 'choice':
      return z.enum([...asked.options, unknown]);
    case 'number':
      return orUnknown(
        z
          .int({ error: (issue) => (typeof issue.input === 'number' ? 'not-whole' : undefined) })
          .check(
            z.minimum(asked.min, { error: 'out-of-range' }),
            z.maximum(asked.max, { error: 'out-of-range' }),
          ),
      );
    case 'postcodes':
      return orUnknown(z.array(postcode).check(z.minLength(1, { error: 'empty' })));
    case 'text':
      return z.string().check(z.maxLength(asked.max, { error: 'too-long' }));
  }
}

const postcode = z.string().check(
  z.refine((code) => regionOf(code) !== null, { error: 'malformed-postcode' }),
  z.refine((code) => regionOf(code) !== 'wallonia', { error: 'walloon-postcode' }),
);

const chosen = (options: string[], exclusive: string[] | undefined): z.ZodMiniType =>
  z.array(z.enum(options)).check(
    z.minLength(1, { error: 'empty' }),
    z.refine((picked) => new Set(picked).size === picked.length, { error: 'duplicate' }),
    z.refine(
      (picked) => picked.length < 2 || !picked.some((option) => exclusive?.includes(option)),
      { error: 'exclusive' },
    ),
  );
