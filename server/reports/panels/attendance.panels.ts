import type { Cell } from '../../../shared/figures/cell.ts';
import type { Panel } from '../../../shared/figures/panel.ts';
import { DASH, decimal, listed, ofWithPercent, plural } from '../../../shared/figures/wording.ts';
import { WITHDRAWAL_REASON_LABELS, type WithdrawalReason } from '../../../shared/vocabulary/withdrawal.ts';
import { councilsIn, denominatorOf, leftOut, numeratorOf, ofCouncil, ofRole, ofText, panel, valueOf, type PanelContext } from '../panel-kit.ts';
import { monthName, periodOf } from '../period.ts';

const count = (cell: Cell): string => (cell.state === 'shown' ? String(cell.numerator) : DASH);
const total = (cell: Cell): string => (cell.state === 'shown' ? String(cell.denominator) : DASH);

/** Figure 1: put forward, and present at the launch. */
export function launchPanel(context: PanelContext): Panel {
  const takeUp = context.figures('launch-take-up');
  const councils = context.figures('councils-at-launch');
  const participants = ofRole(takeUp, 'participant');
  const mentors = ofRole(takeUp, 'mentor');
  const names = councilsIn(takeUp);
  const cells = names.map((name) => [ofCouncil(participants, name), ofCouncil(mentors, name)] as const);
  const most = Math.max(1, ...cells.flat().map((cell) => denominatorOf(cell) ?? 0));
  const represented = councils[0]?.cell;
  const absent = names.filter((_, i) => cells[i]!.every((cell) => cell.state === 'shown' ? cell.numerator === 0 : true));
  return panel(
    context,
    {
      id: 'launch',
      finding:
        participants?.cell.state === 'shown'
          ? `${participants.cell.numerator} of ${plural(participants.cell.denominator, 'participant')}${mentors?.cell.state === 'shown' ? ` and ${mentors.cell.numerator} of ${plural(mentors.cell.denominator, 'mentor')}` : ''} came to the launch`
          : 'No launch has been held yet',
      subtitle: `Launch take-up of starters by council, ${periodOf(context.labels)}${represented?.state === 'shown' ? `; ${ofText(represented)} councils represented` : ''}`,
      chart: names.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per council: participants and mentors put forward and present at the launch. ${names.map((name, i) => `${name}: participants ${ofText(cells[i]![0])}, mentors ${ofText(cells[i]![1])}`).join('; ')}.`,
        axis: { label: 'People', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: [
          { name: 'Participants put forward', tone: 'first', shape: 'bar', points: cells.map(([p]) => denominatorOf(p)), labels: cells.map(([p]) => total(p)) },
          { name: 'Participants at the launch', tone: 'second', shape: 'bar', points: cells.map(([p]) => numeratorOf(p)), labels: cells.map(([p]) => count(p)) },
          { name: 'Mentors put forward', tone: 'third', shape: 'bar', points: cells.map(([, m]) => denominatorOf(m)), labels: cells.map(([, m]) => total(m)) },
          { name: 'Mentors at the launch', tone: 'fourth', shape: 'bar', points: cells.map(([, m]) => numeratorOf(m)), labels: cells.map(([, m]) => count(m)) },
        ],
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          { label: 'Participants put forward', numeric: true },
          { label: 'Participants at the launch', numeric: true },
          { label: 'Mentors put forward', numeric: true },
          { label: 'Mentors at the launch', numeric: true },
        ],
        rows: [
          ...names.map((name, i) => [name, total(cells[i]![0]), count(cells[i]![0]), total(cells[i]![1]), count(cells[i]![1])]),
          ...(participants ? [['All councils', total(participants.cell), count(participants.cell), mentors ? total(mentors.cell) : DASH, mentors ? count(mentors.cell) : DASH]] : []),
        ],
      },
      notes: names.length === 0 ? ['When the launch has been held and its register taken, this shows who came.'] : absent.length > 0 ? [`Not represented at the launch: ${listed(absent)}.`] : [],
    },
    [...takeUp, ...councils],
  );
}

/** Figure 2, the bars: attended of what was possible, withdrawals as absences. */
export function cumulativePanel(context: PanelContext): Panel {
  const figures = context.figures('cumulative-attendance');
  const ordinary = context.figures('ordinary-attendance');
  const own = ofRole(figures, 'participant');
  const expected = ofRole(ordinary, 'participant');
  const names = own ? councilsIn([own]) : [];
  const cells = names.map((name) => ofCouncil(own, name));
  const most = Math.max(1, ...cells.map((cell) => denominatorOf(cell) ?? 0));
  const unrecorded = leftOut(expected);
  return panel(
    context,
    {
      id: 'cumulative-attendance',
      finding: own?.cell.state === 'shown' ? `Participants attended ${ofWithPercent(own.cell.numerator, own.cell.denominator)} of the sessions held for them` : 'No session has been held yet',
      subtitle: `Cumulative attendance by council, ${periodOf(context.labels)}: sessions attended of starters × sessions held for them; people who withdrew count as absent afterwards`,
      chart: names.length === 0 ? null : {
        kind: 'of-possible',
        label: `Bars per council: sessions attended of those possible. ${names.map((name, i) => `${name} ${ofText(cells[i]!)}`).join('; ')}.`,
        axis: { label: 'Sessions attended, of those possible', min: 0, max: most, step: null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: [
          { name: 'Possible', tone: 'possible', shape: 'bar', points: cells.map(denominatorOf), labels: names.map(() => '') },
          { name: 'Attended', tone: 'first', shape: 'bar', points: cells.map(numeratorOf), labels: cells.map(ofText) },
        ],
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          { label: 'Attended', numeric: true },
          { label: 'Possible', numeric: true },
          { label: 'Of those expected, with a recorded mark', numeric: true },
        ],
        rows: [
          ...names.map((name, i) => [name, count(cells[i]!), total(cells[i]!), ofText(ofCouncil(expected, name))]),
          ...(own ? [['All councils', count(own.cell), total(own.cell), expected ? ofText(expected.cell) : DASH]] : []),
        ],
      },
      notes:
        names.length === 0
          ? ['When a session has been held and its register taken, this shows who came.']
          : expected?.cell.state === 'shown'
            ? [`Counting only people who were expected and whose mark was recorded: ${ofWithPercent(expected.cell.numerator, expected.cell.denominator)}${unrecorded ? `; left out: ${unrecorded}` : ''}.`]
            : [],
    },
    [...figures.filter((figure) => figure === own), ...(expected ? [expected] : [])],
  );
}

/** Figure 2, the small multiples: how cumulative attendance stood after each session. */
export function attendanceOverTimePanel(context: PanelContext): Panel {
  const figures = context.figures('cumulative-attendance-to-date').filter((figure) => figure.of.roles?.[0] === 'participant');
  const steps = figures.map((figure) => figure.of.category!);
  const names = councilsIn(figures);
  const cellsOf = (name: string): Cell[] => figures.map((figure) => ofCouncil(figure, name));
  const percent = (cell: Cell): number | null => (cell.state === 'shown' ? cell.value * 100 : null);
  // A set may have met less often than the others: how it ended is the whole, not the last step.
  const whole = ofRole(context.figures('cumulative-attendance'), 'participant');
  const endOf = (name: string): Cell => ofCouncil(whole, name);
  const first = figures[0]?.cell;
  const last = whole?.cell;
  const direction = !first || !last || first.state !== 'shown' || last.state !== 'shown' ? '' : last.value < first.value ? 'fell' : last.value > first.value ? 'rose' : 'stayed the same';
  return panel(
    context,
    {
      id: 'attendance-over-time',
      finding:
        first?.state === 'shown' && last?.state === 'shown' && figures.length > 1
          ? `Cumulative attendance ${direction} from ${ofWithPercent(first.numerator, first.denominator)} after the first session to ${ofWithPercent(last.numerator, last.denominator)} by the end`
          : 'Attendance over time needs two sessions that were held',
      subtitle: `Cumulative attendance of participants as it stood after each of the ${steps.length} sessions, by council, ${periodOf(context.labels)}`,
      chart: figures.length < 2 ? null : {
        kind: 'small-lines',
        label: `A small chart per council: the share of possible sessions attended, after each of ${steps.length} sessions. ${names.map((name) => `${name} from ${ofText(cellsOf(name)[0]!)} to ${ofText(endOf(name))}`).join('; ')}.`,
        axis: { label: 'Attended, per cent of possible so far', min: 0, max: 100, step: 50, percent: true },
        categories: names,
        beside: names.map(() => ''),
        steps,
        series: [{ name: 'Attended so far', tone: 'first', shape: 'line', points: names.map((name) => cellsOf(name).map(percent)), labels: names.map((name) => ofText(endOf(name))) }],
      },
      table: {
        columns: [{ label: 'Council', numeric: false }, ...steps.map((step) => ({ label: `After session ${step}`, numeric: true }))],
        rows: [...names.map((name) => [name, ...cellsOf(name).map(ofText)]), ...(figures.length > 0 ? [['All councils', ...figures.map((figure) => ofText(figure.cell))]] : [])],
      },
      notes: figures.length < 2 ? ['When two sessions have been held, this shows how attendance goes.'] : ['Sets meet on different days: the sessions are numbered in the order in which each person could attend them.'],
    },
    [...figures, ...(whole ? [whole] : [])],
  );
}

/** Figure 3: average per starter beside the score of each finisher. */
export function perStarterPanel(context: PanelContext, scores: readonly { council: string; attended: number }[], maximum: number): Panel {
  const average = ofRole(context.figures('attendance-per-starter'), 'participant');
  const finishers = ofRole(context.figures('finishers'), 'participant');
  const score = ofRole(context.figures('finisher-score'), 'participant');
  const names = average ? councilsIn([average]) : [];
  const scoresOf = (name: string): number[] => scores.filter((one) => one.council === name).map((one) => one.attended).sort((a, b) => a - b);
  const text = (cell: Cell): string => (cell.state === 'shown' ? decimal(cell.value) : DASH);
  const used = [average, finishers, score].filter((figure) => figure !== undefined);
  return panel(
    context,
    {
      id: 'attendance-per-starter',
      finding:
        average?.cell.state === 'shown'
          ? `Starters attended ${decimal(average.cell.value)} of up to ${maximum} sessions on average${score?.cell.state === 'shown' ? `; the ${plural(score.cell.denominator, 'person', 'people')} who finished, ${decimal(score.cell.value)}` : ''}`
          : 'No session has been held yet',
      subtitle: `Average attendance per starter, and the score of each participant who finished, by council, ${periodOf(context.labels)}`,
      chart: names.length === 0 || maximum === 0 ? null : {
        kind: 'bars-and-dots',
        label: `Bars per council: average attendance per starter; dots: each finisher's score, of up to ${maximum}. ${names.map((name) => `${name} ${text(ofCouncil(average, name))}, finishers ${scoresOf(name).join(', ') || 'none'}`).join('; ')}.`,
        axis: { label: 'Sessions attended', min: 0, max: maximum, step: 1, percent: false },
        categories: names,
        beside: names.map((name) => (scoresOf(name).length === 0 ? 'nobody finished' : '')),
        steps: [],
        series: [
          { name: 'Average per starter', tone: 'first', shape: 'bar', points: names.map((name) => valueOf(ofCouncil(average, name))), labels: names.map((name) => text(ofCouncil(average, name))) },
          { name: 'Score of each finisher', tone: 'fourth', shape: 'dot', points: names.map((name) => scoresOf(name)), labels: names.map(() => '') },
        ],
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          { label: 'Average per starter', numeric: true },
          { label: 'Sessions ÷ starters', numeric: true },
          { label: 'Finishers', numeric: true },
          { label: 'Scores of finishers', numeric: true },
        ],
        rows: [
          ...names.map((name) => [name, text(ofCouncil(average, name)), quotient(ofCouncil(average, name)), ofText(ofCouncil(finishers, name)), scoresSummary(scoresOf(name))]),
          ...(average ? [['All councils', text(average.cell), quotient(average.cell), finishers ? ofText(finishers.cell) : DASH, score?.cell.state === 'shown' ? `${decimal(score.cell.value)} on average` : DASH]] : []),
        ],
      },
      notes: names.length === 0 ? ['When a session has been held and its register taken, this shows the average.'] : [],
    },
    used,
  );
}

const quotient = (cell: Cell): string => (cell.state === 'shown' ? `${cell.numerator} ÷ ${cell.denominator}` : DASH);

/** "4, 5, 5" for a few, "6 × 5, 3 × 6" for many. */
function scoresSummary(scores: readonly number[]): string {
  if (scores.length === 0) return DASH;
  if (scores.length <= 6) return scores.join(', ');
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts].map(([score, times]) => `${times} × ${score}`).join(', ');
}

export function retentionPanel(context: PanelContext): Panel {
  const figures = context.figures('retention').filter((figure) => figure.of.roles?.[0] === 'participant');
  const withdrew = ofRole(context.figures('withdrawals'), 'participant');
  const months = figures.map((figure) => monthName(figure.of.category!));
  const kinds = context.figures('withdrawals-by-kind').filter((figure) => figure.of.roles?.[0] === 'participant');
  const most = Math.max(1, ...figures.map((figure) => denominatorOf(figure.cell) ?? 0));
  return panel(
    context,
    {
      id: 'retention',
      finding: withdrew?.cell.state === 'shown' ? `${ofWithPercent(withdrew.cell.numerator, withdrew.cell.denominator)} participants withdrew` : 'Nobody has started yet',
      subtitle: `Participants still taking part at the end of each month, ${periodOf(context.labels)}`,
      chart: figures.length === 0 || withdrew === undefined ? null : {
        kind: 'of-possible',
        label: `Bars per month: starters who had not withdrawn. ${figures.map((figure, i) => `${months[i]} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Participants', min: 0, max: most, step: null, percent: false },
        categories: months,
        beside: months.map(() => ''),
        steps: [],
        series: [
          { name: 'Starters', tone: 'possible', shape: 'bar', points: figures.map((figure) => denominatorOf(figure.cell)), labels: months.map(() => '') },
          { name: 'Still taking part', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) },
        ],
      },
      table: {
        columns: [{ label: 'Month', numeric: false }, { label: 'Still taking part', numeric: true }, { label: 'Starters', numeric: true }],
        rows: figures.map((figure, i) => [months[i]!, count(figure.cell), total(figure.cell)]),
      },
      notes: kinds.filter((figure) => figure.cell.state === 'shown' && figure.cell.numerator > 0).map((figure) => `${figure.of.category === 'formal' ? 'Formally' : 'In effect, confirmed by the programme manager'}: ${ofText(figure.cell)}.`),
    },
    [...figures, ...(withdrew ? [withdrew] : []), ...kinds],
  );
}

export function withdrawalReasonsPanel(context: PanelContext): Panel {
  const figures = context.figures('withdrawals-by-reason').filter((figure) => figure.of.roles?.[0] === 'participant' && figure.of.category);
  const names = figures.map((figure) => WITHDRAWAL_REASON_LABELS[figure.of.category as WithdrawalReason] ?? figure.of.category!);
  const most = Math.max(1, ...figures.map((figure) => numeratorOf(figure.cell) ?? 0));
  const unknown = figures.find((figure) => figure.of.category === 'unknown')?.cell;
  return panel(
    context,
    {
      id: 'withdrawal-reasons',
      finding:
        figures.length === 0
          ? 'Nobody has withdrawn'
          : unknown?.state === 'shown' && unknown.numerator > 0
            ? `The reason is known for ${unknown.denominator - unknown.numerator} of the ${plural(unknown.denominator, 'participant')} who withdrew`
            : `${plural(figures.length, 'reason')} given by those who withdrew`,
      subtitle: `Participants who withdrew, by reason, ${periodOf(context.labels)}`,
      chart: figures.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per reason. ${figures.map((figure, i) => `${names[i]} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Participants', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: [{ name: 'Withdrew', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => count(figure.cell)) }],
      },
      table: {
        columns: [{ label: 'Reason', numeric: false }, { label: 'Participants', numeric: true }, { label: 'Of those who withdrew', numeric: true }],
        rows: figures.map((figure, i) => [names[i]!, count(figure.cell), ofText(figure.cell)]),
      },
    },
    figures,
  );
}

export function mentoringPanel(context: PanelContext): Panel {
  const all = ofRole(context.figures('mentoring-meetings'), 'participant');
  const mentors = ofRole(context.figures('mentoring-by-mentor-log'), 'participant');
  const mentees = ofRole(context.figures('mentoring-by-mentee-log'), 'participant');
  const reached = ofRole(context.figures('mentoring-recommended'), 'participant');
  const names = all ? councilsIn([all]) : [];
  const text = (cell: Cell): string => (cell.state === 'shown' ? decimal(cell.value) : DASH);
  const recommended = context.labels.recommendedMentoring;
  const values = names.flatMap((name) => [all, mentors, mentees].map((figure) => valueOf(ofCouncil(figure, name)) ?? 0));
  const most = Math.max(1, Math.ceil(Math.max(0, ...values)), recommended ?? 0);
  const series = [
    { figure: all, name: 'In either log', tone: 'first' as const },
    { figure: mentors, name: "In the mentor's log", tone: 'second' as const },
    { figure: mentees, name: "In the mentee's log", tone: 'third' as const },
  ];
  return panel(
    context,
    {
      id: 'mentoring',
      finding:
        all?.cell.state === 'shown'
          ? `Participants had ${decimal(all.cell.value)} mentoring meetings each on average${recommended === null ? '' : `; ${recommended} were recommended`}`
          : 'There are no participants yet',
      subtitle: `Distinct mentoring meetings per participant by council, ${periodOf(context.labels)}${reached?.cell.state === 'shown' ? `; ${ofText(reached.cell)} reached the recommended number` : ''}`,
      chart: names.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per council: mentoring meetings per participant, in either log, in the mentor's, in the mentee's. ${names.map((name) => `${name} ${series.map((one) => text(ofCouncil(one.figure, name))).join(', ')}`).join('; ')}.`,
        axis: { label: 'Meetings per participant', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: series.map((one) => ({ name: one.name, tone: one.tone, shape: 'bar' as const, points: names.map((name) => valueOf(ofCouncil(one.figure, name))), labels: names.map((name) => text(ofCouncil(one.figure, name))) })),
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          ...series.map((one) => ({ label: one.name, numeric: true })),
          { label: `Reached ${recommended ?? 'the recommended number'}`, numeric: true },
        ],
        rows: [
          ...names.map((name) => [name, ...series.map((one) => text(ofCouncil(one.figure, name))), ofText(ofCouncil(reached, name))]),
          ...(all ? [['All councils', ...series.map((one) => (one.figure ? text(one.figure.cell) : DASH)), reached ? ofText(reached.cell) : DASH]] : []),
        ],
      },
    },
    [all, mentors, mentees, reached].filter((figure) => figure !== undefined),
  );
}
