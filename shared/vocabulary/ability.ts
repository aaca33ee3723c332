import type { StaffRole } from './staff-role.ts';

/**
 * What somebody may do in a programme while they act in a role, closed list. The doors of the server (`@Needs`) and the
 * menus and buttons of the client are both made from it, so they cannot disagree: to open something to another role,
 * change its line here.
 */
export const ABILITIES = {
  /** Dashboards, their files and definitions; what of a figure is shown is the policy of the audience. */
  see_figures: ['programme_manager', 'evaluator', 'head_of_service', 'report_reader'],
  /** The rows behind a figure, people under pseudonyms. */
  see_rows: ['evaluator'],
  export_responses: ['evaluator'],
  /** Questionnaires put to people: how many were asked and how many returned. */
  see_rounds: ['programme_manager', 'evaluator', 'facilitator'],
  /** Rounds: what is asked, of whom, when; who would be asked. */
  set_up_rounds: ['programme_manager', 'evaluator'],
  see_questionnaires: ['programme_manager', 'evaluator'],
  /** Questionnaires themselves: their drafts, publishing them. */
  write_questionnaires: ['evaluator'],
  /** The link, and the QR code, that is the same for everybody in an anonymous round. */
  make_open_links: ['programme_manager', 'facilitator'],
  /** What groups said: a facilitator that of their own sets, an evaluator without names. */
  see_group_feedback: ['programme_manager', 'facilitator', 'evaluator'],
  write_group_feedback: ['programme_manager', 'facilitator'],
  add_transcripts: ['programme_manager', 'facilitator', 'evaluator'],
  remove_group_feedback: ['programme_manager'],
  /** What was said in a focus group, word for word. */
  read_transcripts: ['evaluator'],
  /** The questionnaire of a round on paper, with nothing anybody said: a facilitator that of rounds without names. */
  print_forms: ['programme_manager', 'evaluator', 'facilitator'],
  /** Typing in forms that came back on paper, and taking back what was typed in wrongly: a facilitator those without names. */
  enter_paper_forms: ['programme_manager', 'facilitator'],
  /** How far a round has come, in counts. */
  see_round_progress: ['programme_manager', 'evaluator'],
  /** You said, we did: a facilitator writes for their own sets, an evaluator reads. */
  see_replies: ['programme_manager', 'facilitator', 'evaluator'],
  write_replies: ['programme_manager', 'facilitator'],
  /** When a round is open, who has not returned a form, personal links. */
  manage_rounds: ['programme_manager'],
  /** Registers by name: a facilitator those of their own sets. */
  mark_registers: ['programme_manager', 'facilitator'],
  /** What needs doing today, planning sessions, the attendance grid, timelines, tables as files. */
  run_programme: ['programme_manager'],
  /** A session and what comes of it: its pulse, notes, who was sent them, criteria and actions agreed there. A facilitator those of their own sets. */
  run_sessions: ['programme_manager', 'facilitator'],
  log_mentoring: ['programme_manager'],
  record_withdrawals: ['programme_manager'],
  /** Attendance, mentoring and withdrawals of the people of one's own council. */
  see_own_council: ['head_of_service'],
  /** The programme itself: its details, sets, people, sessions. */
  manage_programme: ['programme_manager'],
  /** Who has which role in the programme. */
  manage_staff: ['programme_manager'],
  /** What is held about one person: a copy of it, taking answers back, erasing; retention and notices. */
  handle_personal_data: ['programme_manager'],
  /** The link to somebody's own page. */
  make_own_page_links: ['programme_manager'],
  see_journal: ['programme_manager'],
} as const satisfies Record<string, readonly StaffRole[]>;
export type Ability = keyof typeof ABILITIES;
export const ABILITY_NAMES = Object.keys(ABILITIES) as Ability[];

/** What a role may do. */
export function abilitiesOf(role: StaffRole): Ability[] {
  return ABILITY_NAMES.filter((ability) => (ABILITIES[ability] as readonly StaffRole[]).includes(role));
}
