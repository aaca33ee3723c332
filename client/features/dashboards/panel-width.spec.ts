import type { Panel } from '../../../shared/figures/panel.ts';
import { wideOnes } from './panel-width.ts';

function panel(categories: number): Panel {
  const names = Array.from({ length: categories }, (_, index) => `Council ${index}`);
  return {
    id: 'p',
    finding: '',
    subtitle: '',
    chart: {
      kind: 'bars',
      label: '',
      axis: { label: '', min: 0, max: 1, step: null, percent: false },
      categories: names,
      beside: [],
      steps: [],
      series: [{ name: '', tone: 'first', shape: 'bar', points: names.map(() => 1), labels: names.map(() => '1') }],
    },
    table: { columns: [], rows: [] },
    notes: [],
    cautions: [],
    csv: '',
    explain: [],
  };
}

const SMALL = panel(3);
const LARGE = panel(40);

describe('wideOnes', () => {
  it('puts small panels in pairs', () => {
    expect(wideOnes([SMALL, SMALL])).toEqual([false, false]);
  });

  it('gives a large panel the whole width', () => {
    expect(wideOnes([SMALL, SMALL, LARGE])).toEqual([false, false, true]);
  });

  it('widens a small panel that would stand alone', () => {
    expect(wideOnes([SMALL])).toEqual([true]);
    expect(wideOnes([SMALL, LARGE, SMALL, SMALL, SMALL])).toEqual([true, true, false, false, true]);
  });
});
