import type { RuleSet } from '../../../src/rules/schema.ts';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

/**
 * A regulation of quite another shape, invented: one scheme, towns and schools as applicants, a list without places that
 * counts sessions, an amount by steps, a share in per cent, two languages. Nothing of `src` knows it.
 */
export const workshops = { ...rules, texts: { nl, en } } as unknown as RuleSet;
