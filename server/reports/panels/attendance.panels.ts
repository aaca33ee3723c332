import type { Cell } from '../../../shared/figures/cell.ts';
import type { Panel } from '../../../shared/figures/panel.ts';
import { DASH, decimal, listed, plural, proportionText } from '../../../shared/figures/wording.ts';
import { WITHDRAWAL_REASON_LABELS, type WithdrawalReason } from '../../../shared/vocabulary/withdrawal.ts';
import { councilsIn, countText, denominatorOf, isGuarded, leftOut, meanText, notShown, numeratorOf, ofCouncil, ofRole, ofText, panel, placesIn, totalText, valueOf, type PanelContext } from '../panel-kit.ts';
import { monthName, periodOf } from '../period.ts';

/** Figure 1: put forward, and present at the launch. */
export function launchPanel(context: PanelContext): Panel {
  const takeUp = context.figures('launch-take-up');
  const councils = context.figures('councils-at-launch');
  const participants = ofRole(takeUp, 'participant');
  const mentors = ofRole(takeUp, 'mentor');
  const names = councilsIn(takeUp);
  const why = context.leftOutCouncils.record;
  const places = placesIn(names, why);
  const cellsOf = (name: string) => [ofCouncil(participants, name), ofCouncil(mentors, name)] as const;
  const cells = places.map(cellsOf);
  const most = Math.max(1, ...cells.flat().map((cell) => denominatorOf(cell) ?? 0));
  const represented = councils[0]?.cell;
  const absent = names.filter((name) => cellsOf(name).every((cell) => cell.state === 'shown' ? cell.numerator === 0 : true));
  return panel(
    context,
    {
      id: 'launch',
      finding:
        participants?.cell.state === 'shown'
          ? `${participants.cell.numerator} of ${plural(participants.cell.denominator, 'participant')}${mentors?.cell.state === 'shown' ? ` and ${mentors.cell.numerator} of ${plural(mentors.cell.denominator, 'mentor')}` : ''} came to the launch`
          : (notShown(participants?.cell) ?? 'No launch has been held yet'),
      subtitle: `Launch take-up of starters${names.length > 0 ? ' by council' : ''}, ${periodOf(context.labels)}${represented?.state === 'shown' ? `; ${ofText(represented)} councils represented` : ''}`,
      chart: places.length === 0 || !participants ? null : {
        kind: 'bars',
        label: `Bars per council: participants and mentors put forward and present at the launch. ${places.map((name, i) => `${name}: participants ${ofText(cells[i]![0])}, mentors ${ofText(cells[i]![1])}`).join('; ')}.`,
        axis: { label: 'People', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: places,
        beside: places.map(() => ''),
        steps: [],
        series: [
          { name: 'Participants put forward', tone: 'first', shape: 'bar', points: cells.map(([p]) => denominatorOf(p)), labels: cells.map(([p]) => totalText(p)) },
          { name: 'Participants at the launch', tone: 'second', shape: 'bar', points: cells.map(([p]) => numeratorOf(p)), labels: cells.map(([p]) => countText(p)) },
          { name: 'Mentors put forward', tone: 'third', shape: 'bar', points: cells.map(([, m]) => denominatorOf(m)), labels: cells.map(([, m]) => totalText(m)) },
          { name: 'Mentors at the launch', tone: 'fourth', shape: 'bar', points: cells.map(([, m]) => numeratorOf(m)), labels: cells.map(([, m]) => countText(m)) },
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
          ...names.map((name) => [name, ...cellsOf(name).flatMap((cell) => [totalText(cell), countText(cell)])]),
          ...(participants ? [['All councils', totalText(participants.cell), countText(participants.cell), mentors ? totalText(mentors.cell) : DASH, mentors ? countText(mentors.cell) : DASH]] : []),
        ],
      },
      notes: !participants || participants.cell.state === 'nothing' ? ['When the launch has been held and its register taken, this shows who came.'] : [...(why ? [why] : []), ...(absent.length > 0 ? [`Not represented at the launch: ${listed(absent)}.`] : [])],
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
  const why = context.leftOutCouncils.record;
  const places = own ? placesIn(names, why) : [];
  const cells = places.map((name) => ofCouncil(own, name));
  const most = Math.max(1, ...cells.map((cell) => denominatorOf(cell) ?? 0));
  const unrecorded = leftOut(expected);
  return panel(
    context,
    {
      id: 'cumulative-attendance',
      finding: own?.cell.state === 'shown' ? `Participants attended ${proportionText(own.cell)} of the sessions held for them` : (notShown(own?.cell) ?? 'No session has been held yet'),
      subtitle: `Cumulative attendance${names.length > 0 ? ' by council' : ''}, ${periodOf(context.labels)}: sessions attended of starters × sessions held for them; people who withdrew count as absent afterwards`,
      chart: places.length === 0 ? null : {
        kind: 'of-possible',
        label: `Bars per council: sessions attended of those possible. ${places.map((name, i) => `${name} ${ofText(cells[i]!)}`).join('; ')}.`,
        axis: { label: 'Sessions attended, of those possible', min: 0, max: most, step: null, percent: false },
        categories: places,
        beside: places.map(() => ''),
        steps: [],
        series: [
          { name: 'Possible', tone: 'possible', shape: 'bar', points: cells.map(denominatorOf), labels: places.map(() => '') },
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
          ...names.map((name) => [name, countText(ofCouncil(own, name)), totalText(ofCouncil(own, name)), ofText(ofCouncil(expected, name))]),
          ...(own ? [['All councils', countText(own.cell), totalText(own.cell), expected ? ofText(expected.cell) : DASH]] : []),
        ],
      },
      notes:
        own === undefined || own.cell.state === 'nothing'
          ? ['When a session has been held and its register taken, this shows who came.']
          : [
              ...(why ? [why] : []),
              ...(expected?.cell.state === 'shown' ? [`Counting only people who were expected and whose mark was recorded: ${proportionText(expected.cell)}${unrecorded ? `; left out: ${unrecorded}` : ''}.`] : []),
            ],
    },
    [...figures.filter((figure) => figure === own), ...(expected ? [expected] : [])],
  );
}

/** Figure 2, the small multiples: how cumulative attendance stood after each session. */
export function attendanceOverTimePanel(context: PanelContext): Panel {
  const figures = context.figures('cumulative-attendance-to-date').filter((figure) => figure.of.roles?.[0] === 'participant');
  const steps = figures.map((figure) => figure.of.category!);
  const names = councilsIn(figures);
  const why = context.leftOutCouncils.record;
  const places = placesIn(names, why);
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
          ? `Cumulative attendance ${direction} from ${proportionText(first)} after the first session to ${proportionText(last)} by the end`
          : (notShown(first) ?? notShown(last) ?? 'Attendance over time needs two sessions that were held'),
      subtitle: `Cumulative attendance of participants as it stood after each of the ${steps.length} sessions${names.length > 0 ? ', by council' : ''}, ${periodOf(context.labels)}`,
      chart: figures.length < 2 ? null : {
        kind: 'small-lines',
        label: `A small chart per council: the share of possible sessions attended, after each of ${steps.length} sessions. ${places.map((name) => `${name} from ${ofText(cellsOf(name)[0]!)} to ${ofText(endOf(name))}`).join('; ')}.`,
        axis: { label: 'Attended, per cent of possible so far', min: 0, max: 100, step: 50, percent: true },
        categories: places,
        beside: places.map(() => ''),
        steps,
        series: [{ name: 'Attended so far', tone: 'first', shape: 'line', points: places.map((name) => cellsOf(name).map(percent)), labels: places.map((name) => ofText(endOf(name))) }],
      },
      table: {
        columns: [{ label: 'Council', numeric: false }, ...steps.map((step) => ({ label: `After session ${step}`, numeric: true }))],
        rows: [...names.map((name) => [name, ...cellsOf(name).map(ofText)]), ...(figures.length > 0 ? [['All councils', ...figures.map((figure) => ofText(figure.cell))]] : [])],
      },
      notes: figures.length < 2 ? ['When two sessions have been held, this shows how attendance goes.'] : [...(why ? [why] : []), 'Sets meet on different days: the sessions are numbered in the order in which each person could attend them.'],
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
  const why = context.leftOutCouncils.record;
  const places = average ? placesIn(names, why) : [];
  // One person's score stands alone only for those who may see it.
  const withScores = context.showsScores;
  const dots = (name: string): string => (withScores ? `, finishers ${scoresOf(name).join(', ') || 'none'}` : '');
  const used = [average, finishers, score].filter((figure) => figure !== undefined);
  return panel(
    context,
    {
      id: 'attendance-per-starter',
      finding:
        average?.cell.state === 'shown'
          ? `Starters attended ${decimal(average.cell.value)} of up to ${maximum} sessions on average${score?.cell.state === 'shown' ? `; the ${plural(score.cell.denominator, 'person', 'people')} who finished, ${decimal(score.cell.value)}` : ''}`
          : (notShown(average?.cell) ?? 'No session has been held yet'),
      subtitle: `Average attendance per starter${withScores ? ', and the score of each participant who finished' : ''}${names.length > 0 ? ', by council' : ''}, ${periodOf(context.labels)}`,
      chart: places.length === 0 || maximum === 0 ? null : {
        kind: withScores ? 'bars-and-dots' : 'bars',
        label: `Bars per council: average attendance per starter${withScores ? "; dots: each finisher's score" : ''}, of up to ${maximum}. ${places.map((name) => `${name} ${meanText(ofCouncil(average, name))}${dots(name)}`).join('; ')}.`,
        axis: { label: 'Sessions attended', min: 0, max: maximum, step: 1, percent: false },
        categories: places,
        beside: places.map((name) => (withScores && scoresOf(name).length === 0 ? 'nobody finished' : '')),
        steps: [],
        series: [
          { name: 'Average per starter', tone: 'first', shape: 'bar', points: places.map((name) => valueOf(ofCouncil(average, name))), labels: places.map((name) => meanText(ofCouncil(average, name))) },
          ...(withScores ? [{ name: 'Score of each finisher', tone: 'fourth' as const, shape: 'dot' as const, points: places.map((name) => scoresOf(name)), labels: places.map(() => '') }] : []),
        ],
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          { label: 'Average per starter', numeric: true },
          { label: 'Sessions ÷ starters', numeric: true },
          { label: 'Finishers', numeric: true },
          { label: withScores ? 'Scores of finishers' : 'Finishers’ average', numeric: true },
        ],
        rows: [
          ...names.map((name) => [name, meanText(ofCouncil(average, name)), quotient(ofCouncil(average, name)), ofText(ofCouncil(finishers, name)), withScores ? scoresSummary(scoresOf(name)) : meanText(ofCouncil(score, name))]),
          ...(average ? [['All councils', meanText(average.cell), quotient(average.cell), finishers ? ofText(finishers.cell) : DASH, score?.cell.state === 'shown' ? `${decimal(score.cell.value)} on average` : meanText(score?.cell)]] : []),
        ],
      },
      notes: average === undefined || average.cell.state === 'nothing' ? ['When a session has been held and its register taken, this shows the average.'] : why ? [why] : [],
    },
    used,
  );
}

const quotient = (cell: Cell): string => (cell.state === 'shown' ? `${cell.numerator} ÷ ${cell.denominator}` : ofText(cell));

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
      finding: withdrew?.cell.state === 'shown' ? `${proportionText(withdrew.cell)} participants withdrew` : (notShown(withdrew?.cell) ?? 'Nobody has started yet'),
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
        rows: figures.map((figure, i) => [months[i]!, countText(figure.cell), totalText(figure.cell)]),
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
          ? isGuarded(context) ? 'Why people withdrew is not shown' : 'Nobody has withdrawn'
          : unknown?.state === 'shown' && unknown.numerator > 0
            ? `The reason is known for ${unknown.denominator - unknown.numerator} of the ${plural(unknown.denominator, 'participant')} who withdrew`
            : `${plural(figures.length, 'reason')} given by ${context.namesReasons ? 'those' : 'five or more of those'} who withdrew`,
      subtitle: `Participants who withdrew, by reason, ${periodOf(context.labels)}`,
      notes: context.namesReasons ? [] : ['A reason that fewer than 5 people gave is not named, and none is shown by council.'],
      chart: figures.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per reason. ${figures.map((figure, i) => `${names[i]} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Participants', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: names,
        beside: names.map(() => ''),
        steps: [],
        series: [{ name: 'Withdrew', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => countText(figure.cell)) }],
      },
      table: {
        columns: [{ label: 'Reason', numeric: false }, { label: 'Participants', numeric: true }, { label: 'Of those who withdrew', numeric: true }],
        rows: figures.map((figure, i) => [names[i]!, countText(figure.cell), ofText(figure.cell)]),
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
  const why = context.leftOutCouncils.record;
  const places = all ? placesIn(names, why) : [];
  const recommended = context.labels.recommendedMentoring;
  const values = places.flatMap((name) => [all, mentors, mentees].map((figure) => valueOf(ofCouncil(figure, name)) ?? 0));
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
          : (notShown(all?.cell) ?? 'There are no participants yet'),
      subtitle: `Distinct mentoring meetings per participant${names.length > 0 ? ' by council' : ''}, ${periodOf(context.labels)}${reached?.cell.state === 'shown' ? `; ${ofText(reached.cell)} reached the recommended number` : ''}`,
      chart: places.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per council: mentoring meetings per participant, in either log, in the mentor's, in the mentee's. ${places.map((name) => `${name} ${series.map((one) => meanText(ofCouncil(one.figure, name))).join(', ')}`).join('; ')}.`,
        axis: { label: 'Meetings per participant', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: places,
        beside: places.map(() => ''),
        steps: [],
        series: series.map((one) => ({ name: one.name, tone: one.tone, shape: 'bar' as const, points: places.map((name) => valueOf(ofCouncil(one.figure, name))), labels: places.map((name) => meanText(ofCouncil(one.figure, name))) })),
      },
      table: {
        columns: [
          { label: 'Council', numeric: false },
          ...series.map((one) => ({ label: one.name, numeric: true })),
          { label: `Reached ${recommended ?? 'the recommended number'}`, numeric: true },
        ],
        rows: [
          ...names.map((name) => [name, ...series.map((one) => meanText(ofCouncil(one.figure, name))), ofText(ofCouncil(reached, name))]),
          ...(all ? [['All councils', ...series.map((one) => (one.figure ? meanText(one.figure.cell) : DASH)), reached ? ofText(reached.cell) : DASH]] : []),
        ],
      },
      notes: why ? [why] : [],
    },
    [all, mentors, mentees, reached].filter((figure) => figure !== undefined),
  );
}
