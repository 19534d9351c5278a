/**
 * Milliseconds of an ISO date (the start of that day in Brussels) or of an ISO date-time (without an offset: Brussels
 * time).
 * @throws RangeError where it is neither.
 */
export function instantOf(date: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(date);
  if (match) {
    const [, day = '', time = '00:00', offset] = match;
    const asIfUtc = Date.parse(`${day}T${time}Z`);
    if (isDay(day) && !Number.isNaN(asIfUtc)) {
      const instant = offset
        ? Date.parse(`${day}T${time}${offset.replace(/:?(\d{2})$/, ':$1')}`)
        : asIfUtc - offsetAt(asIfUtc - hour);
      if (!Number.isNaN(instant)) return instant;
    }
  }
  throw new RangeError(
    `"${date}" is not a date. Write an ISO date such as 2021-04-01, or a date-time such as 2021-04-01T12:00:00+02:00.`,
  );
}

/** The day that an ISO date or date-time lies in, in Brussels. */
export const dayOf = (date: string): string => dayAt(instantOf(date));

/** The year of that day. */
export const yearOf = (date: string): string => dayOf(date).slice(0, 4);

/** Hours and minutes in Brussels: “09:30”. */
export const timeOf = (date: string): string => localAt(instantOf(date)).slice(11, 16);

/** The day that it is in Brussels at an instant: an ISO date. */
export const dayAt = (instant: number): string => localAt(instant).slice(0, 10);

const localAt = (instant: number): string => new Date(instant + offsetAt(instant)).toISOString();

/** Refuses 30 February, which `Date.parse` would move to March. */
function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
}

const hour = 60 * 60 * 1000;

/** The last Sunday of a month of 31 days, at the hour at which clocks go forward or back all over the European Union. */
function lastSunday(year: number, month: number): number {
  const sunday = new Date(Date.UTC(year, month, 31, 1));
  return sunday.setUTCDate(31 - sunday.getUTCDay());
}

/**
 * Milliseconds that Brussels is ahead of UTC, by directive 2000/84/EC. `Intl` knows it too, but a browser takes longer
 * for its first date than for all else that the card needs.
 */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = lastSunday(year, 2) <= instant && instant < lastSunday(year, 9);
  return isSummer ? 2 * hour : hour;
}
