import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayAt, dayOf, instantOf, timeOf, yearOf } from '../../src/belgium/brussels-time.ts';
import { dates } from '../support/arbitraries.ts';

const utc = (date: string) => new Date(instantOf(date)).toISOString();

describe('an instant', () => {
  it.each([
    ['a day in winter', '2021-01-15', '2021-01-14T23:00:00.000Z'],
    ['a day in summer', '2021-07-15', '2021-07-14T22:00:00.000Z'],
    ['the day summer time starts', '2021-03-28', '2021-03-27T23:00:00.000Z'],
    ['the day after', '2021-03-29', '2021-03-28T22:00:00.000Z'],
    ['the day summer time ends', '2021-10-31', '2021-10-30T22:00:00.000Z'],
    ['the day after that', '2021-11-01', '2021-10-31T23:00:00.000Z'],
    ['the last minute of winter time', '2021-03-28T01:59', '2021-03-28T00:59:00.000Z'],
    ['the first minute of summer time', '2021-03-28T03:00', '2021-03-28T01:00:00.000Z'],
    ['before the hour that comes twice', '2021-10-31T01:59', '2021-10-30T23:59:00.000Z'],
    ['after the hour that comes twice', '2021-10-31T03:00', '2021-10-31T02:00:00.000Z'],
    ['a leap day', '2024-02-29', '2024-02-28T23:00:00.000Z'],
    ['the first day that computers count', '1970-01-01', '1969-12-31T23:00:00.000Z'],
    ['an offset without colon', '2021-05-04T12:00:00+0200', '2021-05-04T10:00:00.000Z'],
  ])('is read as Brussels reads it: %s', (_, date, instant) => {
    expect(utc(date)).toBe(instant);
  });

  it('follows every other in the order in which they are written', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(instantOf(a) - instantOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it.each([
    '2021-02-30',
    '2021-02-29',
    '2021-04-31T10:00:00Z',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-05-04T25:00',
    '2021-05-04T12:60:00Z',
    '2021-05-04T12:00:00+99:99',
    '2021-05-04 12:00',
    '2021-5-4',
    '04/05/2021',
    ' 2021-05-04',
    '2021-05-04\n',
    '20210504',
    '2021',
    'gisteren',
    '',
    '+002021-05-04',
    '2021-05-04T',
    '2021-05-04T12:00:00+2',
  ])('that does not exist is refused in words: %j', (date) => {
    expect(() => instantOf(date)).toThrow(RangeError);
    expect(() => instantOf(date)).toThrow(`"${date}" is not a date. Write an ISO date`);
  });

  it('is a number or refused in words, whatever is written', () => {
    const almostDate = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d(T[0-2]\d:[0-6]\d(Z|[+-]\d{4})?)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almostDate), (date) => {
        try {
          expect(instantOf(date)).not.toBeNaN();
        } catch (error) {
          expect(String(error)).toBe(
            `RangeError: "${date}" is not a date. Write an ISO date such as 2021-04-01, or a date-time such as 2021-04-01T12:00:00+02:00.`,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** As the browser's own table of zones has it. */
const inBrussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const hour = 60 * 60 * 1000;
/** Any, and those around the days on which the clocks change. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2100, 0) }),
  fc
    .tuple(
      fc.integer({ min: 1996, max: 2099 }),
      fc.constantFrom(2, 9),
      fc.integer({ max: 8 * 24 * hour, min: 0 }),
    )
    .map(([year, month, after]) => Date.UTC(year, month, 24) + after),
);

test('Brussels is as far ahead of UTC as the table of zones says', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const written = inBrussels.format(instant);
      expect(dayAt(instant)).toBe(written.slice(0, 10));
      const date = written.replace(' ', 'T');
      expect(timeOf(date)).toBe(date.slice(11, 16));
      // What is read back is that second, or the other one of the hour that comes twice.
      expect([0, hour]).toContain(instantOf(date) - Math.floor(instant / 1000) * 1000);
    }),
    { numRuns: 2000 },
  );
});

describe('a day', () => {
  it.each([
    ['2021-12-31', '2021-12-31'],
    ['2021-12-31T22:59:59Z', '2021-12-31'],
    ['2021-12-31T23:00:00Z', '2022-01-01'],
    ['2022-01-01T01:00:00+05:00', '2021-12-31'],
  ])('is the one in Brussels: %s is on %s', (date, day) => {
    expect(dayOf(date)).toBe(day);
    expect(yearOf(date)).toBe(day.slice(0, 4));
  });
});
