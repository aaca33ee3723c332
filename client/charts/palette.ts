import type { Tone } from '../../shared/figures/panel.ts';

export interface Paint {
  fill: string;
  /** Outline of what would be too light against the page. */
  stroke: string | null;
  /** Of a text on the fill, with a contrast of at least 4.5. */
  text: string;
}

const INK = '#12181a';
const WHITE = '#ffffff';

export const PAINTS: Record<Tone, Paint> = {
  first: { fill: '#12436D', stroke: null, text: WHITE },
  second: { fill: '#28A197', stroke: null, text: INK },
  third: { fill: '#801650', stroke: null, text: WHITE },
  fourth: { fill: '#F46A25', stroke: null, text: INK },
  for: { fill: '#12436D', stroke: null, text: WHITE },
  neutral: { fill: '#BFBFBF', stroke: '#3D3D3D', text: INK },
  against: { fill: '#801650', stroke: null, text: WHITE },
  possible: { fill: '#E4ECF1', stroke: '#5A6F7F', text: INK },
};

export const INKS = { text: INK, quiet: '#45545a', grid: '#dde5e6', axis: '#7d8b90' };

/** Widely installed and metric-equal to each other, so that text can be laid out without measuring it. */
export const FONT_FAMILY = 'Arial, Helvetica, "Liberation Sans", sans-serif';
