/**
 * The programme bundle, as data: every file, every column, what it may hold and what it refers to.
 * Reading, checking, writing and docs/data-formats.md all work from this one table.
 */
import { APOLOGY_REASONS, REGISTER_MARKS } from '../../../shared/vocabulary/register.ts';
import { AGREED, SELECTED_BY, VOID_REASONS, YES_NO_UNKNOWN } from '../../../shared/vocabulary/enrolment.ts';
import { ANSWER_STATES, ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, MOMENTS, SCALE_CODES } from '../../../shared/vocabulary/questionnaire.ts';
import { CUT_SHORT_BY, LOGGED_BY, MENTORING_MEDIA } from '../../../shared/vocabulary/mentoring.ts';
import { DATE_PRECISIONS, WITHDRAWAL_KINDS, WITHDRAWAL_REASONS } from '../../../shared/vocabulary/withdrawal.ts';
import { GROUP_FEEDBACK_KINDS, STANCES } from '../../../shared/vocabulary/group-feedback.ts';
import { LONGEST_CODE, LONGEST_LABEL, MOST_CRITERIA, MOST_OPTIONS } from '../../../shared/questionnaire/version-draft.ts';
import { LANGUAGES } from '../../../shared/vocabulary/language.ts';
import { MAIL_STOPPED } from '../../../shared/vocabulary/message.ts';
import { REPLY_KINDS } from '../../../shared/vocabulary/reply.ts';
import { ROUND_MODES, ROUND_PURPOSES } from '../../../shared/vocabulary/round.ts';
import { ROLES } from '../../../shared/vocabulary/role.ts';
import { AGREED_BY } from '../../../shared/vocabulary/success-criterion.ts';
import { MATERIAL_KINDS, SESSION_KINDS, SESSION_STATUSES } from '../../../shared/vocabulary/session.ts';

/** What one cell may hold. `code` is letters, digits, - and _ (60 at most); times are local, Europe/London. */
export type ColumnType =
  | { readonly is: 'code' }
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'date' }
  | { readonly is: 'datetime' }
  | { readonly is: 'integer'; readonly min: number; readonly max: number }
  | { readonly is: 'yes_no' }
  | { readonly is: 'one_of'; readonly values: readonly string[] };

export interface BundleColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  /** A blank cell is a fault. */
  readonly required?: true;
  /** What a blank cell means, written out in the documentation. */
  readonly blank?: string;
}

/** Columns of this file that must name a row of another file of the same bundle (or, for councils, of the platform). */
export interface BundleReference {
  readonly columns: readonly string[];
  readonly file: string;
  readonly target: readonly string[];
}

export interface BundleFile {
  readonly name: string;
  /** One row is …; printed in the documentation. */
  readonly row: string;
  /** No two rows have the same cells in these columns. */
  readonly key: readonly string[];
  readonly columns: readonly BundleColumn[];
  readonly references?: readonly BundleReference[];
}

const code = { is: 'code' } as const;
const date = { is: 'date' } as const;
const datetime = { is: 'datetime' } as const;
const yesNo = { is: 'yes_no' } as const;
const text = (max: number): ColumnType => ({ is: 'text', max });
const integer = (min: number, max: number): ColumnType => ({ is: 'integer', min, max });
const oneOf = (values: readonly string[]): ColumnType => ({ is: 'one_of', values });
/** The most answers to choose from, as value=Label pairs with | between them. */
const options = text(MOST_OPTIONS * (LONGEST_CODE + 1 + LONGEST_LABEL) + MOST_OPTIONS - 1);
const criteria = text(MOST_CRITERIA * LONGEST_CODE + MOST_CRITERIA - 1);

const programme: BundleColumn = { name: 'programme', type: code, required: true, about: 'Code of the programme the row belongs to.' };
const toProgramme: BundleReference = { columns: ['programme'], file: 'programmes.csv', target: ['programme'] };
const toEnrolment: BundleReference = { columns: ['programme', 'person', 'role'], file: 'enrolments.csv', target: ['programme', 'person', 'role'] };
const toOutcome: BundleReference = { columns: ['programme', 'outcome'], file: 'outcomes.csv', target: ['programme', 'outcome'] };
const toSet: BundleReference = { columns: ['programme', 'set'], file: 'sets.csv', target: ['programme', 'set'] };
const toSession: BundleReference = { columns: ['programme', 'session'], file: 'sessions.csv', target: ['programme', 'session'] };
const toVersion: BundleReference = {
  columns: ['programme', 'questionnaire', 'version'],
  file: 'questionnaires.csv',
  target: ['programme', 'questionnaire', 'version'],
};

export const BUNDLE_FILES: readonly BundleFile[] = [
  {
    name: 'programmes.csv',
    row: 'a programme',
    key: ['programme'],
    columns: [
      { ...programme, about: 'Code of the programme, unique on the platform.' },
      { name: 'name', type: text(200), required: true, about: 'Its full name.' },
      { name: 'about', type: text(2000), about: 'A note shown wherever the programme is shown; a reconstruction or an invented programme says so here.' },
      { name: 'region', type: text(200), about: 'Region or partnership.' },
      { name: 'starts_on', type: date, required: true, about: 'First day. The starter flags are frozen from then on.' },
      { name: 'ends_on', type: date, required: true, about: 'Last day.' },
      { name: 'recommended_mentoring', type: integer(0, 100), about: 'Recommended mentoring meetings per participant.', blank: 'no recommendation' },
      { name: 'dosage_sessions', type: integer(0, 100), about: 'Dosage threshold: sessions attended, at least.', blank: 'no dosage figures' },
      { name: 'dosage_mentoring', type: integer(0, 100), about: 'Dosage threshold: mentoring meetings, at least.', blank: 'no dosage figures' },
      { name: 'attendance_by_council', type: yesNo, about: 'Whether the joining notice says that attendance is reported by council.', blank: 'no' },
      { name: 'demonstration', type: yesNo, about: 'Marks a demonstration programme, whose people are codes or invented.', blank: 'no' },
      { name: 'minimum_people', type: integer(5, 1000), about: 'People who must stand behind a figure before anybody but evaluators sees it; a round keeps what held when it opened.', blank: '5' },
      { name: 'minimum_councils', type: integer(3, 100), about: 'Councils these people must come from.', blank: '3' },
    ],
  },
  {
    name: 'outcomes.csv',
    row: 'an agreed outcome; the order of the rows is the order in which they are shown',
    key: ['programme', 'outcome'],
    references: [toProgramme],
    columns: [
      programme,
      { name: 'outcome', type: code, required: true, about: 'Code of the outcome.' },
      { name: 'title', type: text(200), required: true, about: 'Short title, used on charts.' },
      { name: 'description', type: text(2000), about: 'The outcome as agreed.' },
    ],
  },
  {
    name: 'councils.csv',
    row: 'a council of the region, with one official code and the period in which it is valid; a council with two codes has two rows',
    key: ['programme', 'council', 'code'],
    references: [toProgramme],
    columns: [
      programme,
      { name: 'council', type: text(100), required: true, about: 'Name, by which the other files refer to it.' },
      { name: 'code', type: code, required: true, about: 'Official statistics code.' },
      { name: 'code_from', type: date, about: 'First day on which the code is valid.', blank: 'not known' },
      { name: 'code_to', type: date, about: 'Last day on which the code is valid.', blank: 'still valid' },
      { name: 'taking_part', type: yesNo, about: 'Whether the council put people forward (else it is only of the region).', blank: 'yes' },
    ],
  },
  {
    name: 'sets.csv',
    row: 'a set (a group that meets regularly)',
    key: ['programme', 'set'],
    references: [toProgramme],
    columns: [
      programme,
      { name: 'set', type: code, required: true, about: 'Code of the set.' },
      { name: 'name', type: text(200), required: true, about: 'Its name.' },
      { name: 'place', type: text(200), about: 'Where it usually meets.' },
    ],
  },
  {
    name: 'people.csv',
    row: 'a person: identity only, apart from everything they say',
    key: ['programme', 'person'],
    references: [toProgramme],
    columns: [
      programme,
      { name: 'person', type: code, required: true, about: 'Code of the person within the programme.' },
      { name: 'name', type: text(200), about: 'Name; blank where only a code is kept.', blank: 'the code is shown' },
      { name: 'email', type: text(320), about: 'E-mail address.' },
      { name: 'died_on', type: date, about: 'Date of death, exact or rough. Somebody who died is never written to.' },
      { name: 'mail_stopped', type: oneOf(MAIL_STOPPED), about: 'Why nothing is mailed to them: the address came back, or they asked not to be written to. What is stored by now stays.', blank: 'mail may be sent' },
      { name: 'came_back', type: yesNo, about: 'Whether the address came back as well, where `mail_stopped` is `opted_out`: it stays so when they want mail again.', blank: 'no' },
    ],
  },
  {
    name: 'enrolments.csv',
    row: 'one person in one role',
    key: ['programme', 'person', 'role'],
    references: [
      toProgramme,
      { columns: ['programme', 'person'], file: 'people.csv', target: ['programme', 'person'] },
      { columns: ['programme', 'council'], file: 'councils.csv', target: ['programme', 'council'] },
      toSet,
    ],
    columns: [
      programme,
      { name: 'person', type: code, required: true, about: 'Who.' },
      { name: 'role', type: oneOf(ROLES), required: true, about: 'In which role.' },
      { name: 'council', type: text(100), about: 'Council that put them forward, or whose people they mentor.', blank: 'none' },
      { name: 'set', type: code, about: 'Set they meet in.', blank: 'none' },
      { name: 'starter', type: yesNo, required: true, about: 'Enrolled when the programme started. Late joiners, facilitators and heads of service: no.' },
      { name: 'enrolled_on', type: date, required: true, about: 'First day of the enrolment.' },
      { name: 'selected_by', type: oneOf(SELECTED_BY), about: 'Who decided the selection.', blank: 'unknown' },
      { name: 'line_manager_support', type: oneOf(AGREED), about: 'Whether the line manager supports it.', blank: 'unknown' },
      { name: 'cover_agreed', type: oneOf(AGREED), about: 'Whether cover for days away is agreed.', blank: 'unknown' },
      { name: 'travel_minutes', type: integer(0, 600), about: 'Minutes of travel to the usual venue, one way.', blank: 'not known' },
      { name: 'independent', type: yesNo, about: 'For a mentor: independent of the council.', blank: 'no' },
      { name: 'void_reason', type: oneOf(VOID_REASONS), about: 'Why the enrolment counts in no figure.', blank: 'it counts' },
    ],
  },
  {
    name: 'pairings.csv',
    row: 'a mentor paired with one mentee',
    key: ['programme', 'mentor', 'mentee'],
    references: [
      toProgramme,
      { columns: ['programme', 'mentor'], file: 'people.csv', target: ['programme', 'person'] },
      { columns: ['programme', 'mentee'], file: 'people.csv', target: ['programme', 'person'] },
    ],
    columns: [
      programme,
      { name: 'mentor', type: code, required: true, about: 'Person enrolled as mentor.' },
      { name: 'mentee', type: code, required: true, about: 'Person enrolled as participant.' },
      { name: 'line_manager', type: oneOf(YES_NO_UNKNOWN), about: 'Whether the mentor line-manages the mentee.', blank: 'unknown' },
      { name: 'starts_on', type: date, about: 'First day of the pairing.', blank: 'the programme starts' },
      { name: 'ends_on', type: date, about: 'Last day of the pairing.', blank: 'the programme ends' },
    ],
  },
  {
    name: 'withdrawals.csv',
    row: 'somebody who withdrew from one role; they stay a starter',
    key: ['programme', 'person', 'role'],
    references: [toProgramme, toEnrolment],
    columns: [
      programme,
      { name: 'person', type: code, required: true, about: 'Who.' },
      { name: 'role', type: oneOf(ROLES), required: true, about: 'From which role.' },
      { name: 'kind', type: oneOf(WITHDRAWAL_KINDS), required: true, about: 'Formal, or in effect (silent, and confirmed by the programme manager).' },
      { name: 'withdrew_on', type: date, required: true, about: 'The date to count with: sessions after it count as absent. On or after enrolled_on.' },
      { name: 'date_precision', type: oneOf(DATE_PRECISIONS), about: 'How exactly the date is known.', blank: 'day' },
      { name: 'date_note', type: text(200), about: 'The date as it was told, e.g. "by the summer".' },
      { name: 'reason', type: oneOf(WITHDRAWAL_REASONS), about: 'Reason.', blank: 'unknown' },
      { name: 'note', type: text(1000), about: 'What else is known.' },
      { name: 'told_by', type: text(200), about: 'Who told us.' },
    ],
  },
  {
    name: 'sessions.csv',
    row: 'a dated gathering of any kind',
    key: ['programme', 'session'],
    references: [toProgramme, toSet],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Code of the session.' },
      { name: 'kind', type: oneOf(SESSION_KINDS), required: true, about: 'What kind of gathering. launch, set_meeting and mentor_session make up the maximum.' },
      { name: 'set', type: code, about: 'The set that meets; required for a set_meeting.', blank: 'the whole programme' },
      { name: 'title', type: text(200), required: true, about: 'Short title.' },
      { name: 'starts_at', type: datetime, required: true, about: 'Start, local time.' },
      { name: 'ends_at', type: datetime, about: 'End, local time.', blank: 'not known' },
      { name: 'place', type: text(200), about: 'Venue, or "online".' },
      { name: 'status', type: oneOf(SESSION_STATUSES), required: true, about: 'Only held sessions count; cancelled ones are left out of every maximum.' },
      { name: 'closing', type: yesNo, about: 'Whether being there makes a finisher.', blank: 'the last two meetings of each set close it' },
      { name: 'capacity', type: integer(1, 100000), about: 'Most people who fit.', blank: 'no limit' },
      { name: 'optimum', type: integer(1, 100000), about: 'Best number of people.', blank: 'none stated' },
      { name: 'headcount', type: integer(0, 100000), about: 'People counted in the room where no register by name was kept (workshops).', blank: 'not counted' },
      { name: 'theme', type: text(200), about: 'Theme, for workshops; a repeated workshop repeats its theme.' },
    ],
  },
  {
    name: 'register.csv',
    row: 'one person at one session: who was expected, and what the register says',
    key: ['programme', 'session', 'person', 'role'],
    references: [toProgramme, toSession, toEnrolment],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Which session.' },
      { name: 'person', type: code, required: true, about: 'Who.' },
      { name: 'role', type: oneOf(ROLES), required: true, about: 'In which role.' },
      { name: 'expected', type: yesNo, about: 'Whether the person was expected. Whoever is marked is: no goes with a blank mark alone.', blank: 'yes' },
      { name: 'mark', type: oneOf(REGISTER_MARKS), about: 'What the register says.', blank: 'not recorded' },
      { name: 'reason', type: oneOf(APOLOGY_REASONS), about: 'Reason of an apology.', blank: 'none' },
    ],
  },
  {
    name: 'session_details.csv',
    row: 'what a session is for and how it runs; only sessions of which more is known than sessions.csv says',
    key: ['programme', 'session'],
    references: [toProgramme, toSession],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Which session.' },
      { name: 'link', type: text(500), about: 'Where to join it online.' },
      { name: 'learning_outcomes', type: text(2000), about: 'Learning outcomes, one a line.' },
      { name: 'timetable', type: text(10000), about: 'What happens when: a line for each item, its local time HH:MM, a space, and what.' },
    ],
  },
  {
    name: 'session_materials.csv',
    row: 'notes or material of a session, as a link or as text; files themselves are not kept',
    key: ['programme', 'session', 'kind', 'title'],
    references: [toProgramme, toSession],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Which session.' },
      { name: 'kind', type: oneOf(MATERIAL_KINDS), required: true, about: 'Notes, or something handed out.' },
      { name: 'title', type: text(200), required: true, about: 'What it is.' },
      { name: 'link', type: text(500), about: 'Where it is kept.' },
      { name: 'body', type: text(10000), about: 'The text itself.' },
    ],
  },
  {
    name: 'session_people.csv',
    row: 'what somebody got of a session afterwards',
    key: ['programme', 'session', 'person', 'role'],
    references: [toProgramme, toSession, toEnrolment, { columns: ['programme', 'buddy', 'buddy_role'], file: 'enrolments.csv', target: ['programme', 'person', 'role'] }],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Which session.' },
      { name: 'person', type: code, required: true, about: 'Who.' },
      { name: 'role', type: oneOf(ROLES), required: true, about: 'In which role.' },
      { name: 'sent_on', type: date, about: 'When the notes and material were sent to them.', blank: 'not sent' },
      { name: 'buddy', type: code, about: 'Who updates them.', blank: 'nobody' },
      { name: 'buddy_role', type: oneOf(ROLES), about: 'Role of the buddy.', blank: 'nobody' },
    ],
  },
  {
    name: 'session_actions.csv',
    row: 'an action agreed at a session',
    key: ['programme', 'session', 'what'],
    references: [toProgramme, toSession, toEnrolment, { columns: ['programme', 'done_at'], file: 'sessions.csv', target: ['programme', 'session'] }],
    columns: [
      programme,
      { name: 'session', type: code, required: true, about: 'Session at which it was agreed.' },
      { name: 'what', type: text(500), required: true, about: 'What is to be done.' },
      { name: 'who', type: text(200), about: 'Who does it, in words; blank where person says it.' },
      { name: 'person', type: code, about: 'Somebody of the programme who does it.', blank: 'nobody by name' },
      { name: 'role', type: oneOf(ROLES), about: 'In which role; required with a person.', blank: 'nobody by name' },
      { name: 'due_on', type: date, about: 'By when.', blank: 'no day set' },
      { name: 'done_on', type: date, about: 'When it was done.', blank: 'open' },
      { name: 'done_at', type: code, about: 'Later session at which it was ticked off.', blank: 'at none' },
    ],
  },
  {
    name: 'mentoring.csv',
    row: 'a mentoring meeting of one pair as one of them logged it; a group meeting has a row for each mentee',
    key: ['programme', 'mentor', 'mentee', 'held_on', 'logged_by'],
    references: [toProgramme, { columns: ['programme', 'mentor', 'mentee'], file: 'pairings.csv', target: ['programme', 'mentor', 'mentee'] }],
    columns: [
      programme,
      { name: 'mentor', type: code, required: true, about: 'Mentor of the pair.' },
      { name: 'mentee', type: code, required: true, about: 'Mentee of the pair.' },
      { name: 'held_on', type: date, required: true, about: 'Day. Two entries for one pair and day are one meeting.' },
      { name: 'logged_by', type: oneOf(LOGGED_BY), required: true, about: "Whose log it comes from." },
      { name: 'minutes', type: integer(1, 600), about: 'Length.', blank: 'not known' },
      { name: 'medium', type: oneOf(MENTORING_MEDIA), about: 'How they met.', blank: 'unknown' },
      { name: 'in_group', type: yesNo, about: 'Whether the mentor met several mentees at once.', blank: 'no' },
      { name: 'cut_short_by', type: oneOf(CUT_SHORT_BY), about: 'Who cut it short.', blank: 'it was not cut short' },
      { name: 'themes', type: text(1000), about: 'What it was about.' },
    ],
  },
  {
    name: 'success_criteria.csv',
    row: 'a success criterion agreed at a session',
    key: ['programme', 'criterion'],
    references: [toProgramme, toSession, toOutcome],
    columns: [
      programme,
      { name: 'criterion', type: code, required: true, about: 'Its code.' },
      { name: 'session', type: code, required: true, about: 'Session at which it was agreed.' },
      { name: 'words', type: text(500), required: true, about: 'As it was agreed.' },
      { name: 'outcome', type: code, about: 'Outcome it belongs to.', blank: 'none' },
      { name: 'agreed_by', type: oneOf(AGREED_BY), required: true, about: 'Who agreed.' },
    ],
  },
  {
    name: 'questionnaires.csv',
    row: 'a published version of a questionnaire; a version never changes',
    key: ['programme', 'questionnaire', 'version'],
    references: [toProgramme],
    columns: [
      programme,
      { name: 'questionnaire', type: code, required: true, about: 'Code of the questionnaire.' },
      { name: 'version', type: integer(1, 1000), required: true, about: 'Number of the version.' },
      { name: 'title', type: text(200), required: true, about: 'Title that respondents read.' },
      { name: 'introduction', type: text(4000), about: 'Text before the first question.' },
      { name: 'published_on', type: date, required: true, about: 'Day on which the version was fixed.' },
      { name: 'title_cy', type: text(200), about: 'The title in Welsh. With it, every item needs its Welsh words too.', blank: 'the version is in English alone' },
      { name: 'introduction_cy', type: text(4000), about: 'The text before the first question in Welsh.' },
    ],
  },
  {
    name: 'items.csv',
    row: 'one question of a version; the order of the rows is the order in which they are asked',
    key: ['programme', 'questionnaire', 'version', 'item'],
    references: [toProgramme, toVersion, toOutcome],
    columns: [
      programme,
      { name: 'questionnaire', type: code, required: true, about: 'Which questionnaire.' },
      { name: 'version', type: integer(1, 1000), required: true, about: 'Which version.' },
      { name: 'item', type: code, required: true, about: 'Stable code: the same question keeps it through all versions and questionnaires.' },
      { name: 'section', type: text(200), about: 'Heading it stands under; items of one section and scale share a page.' },
      { name: 'kind', type: oneOf(ITEM_KINDS), required: true, about: 'What kind of question.' },
      { name: 'wording', type: text(1000), required: true, about: 'The question as asked.' },
      { name: 'scale', type: oneOf(SCALE_CODES), about: 'Scale; required when kind is scale, else blank.' },
      { name: 'options', type: options, about: 'For single and multiple: value=Label pairs, separated by |.' },
      { name: 'not_applicable', type: yesNo, about: 'Whether "Not applicable" is offered.', blank: 'no' },
      { name: 'dont_know', type: yesNo, about: 'Whether "Don\'t know" is offered.', blank: 'no' },
      { name: 'outcome', type: code, about: 'Outcome the item speaks to.', blank: 'none' },
      { name: 'direction', type: oneOf(DIRECTIONS), about: 'Whether agreeing speaks for the outcome or against it.', blank: 'positive' },
      { name: 'asked_per', type: oneOf(ASKED_PER), about: 'Asked once, or by a mentor about each mentee.', blank: 'respondent' },
      { name: 'show_if', type: text(200), about: 'Condition item=value on an earlier single or scale item.', blank: 'always asked' },
      { name: 'level', type: oneOf(KIRKPATRICK_LEVELS), about: 'Kirkpatrick level it speaks to.', blank: 'none' },
      { name: 'note', type: text(2000), about: 'What is to be read before the question.' },
      { name: 'other', type: code, about: 'For single and multiple: value of the option beside which one can say what.', blank: 'none' },
      { name: 'lowest', type: integer(0, 9999), about: 'For number: the least that can be given.', blank: '0' },
      { name: 'highest', type: integer(0, 9999), about: 'For number: the greatest that can be given.', blank: '9999' },
      { name: 'pair', type: code, about: 'Code shared by two neighbouring items of kind scale or number that ask the same, first of before and then of now.', blank: 'asked alone' },
      { name: 'moment', type: oneOf(MOMENTS), about: 'Of which time the item of a pair asks.' },
      { name: 'wording_cy', type: text(1000), about: 'The question in Welsh, where the version has a Welsh title.' },
      { name: 'section_cy', type: text(200), about: 'Its heading in Welsh.' },
      { name: 'note_cy', type: text(2000), about: 'What is to be read before it, in Welsh.' },
      { name: 'options_cy', type: options, about: 'For single and multiple: the same values with Welsh labels, as value=Label pairs separated by |.' },
      { name: 'criteria', type: criteria, about: 'Success criteria it was made of: their codes, several separated by ;.', blank: 'none' },
    ],
  },
  {
    name: 'rounds.csv',
    row: 'one wave of asking: a version, the people asked, a window',
    key: ['programme', 'round'],
    references: [toProgramme, toVersion, toSession],
    columns: [
      programme,
      { name: 'round', type: code, required: true, about: 'Code of the round.' },
      { name: 'title', type: text(200), required: true, about: 'Title for staff.' },
      { name: 'questionnaire', type: code, required: true, about: 'Questionnaire asked.' },
      { name: 'version', type: integer(1, 1000), required: true, about: 'Version asked.' },
      { name: 'mode', type: oneOf(ROUND_MODES), required: true, about: 'Named (personal links) or anonymous (open link).' },
      { name: 'purpose', type: oneOf(ROUND_PURPOSES), required: true, about: 'When it asks. end_of_programme is divided by starters, every other round by the people asked.' },
      { name: 'role', type: oneOf(ROLES), about: 'Role asked; required for a named round.', blank: 'anybody (anonymous)' },
      { name: 'opens_on', type: date, required: true, about: 'First day.' },
      { name: 'closes_on', type: date, about: 'Last day.', blank: 'still open' },
      { name: 'counts_as_contribution', type: yesNo, required: true, about: 'Whether answering counts as contributing. Never for an anonymous round.' },
      { name: 'keeps_deceased_in_base', type: yesNo, about: 'Whether people who died stay in the base of the response rate.', blank: 'no: they leave it, and are listed' },
      { name: 'session', type: code, about: 'Session whose pulse it is: one anonymous round of the purpose session_pulse a session.', blank: 'of no session' },
      { name: 'sets', type: text(6100), about: 'Sets whose people are asked, in place of those it asked before: their codes, several separated by ;.', blank: 'as it is stored; for a new round those of all' },
      { name: 'asks_withdrawn', type: yesNo, about: 'Whether people who withdrew are asked, and reminded, too.', blank: 'as it is stored; for a new round yes' },
      { name: 'asks_never_attended', type: yesNo, about: 'Whether people who never came to a session are asked too.', blank: 'as it is stored; for a new round yes' },
      { name: 'privacy_text', type: text(2000), about: 'What respondents are told beside the privacy notice.', blank: 'as it is stored; for a new round nothing' },
      { name: 'privacy_text_cy', type: text(2000), about: 'The same in Welsh.', blank: 'as it is stored; for a new round nothing' },
      { name: 'give_back_to', type: text(300), about: 'To whom, or where, a form on paper is given back.', blank: 'as it is stored; for a new round a line to write it on' },
    ],
  },
  {
    name: 'round_members.csv',
    row: 'one person asked in a named round, frozen when it opened',
    key: ['programme', 'round', 'person'],
    references: [
      toProgramme,
      { columns: ['programme', 'round'], file: 'rounds.csv', target: ['programme', 'round'] },
      { columns: ['programme', 'person'], file: 'people.csv', target: ['programme', 'person'] },
    ],
    columns: [
      programme,
      { name: 'round', type: code, required: true, about: 'Which round.' },
      { name: 'person', type: code, required: true, about: "Who, in the round's role." },
      { name: 'declined_at', type: datetime, about: 'When they said that they do not want to take part.', blank: 'they did not' },
    ],
  },
  {
    name: 'responses.csv',
    row: 'one form, returned or begun',
    key: ['programme', 'round', 'response'],
    references: [
      toProgramme,
      { columns: ['programme', 'round'], file: 'rounds.csv', target: ['programme', 'round'] },
      { columns: ['programme', 'round', 'person'], file: 'round_members.csv', target: ['programme', 'round', 'person'] },
    ],
    columns: [
      programme,
      { name: 'round', type: code, required: true, about: 'Which round.' },
      { name: 'response', type: code, required: true, about: 'Code of the form within the round.' },
      { name: 'person', type: code, about: 'Who, in a named round; blank in an anonymous one.' },
      { name: 'status', type: oneOf(['draft', 'submitted']), required: true, about: 'submitted counts as returned; a draft never does.' },
      { name: 'submitted_at', type: datetime, about: 'When it was sent; required when submitted. Blank, or midnight, in an anonymous round.' },
      { name: 'on_paper', type: yesNo, about: 'Whether staff entered a paper form.', blank: 'no' },
      { name: 'language', type: oneOf(LANGUAGES), about: 'In which it was read and answered.', blank: 'en' },
    ],
  },
  {
    name: 'answers.csv',
    row: 'what became of one item in one submitted form; items without a row count as skipped, or as not asked where their condition is not met',
    key: ['programme', 'round', 'response', 'item', 'mentee'],
    references: [toProgramme, { columns: ['programme', 'round', 'response'], file: 'responses.csv', target: ['programme', 'round', 'response'] }],
    columns: [
      programme,
      { name: 'round', type: code, required: true, about: 'Which round.' },
      { name: 'response', type: code, required: true, about: 'Which form.' },
      { name: 'item', type: code, required: true, about: 'Which item of the version asked.' },
      { name: 'mentee', type: code, about: 'For an item asked per mentee: about whom. Blank with not_asked: there was no mentee to ask about.', blank: 'asked per respondent' },
      { name: 'state', type: oneOf(ANSWER_STATES), required: true, about: 'Answered, or why there is no answer.' },
      { name: 'value', type: text(20000), about: 'The answer, only when answered: a scale or option value, several separated by ;, a whole number from 0 to 9999, a date from 1900 to 2100, or text (200 characters for short_text, 5,000 for long_text).' },
      { name: 'other', type: text(1000), about: 'What was written beside the option that asks to say what: 200 characters at most, and only where that option is among the answers.' },
    ],
  },
  {
    name: 'group_feedback.csv',
    row: 'group feedback given together in a session, or a focus group',
    key: ['programme', 'group_feedback'],
    references: [toProgramme, toSession],
    columns: [
      programme,
      { name: 'group_feedback', type: code, required: true, about: 'Its code.' },
      { name: 'kind', type: oneOf(GROUP_FEEDBACK_KINDS), required: true, about: 'Group feedback, or a focus group.' },
      { name: 'title', type: text(200), required: true, about: 'Short title.' },
      { name: 'session', type: code, about: 'Session at which it was given.', blank: 'none' },
      { name: 'held_on', type: date, required: true, about: 'Day.' },
      { name: 'minutes', type: integer(1, 600), about: 'Length, for a focus group.', blank: 'not known' },
      { name: 'counts_as_contribution', type: yesNo, required: true, about: 'Whether being named as contributor counts as contributing.' },
    ],
  },
  {
    name: 'group_feedback_people.csv',
    row: 'somebody who was in the room, and whether they contributed',
    key: ['programme', 'group_feedback', 'person', 'role'],
    references: [
      toProgramme,
      { columns: ['programme', 'group_feedback'], file: 'group_feedback.csv', target: ['programme', 'group_feedback'] },
      toEnrolment,
    ],
    columns: [
      programme,
      { name: 'group_feedback', type: code, required: true, about: 'Which one.' },
      { name: 'person', type: code, required: true, about: 'Who.' },
      { name: 'role', type: oneOf(ROLES), required: true, about: 'In which role.' },
      { name: 'contributed', type: yesNo, required: true, about: 'Named as a contributor, not merely present.' },
    ],
  },
  {
    name: 'group_feedback_points.csv',
    row: 'one point of the group, in its order under its heading',
    key: ['programme', 'group_feedback', 'heading', 'point'],
    references: [
      toProgramme,
      { columns: ['programme', 'group_feedback'], file: 'group_feedback.csv', target: ['programme', 'group_feedback'] },
      toOutcome,
    ],
    columns: [
      programme,
      { name: 'group_feedback', type: code, required: true, about: 'Which one.' },
      { name: 'heading', type: text(200), required: true, about: 'Heading, e.g. Emerging benefits, Challenges, Early impact.' },
      { name: 'point', type: text(2000), required: true, about: 'The point as it was written down.' },
      { name: 'outcome', type: code, about: 'Outcome it speaks to.', blank: 'none' },
      { name: 'stance', type: oneOf(STANCES), about: 'Whether it speaks for the outcome or against it.', blank: 'neither' },
    ],
  },
  {
    name: 'replies.csv',
    row: 'you said, we did: what people said and what was done about it; the order of the rows is the order in which people see them',
    key: ['programme', 'reply'],
    references: [toProgramme, toSet, { columns: ['programme', 'group_feedback'], file: 'group_feedback.csv', target: ['programme', 'group_feedback'] }],
    columns: [
      programme,
      { name: 'reply', type: code, required: true, about: 'Its code.' },
      { name: 'said', type: text(1000), required: true, about: 'What was said, in words that let nobody be recognised.' },
      { name: 'kind', type: oneOf(REPLY_KINDS), required: true, about: 'Whether it was done, will be, or will not.' },
      { name: 'done', type: text(2000), required: true, about: 'What was done, will be done, or why it is not.' },
      { name: 'set', type: code, about: 'Set whose people see it.', blank: 'participants and mentors of all' },
      { name: 'group_feedback', type: code, about: 'Group feedback whose point it answers.', blank: 'none' },
      { name: 'published_at', type: datetime, about: 'Since when people see it.', blank: 'a draft' },
    ],
  },
];
