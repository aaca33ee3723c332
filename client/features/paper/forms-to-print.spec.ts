import { AT_A_TIME, membersToPrint, printChoices, toPrint } from './forms-to-print.ts';

const member = (n: number, waitedFor = true) => ({ enrolmentId: `e${n}`, person: n === 1 ? 'Ada' : `P${n}`, code: `P${n}`, waitedFor, mentees: 0 });

describe('whose forms are printed', () => {
  it('is one without a code, all who are waited for, or one person’s', () => {
    const members = [member(1), member(2, false), member(3)];
    expect(printChoices(members).map(({ value, text }) => `${value}: ${text}`)).toEqual([
      'blank: One form, with a line for the name',
      'batch 0: Everybody who has not returned one: 2',
      'one e1: Ada (P1)',
      'one e2: P2',
      'one e3: P3',
    ]);
    const codes = (value: string): string[] => membersToPrint(members, toPrint(value)).map(({ code }) => code);
    expect([codes('blank'), codes('batch 0'), codes('one e2')]).toEqual([[], ['P1', 'P3'], ['P2']]);
  });

  it('is so many at a time, each in one batch, and all of them in some', () => {
    const members = Array.from({ length: 2 * AT_A_TIME + 3 }, (_, index) => member(index + 1));
    const batches = printChoices(members).filter(({ value }) => value.startsWith('batch'));
    expect(batches.map(({ text }) => text)).toEqual([
      'Those who have not returned one, 1 to 40 of 83',
      'Those who have not returned one, 41 to 80 of 83',
      'Those who have not returned one, 81 to 83 of 83',
    ]);
    expect(batches.flatMap(({ value }) => membersToPrint(members, toPrint(value)))).toEqual(members);
  });

  it('offers nobody who is waited for where nobody is, and prints no code for what is not there', () => {
    expect(printChoices([member(1, false)]).map(({ value }) => value)).toEqual(['blank', 'one e1']);
    expect(membersToPrint([member(1)], toPrint('one e9'))).toEqual([]);
    expect(toPrint('')).toEqual({ what: 'blank' });
  });
});
