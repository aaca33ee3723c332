/** A session as a calendar takes it. */
export interface CalendarEntry {
  /** Stays the same however often the file is fetched, so that a calendar replaces what it had. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly cancelled: boolean;
}

const ENCODER = new TextEncoder();
const LONGEST_LINE = 75;

/** Text of a property (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n?|\n/g, '\\n');
}

/** No line is longer than 75 bytes; what follows goes on after a space (RFC 5545, 3.1). A character is never cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const bytes = ENCODER.encode(character).length;
    if (length + bytes > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += bytes;
  }
  return [...lines, current].join('\r\n');
}

const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * One session as an iCalendar file (RFC 5545), times in UTC.
 * @param now when the file is made
 */
export function calendarFile(entry: CalendarEntry, now: Date): string {
  const { uid, title, description, place, startsAt, endsAt, cancelled } = entry;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Own page//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    ...(endsAt ? [`DTEND:${utc(endsAt)}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
