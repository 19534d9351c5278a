import * as z from 'zod/mini';
import { condition, id, reference, some } from './condition.ts';

const max = z.int().check(z.minimum(1));
const count = z.int().check(z.minimum(0));

/** What is asked to be written. */
const written = {
  /** How long a text may be, in characters; a longer one is kept, and said to be too long. */
  max,
  /** Which source asks for it. Absent: no source does, it is ours. */
  source: z.optional(reference),
  /** A gap only when this is not surely unmet. Absent: always; `{ "any": [] }`: never. */
  neededWhen: z.optional(condition),
};

export const fieldFormats = [
  'line',
  'text',
  'date',
  'part-of-day',
  'enterprise-number',
  'postcode',
  'email',
  'website',
] as const;

const field = z.strictObject({
  id,
  format: z.enum(fieldFormats),
  /** What the browser may fill in here of the person: a token of HTML. Absent: nothing. */
  autocomplete: z.optional(z.string()),
  ...written,
});
export type Field = z.infer<typeof field>;

/**
 * What is said in place of the sentences of some questions of its part, once all of them are answered: the first that
 * holds speaks for a question.
 */
const instead = z.strictObject({
  of: some(id),
  when: condition,
  /** Which sentence. */
  say: z.optional(id),
  /** Or what is still to be filled in. With neither there is nothing to say. */
  ask: z.optional(id),
});
export type Instead = z.infer<typeof instead>;

const part = z.discriminatedUnion('kind', [
  /** A table of what is filled in. */
  z.strictObject({ kind: z.literal('fields'), fields: some(field) }),
  /** A sentence for each answer. */
  z.strictObject({
    kind: z.literal('sentences'),
    questions: some(id),
    instead: z.optional(some(instead)),
  }),
  /** A sentence for each answer, and a text to write. Beside other parts it has a heading of its own. */
  z.strictObject({
    kind: z.literal('passage'),
    id,
    questions: z.array(id),
    instead: z.optional(some(instead)),
    /** How many questions help to write it. Absent: there is nothing to write. */
    text: z.optional(z.strictObject({ prompts: count, ...written })),
  }),
  /** A row for each item of a list. */
  z.strictObject({ kind: z.literal('list-table'), question: id }),
  /** One item of the list of `examples`, described. */
  z.strictObject({ kind: z.literal('example'), index: count }),
  /** The items of a list by where they take place, then the others. */
  z.strictObject({ kind: z.literal('by-place'), question: id }),
  /** What the items can bring. */
  z.strictObject({ kind: z.literal('estimate') }),
]);
export type Part = z.infer<typeof part>;
export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

const section = z.strictObject({
  /** `save` is what comes after all sections. */
  id: id.check(z.refine((text) => text !== 'save', { error: 'reserved' })),
  /** Left out when this is surely unmet. Absent: always there. */
  askWhen: z.optional(condition),
  parts: some(part),
});
export type Section = z.infer<typeof section>;

const examples = z.strictObject({
  /** The list that they are of. */
  question: id,
  /** What is written about an item as a whole. */
  fields: z.array(field),
  /** What is written about each of the units that its size counts. */
  unit: some(field),
  /** How many units are described at least: the number of the first line whose condition is not surely unmet. */
  least: some(z.strictObject({ when: z.optional(condition), count })),
});
export type Examples = z.infer<typeof examples>;

/** What the draft application to one rule set holds, in its order. Data: ids and numbers, no text for people. */
export const application = z.strictObject({
  /** What the paper is called: the first whose condition is met. */
  titles: some(z.strictObject({ id, when: z.optional(condition) })),
  sections: some(section),
  examples: z.optional(examples),
  /** Questions that there are no more: an older file may hold answers to them, and is told by name what was left out. */
  former: z.optional(some(id)),
});
export type Application = z.infer<typeof application>;
