/** The definitions in plain loops over plain objects: what somebody with the lists on paper would do. */

export interface ModelProgramme {
  id: string;
  councils: string[];
  sets: string[];
  enrolments: {
    id: string;
    person: string;
    role: 'participant' | 'mentor';
    council: string | null;
    set: string | null;
    starter: boolean;
    voided: 'erased' | 'enrolled_in_error' | null;
    withdrawal: { on: string; reversed: boolean } | null;
  }[];
  sessions: {
    id: string;
    code: string;
    kind: 'launch' | 'set_meeting' | 'mentor_session' | 'catch_up';
    set: string | null;
    startsAt: string;
    status: 'held' | 'planned' | 'cancelled';
    closing: boolean | null;
  }[];
  register: { session: string; enrolment: string; expected: boolean; mark: string | null }[];
  pairings: { id: string; mentor: string; mentee: string }[];
  meetings: { pairing: string; on: string; by: 'mentor' | 'mentee' | 'staff' }[];
  rounds: { id: string; code: string; role: 'participant' | 'mentor'; counts: boolean }[];
  responses: { round: string; enrolment: string; submitted: boolean; states: string[] }[];
  groups: { id: string; code: string; counts: boolean }[];
  groupPeople: { group: string; enrolment: string; contributed: boolean }[];
}

type Enrolment = ModelProgramme['enrolments'][number];
type Session = ModelProgramme['sessions'][number];

/** By role (and session): what was counted, of what, what was left out, and [numerator, denominator] by council. */
export type Counted = Record<string, { numerator: number; denominator: number; excluded: Record<string, number>; councils: Record<string, [number, number]> }>;

/** The months of the model's programme, February to June 2024, each with its last day. */
const MONTHS = [['2024-02', '2024-02-29'], ['2024-03', '2024-03-31'], ['2024-04', '2024-04-30'], ['2024-05', '2024-05-31'], ['2024-06', '2024-06-30']] as const;

const inOrder = (sessions: Session[]): Session[] => [...sessions].sort((a, b) => (a.startsAt === b.startsAt ? (a.code < b.code ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1));

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

class Tally {
  readonly counted: Counted = {};

  private at(key: string): Counted[string] {
    return (this.counted[key] ??= { numerator: 0, denominator: 0, excluded: {}, councils: {} });
  }

  add(key: string, council: string | null, amount: number, of = 1): void {
    const place = this.at(key);
    place.numerator += amount;
    place.denominator += of;
    const own = (place.councils[String(council)] ??= [0, 0]);
    own[0] += amount;
    own[1] += of;
  }

  leaveOut(key: string, reason: string): void {
    const { excluded } = this.at(key);
    excluded[reason] = (excluded[reason] ?? 0) + 1;
  }
}

/** Everybody in a drawn programme is enrolled on this day. */
export const ENROLLED_ON = '2024-01-15';

/** Counts a programme by the definitions, measure by measure. */
export function countNaively(programme: ModelProgramme): Record<string, Counted> {
  const { enrolments, sessions, register, pairings, meetings, rounds, responses, groups, groupPeople } = programme;
  const measures: Record<string, Tally> = {};
  const tally = (measure: string): Tally => (measures[measure] ??= new Tally());
  for (const id of [
    'starters', 'withdrawals', 'cumulative-attendance', 'cumulative-attendance-by-session', 'cumulative-attendance-to-date', 'retention', 'attendance-per-starter', 'finishers', 'finisher-score', 'ordinary-attendance',
    'mentoring-meetings', 'mentoring-by-mentor-log', 'mentoring-by-mentee-log', 'contribution', 'councils-heard-from',
  ]) tally(id);

  // A starter is flagged, and neither enrolled in error nor erased.
  const isStarter = (one: Enrolment): boolean => one.starter && one.voided === null;
  const withdrewOn = (one: Enrolment): string | null => (one.withdrawal && !one.withdrawal.reversed ? one.withdrawal.on : null);
  const heldOn = (session: Session): string => london.format(new Date(session.startsAt));

  // The launch and the meetings of their own set; for mentors the launch and their sessions. Only what was held.
  const isFor = (one: Enrolment, session: Session): boolean => {
    if (session.status !== 'held') return false;
    if (session.kind === 'launch') return true;
    if (session.kind === 'set_meeting') return one.role === 'participant' && session.set === one.set;
    return session.kind === 'mentor_session' && one.role === 'mentor';
  };
  const attended = (one: Enrolment, session: Session): boolean => {
    const entry = register.find((line) => line.session === session.id && line.enrolment === one.id);
    const left = withdrewOn(one);
    return entry !== undefined && ['in_person', 'online', 'in_part'].includes(entry.mark ?? '') && (left === null || heldOn(session) <= left);
  };

  // Closing: the meetings of the set marked so; where none is, its last two that were not cancelled.
  const closingOf = (set: string | null): Session[] => {
    if (set === null) return [];
    const going = inOrder(sessions.filter((session) => session.kind === 'set_meeting' && session.set === set && session.status !== 'cancelled'));
    const marked = going.filter((session) => session.closing === true);
    return marked.length > 0 ? marked : going.slice(-2);
  };

  const contributed = (one: Enrolment): boolean =>
    responses.some((form) => form.enrolment === one.id && form.submitted && form.states.includes('answered') && rounds.some((round) => round.id === form.round && round.counts)) ||
    groupPeople.some((person) => person.enrolment === one.id && person.contributed && groups.some((group) => group.id === person.group && group.counts));

  for (const one of enrolments) {
    if (!isStarter(one)) {
      tally('starters').leaveOut(one.role, one.voided ?? 'late_joiner');
      tally('withdrawals').leaveOut(one.role, one.voided ?? 'late_joiner');
      tally('contribution').leaveOut(one.role, one.voided ?? 'late_joiner');
      continue;
    }
    tally('starters').add(one.role, one.council, 1);
    tally('withdrawals').add(one.role, one.council, withdrewOn(one) === null ? 0 : 1);

    for (const [month, lastDay] of MONTHS) tally('retention').add(`${one.role} ${month}`, one.council, (withdrewOn(one) ?? '9999') > lastDay ? 1 : 0);

    let total = 0;
    inOrder(sessions.filter((session) => isFor(one, session))).forEach((session, index) => {
      const came = attended(one, session) ? 1 : 0;
      total += came;
      tally('cumulative-attendance').add(one.role, one.council, came);
      tally('cumulative-attendance-by-session').add(`${one.role} ${session.code}`, one.council, came);
      // As it stood after the first, second … session: what came of so many.
      tally('cumulative-attendance-to-date').add(`${one.role} ${index + 1}`, one.council, total, index + 1);
    });
    tally('attendance-per-starter').add(one.role, one.council, total);

    if (one.role === 'participant') {
      const finished = withdrewOn(one) === null && closingOf(one.set).some((session) => session.status === 'held' && attended(one, session));
      tally('finishers').add(one.role, one.council, finished ? 1 : 0);
      if (finished) tally('finisher-score').add(one.role, one.council, total);

      const days = { all: new Set<string>(), mentor: new Set<string>(), mentee: new Set<string>() };
      for (const pairing of pairings.filter((pair) => pair.mentee === one.id)) {
        for (const meeting of meetings.filter((meeting) => meeting.pairing === pairing.id)) {
          days.all.add(`${pairing.id} ${meeting.on}`);
          if (meeting.by !== 'staff') days[meeting.by].add(`${pairing.id} ${meeting.on}`);
        }
      }
      tally('mentoring-meetings').add(one.role, one.council, days.all.size);
      tally('mentoring-by-mentor-log').add(one.role, one.council, days.mentor.size);
      tally('mentoring-by-mentee-log').add(one.role, one.council, days.mentee.size);
    }
    tally('contribution').add(one.role, one.council, contributed(one) ? 1 : 0);
  }

  // A line of a register at a session that is in somebody's maximum.
  for (const line of register) {
    const one = enrolments.find((enrolment) => enrolment.id === line.enrolment)!;
    const session = sessions.find((candidate) => candidate.id === line.session)!;
    if (!isFor(one, session)) continue;
    const left = withdrewOn(one);
    const reason =
      one.voided ?? (!one.starter ? 'late_joiner' : !line.expected ? 'not_expected' : left !== null && left < heldOn(session) ? 'withdrew' : line.mark === null ? 'not_recorded' : null);
    if (reason !== null) tally('ordinary-attendance').leaveOut(one.role, reason);
    else tally('ordinary-attendance').add(one.role, one.council, attended(one, session) ? 1 : 0);
  }

  // A session was held for somebody and the register has no line of them: expected, and not recorded.
  for (const one of enrolments.filter((enrolment) => enrolment.voided === null)) {
    for (const session of sessions.filter((candidate) => isFor(one, candidate))) {
      const left = withdrewOn(one);
      if (register.some((line) => line.session === session.id && line.enrolment === one.id)) continue;
      if (heldOn(session) < ENROLLED_ON || (left !== null && left < heldOn(session))) continue;
      tally('ordinary-attendance').leaveOut(one.role, one.starter ? 'not_recorded' : 'late_joiner');
    }
  }

  for (const council of programme.councils) {
    const own = enrolments.filter((one) => isStarter(one) && one.council === council);
    if (own.length > 0) tally('councils-heard-from').add('', council, own.some(contributed) ? 1 : 0);
  }
  return Object.fromEntries(Object.entries(measures).map(([id, { counted }]) => [id, counted]));
}
