import * as z from 'zod/mini';
import { ruleSet } from './schema.ts';

/** The shape of a rule set. What must hold between its parts is in `parse-rule-set.ts` only. */
export const ruleSetJsonSchema = (): object => ({
  title: 'Rule set of <stem-check>',
  ...z.toJSONSchema(ruleSet, { io: 'input' }),
});
