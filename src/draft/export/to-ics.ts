import { visibleText } from './visible-text.ts';

export interface Calendar {
  /** The same for the same draft: a calendar that is imported again then changes what it has. */
  id: string;
  /** ISO date-time: when this was made. */
  stamp: string;
  calendarName: string;
  event?: {
    summary: string;
    description: string;
    /** ISO date-time. */
    deadline: string;
  };
  tasks: readonly string[];
  /** What all tasks are about. */
  taskDescription: string;
}

/** A calendar with the deadline, a warning a week and a day before it, and what is to be done: RFC 5545. */
export function toIcs({
  id,
  stamp,
  calendarName,
  event,
  tasks,
  taskDescription,
}: Calendar): string {
  const made = `DTSTAMP:${utc(stamp)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//stem-check//stem-check//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(calendarName)}`,
    ...(event ? eventLines(event, uid(id, 'deadline'), made) : []),
    ...[...new Set(tasks)].flatMap((task) => [
      'BEGIN:VTODO',
      uid(id, `task-${fingerprint(task)}`),
      made,
      `SUMMARY:${escaped(task)}`,
      `DESCRIPTION:${escaped(taskDescription)}`,
      ...(event ? [`DUE:${utc(event.deadline)}`] : []),
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (
  { summary, description, deadline }: NonNullable<Calendar['event']>,
  ...identity: string[]
): string[] => [
  'BEGIN:VEVENT',
  ...identity,
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
];

/** @throws RangeError for what is no date-time. */
const utc = (instant: string): string => new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');

const uid = (id: string, part: string): string =>
  `UID:${id.replace(/[^\w-]/g, '')}-${part}@stem-check`;

/** A task keeps its identity when others come and go, so it goes by what it says: FNV-1a. */
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
