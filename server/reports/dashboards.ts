import type { Headline, Panel } from '../../shared/figures/panel.ts';
import { DASH, plural, wholePercent } from '../../shared/figures/wording.ts';
import { ROLE_LABELS } from '../../shared/vocabulary/role.ts';
import { countText, meanText, ofRole, ofText, type PanelContext } from './panel-kit.ts';
import * as attendance from './panels/attendance.panels.ts';
import { changePanel } from './panels/change.panels.ts';
import * as feedback from './panels/feedback.panels.ts';
import * as sessions from './panels/sessions.panels.ts';
import * as outcomes from './panels/outcomes.panels.ts';

/** What a dashboard asks of the reader's choices. */
export interface DashboardChoices {
  base: feedback.Base;
  bands: feedback.Bands;
}

/** What the panels need beyond figures: each finisher's score, and the most sessions anybody could attend. */
export interface Extras {
  scores: readonly { council: string; attended: number }[];
  maximum: number;
}

/** A dashboard as data: the measures it reads, and the panels it is made of. */
export interface DashboardDefinition {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
  /** Whether any panel shows councils. */
  readonly byCouncil: boolean;
  /** Whether a panel shows each finisher's score. */
  readonly withScores?: true;
  headlines?(context: PanelContext): Headline[];
  panels(context: PanelContext, choices: DashboardChoices, extras: Extras): (Panel | null)[];
}

export const DASHBOARDS: readonly DashboardDefinition[] = [
  {
    id: 'overview',
    title: 'Overview',
    byCouncil: true,
    measures: [
      'starters', 'withdrawals', 'withdrawals-by-kind', 'finishers', 'contribution', 'councils-heard-from', 'contribution-by-route', 'response-rate',
      'response-rate-complete', 'response-rate-complete-or-partial', 'response-dispositions', 'cumulative-attendance', 'mentoring-meetings', 'representativeness',
    ],
    headlines,
    panels: (context) => [
      feedback.contributionPanel(context),
      feedback.responsePanel(context),
      feedback.routesPanel(context),
      feedback.representativenessPanel(context),
    ],
  },
  {
    id: 'attendance',
    title: 'Attendance and mentoring',
    byCouncil: true,
    withScores: true,
    measures: [
      'launch-take-up', 'councils-at-launch', 'cumulative-attendance', 'ordinary-attendance', 'cumulative-attendance-to-date', 'attendance-per-starter',
      'finishers', 'finisher-score', 'retention', 'withdrawals', 'withdrawals-by-kind', 'withdrawals-by-reason', 'mentoring-meetings', 'mentoring-by-mentor-log',
      'mentoring-by-mentee-log', 'mentoring-recommended', 'session-attendance', 'cumulative-attendance-by-session', 'withdrawals-by-month', 'did-not-withdraw',
      'selection', 'workshop-attendance',
    ],
    panels: (context, _choices, extras) => [
      attendance.launchPanel(context),
      attendance.cumulativePanel(context),
      attendance.attendanceOverTimePanel(context),
      attendance.perStarterPanel(context, extras.scores, extras.maximum),
      sessions.sessionsPanel(context),
      sessions.workshopsPanel(context),
      attendance.mentoringPanel(context),
      attendance.retentionPanel(context),
      attendance.withdrawalReasonsPanel(context),
      sessions.withdrawalMonthsPanel(context),
      sessions.selectionPanel(context),
    ],
  },
  {
    id: 'feedback',
    title: 'Feedback',
    byCouncil: false,
    measures: [
      'response-rate', 'response-rate-complete', 'response-rate-complete-or-partial', 'response-dispositions', 'item-bands', 'item-bands-of-respondents', 'item-answers', 'item-answers-of-respondents', 'item-states',
      'item-agreement', 'item-agreement-of-respondents', 'item-agreement-pooled', 'item-number', 'item-number-of-those-who-did-not-withdraw', 'item-change', 'mentor-rating',
    ],
    panels: (context, choices) => [
      feedback.responsePanel(context),
      ...context.labels.rounds.flatMap((round) => [
        feedback.agreementPanel(context, round.code, 'agreement', choices),
        feedback.agreementPanel(context, round.code, 'extent_met', choices),
      ]),
      feedback.pooledPanel(context),
      ...context.labels.items
        .filter((item) => item.kind === 'single' || item.kind === 'multiple' || (item.kind === 'scale' && item.scale !== 'agreement' && item.scale !== 'extent_met'))
        .map((item) => feedback.optionsPanel(context, item)),
      changePanel(context),
      feedback.numbersPanel(context),
      ...context.labels.rounds.map((round) => feedback.statesPanel(context, round.code)),
    ],
  },
  {
    id: 'outcomes',
    title: 'Outcomes',
    byCouncil: false,
    measures: ['outcome-agreement', 'outcome-stances', 'outcome-points', 'mentor-rating', 'dosage'],
    panels: (context) => [...context.labels.outcomes.map((outcome) => outcomes.outcomePanel(context, outcome)), outcomes.dosagePanel(context)],
  },
];

function headlines(context: PanelContext): Headline[] {
  const starters = context.figures('starters');
  const participants = ofRole(starters, 'participant')?.cell;
  const mentors = ofRole(starters, 'mentor')?.cell;
  const proportion = (label: string, figure: ReturnType<typeof ofRole>, detail: string, panel: string): Headline => ({
    label,
    figure: figure ? ofText(figure.cell) : DASH,
    share: figure?.cell.state === 'shown' && figure.cell.stated !== 'counts' ? `${wholePercent(figure.cell.numerator, figure.cell.denominator)}%` : '',
    detail,
    measure: figure?.measure ?? '',
    panel,
  });
  const kinds = context.figures('withdrawals-by-kind').filter((figure) => figure.of.roles?.[0] === 'participant' && figure.cell.state === 'shown');
  const kind = (category: string): number => {
    const cell = kinds.find((figure) => figure.of.category === category)?.cell;
    return cell?.state === 'shown' ? cell.numerator : 0;
  };
  const meetings = ofRole(context.figures('mentoring-meetings'), 'participant');
  const recommended = context.labels.recommendedMentoring;
  return [
    {
      label: 'Starters',
      figure: participants ? countText(participants) : DASH,
      share: '',
      detail: `participants${mentors?.state === 'shown' ? `, and ${plural(mentors.numerator, 'mentor')}` : ''}`,
      measure: 'starters',
      panel: 'attendance#launch',
    },
    proportion('Contributed', ofRole(context.figures('contribution'), 'participant'), 'participants who gave feedback in any form', 'overview#contribution'),
    proportion('Mentors contributed', ofRole(context.figures('contribution'), 'mentor'), 'mentors who gave feedback in any form', 'overview#contribution'),
    proportion('Councils heard from', context.figures('councils-heard-from')[0], 'through a participant or a mentor', 'overview#contribution'),
    ...context.figures('response-rate').filter((figure) => figure.of.rounds && context.labels.rounds.find((round) => round.code === figure.of.rounds![0])?.purpose === 'end_of_programme').map((figure) =>
      proportion(`Response, ${ROLE_LABELS[figure.of.roles![0]!].many}`, figure, context.labels.rounds.find((round) => round.code === figure.of.rounds![0])!.title, 'overview#response'),
    ),
    proportion('Attendance', ofRole(context.figures('cumulative-attendance'), 'participant'), 'of all sessions held for the starters', 'attendance#cumulative-attendance'),
    proportion('Finished', ofRole(context.figures('finishers'), 'participant'), 'attended a closing session, did not withdraw', 'attendance#attendance-per-starter'),
    proportion('Withdrew', ofRole(context.figures('withdrawals'), 'participant'), kinds.length > 0 ? `${kind('formal')} formally, ${kind('in_effect')} in effect` : '', 'attendance#retention'),
    {
      label: 'Mentoring',
      figure: meanText(meetings?.cell),
      share: '',
      detail: `meetings per participant${recommended === null ? '' : `; ${recommended} recommended`}`,
      measure: 'mentoring-meetings',
      panel: 'attendance#mentoring',
    },
  ];
}
