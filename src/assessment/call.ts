import { dayOf, instantOf } from '../belgium/brussels-time.ts';
import type { RuleSet } from '../rules/schema.ts';

export interface Call {
  status: 'open' | 'closed' | 'upcoming';
  /** ISO instant; null where none is known: open as long as the rules are meant for the day. */
  deadline: string | null;
}

/** A call takes applications before its deadline, not at it. Beside the verdict, never part of it. */
export function callOn({ call, period }: RuleSet, date: string): Call | null {
  if (!call) return null;
  const { opens = period.from, deadline = null } = call;
  const now = instantOf(date);
  if (now < instantOf(opens)) return { status: 'upcoming', deadline };
  const isOver = deadline === null ? dayOf(date) > period.until : now >= Date.parse(deadline);
  return { status: isOver ? 'closed' : 'open', deadline };
}

/** Whether the rules are meant for the day. */
export function isWithinPeriod({ period }: RuleSet, date: string): boolean {
  const day = dayOf(date);
  return period.from <= day && day <= period.until;
}
