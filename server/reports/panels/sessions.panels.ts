import type { Panel } from '../../../shared/figures/panel.ts';
import { DASH, decimal, plural, proportionText } from '../../../shared/figures/wording.ts';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import type { ReleasedFigure } from '../../disclosure/release.ts';
import { countText, denominatorOf, leftOut, notShown, numeratorOf, ofRole, ofText, panel, type PanelContext } from '../panel-kit.ts';
import { monthName, periodOf } from '../period.ts';

/** Each session in its order: who came of those expected, with what is not recorded beside. */
export function sessionsPanel(context: PanelContext): Panel {
  const figures = context.figures('session-attendance').filter((figure) => figure.of.session);
  const cumulative = context.figures('cumulative-attendance-by-session').filter((figure) => figure.of.session);
  const session = (figure: ReleasedFigure) => context.labels.sessions.find((known) => known.code === figure.of.session);
  const title = (figure: ReleasedFigure): string => session(figure)?.title ?? figure.of.session!;
  const name = (figure: ReleasedFigure): string => `${title(figure)}: ${ROLE_LABELS[figure.of.roles![0]!].many}`;
  const ofStarters = (figure: ReleasedFigure): string => {
    const same = cumulative.find((one) => one.of.session === figure.of.session && one.of.roles?.[0] === figure.of.roles?.[0]);
    return same ? ofText(same.cell) : DASH;
  };
  const shown = figures.filter((figure) => figure.cell.state === 'shown');
  const lowest = shown.length < 2 ? null : shown.reduce((least, one) => (share(one) < share(least) ? one : least));
  return panel(
    context,
    {
      id: 'sessions',
      finding: lowest ? `${shown.length < figures.length ? 'Of the sessions shown, the' : 'The'} smallest share came to ${title(lowest)}: ${ofText(lowest.cell)} ${ROLE_LABELS[lowest.of.roles![0]!].many} expected` : figures.length === 0 ? 'No session has been held yet' : `${plural(figures.length, 'session')} held`,
      subtitle: `People who came to each session, of those expected whose mark was recorded, ${periodOf(context.labels)}`,
      chart: figures.length === 0 ? null : {
        kind: 'of-possible',
        label: `Bars per session: attended of those expected. ${figures.map((figure) => `${name(figure)} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'People', min: 0, max: Math.max(1, ...figures.map((figure) => denominatorOf(figure.cell) ?? 0)), step: null, percent: false },
        categories: figures.map(name),
        beside: figures.map(leftOut),
        steps: [],
        series: [
          { name: 'Expected, with a recorded mark', tone: 'possible', shape: 'bar', points: figures.map((figure) => denominatorOf(figure.cell)), labels: figures.map(() => '') },
          { name: 'Attended', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) },
        ],
      },
      table: {
        columns: [
          { label: 'Session', numeric: false },
          { label: 'Day', numeric: false },
          { label: 'Attended, of those expected', numeric: true },
          { label: 'Of all starters it was held for', numeric: true },
          { label: 'Left out', numeric: false },
        ],
        rows: figures.map((figure) => [name(figure), session(figure)?.heldOn ?? DASH, ofText(figure.cell), ofStarters(figure), leftOut(figure) || DASH]),
      },
      notes: figures.length === 0 ? ['When a session has been held and its register taken, this shows who came.'] : [],
    },
    [...figures, ...cumulative],
  );
}

const share = (figure: ReleasedFigure): number => (figure.cell.state === 'shown' ? figure.cell.value : 1);

/** Workshops, where people were counted and not named; nothing where there are none. */
export function workshopsPanel(context: PanelContext): Panel | null {
  const [figure] = context.figures('workshop-attendance');
  if (figure?.cell.state !== 'shown') return null;
  const { numerator, denominator, value } = figure.cell;
  return panel(
    context,
    {
      id: 'workshops',
      finding: `${decimal(value)} people came to a workshop on average`,
      subtitle: `Head counts of ${plural(denominator, 'workshop')}, ${periodOf(context.labels)}${leftOut(figure) ? `; left out: ${leftOut(figure)}` : ''}`,
      chart: null,
      table: {
        columns: [{ label: 'Counted', numeric: false }, { label: 'People in all', numeric: true }, { label: 'On average', numeric: true }],
        rows: [[plural(denominator, 'workshop'), String(numerator), decimal(value)]],
      },
    },
    [figure],
  );
}

export function withdrawalMonthsPanel(context: PanelContext): Panel {
  const figures = context.figures('withdrawals-by-month').filter((figure) => figure.of.roles?.[0] === 'participant' && figure.of.category);
  const stayed = ofRole(context.figures('did-not-withdraw'), 'participant');
  const most = Math.max(1, ...figures.map((figure) => numeratorOf(figure.cell) ?? 0));
  const months = figures.map((figure) => monthName(figure.of.category!));
  const peaks = figures.filter((figure) => numeratorOf(figure.cell) === most);
  const hidden = notShown(figures.find((figure) => figure.cell.state === 'not_shown')?.cell);
  return panel(
    context,
    {
      id: 'withdrawal-months',
      finding:
        figures.length === 0
          ? 'Nobody has withdrawn'
          : hidden && peaks.length === 0
            ? 'When people withdrew is not shown'
            : peaks.length === 1
            ? `More left in ${monthName(peaks[0]!.of.category!)} than in any other month: ${ofText(peaks[0]!.cell)} who withdrew`
            : `No more than ${most} left in any month`,
      subtitle: `Participants who withdrew, by month, ${periodOf(context.labels)}${stayed?.cell.state === 'shown' ? `; ${proportionText(stayed.cell)} did not withdraw` : ''}`,
      chart: figures.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per month. ${figures.map((figure, i) => `${months[i]} ${countText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Participants', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: months,
        beside: months.map(() => ''),
        steps: [],
        series: [{ name: 'Withdrew', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => countText(figure.cell)) }],
      },
      table: {
        columns: [{ label: 'Month', numeric: false }, { label: 'Withdrew', numeric: true }, { label: 'Of those who withdrew', numeric: true }],
        rows: figures.map((figure, i) => [months[i]!, countText(figure.cell), ofText(figure.cell)]),
      },
      notes: figures.length === 0 ? [] : ['A date that is known only roughly stands at the end of its month or season.'],
    },
    [...figures, ...(stayed ? [stayed] : [])],
  );
}

const SELECTED_BY_LABELS: Record<string, string> = { self: 'Put themselves forward', manager: 'Their manager', senior_direction: 'Senior direction' };

export function selectionPanel(context: PanelContext): Panel {
  const figures = context.figures('selection').filter((figure) => figure.of.category);
  const names = figures.map((figure) => SELECTED_BY_LABELS[figure.of.category!] ?? figure.of.category!);
  const most = Math.max(1, ...figures.map((figure) => numeratorOf(figure.cell) ?? 0));
  const top = figures.findIndex((figure) => numeratorOf(figure.cell) === most);
  return panel(
    context,
    {
      id: 'selection',
      finding: top < 0 ? (notShown(figures[0]?.cell) ?? 'It is not recorded who decided the selection') : `Who decided the selection: most often ${names[top]!.toLowerCase()} (${ofText(figures[top]!.cell)})`,
      subtitle: `Participants who are starters, ${periodOf(context.labels)}${leftOut(figures[0]) ? `; left out: ${leftOut(figures[0])}` : ''}`,
      chart: top < 0 ? null : {
        kind: 'bars',
        label: `Bars per way of selection. ${figures.map((figure, i) => `${names[i]} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Participants', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: [{ name: 'Selected', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) }],
      },
      table: {
        columns: [{ label: 'Who decided', numeric: false }, { label: 'Participants', numeric: true }],
        rows: figures.map((figure, i) => [names[i]!, proportionText(figure.cell)]),
      },
    },
    context.figures('selection'),
  );
}
