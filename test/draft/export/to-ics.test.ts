import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, toIcs } from '../../../src/draft/export/to-ics.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';

const calendar: Calendar = {
  id: 'vlaio-2021',
  organisation: 'vzw Vonk',
  stamp: '2021-04-01T09:30:00+02:00',
  calendarName: 'STEM-academie',
  event: {
    summary: 'Aanvraag indienen',
    description: 'Mail ze naar STEM@vlaio.be.',
    deadline: '2021-05-04T12:00:00+02:00',
  },
};

const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const unescaped = (text: string) =>
  text.replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
const valuesOf = (ics: string, name: string) =>
  unfolded(ics)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

describe('a calendar', () => {
  const ics = toIcs(calendar);

  it('opens and closes each of its parts', () => {
    const open: string[] = [];
    for (const line of unfolded(ics)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(valuesOf(ics, 'BEGIN')).toEqual([...['VCALENDAR', 'VEVENT', 'VALARM', 'VALARM']]);
  });

  it('says who made it, and when, in universal time', () => {
    expect(valuesOf(ics, 'VERSION')).toEqual(['2.0']);
    expect(valuesOf(ics, 'PRODID')).toHaveLength(1);
    expect(valuesOf(ics, 'DTSTAMP')).toEqual(['20210401T073000Z']);
  });

  it('has the deadline in universal time, and warns a week and a day before', () => {
    expect(valuesOf(ics, 'DTSTART')).toEqual(['20210504T100000Z']);
    expect(valuesOf(ics, 'TRIGGER')).toEqual(['-P7D', '-P1D']);
  });
});

it('has the same identity each time, and another for another organisation or another call', () => {
  const uidOf = (other: Partial<Calendar>) => valuesOf(toIcs({ ...calendar, ...other }), 'UID');
  const mine = uidOf({});
  expect(mine).toHaveLength(1);
  const later = { stamp: '2021-04-20T09:30:00+02:00' };
  expect(uidOf({ ...later, event: { ...calendar.event, description: 'Minder.' } })).toEqual(mine);
  expect(uidOf({ organisation: 'vzw Vuur' })).not.toEqual(mine);
  expect(uidOf({ id: 'other' })).not.toEqual(mine);
  expect(uidOf({ organisation: 'é\n🤖;' })[0]).toMatch(/^[\w-]+@stem-check$/);
});

it('refuses a moment that is none', () => {
  expect(() => toIcs({ ...calendar, stamp: 'morgen' })).toThrow(RangeError);
});

it('has short lines that unfold to what was said, whatever people wrote', () => {
  const text = fc.oneof(
    nastyText,
    fc.array(nastyText, { maxLength: 9 }).map((texts) => texts.join('😀é')),
  );
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const ics = toIcs({
        ...calendar,
        organisation: summary,
        event: { summary, description, deadline: '2021-05-04T10:00:00Z' },
      });
      for (const line of ics.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
      const plain = (said: string) => said.replace(/[^\p{L}\p{N}]/gu, '');
      const [said] = valuesOf(ics, 'SUMMARY');
      const [told] = valuesOf(ics, 'DESCRIPTION');
      expect(valuesOf(ics, 'BEGIN')).toHaveLength(4);
      expect(plain(unescaped(said ?? ''))).toBe(plain(summary));
      expect(plain(unescaped(told ?? ''))).toBe(plain(description));
    }),
  );
});
