import * as z from 'zod/mini';
import { id } from './condition.ts';

const source = z.strictObject({
  /** Absent: the page has no date. */
  year: z.optional(z.int()),
  /** Absent: it is no page, but an explanation of our own or a source of the rule set. */
  url: z.optional(z.url({ protocol: /^https$/ })),
});

const entry = z.strictObject({
  id,
  /** With a place it is a source of the rule set, else one of those above. */
  source: z.strictObject({ document: id, place: z.optional(id) }),
  /** What helps who asked this too: ids of entries. */
  related: z.array(id),
  /** The question of the conversation it belongs to. */
  question: z.optional(id),
  /** About another call, or what was so in another year only: it comes after the others, unless that year is asked for. */
  background: z.optional(z.literal(true)),
  /** What the answers bring goes with it; the first of these answers who asks only how much it is. */
  about: z.optional(z.literal('amount')),
});
export type HelpEntry = z.infer<typeof entry>;

/** What people ask about the rules, and where the answers are written. Data: the texts are below `help`. */
export const help = z.strictObject({ sources: z.record(id, source), entries: z.array(entry) });
export type HelpData = z.infer<typeof help>;
