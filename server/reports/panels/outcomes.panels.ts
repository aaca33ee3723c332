import type { Cell } from '../../../shared/figures/cell.ts';
import type { Panel } from '../../../shared/figures/panel.ts';
import { DASH, listed, plural } from '../../../shared/figures/wording.ts';
import type { ReleasedFigure } from '../../disclosure/release.ts';
import { SOURCES } from '../../measures/outcome/silent-sources.ts';
import { countText, isGuarded, isMostly, leftOut, ofText, panel, says, totalText, type PanelContext } from '../panel-kit.ts';
import { periodOf } from '../period.ts';

const SOURCE_LABELS: Record<string, string> = {
  participants: 'Participants',
  mentors: 'Mentors',
  heads_of_service: 'Heads of service',
  group_feedback: 'Group feedback',
  focus_group: 'Focus groups',
};
const NOTHING: Cell = { state: 'nothing', reason: '' };
const WITHHELD: Cell = { state: 'not_shown', reason: '' };

/** One line of an outcome: one item of one source, or what groups said. Three segments, and its own base. */
interface Line {
  name: string;
  figures: readonly ReleasedFigure[];
  /** Categories that stand for, neither and against the outcome. */
  segments: readonly [string, string, string];
  unit: string;
  beside: string;
  /** Nothing was asked or said, and that may be told. */
  silent?: true;
}

function linesOf(context: PanelContext, outcome: string): Line[] {
  const stances = context.figures('outcome-stances').filter((figure) => figure.of.outcome === outcome);
  const ratings = context.figures('mentor-rating').filter((figure) => figure.of.outcome === outcome);
  const points = context.figures('outcome-points').filter((figure) => figure.of.outcome === outcome);
  const wording = (figure: ReleasedFigure): string => context.labels.items.find((item) => item.item === figure.of.item && item.round === figure.of.rounds?.[0])?.wording ?? figure.of.item!;
  const reversed = (figure: ReleasedFigure): boolean => context.labels.items.find((item) => item.item === figure.of.item && item.round === figure.of.rounds?.[0])?.direction === 'negative';
  const keyOf = (figure: ReleasedFigure): string => `${figure.of.rounds?.[0]} ${figure.of.item}`;
  const byItem = (figures: readonly ReleasedFigure[]): ReleasedFigure[][] => [...new Set(figures.map(keyOf))].map((key) => figures.filter((figure) => keyOf(figure) === key));
  const sources = [...new Set([...SOURCES['outcome-agreement']!, ...stances.map((figure) => figure.of.source!)])];
  const asked = sources.flatMap((source): Line[] => {
    const items = byItem(stances.filter((figure) => figure.of.source === source)).map((figures): Line => ({
      name: `${SOURCE_LABELS[source] ?? source}: ${wording(figures[0]!)}${reversed(figures[0]!) ? ' (reversed)' : ''}`,
      figures,
      segments: ['for', 'neither', 'against'],
      unit: 'answers',
      beside: leftOut(figures[0]),
    }));
    const rated = source !== 'mentors' ? [] : byItem(ratings).map((figures): Line => ({
      name: `Mentors’ rating: ${wording(figures[0]!)}`,
      figures,
      segments: ['high', 'medium', 'low'],
      unit: context.labels.items.find((item) => item.item === figures[0]!.of.item && item.round === figures[0]!.of.rounds?.[0])?.askedPer === 'mentee' ? 'mentor and mentee' : 'mentors',
      beside: leftOut(figures[0]),
    }));
    const found = [...items, ...rated];
    if (found.length > 0) return found;
    // That nobody answered may be told of nobody who was asked.
    const wasAsked = context.labels.items.some((item) => item.outcome === outcome && item.source === source);
    return [isGuarded(context) && wasAsked ? withheld(SOURCE_LABELS[source] ?? source) : silent(SOURCE_LABELS[source] ?? source)];
  });
  const groups = SOURCES['outcome-points']!.map((source): Line => {
    const figures = points.filter((figure) => figure.of.source === source && figure.of.category);
    if (isGuarded(context)) return withheld(`${SOURCE_LABELS[source]}: points for, neither, against`);
    return figures.length === 0
      ? silent(SOURCE_LABELS[source]!)
      : { name: `${SOURCE_LABELS[source]}: points for, neither, against`, figures, segments: ['for', 'neither', 'against'], unit: 'points', beside: '' };
  });
  return [...asked, ...groups];
}

function silent(name: string): Line {
  return { name, figures: [], segments: ['for', 'neither', 'against'], unit: '', beside: 'silent: nothing was asked or said', silent: true };
}

function withheld(name: string): Line {
  return { name, figures: [], segments: ['for', 'neither', 'against'], unit: '', beside: 'not shown' };
}

const cellOf = (line: Line, i: number): Cell => line.figures.find((figure) => figure.of.category === line.segments[i])?.cell ?? (line.silent ? NOTHING : WITHHELD);
const share = (cell: Cell): number | null => (cell.state === 'shown' ? cell.value * 100 : null);
/** Printed in a segment: only a number has one. */
const count = (cell: Cell): string => (cell.state === 'shown' ? String(cell.numerator) : '');
const besideOf = (line: Line): string => {
  const cell = cellOf(line, 0);
  if (cell.state === 'banded') return `${cell.band} for it`;
  return cell.state === 'not_shown' ? 'not shown' : line.beside;
};

/** One outcome: every source side by side, each with its own base, none pooled with another. */
export function outcomePanel(context: PanelContext, outcome: { code: string; title: string; description: string }): Panel {
  const lines = linesOf(context, outcome.code);
  const speaking = lines.filter((line) => says(cellOf(line, 0)));
  const most = speaking.filter((line) => isMostly(cellOf(line, 0)));
  const silentNames = lines.filter((line) => line.silent).map((line) => line.name.toLowerCase());
  const figures = lines.flatMap((line) => line.figures);
  return panel(
    context,
    {
      id: `outcome-${outcome.code}`,
      finding:
        speaking.length === 0
          ? `${outcome.title}: ${isGuarded(context) ? 'what was said is not shown' : 'nobody has spoken to it yet'}`
          : `${outcome.title}: ${most.length} of ${plural(speaking.length, 'line')} of evidence ${most.length === 1 ? 'speaks' : 'speak'} mostly for it${silentNames.length > 0 ? `; ${listed(silentNames)} silent` : ''}`,
      subtitle: `${outcome.description ? `${outcome.description} ` : ''}Each line has its own base; ratings are high, medium, low; ${periodOf(context.labels)}`,
      chart: {
        kind: 'stacked',
        label: `Stacked bars per source of evidence. ${lines.map((line) => (line.silent ? `${line.name} silent` : `${line.name}: ${ofText(cellOf(line, 0))}`)).join('; ')}.`,
        axis: { label: 'Per cent of each line’s own base', min: 0, max: 100, step: 25, percent: true },
        categories: lines.map((line) => line.name),
        beside: lines.map(besideOf),
        steps: [],
        series: (['For, or high', 'Neither, or medium', 'Against, or low'] as const).map((name, i) => ({
          name,
          tone: (['for', 'neutral', 'against'] as const)[i]!,
          shape: 'bar' as const,
          points: lines.map((line) => share(cellOf(line, i))),
          labels: lines.map((line) => count(cellOf(line, i))),
        })),
      },
      table: {
        columns: [
          { label: 'Source', numeric: false },
          { label: 'For, or high', numeric: true },
          { label: 'Neither, or medium', numeric: true },
          { label: 'Against, or low', numeric: true },
          { label: 'Base', numeric: false },
          { label: 'Beside', numeric: false },
        ],
        rows: lines.map((line) => [line.name, ...[0, 1, 2].map((i) => countText(cellOf(line, i))), baseOf(line), besideOf(line) || DASH]),
      },
      notes: [
        ...(lines.some((line) => line.name.endsWith('(reversed)')) ? ['A line marked “reversed” was put negatively: disagreeing speaks for the outcome.'] : []),
        ...(isGuarded(context) ? ['What groups said is counted in points, not people: evaluators read it.'] : []),
      ],
    },
    figures.length > 0 ? figures : context.figures('outcome-agreement').filter((figure) => figure.of.outcome === outcome.code),
  );
}

function baseOf(line: Line): string {
  const cell = cellOf(line, 0);
  return cell.state === 'shown' ? `${cell.denominator} ${line.unit}` : totalText(cell);
}

/** Outcome items by dosage: those who reached both thresholds beside those who did not. */
export function dosagePanel(context: PanelContext): Panel {
  const figures = context.figures('dosage').filter((figure) => figure.of.item);
  const keys = [...new Set(figures.map((figure) => `${figure.of.outcome} ${figure.of.rounds?.[0]} ${figure.of.item}`))];
  const find = (key: string, category: string): ReleasedFigure | undefined => figures.find((figure) => `${figure.of.outcome} ${figure.of.rounds?.[0]} ${figure.of.item}` === key && figure.of.category === category);
  const name = (key: string): string => {
    const figure = figures.find((one) => `${one.of.outcome} ${one.of.rounds?.[0]} ${one.of.item}` === key)!;
    const item = context.labels.items.find((known) => known.item === figure.of.item && known.round === figure.of.rounds?.[0]);
    return `${item?.wording ?? figure.of.item}${item?.direction === 'negative' ? ' (reversed)' : ''}`;
  };
  const cell = (key: string, category: string): Cell => find(key, category)?.cell ?? (isGuarded(context) ? WITHHELD : NOTHING);
  const { dosageSessions, dosageMentoring } = context.labels;
  const set = dosageSessions !== null && dosageMentoring !== null;
  const withheld = isGuarded(context) && !figures.some((figure) => says(figure.cell));
  const small = figures.some((figure) => figure.cell.state === 'shown' && figure.cell.denominator < 10);
  return panel(
    context,
    {
      id: 'dosage',
      finding: !set
        ? 'This programme has set no dosage thresholds'
        : withheld
          ? 'Those who took part more and those who took part less are not shown side by side'
        : keys.length === 0
          ? 'No participant has answered an item tied to an outcome yet'
          : small
            ? 'Dosage groups are too small to compare; the counts are stated as they are'
            : 'Outcome items by how much people took part',
      subtitle: set ? `Participants who attended at least ${plural(dosageSessions, 'session')} and had at least ${plural(dosageMentoring, 'mentoring meeting')}, beside those who did not reach both, ${periodOf(context.labels)}` : 'Thresholds are settings of the programme',
      chart: keys.length === 0 || withheld ? null : {
        kind: 'bars',
        label: `Paired bars per item: speak for the outcome, among those who reached both thresholds and those who did not. ${keys.map((key) => `${name(key)}: ${ofText(cell(key, 'reached_both'))} beside ${ofText(cell(key, 'not_both'))}`).join('; ')}.`,
        axis: { label: 'Per cent of those who answered in each group', min: 0, max: 100, step: 25, percent: true },
        categories: keys.map(name),
        beside: keys.map(() => ''),
        steps: [],
        series: [
          { name: 'Reached both', tone: 'first', shape: 'bar', points: keys.map((key) => share(cell(key, 'reached_both'))), labels: keys.map((key) => ofText(cell(key, 'reached_both'))) },
          { name: 'Did not reach both', tone: 'second', shape: 'bar', points: keys.map((key) => share(cell(key, 'not_both'))), labels: keys.map((key) => ofText(cell(key, 'not_both'))) },
        ],
      },
      table: {
        columns: [{ label: 'Item', numeric: false }, { label: 'Reached both', numeric: true }, { label: 'Did not reach both', numeric: true }],
        rows: withheld ? [] : keys.map((key) => [name(key), ofText(cell(key, 'reached_both')), ofText(cell(key, 'not_both'))]),
      },
      notes: withheld ? ['Not shown: each group needs 10 people, and nobody may be worked out from the other.'] : [],
    },
    withheld ? [] : figures,
  );
}
