import type { Chart, Plugin } from 'chart.js';
import type { BarsModel } from './bars-model.ts';
import { FONT_FAMILY } from './palette.ts';

/** Draws our own texts and dots over the bars of a model. */
export function marksPlugin({ marks }: BarsModel): Plugin<'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const { ctx } = chart;
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const mark of marks) {
        const left = x.getPixelForValue(mark.value) + mark.dx;
        const top = y.getPixelForValue(mark.y);
        ctx.fillStyle = mark.colour;
        if (mark.kind === 'dot') {
          ctx.beginPath();
          ctx.arc(left, top, mark.radius, 0, 2 * Math.PI);
          ctx.fill();
        } else {
          ctx.font = `${mark.bold ? 'bold ' : ''}${mark.size}px ${FONT_FAMILY}`;
          ctx.textAlign = mark.align;
          if (mark.halo) {
            ctx.strokeStyle = '#ffffff';
            ctx.lineWidth = 4;
            ctx.lineJoin = 'round';
            ctx.strokeText(mark.text, left, top + 0.5);
          }
          // Half a pixel lower: digits have no descenders and would look too high.
          ctx.fillText(mark.text, left, top + 0.5);
        }
      }
      ctx.restore();
    },
  };
}
