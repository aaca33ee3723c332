import type { Cell } from '../../shared/figures/cell.ts';
import type { FigureOf } from '../../shared/figures/figure.ts';
import type { ExplainedFigure, Panel, PanelMeasure } from '../../shared/figures/panel.ts';
import { cellText, listed } from '../../shared/figures/wording.ts';
import { ROLE_LABELS, type Role } from '../../shared/vocabulary/role.ts';
import type { Reader } from '../disclosure/reader.ts';
import type { ReleasedFigure } from '../disclosure/release.ts';
import { COMPOSITIONS, findMeasure } from '../measures/catalogue.ts';
import { SMALL_GROUPS } from '../measures/measure.ts';
import type { ItemLabel, ProgrammeLabels } from '../measures/labels.service.ts';

/** Everything a panel is made of: released figures by measure, and the words they are shown with. */
export interface PanelContext extends Reader {
  labels: ProgrammeLabels;
  /** Address of the panel's table as a file, with the reader's choices in it. */
  csvOf(panel: string): string;
  figures(measure: string): readonly ReleasedFigure[];
}

export const ALL_COUNCILS = 'All councils';

/** Places of a chart: its councils, and the whole beside them where some are left out. */
export function placesIn(names: readonly string[], why: string | null): string[] {
  return why === null ? [...names] : [...names, ALL_COUNCILS];
}

/** Whether answers are guarded: 0 people then looks like a few. */
export const isGuarded = (context: PanelContext): boolean => context.absent.state === 'not_shown';

/** "Not shown: fewer than 5 people …" of a cell that is not, else null. */
export function notShown(cell: Cell | undefined): string | null {
  return cell?.state === 'not_shown' ? `Not shown: ${cell.reason.charAt(0).toLowerCase()}${cell.reason.slice(1).replace(/\.$/, '')}` : null;
}

/** A count in a table: the number, a word, that it is not shown, or a dash. */
export function countText(cell: Cell): string {
  return cell.state === 'shown' ? String(cell.numerator) : cellText(cell, 'count');
}

/** The base in a table. */
export function totalText(cell: Cell): string {
  if (cell.state === 'shown') return String(cell.denominator);
  return cell.state === 'banded' ? cell.base : cellText(cell, 'count');
}

/** A mean in a table. */
export const meanText = (cell: Cell | undefined): string => cellText(cell ?? NOTHING, 'mean');

/** Whether more than half are in it, as far as the cell says: a word from "most" on does. */
export function isMostly(cell: Cell): boolean {
  return cell.state === 'shown' ? cell.value > 0.5 : cell.state === 'banded' && (cell.band === 'most' || cell.band === 'all or nearly all');
}

/** Whether a cell says anything about how many. */
export const says = (cell: Cell | undefined): boolean => cell?.state === 'shown' || cell?.state === 'banded';

/** Rows of a chart and a table: councils of the figures in their one fixed order, and nothing from elsewhere. */
export function councilsIn(...groups: readonly (readonly ReleasedFigure[])[]): string[] {
  const names = groups.flat().flatMap((figure) => figure.byCouncil.map((entry) => entry.council).filter((name): name is string => name !== null));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

export const NOTHING: Cell = { state: 'nothing', reason: 'There is nothing to divide by.' };

export function ofCouncil(figure: ReleasedFigure | undefined, council: string): Cell {
  if (council === ALL_COUNCILS) return figure?.cell ?? NOTHING;
  return figure?.byCouncil.find((entry) => entry.council === council)?.cell ?? NOTHING;
}

/** The figure of a measure for one role. */
export function ofRole(figures: readonly ReleasedFigure[], role: Role): ReleasedFigure | undefined {
  return figures.find((figure) => figure.of.roles?.[0] === role);
}

/** What a bar draws of a cell; null is a gap. */
export const numeratorOf = (cell: Cell): number | null => (cell.state === 'shown' ? cell.numerator : null);
export const denominatorOf = (cell: Cell): number | null => (cell.state === 'shown' ? cell.denominator : null);
export const valueOf = (cell: Cell): number | null => (cell.state === 'shown' ? cell.value : null);

/** "11 of 14", or why not. */
export function ofText(cell: Cell): string {
  return cell.state === 'shown' ? `${cell.numerator} of ${cell.denominator}` : cellText(cell, 'proportion');
}

/** Whether a figure is of this item, in the round of its label. */
export const sameItem = (of: FigureOf, item: ItemLabel): boolean => of.item === item.item && of.rounds?.[0] === item.round;

/** Role, item, session … of a figure in words. */
export function ofInWords(of: FigureOf, labels: ProgrammeLabels): string {
  const session = labels.sessions.find((known) => known.code === of.session);
  const rounds = of.rounds?.map((code) => labels.rounds.find((round) => round.code === code)?.title ?? code);
  const item = labels.items.find((known) => known.item === of.item && (!of.rounds || known.round === of.rounds[0]));
  const outcome = labels.outcomes.find((known) => known.code === of.outcome);
  const option = item?.options.find((known) => known.value === of.category);
  return [
    of.roles && listed(of.roles.map((role) => ROLE_LABELS[role].many)),
    outcome?.title ?? of.outcome,
    of.source && of.source.replaceAll('_', ' '),
    item ? `“${item.wording}”` : of.item,
    rounds && listed(rounds),
    session ? session.title : of.session,
    of.category && (option?.label ?? of.category.replaceAll('_', ' ')),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The address of a figure's rows: measure and `of`, nothing else. */
export function rowsQuery(measure: string, of: FigureOf): string {
  const query = new URLSearchParams({ measure });
  for (const [key, value] of Object.entries(of)) for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one));
  return query.toString();
}

/** How a panel's figures are worked out: each measure once, with its figures. */
export function explain(figures: readonly ReleasedFigure[], labels: ProgrammeLabels): PanelMeasure[] {
  const measures = [...new Set(figures.map((figure) => figure.measure))];
  return measures.map((id) => {
    const own = figures.filter((figure) => figure.measure === id);
    const { title, definition, unit, base } = own[0]!;
    const measure = findMeasure(id);
    const as = measure?.kind === 'mean' ? 'mean' : measure?.kind === 'count' ? 'count' : 'proportion';
    return {
      measure: id,
      title,
      definition,
      unit,
      base,
      figures: own.map((figure): ExplainedFigure => ({
        label: ofInWords(figure.of, labels),
        text: cellText(figure.cell, as),
        numerator: numeratorOf(figure.cell),
        denominator: denominatorOf(figure.cell),
        excluded: Object.entries(figure.excluded).map(([reason, count]) => ({ reason: measure?.exclusions[reason] ?? reason, count })),
        rows: figure.rows ? rowsQuery(id, figure.of) : null,
      })),
    };
  });
}

/** From so many on, a percentage is stated without more ado, and one person no longer moves it much. */
const FROM_WHICH_NOT_SMALL = 30;

/** Cautions of the measures behind a panel, each once; that numbers are small only where they are. */
export function cautionsOf(figures: readonly ReleasedFigure[]): string[] {
  const all = [...new Set(figures.map((figure) => figure.measure))].map(
    (id) => findMeasure(id)?.caution ?? COMPOSITIONS.find((composition) => composition.id === id)?.caution,
  );
  const small = figures.some((figure) => figure.cell.state === 'shown' && figure.cell.denominator < FROM_WHICH_NOT_SMALL);
  return [...new Set(all.filter((caution): caution is NonNullable<typeof caution> => caution !== undefined && (small || caution !== SMALL_GROUPS)))];
}

/** "1 not recorded, 2 skipped" of what a figure leaves out, or empty. */
export function leftOut(figure: ReleasedFigure | undefined): string {
  if (!figure) return '';
  const measure = findMeasure(figure.measure);
  return Object.entries(figure.excluded)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${(measure?.exclusions[reason] ?? reason).toLowerCase()}`)
    .join(', ');
}

/** Why figures of a panel are not shown, or only in words: each reason once. */
function whyNotShown(figures: readonly ReleasedFigure[]): string[] {
  const cells = figures.map((figure) => figure.cell);
  const banded = cells.find((cell) => cell.state === 'banded');
  return [
    ...new Set([
      ...(banded ? [`In words where ${banded.base} people answered: few or none is up to a fifth, about half 40 to 60 per cent, all or nearly all four fifths or more.`] : []),
      ...cells.flatMap((cell) => (cell.state === 'not_shown' ? [`Not shown: ${cell.reason}`] : [])),
    ]),
  ];
}

/** Completes a panel from what is particular to it: cautions, explanation and file come from its figures. */
export function panel(
  context: PanelContext,
  own: Pick<Panel, 'id' | 'finding' | 'subtitle' | 'chart' | 'table'> & Partial<Pick<Panel, 'notes' | 'cautions'>>,
  figures: readonly ReleasedFigure[],
): Panel {
  const hasPoint = own.chart?.series.some((series) => series.points.flat().some((point) => point !== null)) ?? false;
  const guarded = figures.some(({ cell }) => cell.state === 'not_shown' || cell.state === 'banded');
  return {
    ...own,
    // Words and gaps alone are read in the table.
    chart: guarded && !hasPoint ? null : own.chart,
    notes: [...(own.notes ?? []), ...whyNotShown(figures)],
    cautions: own.cautions ?? cautionsOf(figures),
    csv: context.csvOf(own.id),
    explain: explain(figures, context.labels),
  };
}

