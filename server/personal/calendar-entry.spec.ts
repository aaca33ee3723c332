import { calendarFile, type CalendarEntry } from './calendar-entry.ts';

const NOW = new Date('2026-03-02T10:15:00Z');
const entry = (says: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'one@waymark',
  title: 'Set meeting 3',
  description: '',
  place: '',
  startsAt: new Date('2026-06-05T08:30:00Z'),
  endsAt: new Date('2026-06-05T15:00:00Z'),
  cancelled: false,
  ...says,
});

describe('a session as a calendar file', () => {
  it('has its times in UTC, and lines that end as calendars want them', () => {
    const file = calendarFile(entry(), NOW);
    expect(file).toContain('\r\nDTSTART:20260605T083000Z\r\nDTEND:20260605T150000Z\r\n');
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('says nothing of an end, a place or a description that nobody knows', () => {
    expect(calendarFile(entry({ endsAt: null }), NOW)).not.toMatch(/DTEND|LOCATION|DESCRIPTION/);
  });

  it('lets no text begin a property of its own', () => {
    const file = calendarFile(entry({ title: 'One, two; three\\\r\nATTENDEE:mailto:x@example.org', place: 'Hall\nEND:VEVENT' }), NOW);
    expect(file).toContain('SUMMARY:One\\, two\\; three\\\\\\nATTENDEE:mailto:x@example.org');
    expect(file.match(/\r\nEND:VEVENT/g)).toHaveLength(1);
    expect(file).not.toMatch(/\r\nATTENDEE/);
  });

  it('folds lines at 75 bytes without cutting a character', () => {
    const title = `Learning ${'ŵ€😀'.repeat(40)} end`;
    const file = calendarFile(entry({ title }), NOW);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}\r\n`);
  });

  it('says that a session was cancelled', () => {
    expect(calendarFile(entry({ cancelled: true }), NOW)).toContain('STATUS:CANCELLED');
  });
});
