import { returnedByDay } from './returned-days.ts';

const ROUND = { code: 'END', title: 'The end', opensOn: '2026-02-16', closesOn: '2026-02-20', asked: 23, today: '2026-02-18', file: '/days.csv' };

describe('forms returned by day', () => {
  it('are a line that stands still on days on which none came back, up to today', () => {
    const panel = returnedByDay({ ...ROUND, byDay: [{ day: '2026-02-16', returned: 2 }, { day: '2026-02-18', returned: 5 }] })!;
    expect(panel.finding).toBe('7 forms had come back by 18 February 2026, most on 18 February 2026 (5)');
    expect(panel.chart!.steps).toEqual(['16 Feb', '17 Feb', '18 Feb']);
    expect(panel.chart!.series[0]!.points).toEqual([[2, 2, 7]]);
    expect(panel.table.rows).toEqual([['16 February 2026', '2', '2'], ['18 February 2026', '5', '7']]);
    expect([panel.chart!.axis.max, panel.chart!.series[0]!.labels, panel.csv]).toEqual([23, ['7 of 23'], '/days.csv']);
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

  it('are nothing to draw where none has come back', () => {
    expect(returnedByDay({ ...ROUND, byDay: [] })).toBeNull();
  });
});
