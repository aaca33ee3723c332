import type { Cell } from '../../../shared/figures/cell.ts';
import type { Panel, Tone } from '../../../shared/figures/panel.ts';
import { DASH, plural } from '../../../shared/figures/wording.ts';
import type { ReleasedFigure } from '../../disclosure/release.ts';
import { SHIFTS, type Shift } from '../../measures/change/change.measures.ts';
import type { ItemLabel } from '../../measures/labels.service.ts';
import { countText, isGuarded, leftOut, ofText, panel, sameItem, says, totalText, type PanelContext } from '../panel-kit.ts';
import { periodOf } from '../period.ts';

/** From so many pairs, and such a net movement, a change may be spoken of. */
const FEWEST_PAIRS = 10;
const LEAST_MOVEMENT = 3;

/** Questions asked of before and of now: how many moved which way. */
export function changePanel(context: PanelContext): Panel | null {
  const items = context.labels.items.filter((item) => item.moment === 'now');
  const all = context.figures('item-change');
  const found = items.map((label) => ({ label, moved: all.filter((figure) => sameItem(figure.of, label)) })).filter(({ moved }) => moved.length > 0);
  if (found.length === 0 || (isGuarded(context) && !found.some(({ moved }) => moved.some(({ cell }) => says(cell))))) return null;
  const tones: Record<Shift, Tone> = { more: 'for', same: 'neutral', less: 'against' };
  const names: Record<Shift, string> = { more: 'Higher now', same: 'The same', less: 'Lower now' };
  const cellOf = (moved: readonly ReleasedFigure[], shift: Shift): Cell => moved.find((figure) => figure.of.category === shift)?.cell ?? context.absent;
  const wording = ({ wording: words, direction }: ItemLabel): string => `${words.replace(/ \(now\)$/, '')}${direction === 'negative' ? ' (put negatively)' : ''}`;
  const rounds = (label: ItemLabel): string => context.labels.rounds.find((round) => round.code === label.round)?.title ?? label.round;
  const claims = found.flatMap(({ moved }) => {
    const [more, less] = [cellOf(moved, 'more'), cellOf(moved, 'less')];
    return more.state === 'shown' && less.state === 'shown' && more.denominator >= FEWEST_PAIRS ? [more.numerator - less.numerator] : [];
  });
  const [up, down] = [claims.filter((net) => net >= LEAST_MOVEMENT).length, claims.filter((net) => net <= -LEAST_MOVEMENT).length];
  const share = (cell: Cell): number | null => (cell.state === 'shown' ? cell.value * 100 : null);
  return panel(
    context,
    {
      id: 'change',
      finding: findingOf(),
      subtitle: `Of those who answered both, as they recall it, ${periodOf(context.labels)}`,
      chart: {
        kind: 'stacked',
        label: `Stacked bars per question. ${found.map(({ label, moved }) => `${wording(label)}: ${SHIFTS.map((shift) => `${names[shift].toLowerCase()} ${ofText(cellOf(moved, shift))}`).join(', ')}`).join('; ')}.`,
        axis: { label: 'Per cent of those who answered both', min: 0, max: 100, step: 25, percent: true },
        categories: found.map(({ label }) => wording(label)),
        beside: found.map(({ moved }) => leftOut(moved[0])),
        steps: [],
        series: SHIFTS.map((shift) => ({
          name: names[shift],
          tone: tones[shift],
          shape: 'bar' as const,
          points: found.map(({ moved }) => share(cellOf(moved, shift))),
          labels: found.map(({ moved }) => (isGuarded(context) && cellOf(moved, shift).state !== 'shown' ? '' : countText(cellOf(moved, shift)))),
        })),
      },
      table: {
        columns: [{ label: 'Question', numeric: false }, { label: 'Questionnaire', numeric: false }, ...SHIFTS.map((shift) => ({ label: names[shift], numeric: true })), { label: 'Answered both', numeric: true }, { label: 'Beside', numeric: false }],
        rows: found.map(({ label, moved }) => [wording(label), rounds(label), ...SHIFTS.map((shift) => countText(cellOf(moved, shift))), totalText(cellOf(moved, 'same')), leftOut(moved[0]) || DASH]),
      },
      notes: [`A change is spoken of from ${FEWEST_PAIRS} pairs of answers and a net movement of ${LEAST_MOVEMENT}.`],
    },
    found.flatMap(({ moved }) => moved),
  );

  function findingOf(): string {
    if (claims.length === 0) return `Too few people answered both of before and of now to speak of a change in ${plural(found.length, 'question')}`;
    if (up + down === 0) return `No clear movement from before to now in ${plural(claims.length, 'question')} that enough people answered`;
    const [only] = found;
    if (found.length === 1) return `${ofText(cellOf(only!.moved, 'more'))} are higher now than before, ${countText(cellOf(only!.moved, 'less'))} lower: “${wording(only!.label)}”`;
    return [up > 0 && `Higher now than before on ${up} of ${plural(claims.length, 'question')} that enough people answered`, down > 0 && `lower on ${down}`].filter(Boolean).join(', ');
  }
}
