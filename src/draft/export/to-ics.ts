import { visibleText } from './visible-text.ts';

export interface Calendar {
  /** What the deadline is of. */
  id: string;
  /** Whose it is: a calendar that is imported again then changes what it has, and no other's. */
  organisation: string;
  /** ISO date-time: when this was made. */
  stamp: string;
  calendarName: string;
  event: {
    summary: string;
    description: string;
    /** ISO date-time. */
    deadline: string;
  };
}

/** A calendar with one event, the deadline, and a warning a week and a day before it: RFC 5545. */
export function toIcs({ id, organisation, stamp, calendarName, event }: Calendar): string {
  const { summary, description, deadline } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//stem-check//stem-check//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendarName)}`,
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^\w-]/g, '')}-${fingerprint(organisation)}-deadline@stem-check`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(deadline)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...['-P7D', '-P1D'].flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${before}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** @throws RangeError for what is no date-time. */
const utc = (instant: string): string => new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');

/** An address may hold no name as it is written, and must be the same each time: FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const escaped = (text: string): string =>
  visibleText(text)
    .replaceAll('\t', ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const mostOctets = 75;

/** A line goes on after a line end and a space, and never breaks inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
