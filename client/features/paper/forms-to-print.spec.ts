import { printChoices, toPrint } from './forms-to-print.ts';

const ada = { enrolmentId: 'e1', person: 'Ada', code: 'P1' };
const choices = (total: number, person: typeof ada | null = null): string[] => printChoices({ total, pageSize: 50 }, person).map(({ value, text }) => `${value}: ${text}`);

describe('whose forms are printed', () => {
  it('is one without a code, all who are waited for, or that of the person whom the page was opened for', () => {
    expect(choices(2)).toEqual(['blank: One form, with a line for the name', 'page 1: Everybody who has not returned one: 2']);
    expect(choices(2, ada)).toEqual(['blank: One form, with a line for the name', 'one: Ada (P1)', 'page 1: Everybody who has not returned one: 2']);
    expect(choices(0, { ...ada, person: 'P1' })).toEqual(['blank: One form, with a line for the name', 'one: P1']);
  });

  it('is so many at a time as the server gives', () => {
    expect(choices(50).slice(1)).toEqual(['page 1: Everybody who has not returned one: 50']);
    expect(choices(101).slice(1)).toEqual([
      'page 1: Those who have not returned one, 1 to 50 of 101',
      'page 2: Those who have not returned one, 51 to 100 of 101',
      'page 3: Those who have not returned one, 101 to 101 of 101',
    ]);
    expect(choices(2000).at(-1)).toBe('page 40: Those who have not returned one, 1,951 to 2,000 of 2,000');
  });

  it('is one without a code where nobody is waited for, or nothing is chosen', () => {
    expect(choices(0)).toEqual(['blank: One form, with a line for the name']);
    expect([toPrint(''), toPrint('blank'), toPrint('one'), toPrint('page 3')]).toEqual([{ what: 'blank' }, { what: 'blank' }, { what: 'one' }, { what: 'page', page: 3 }]);
  });
});
