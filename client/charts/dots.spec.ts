import { arrangeDots, DOT_GAP, dotReach, dotRows } from './dots.ts';

/** Pixels from one value to the next, on a wide and on a narrow chart. */
const UNITS = [130, 33];

describe('arrangeDots', () => {
  it('puts a single value on the line, at its value', () => {
    expect(arrangeDots([5], 130)).toEqual([{ value: 5, dx: 0, dy: 0 }]);
  });

  it('puts two equal values above one another', () => {
    expect(arrangeDots([7, 7], 130)).toEqual([
      { value: 7, dx: 0, dy: -DOT_GAP / 2 },
      { value: 7, dx: 0, dy: DOT_GAP / 2 },
    ]);
  });

  it.each(UNITS)('keeps any number of equal values apart and nearer to their value than to the next, at %i pixels a unit', (perUnit) => {
    for (const same of [1, 2, 3, 5, 12, 40]) {
      const dots = arrangeDots([...Array.from({ length: same }, () => 6), 7], perUnit).filter((dot) => dot.value === 6);
      expect(new Set(dots.map((dot) => `${dot.dx} ${dot.dy}`)).size).toBe(same);
      for (const dot of dots) expect(Math.abs(dot.dx)).toBeLessThan(perUnit / 2);
    }
  });

  it('stands around its value and its line', () => {
    const dots = arrangeDots(Array.from({ length: 12 }, () => 6), 33);
    const sum = (of: 'dx' | 'dy'): number => dots.reduce((all, dot) => all + dot[of], 0);
    expect(sum('dx')).toBeCloseTo(0);
    expect(sum('dy')).toBeCloseTo(0);
  });

  it('has as many rows as its fullest value needs', () => {
    expect(dotRows([], 33)).toBe(1);
    expect(dotRows([1, 2, 3], 33)).toBe(1);
    expect(dotRows([5, 5], 33)).toBe(2);
    expect(dotRows(Array.from({ length: 12 }, () => 6), 33)).toBe(6);
    expect(dotRows(Array.from({ length: 12 }, () => 6), 130)).toBe(2);
  });

  it('says how far the dots of a value reach, for the room beside the last', () => {
    const values = Array.from({ length: 6 }, () => 7);
    expect(dotReach(values, 7, 130)).toBeGreaterThan(DOT_GAP);
    expect(Math.max(...arrangeDots(values, 130).map((dot) => dot.dx))).toBeLessThan(dotReach(values, 7, 130));
  });
});
