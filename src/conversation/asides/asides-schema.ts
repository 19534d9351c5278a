import * as z from 'zod/mini';
import type { Answer } from '../../assessment/answers.ts';
import type { Filled } from '../filled.ts';
import type { Aside } from './aside.ts';

const texts = z.array(z.string());
const text = z.optional(z.string());
const number = z.optional(z.number());
/** Of a question or a field: items are not offered. */
const value: z.ZodMiniType<Answer> = z.union([z.string(), z.number(), texts]);
const plain = z.enum([
  'given',
  'done',
  'not-now',
  'leave',
  'why',
  'greeted',
  'thanked',
  'nothing',
  'not-loaded',
]);

const reply = z.discriminatedUnion('kind', [
  z.object({ kind: plain }),
  z.object({
    kind: z.literal('offered'),
    values: z.array(value),
    rest: z.string(),
    names: z.optional(z.record(z.string(), z.string())),
  }),
  z.object({ kind: z.literal('targets'), targets: texts }),
  z.object({
    kind: z.literal('refused'),
    error: z.object({
      code: z.string(),
      given: text,
      min: number,
      max: number,
      suggestions: z.optional(texts),
    }),
  }),
  z.object({
    kind: z.literal('helped'),
    best: z.nullable(z.string()),
    offered: texts,
    isForMail: z.optional(z.boolean()),
  }),
]);

const aside = z.object({
  id: z.number(),
  at: z.string(),
  question: z.string(),
  line: z.string(),
  reply: z.nullable(reply),
});

const filled = z.union([
  z.object({ ask: z.string(), isLeft: z.boolean() }),
  z.object({ ask: z.string(), line: z.string(), reply }),
]);

/** What cannot be read of it costs nobody an answer. */
export const asidesSchema = z.catch(z.array(aside) as z.ZodMiniType<Aside[]>, []);
export const filledSchema = z.catch(z.array(filled) as z.ZodMiniType<Filled[]>, []);
