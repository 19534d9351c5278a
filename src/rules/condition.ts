import * as z from 'zod/mini';
import { type Verdict, verdicts } from './verdict.ts';

export type Region = 'flanders' | 'brussels';

/** A testable tree: one key per node. Evaluated to met, unmet or unknown (`src/assessment/condition.ts`). */
export type Condition =
  /** The answer, or one of the chosen options, is among these. */
  | { oneOf: [question: string, options: string[]] }
  /** Every chosen option is among these. */
  | { onlyOf: [question: string, options: string[]] }
  | { atLeast: [question: string, number: number] }
  /** Some postcode lies in one of these regions. */
  | { reaches: [question: string, regions: Region[]] }
  /** Some item of a list meets the condition; inside, questions are the fields of the item. */
  | { someItem: [question: string, condition: Condition] }
  | { verdict: [scheme: string, verdicts: Verdict[]] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A name that every object has, and the answer that something is not known. */
const reserved = ['constructor', 'unknown'];

/** Lower case, digits and single hyphens. */
export const id = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.refine((text) => !reserved.includes(text), { error: 'reserved' }),
);
export const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));
const verdict = z.enum(verdicts);

export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ oneOf: z.tuple([id, some(id)]) }),
    z.strictObject({ onlyOf: z.tuple([id, some(id)]) }),
    z.strictObject({ atLeast: z.tuple([id, z.number()]) }),
    z.strictObject({ reaches: z.tuple([id, some(z.enum(['flanders', 'brussels']))]) }),
    z.strictObject({ someItem: z.tuple([id, condition]) }),
    z.strictObject({ verdict: z.tuple([id, some(verdict)]) }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

/** Where something is written. */
export const reference = z.strictObject({ document: id, place: id });
export type SourceReference = z.infer<typeof reference>;
