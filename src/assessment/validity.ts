import { dayOf } from '../belgium/brussels-time.ts';
import type { RuleSet } from '../rules/schema.ts';

/** How long what is granted holds: days, both included. */
export interface Validity {
  from: string;
  until: string;
  status: 'running' | 'passed';
}

/** Null where the sources give no days. What has passed is said beside the verdict, and never changes it. */
export function validityOn({ validity }: RuleSet, date: string): Validity | null {
  if (!validity || !('until' in validity)) return null;
  const { from, until } = validity;
  return { from, until, status: dayOf(date) > until ? 'passed' : 'running' };
}
