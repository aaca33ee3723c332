import { returnedByDay } from './returned-days.ts';

const ROUND = { code: 'END', title: 'The end', opensOn: '2026-02-16', closesOn: '2026-02-20', asked: 23, today: '2026-02-18', file: '/days.csv' };

describe('forms returned by day', () => {
  it('are a line that stands still on days on which none came back, up to today', () => {
    const panel = returnedByDay({ ...ROUND, byDay: [{ day: '2026-02-16', returned: 2 }, { day: '2026-02-18', returned: 5 }] })!;
    expect(panel.finding).toBe('7 forms had come back by 18 February 2026, most of them on 18 February 2026 (5)');
    expect(panel.chart!.steps).toEqual(['16 Feb', '17 Feb', '18 Feb']);
    expect(panel.chart!.series[0]!.points).toEqual([[2, 2, 7]]);
    expect(panel.table.rows).toEqual([['16 February 2026', '2', '2'], ['18 February 2026', '5', '7']]);
    expect([panel.chart!.axis.max, panel.chart!.series[0]!.labels, panel.csv]).toEqual([30, ['7 of 23'], '/days.csv']);
  });

  it('end with the round, and begin before it where something came earlier', () => {
    const panel = returnedByDay({ ...ROUND, today: '2026-04-01', byDay: [{ day: '2026-02-15', returned: 1 }] })!;
    expect(panel.chart!.steps).toEqual(['15 Feb', '16 Feb', '17 Feb', '18 Feb', '19 Feb', '20 Feb']);
    expect(panel.finding).toBe('1 form had come back by 15 February 2026');
  });

  it('go on to the last form that came after the round was closed earlier', () => {
    const panel = returnedByDay({ ...ROUND, today: '2026-04-01', byDay: [{ day: '2026-02-22', returned: 1 }] })!;
    expect(panel.chart!.steps.at(-1)).toBe('22 Feb');
  });

  it('are a year at most of a round that stays open', () => {
    expect(returnedByDay({ ...ROUND, closesOn: null, today: '2036-02-18', byDay: [{ day: '2026-02-16', returned: 1 }] })!.chart!.steps).toHaveLength(366);
  });

  it('say on which day most came, where it is one', () => {
    const finding = (...returned: number[]): string => returnedByDay({ ...ROUND, byDay: returned.map((count, index) => ({ day: `2026-02-1${6 + index}`, returned: count })) })!.finding;
    expect(finding(3, 3)).toBe('6 forms had come back by 17 February 2026');
    expect(finding(1, 3, 2)).toBe('6 forms had come back by 18 February 2026, the most on 17 February 2026 (3)');
    expect(finding(1, 4, 2)).toBe('7 forms had come back by 18 February 2026, most of them on 17 February 2026 (4)');
    expect(finding(4)).toBe('4 forms had come back by 16 February 2026');
  });

  it('say what is counted, and of how many', () => {
    const panel = returnedByDay({ ...ROUND, byDay: [{ day: '2026-02-16', returned: 2 }, { day: '2026-02-18', returned: 5 }] })!;
    expect(panel.subtitle).toBe('The end: forms returned so far, by day, of 23 people asked');
    expect(panel.explain[0]!.figures).toEqual([{ label: '', text: '7 of 23', numerator: 7, denominator: 23, excluded: [], rows: null }]);
    expect(returnedByDay({ ...ROUND, asked: 1, byDay: [{ day: '2026-02-16', returned: 1 }] })!.subtitle).toContain('of 1 person asked');
  });

  it('stand on an axis of a few round steps up to everybody asked', () => {
    const axis = (asked: number) => returnedByDay({ ...ROUND, asked, byDay: [{ day: '2026-02-16', returned: 1 }] })!.chart!.axis;
    expect([1, 4, 11, 23, 135, 2000].map((asked) => [axis(asked).step, axis(asked).max])).toEqual([[1, 1], [1, 4], [5, 15], [10, 30], [50, 150], [500, 2000]]);
  });

  it('are nothing to draw where none has come back', () => {
    expect(returnedByDay({ ...ROUND, byDay: [] })).toBeNull();
  });
});
