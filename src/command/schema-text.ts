import { ruleSetJsonSchema } from '../rules/rule-set-json-schema.ts';

/** The shape of a rule set, for an editor that reads it. */
export const schemaText = (): string => `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`;
