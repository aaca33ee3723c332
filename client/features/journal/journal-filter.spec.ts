import { filterOf, moment } from './journal-filter.ts';

describe('the filter of the journal', () => {
  it('keeps what is searched by and leaves the rest', () => {
    expect(filterOf(new URLSearchParams('who=Meera&event=&page=3&other=1&to=2026-01-31')).toString()).toBe('who=Meera&to=2026-01-31');
    expect(filterOf(new URLSearchParams('')).toString()).toBe('');
  });

  it('shows times as clocks in London do', () => {
    expect(moment('2026-07-01T23:30:00.000Z')).toMatch(/^2 Jul 2026, 00:30$/);
  });
});
