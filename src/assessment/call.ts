import type { RuleSet } from '../rules/schema.ts';

export interface Call {
  status: 'open' | 'closed' | 'upcoming';
  /** ISO instant. */
  deadline: string;
}

/** A call takes applications before its deadline, not at it. Beside the verdict, never part of it. */
export function callOn(ruleSet: RuleSet, date: string): Call {
  const now = instantOf(date);
  const { opens, deadline } = ruleSet.call;
  const start = instantOf(opens ?? ruleSet.period.from);
  const status = now < start ? 'upcoming' : now < Date.parse(deadline) ? 'open' : 'closed';
  return { status, deadline };
}

export const isWithinPeriod = ({ period }: RuleSet, date: string): boolean => {
  const day = dayInBrussels(instantOf(date));
  return period.from <= day && day <= period.until;
};

/**
 * Milliseconds of an ISO date (the start of that day in Brussels) or of an ISO date-time (without an offset: Brussels
 * time).
 * @throws RangeError where it is neither.
 */
export function instantOf(date: string): number {
  const known = instants.get(date);
  if (known !== undefined) return known;
  const instant = readInstant(date);
  if (instants.size >= mostInstants) instants.clear();
  instants.set(date, instant);
  return instant;
}

/** Working out the time in Brussels costs more than an assessment, and the dates are few. */
const instants = new Map<string, number>();
const mostInstants = 100;

function readInstant(date: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(date);
  if (match) {
    const [, day = '', time = '00:00', offset] = match;
    const asIfUtc = Date.parse(`${day}T${time}Z`);
    if (isDay(day) && !Number.isNaN(asIfUtc)) {
      const instant = offset
        ? Date.parse(`${day}T${time}${offset.replace(/:?(\d{2})$/, ':$1')}`)
        : asIfUtc - brusselsOffset(asIfUtc);
      if (!Number.isNaN(instant)) return instant;
    }
  }
  throw new RangeError(
    `"${date}" is not a date. Write an ISO date such as 2021-04-01, or a date-time such as 2021-04-01T12:00:00+02:00.`,
  );
}

/** Refuses 30 February, which `Date.parse` would move to March. */
function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
}

const brussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The year that an ISO date or date-time lies in, in Brussels. */
export const yearOf = (date: string): string => dayInBrussels(instantOf(date)).slice(0, 4);

const dayInBrussels = (instant: number): string => brussels.format(instant).slice(0, 10);

/** Milliseconds that Brussels is ahead of UTC around an instant; the format knows whole seconds, and is slow. */
const brusselsOffset = (instant: number): number => {
  const near = Math.floor(instant / 1000) * 1000 - 60 * 60 * 1000;
  return Date.parse(`${brussels.format(near).replace(' ', 'T')}Z`) - near;
};
