/** A moment, and the day that it is in Brussels. */
interface Moment {
  /** Milliseconds. */
  instant: number;
  /** ISO date. */
  day: string;
}

/**
 * Milliseconds of an ISO date (the start of that day in Brussels) or of an ISO date-time (without an offset: Brussels
 * time).
 * @throws RangeError where it is neither.
 */
export const instantOf = (date: string): number => momentOf(date).instant;

/** The day that an ISO date or date-time lies in, in Brussels. */
export const dayOf = (date: string): string => momentOf(date).day;

/** The year of that day. */
export const yearOf = (date: string): string => dayOf(date).slice(0, 4);

/** Working out the time in Brussels costs more than an assessment, and the dates are few. */
const moments = new Map<string, Moment>();
const mostMoments = 100;

function momentOf(date: string): Moment {
  const known = moments.get(date);
  if (known) return known;
  const instant = readInstant(date);
  const moment = { instant, day: format.format(instant).slice(0, 10) };
  if (moments.size >= mostMoments) moments.clear();
  moments.set(date, moment);
  return moment;
}

function readInstant(date: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(date);
  if (match) {
    const [, day = '', time = '00:00', offset] = match;
    const asIfUtc = Date.parse(`${day}T${time}Z`);
    if (isDay(day) && !Number.isNaN(asIfUtc)) {
      const instant = offset
        ? Date.parse(`${day}T${time}${offset.replace(/:?(\d{2})$/, ':$1')}`)
        : asIfUtc - offsetAt(asIfUtc);
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

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Milliseconds that Brussels is ahead of UTC around an instant; the format knows whole seconds, and is slow. */
const offsetAt = (instant: number): number => {
  const near = Math.floor(instant / 1000) * 1000 - 60 * 60 * 1000;
  return Date.parse(`${format.format(near).replace(' ', 'T')}Z`) - near;
};
