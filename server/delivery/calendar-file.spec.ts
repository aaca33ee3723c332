import fc from 'fast-check';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const EVENT: CalendarEvent = {
  uid: 'session-1@waymark', sequence: 0, startsAt: new Date('2010-07-08T08:30:00Z'), endsAt: new Date('2010-07-08T14:30:00Z'), changedAt: new Date('2010-06-01T12:00:00Z'),
  title: 'Bristol set, meeting 2', place: 'Gloucester; Shire Hall', link: 'https://meet.example/1', description: 'First line\nSecond, with \\', cancelled: false,
};
const file = (part: Partial<CalendarEvent> = {}): string => calendarFile('APIR', [{ ...EVENT, ...part }]);
/** Folded lines put together again. */
const lines = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
/** As a calendar reads a TEXT. */
const read = (value: string): string => value.replace(/\\(n|N|[\\;,])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));

describe('a calendar file', () => {
  it('has what RFC 5545 asks for, with times in UTC and text escaped', () => {
    expect(lines(file())).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//Sessions//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:APIR',
      'BEGIN:VEVENT', 'UID:session-1@waymark', 'DTSTAMP:20100601T120000Z', 'LAST-MODIFIED:20100601T120000Z', 'SEQUENCE:0', 'DTSTART:20100708T083000Z', 'DTEND:20100708T143000Z',
      'SUMMARY:Bristol set\\, meeting 2', 'LOCATION:Gloucester\\; Shire Hall', 'URL:https://meet.example/1', 'DESCRIPTION:First line\\nSecond\\, with \\\\', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('says of a cancelled session that it is, with its number of changes', () => {
    expect(lines(file({ cancelled: true, sequence: 3 }))).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:3', 'SUMMARY:Cancelled: Bristol set\\, meeting 2']));
  });

  it('gives a session without an end an hour, and no place or address that it does not have', () => {
    const text = file({ endsAt: null, place: '', link: 'room 4', description: '' });
    expect(text).toContain('DTEND:20100708T093000Z');
    expect(text).not.toMatch(/LOCATION|URL|DESCRIPTION/);
  });

  it('never has a line over 75 octets, nor a letter taken apart, and reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = file({ title });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const summary = lines(text).find((line) => line.startsWith('SUMMARY:'))!.slice('SUMMARY:'.length);
         
        expect(read(summary)).toBe(title.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''));
      }),
    );
  });

  it('lets nothing in a title begin a line of its own', () => {
    expect(lines(file({ title: 'A\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR' })).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });
});
