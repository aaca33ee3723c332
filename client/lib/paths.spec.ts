import { paths } from './paths.ts';

describe('paths', () => {
  it('open the rows of a figure, its measure named once', () => {
    expect(paths.rows('APIR', 'contribution', 'measure=contribution&roles=participant&rounds=P+END&rounds=M')).toBe(
      '/programmes/APIR/rows?measure=contribution&roles=participant&rounds=P+END&rounds=M',
    );
    expect(paths.rows('APIR', 'contribution', '')).toBe('/programmes/APIR/rows?measure=contribution');
  });

  it('lead to a panel on whichever dashboard it stands', () => {
    expect(paths.panel('APIR', 'attendance#launch')).toBe('/programmes/APIR/attendance#launch');
    expect(paths.panel('APIR', 'overview#contribution')).toBe('/programmes/APIR/overview#contribution');
  });

  it('keep odd codes whole', () => {
    expect(paths.register('A/B', 'x y')).toBe('/programmes/A%2FB/registers/x%20y');
  });
});
