import type { RuleSet } from './schema.ts';
import vlaio2021 from './vlaio-2021.json' with { type: 'json' };

/**
 * The rule sets we hold, newest first. TypeScript widens the literals of JSON, so the type is asserted here and
 * `test/rules` parses each file with the schema: the page need not carry a parser for data we ship ourselves.
 */
export const ruleSets: readonly RuleSet[] = [vlaio2021 as unknown as RuleSet];
