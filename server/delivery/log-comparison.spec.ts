import { compareLogs, type LoggedDay } from './log-comparison.ts';

const entry = (heldOn: string, loggedBy: LoggedDay['loggedBy'], more: Partial<LoggedDay> = {}): LoggedDay => ({ heldOn, loggedBy, minutes: 60, medium: 'in_person', inGroup: false, cutShortBy: null, themes: '', ...more });

describe('logs side by side', () => {
  it('have a line a day, the latest first, with a gap where one side logged nothing', () => {
    const days = compareLogs([entry('2024-03-01', 'mentor'), entry('2024-04-01', 'mentee'), entry('2024-03-01', 'mentee')]);
    expect(days.map(({ heldOn, mentor, mentee, staff }) => [heldOn, !!mentor, !!mentee, !!staff])).toEqual([['2024-04-01', false, true, false], ['2024-03-01', true, true, false]]);
    expect(days.map(({ differs }) => differs)).toEqual([[], []]);
  });

  it('say what differs, and do not take what one side does not know for a difference', () => {
    const compared = (more: Partial<LoggedDay>) => compareLogs([entry('2024-03-01', 'mentor'), entry('2024-03-01', 'mentee', more)])[0]!.differs;
    expect(compared({ minutes: 45, medium: 'video', inGroup: true, cutShortBy: 'mentor' })).toEqual(['minutes', 'medium', 'inGroup', 'cutShortBy']);
    expect(compared({ minutes: null, medium: 'unknown' })).toEqual([]);
    expect(compared({ themes: 'Something else' })).toEqual([]);
  });

  it('of nobody are none', () => {
    expect(compareLogs([])).toEqual([]);
  });
});
