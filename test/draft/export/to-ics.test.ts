import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, toIcs } from '../../../src/draft/export/to-ics.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';

const calendar: Calendar = {
  id: 'vlaio-2021',
  stamp: '2021-04-01T09:30:00+02:00',
  calendarName: 'STEM-academie',
  event: {
    summary: 'Aanvraag indienen',
    description: 'Mail ze naar STEM@vlaio.be.',
    deadline: '2021-05-04T12:00:00+02:00',
  },
  tasks: ['Vul het KBO-nummer in.', 'Onderteken.'],
  taskDescription: 'Ontwerpaanvraag van vzw Vonk',
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
    expect(valuesOf(ics, 'BEGIN')).toEqual([
      ...['VCALENDAR', 'VEVENT', 'VALARM', 'VALARM', 'VTODO', 'VTODO'],
    ]);
  });

  it('says who made it, and when, in universal time', () => {
    expect(valuesOf(ics, 'VERSION')).toEqual(['2.0']);
    expect(valuesOf(ics, 'PRODID')).toHaveLength(1);
    expect(valuesOf(ics, 'DTSTAMP')).toEqual(Array(3).fill('20210401T073000Z'));
  });

  it('has the deadline in universal time, and warns a week and a day before', () => {
    expect(valuesOf(ics, 'DTSTART')).toEqual(['20210504T100000Z']);
    expect(valuesOf(ics, 'TRIGGER')).toEqual(['-P7D', '-P1D']);
  });

  it('has each task once, due at the deadline', () => {
    const again = toIcs({ ...calendar, tasks: [...calendar.tasks, ...calendar.tasks] });
    expect(again).toBe(ics);
    expect(valuesOf(ics, 'DUE')).toEqual(['20210504T100000Z', '20210504T100000Z']);
    expect(valuesOf(ics, 'DESCRIPTION').slice(-2)).toEqual(Array(2).fill(calendar.taskDescription));
  });
});

it('has tasks without a date when there is no deadline', () => {
  const { event: _, ...rest } = calendar;
  const ics = toIcs(rest);
  expect(ics).not.toMatch(/VEVENT|DUE|VALARM/);
  expect(valuesOf(ics, 'SUMMARY')).toEqual(calendar.tasks);
});

it('gives a task the same identity when others are done, and no two the same', () => {
  const all = valuesOf(toIcs(calendar), 'UID');
  const left = valuesOf(toIcs({ ...calendar, tasks: ['Onderteken.'] }), 'UID');
  expect(left).toEqual([all[0], all[2]]);
  expect(new Set(all).size).toBe(3);
  expect(valuesOf(toIcs({ ...calendar, id: 'other' }), 'UID')).not.toContain(all[0]);
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
    fc.property(text, text, (summary, task) => {
      const ics = toIcs({
        ...calendar,
        event: { summary, description: summary, deadline: '2021-05-04T10:00:00Z' },
        tasks: [task],
        taskDescription: summary,
      });
      for (const line of ics.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
      const [said, , , todo] = valuesOf(ics, 'SUMMARY').concat(valuesOf(ics, 'DESCRIPTION'));
      expect(valuesOf(ics, 'BEGIN')).toHaveLength(5);
      expect(valuesOf(ics, 'SUMMARY')).toHaveLength(2);
      expect(todo).toBe(said);
      const plain = summary.replace(/[^\p{L}\p{N}]/gu, '');
      expect(unescaped(said ?? '').replace(/[^\p{L}\p{N}]/gu, '')).toBe(plain);
    }),
  );
});
