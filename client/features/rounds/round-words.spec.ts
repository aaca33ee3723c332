import { againInWords, leavesInWords } from './round-words.ts';

const NOW = new Date('2026-03-27T16:00:00Z');

describe('when a message leaves', () => {
  it.each([
    ['2026-03-27T16:00:00Z', 'within a minute'],
    ['2026-03-30T08:30:00Z', 'on 30 March 2026 at half past nine'],
  ])('%s is said as “%s”', (at, words) => {
    expect(leavesInWords(at, NOW)).toBe(words);
  });

  it('later on the same day is “today”', () => {
    expect(leavesInWords('2026-03-27T09:30:00Z', new Date('2026-03-27T07:00:00Z'))).toBe('today at half past nine');
  });
});

describe('what becomes of a message that should have reached somebody', () => {
  it('is that it leaves again, that it is under way, or why nothing is sent', () => {
    expect(againInWords({ outcome: 'again', step: 'reminder_1', leavesAt: '2026-03-30T08:30:00Z', because: '' }, NOW)).toBe(
      'The message “First reminder” leaves again on 30 March 2026 at half past nine, if it is still needed then.',
    );
    expect(againInWords({ outcome: 'under_way', step: 'reminder_1', leavesAt: null, because: '' }, NOW)).toContain('at this moment');
    expect(againInWords({ outcome: 'nothing', step: null, leavesAt: null, because: 'The form has been returned.' }, NOW)).toBe('Nothing is sent again. The form has been returned.');
  });
});
