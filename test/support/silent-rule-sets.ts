import type { Criterion, RuleSet } from '../../src/rules/schema.ts';
import { changed } from './changed-rules.ts';
import { ruleSetOf } from './rule-sets.ts';

const full = ruleSetOf('vlaio-2021');

const relevance = {
  id: 'relevance',
  scheme: 'recognition',
  silent: true,
  source: { document: 'deck-2021', place: 'activities' },
  openPoints: [{ id: 'partly' }],
} satisfies Criterion;

/** The full rules, but for one criterion that their sources only name. */
export const relevanceSilent: RuleSet = changed(full, { 'criteria.#relevance': relevance });
