/** One gathering as a calendar has it. */
export interface CalendarEvent {
  /** Stays the same through every change. */
  uid: string;
  /** 0 at first, one more with each change. */
  sequence: number;
  startsAt: Date;
  /** Null: an hour. */
  endsAt: Date | null;
  changedAt: Date;
  title: string;
  place: string;
  link: string;
  description: string;
  cancelled: boolean;
}

const HOUR_MS = 3_600_000;

/**
 * An iCalendar file (RFC 5545): times in UTC, lines of at most 75 octets, CRLF. Where an event is cancelled its status says so, so
 * that a calendar that has it already takes it away.
 *
 * @param name of the calendar, for programs that show one
 */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${utc(event.changedAt)}`,
      `LAST-MODIFIED:${utc(event.changedAt)}`,
      `SEQUENCE:${event.sequence}`,
      `DTSTART:${utc(event.startsAt)}`,
      `DTEND:${utc(event.endsAt ?? new Date(event.startsAt.getTime() + HOUR_MS))}`,
      `SUMMARY:${escaped(event.cancelled ? `Cancelled: ${event.title}` : event.title)}`,
      ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
      ...(isAddress(event.link) ? [`URL:${event.link}`] : []),
      ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
      `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 20100427T090000Z */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** TEXT (3.3.11): backslash, semicolon, comma and line breaks are escaped; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
     
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Content lines are folded at 75 octets (3.1), never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    // A folded line begins with a space, which counts.
    if (octets + length > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n ');
}

function isAddress(link: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/u.test(link);
}
