/**
 * Entry by entry, where the figures that the evaluation of the reference programme printed come from here:
 * a pattern of paths in apir-figures.json (`*` stands for one step), and what must equal the entry.
 */
import type { UnitRow } from '../../server/measures/measure.service.ts';
import type { Figure, FigureOf } from '../../shared/figures/figure.ts';
import { wholePercent } from '../../shared/figures/wording.ts';

export interface PublishedItem {
  id: string;
  source: string;
  agree?: number;
}

/** The reference programme as computed: figures, the rows behind them, and the record itself. */
export interface Reference {
  published: { items: PublishedItem[]; mentorRatings: { outcome: string }[] };
  all(measure: string, of?: FigureOf): Figure[];
  /** The one figure that fits. */
  one(measure: string, of?: FigureOf): Figure;
  rows(measure: string, of?: FigureOf): Promise<UnitRow[]>;
  record<T = Record<string, unknown>>(sql: string): Promise<T[]>;
}

/** Computes what the entry must equal. `stars` are the steps under the pattern's `*`. */
export type Check = (apir: Reference, stars: readonly string[], published: unknown) => unknown;

const P: FigureOf = { roles: ['participant'] };
const M: FigureOf = { roles: ['mentor'] };
const END_P: FigureOf = { rounds: ['end-participants'] };
const END_M: FigureOf = { rounds: ['end-mentors'] };
const SETS = ['exeter', 'bristol-gloucester'];

const council = (figure: Figure, name: string) => figure.byCouncil.find((count) => count.council === name)!;
const councilsWith = (figure: Figure, wanted: (numerator: number) => boolean): string[] =>
  figure.byCouncil.filter((count) => wanted(count.numerator)).map((count) => count.council!);
const some = (numerator: number): boolean => numerator > 0;
const none = (numerator: number): boolean => numerator === 0;
const percent = (figure: Figure): number => wholePercent(figure.numerator, figure.denominator);
const total = (figures: Figure[], of: 'numerator' | 'denominator'): number => figures.reduce((sum, figure) => sum + figure[of], 0);
/** The one number that all of them are, or all that occur. */
const onlyOne = (values: readonly unknown[]): unknown => {
  const found = [...new Set(values.map(Number))];
  return found.length === 1 ? found[0] : found;
};
const sameIn = (published: unknown, computed: string[]): unknown =>
  [...(published as string[])].sort().join() === [...computed].sort().join() ? published : computed;

/** Councils present at one of the mentors' sessions. */
const atMentorSession = (apir: Reference, session: string): string[] => councilsWith(apir.one('cumulative-attendance-by-session', { ...M, session }), some);
const attendedAt = (apir: Reference, meeting: number): number =>
  total(SETS.map((set) => apir.one('cumulative-attendance-by-session', { ...P, session: `${set}-${meeting}` })), 'numerator');

const item = (apir: Reference, index: string): PublishedItem => apir.published.items[Number(index)]!;
const ROUND_OF: Record<string, string> = { participants: 'end-participants', mentors: 'end-mentors', 'launch form': 'launch-form' };
const agreement = (apir: Reference, { id, source }: PublishedItem, measure = 'item-agreement'): Figure =>
  source.endsWith('pooled') ? apir.one('item-agreement-pooled', { item: id }) : apir.one(measure, { item: id, rounds: [ROUND_OF[source]!] });
const isSelection = ({ id }: PublishedItem): boolean => id === 'selected-by-manager-or-senior-direction';
const rating = (apir: Reference, index: string, category: string): Figure =>
  apir.one('mentor-rating', { outcome: apir.published.mentorRatings[Number(index)]!.outcome, category });
const chose = (apir: Reference, name: string, category: string): number => apir.one('item-answers', { item: name, category }).numerator;
/** "Marginal" or "slight" in words is one person more, here as elsewhere in so small a group. */
const byOne = (word: string) => (apir: Reference, name: string, more: string, less: string) =>
  chose(apir, name, more) - chose(apir, name, less) === 1 ? word : chose(apir, name, more) - chose(apir, name, less);

const WHEN: Record<string, string> = { 'end of November 2010': '2010-11', 'by summer 2010': '2010-06', 'by autumn 2010': '2010-08' };
const REASONS: Record<string, string[]> = {
  'early retirement': ['early_retirement'],
  'one long-term ill health and resignation; one serious illness and death': ['death', 'ill_health'],
  'long-term sickness in the team, operational demand': ['operational_demand'],
  null: ['unknown'],
};
const ROUTES: Record<string, RegExp> = {
  'group feedback in September and December': /^feedback-(exeter|bristol-gloucester)-2010-(09|12)$/,
  "the mentors' two sessions": /^feedback-mentors-2010-(09|11)$/,
  'focus groups in January': /^focus-(exeter|bristol-gloucester)-2011-01$/,
  'both questionnaires': /^end-(participants|mentors)$/,
};

/** Entries that come out of a figure, or of the rows behind one. */
export const BY_FIGURE: Readonly<Record<string, Check>> = {
  'programme.councilsTakingPart': (apir) => apir.one('starters', P).byCouncil.length,
  'programme.maxSessionsPerParticipant': async (apir) => onlyOne((await apir.rows('attendance-per-starter', P)).map((row) => row.maximum)),
  'programme.recommendedMentoringSessions': async (apir) => Number((await apir.rows('mentoring-recommended'))[0]!.recommended),
  'programme.outcomes': (apir) => [...new Set(apir.all('outcome-agreement').map((figure) => figure.of.outcome))],
  'starters.participants': (apir) => apir.one('starters', P).value,
  'starters.mentors': (apir) => apir.one('starters', M).value,
  'starters.participantsByCouncil.*': (apir, [name]) => council(apir.one('starters', P), name!).value,
  'starters.mentorsPerCouncil': (apir) => (apir.one('starters', M).byCouncil.every((count) => count.value === 1) ? 1 : null),
  'starters.mentorsWithLittleExperience': (apir) => chose(apir, 'mentoring-experience', 'hardly'),
  'sets.sizes.*': (apir, [name]) => {
    const set = name!.toLowerCase().replace('/', '-');
    return apir.one('cumulative-attendance-by-session', { ...P, session: `${set}-1` }).denominator;
  },
  'launch.invited': (apir) => total(apir.all('launch-take-up'), 'denominator'),
  'launch.attended': (apir) => total(apir.all('launch-take-up'), 'numerator'),
  'launch.participantsAttended': (apir) => apir.one('launch-take-up', P).numerator,
  'launch.mentorsAttended': (apir) => apir.one('launch-take-up', M).numerator,
  'launch.councilsRepresented': (apir) => apir.one('councils-at-launch').numerator,
  'launch.mentorApologies': async (apir) =>
    (await apir.rows('launch-take-up', M)).filter((row) => row.mark!.startsWith('apologies')).map((row) => row.council).sort(),
  'launch.councilNotRepresented': (apir) => councilsWith(apir.one('councils-at-launch'), none).join(),
  'withdrawals.formalTotal': (apir) => apir.one('withdrawals-by-kind', { ...P, category: 'formal' }).numerator,
  'withdrawals.formal.*.n': (apir, [name]) => council(apir.one('withdrawals-by-kind', { ...P, category: 'formal' }), name!).numerator,
  'withdrawals.formal.*.when': (apir, [name], when) => {
    const month = WHEN[when as string]!;
    const all = council(apir.one('withdrawals-by-kind', { ...P, category: 'formal' }), name!).numerator;
    return council(apir.one('withdrawals-by-month', { ...P, category: month }), name!).numerator === all ? when : month;
  },
  'withdrawals.formal.*.reason': (apir, [name], reason) => {
    const found = apir.all('withdrawals-by-reason', P).filter((figure) => (figure.byCouncil.find((count) => count.council === name)?.numerator ?? 0) > 0);
    const wanted = REASONS[String(reason)]!;
    const computed = found.map((figure) => figure.of.category!).sort();
    return computed.join() === wanted.join() && found.every((figure) => council(figure, name!).numerator === 1) ? reason : computed;
  },
  'withdrawals.inEffect.*.n': (apir, [name]) => council(apir.one('withdrawals-by-kind', { ...P, category: 'in_effect' }), name!).numerator,
  'withdrawals.inEffect.*.lastPresent': async (apir, [name], published) => {
    const present = (await apir.rows('cumulative-attendance', P)).filter((row) => row.council === name && row.counted === 'true');
    return present.length > 0 && present.every((row) => row.held_on! < '2010-09-01') ? published : present.map((row) => row.held_on);
  },
  'withdrawals.councilsWithoutParticipantsBySummer': (apir, _, published) =>
    sameIn(published, councilsWith(apir.one('retention', { ...P, category: '2010-06' }), none)),
  'withdrawals.participatingCouncilsAtMidPoint': (apir) => councilsWith(apir.one('retention', { ...P, category: '2010-09' }), some).length,
  'attendance.averagePerStarter.*': (apir, [name]) => council(apir.one('attendance-per-starter', P), name!).value,
  'attendance.totals.*': (apir, [name]) => council(apir.one('cumulative-attendance', P), name!).numerator,
  'attendance.everyOtherCouncilBelow': (apir, _, limit) => {
    const others = apir.one('attendance-per-starter', P).byCouncil.filter((count) => !['Poole', 'Bristol', 'Gloucestershire'].includes(count.council!));
    return others.length === 8 && others.every((count) => count.value! < (limit as number)) ? limit : others;
  },
  'attendance.soleFinisherScore.*': (apir, [name]) => {
    const { numerator, denominator } = council(apir.one('finisher-score', P), name!);
    return denominator === 1 ? numerator : null;
  },
  'attendance.lastTwoMeetings.presentAtOneOrBoth.*': (apir, [name]) => council(apir.one('finishers', P), name!).numerator,
  'attendance.lastTwoMeetings.total': (apir) => apir.one('finishers', P).numerator,
  'attendance.lastTwoMeetings.councilsWithNobody': (apir, _, published) => sameIn(published, councilsWith(apir.one('finishers', P), none)),
  'attendance.lastTwoMeetings.absentInDecemberPresentInJanuary.perSet': async (apir) => {
    const rows = await apir.rows('cumulative-attendance', P);
    const who = (session: string): string[] => rows.filter((row) => row.session_code === session && row.counted === 'true').map((row) => row.person_id!);
    return onlyOne(SETS.map((set) => who(`${set}-6`).filter((person) => !who(`${set}-5`).includes(person)).length));
  },
  'attendance.decemberLowestThenImprovesInJanuary': (apir) => {
    const meetings = [1, 2, 3, 4, 5, 6].map((meeting) => attendedAt(apir, meeting));
    return meetings.every((count, index) => index === 4 || count > meetings[4]!);
  },
  'attendance.mentorSessions.councilsAtEither': (apir, _, published) =>
    sameIn(published, [...new Set([...atMentorSession(apir, 'mentors-1'), ...atMentorSession(apir, 'mentors-2')])]),
  'attendance.mentorSessions.councilsAtNeitherThoughAtLaunch': (apir, _, published) => {
    const either = [...atMentorSession(apir, 'mentors-1'), ...atMentorSession(apir, 'mentors-2')];
    // Of the nine mentors who took part at the mid-point; another had been at the launch and left before the first session.
    const takingPart = councilsWith(apir.one('retention', { ...M, category: '2010-09' }), some);
    return sameIn(published, councilsWith(apir.one('launch-take-up', M), some).filter((name) => takingPart.includes(name) && !either.includes(name)));
  },
  'attendance.mentorSessions.atLaunchAndBoth': (apir, _, published) =>
    sameIn(published, councilsWith(apir.one('launch-take-up', M), some).filter((name) => atMentorSession(apir, 'mentors-1').includes(name) && atMentorSession(apir, 'mentors-2').includes(name))),
  'attendance.mentorSessions.mentorsTakingPartAtMidPoint': (apir) => apir.one('retention', { ...M, category: '2010-09' }).numerator,
  'contribution.participants.n': (apir) => apir.one('contribution', P).numerator,
  'contribution.participants.of': (apir) => apir.one('contribution', P).denominator,
  'contribution.participants.percent': (apir) => percent(apir.one('contribution', P)),
  'contribution.mentors.n': (apir) => apir.one('contribution', M).numerator,
  'contribution.mentors.of': (apir) => apir.one('contribution', M).denominator,
  'contribution.mentors.percent': (apir) => percent(apir.one('contribution', M)),
  'contribution.councilsHeardFromThroughAParticipantOrAMentor': (apir, _, published) =>
    sameIn(published, councilsWith(apir.one('councils-heard-from'), some).filter((name) => !['Bournemouth', 'South Gloucestershire'].includes(name))),
  'contribution.plusOneOf': (apir, _, published) =>
    councilsWith(apir.one('councils-heard-from'), some).filter((name) => (published as string[]).includes(name)).length === 1 ? published : null,
  'contribution.councils': (apir) => apir.one('councils-heard-from').numerator,
  'contribution.countsTowards': (apir, _, published) => {
    const routes = [...new Set(apir.all('contribution-by-route').map((figure) => figure.of.category!))];
    const named = (published as string[]).map((words) => routes.filter((route) => ROUTES[words]?.test(route)));
    return named.every((some) => some.length >= 2) && named.flat().length === routes.length ? published : routes;
  },
  'response.participantQuestionnaire.n': (apir) => apir.one('response-rate', END_P).numerator,
  'response.participantQuestionnaire.of': (apir) => apir.one('response-rate', END_P).denominator,
  'response.participantQuestionnaire.percent': (apir) => percent(apir.one('response-rate', END_P)),
  'response.mentorQuestionnaire.n': (apir) => apir.one('response-rate', END_M).numerator,
  'response.mentorQuestionnaire.of': (apir) => apir.one('response-rate', END_M).denominator,
  'response.mentorQuestionnaire.percent': (apir) => percent(apir.one('response-rate', END_M)),
  'response.oneHighAttendanceCouncilSilentOnline': (apir) => {
    const highest = Math.max(...apir.one('attendance-per-starter', P).byCouncil.map((count) => count.value!));
    const high = apir.one('attendance-per-starter', P).byCouncil.filter((count) => count.value! >= 4.5 && count.value! <= highest);
    return high.filter((count) => council(apir.one('response-rate', END_P), count.council!).numerator === 0).length === 1;
  },
  'response.respondentNotApplicableThroughWithdrawal': async (apir) => {
    const withdrew = (await apir.rows('withdrawals', P)).filter((row) => row.counted === 'true').map((row) => row.person_id);
    const answers = await apir.rows('item-agreement', { item: 'reasoning-improved', ...END_P });
    return answers.filter((row) => row.left_out === 'not_applicable' && withdrew.includes(row.person_id)).length;
  },
  'items.*.id': (apir, [index]) => (isSelection(item(apir, index!)) ? item(apir, index!).id : agreement(apir, item(apir, index!)).of.item),
  'items.*.source': (apir, [index], published) => {
    if (isSelection(item(apir, index!))) return published;
    const { source, rounds } = agreement(apir, item(apir, index!)).of;
    return source ? (rounds!.includes(source) ? source.replace('-', ' ') : source) : `${rounds!.map((round) => round.replace('end-', '')).sort().reverse().join(' and ')} pooled`;
  },
  'items.*.outcome': (apir, [index]) => agreement(apir, item(apir, index!)).of.outcome,
  'items.*.agree': (apir, [index]) => agreement(apir, item(apir, index!)).numerator,
  'items.*.respondents': (apir, [index]) => agreement(apir, item(apir, index!), 'item-agreement-of-respondents').denominator,
  'items.*.skipped': (apir, [index]) => agreement(apir, item(apir, index!)).excluded.skipped,
  'items.*.notApplicable': (apir, [index]) => agreement(apir, item(apir, index!)).excluded.not_applicable,
  'items.*.answered': (apir, [index], published) =>
    // null: it was not printed how many answered.
    published === null ? (agreement(apir, item(apir, index!)).denominator > 0 ? null : 0) : agreement(apir, item(apir, index!)).denominator,
  'items.*.direction': (apir, [index]) => {
    const { id } = item(apir, index!);
    const disagree = apir.one('item-bands', { item: id, ...END_P, category: 'disagree' }).numerator;
    const speaks = apir.one('outcome-agreement', { item: id, ...END_P }).numerator;
    return speaks === disagree && disagree !== agreement(apir, item(apir, index!)).numerator ? 'negative' : 'positive';
  },
  'items.*.percent': (apir, [index]) => percent(agreement(apir, item(apir, index!))),
  'items.*.majority': (apir, [index]) => {
    const figures = isSelection(item(apir, index!))
      ? ['manager', 'senior_direction'].map((category) => apir.one('selection', { category }))
      : [agreement(apir, item(apir, index!))];
    return 2 * total(figures, 'numerator') > figures[0]!.denominator;
  },
  'mentorRatings.*.outcome': (apir, [index]) => rating(apir, index!, 'high').of.outcome,
  'mentorRatings.*.high': (apir, [index]) => rating(apir, index!, 'high').numerator,
  'mentorRatings.*.medium': (apir, [index]) => rating(apir, index!, 'medium').numerator,
  'mentorRatings.*.low': (apir, [index]) => rating(apir, index!, 'low').numerator,
  mentorRatingsNote: async (apir, _, published) => {
    const rows = await apir.rows('mentor-rating');
    return new Set(rows.map((row) => `${row.person_id} ${row.item}`)).size === rows.length ? published : rows;
  },
  'mentoring.mentorsReporting.fiveOrSix': (apir) => chose(apir, 'mentoring-meetings-reported', 'five_or_six'),
  'mentoring.mentorsReporting.twoOrThree': (apir) => chose(apir, 'mentoring-meetings-reported', 'two_or_three'),
  'mentoring.menteesReportSlightlyFewer': (apir) => {
    const leastByMentors = (chose(apir, 'mentoring-meetings-reported', 'five_or_six') * 5 + chose(apir, 'mentoring-meetings-reported', 'two_or_three') * 2) / 5;
    return apir.one('item-number', { item: 'mentoring-meetings-held' }).value! < leastByMentors;
  },
  'mentoring.meanForThoseWhoDidNotWithdraw.atLeast': (apir, _, least) =>
    apir.one('item-number-of-those-who-did-not-withdraw', { item: 'mentoring-meetings-held' }).value! >= (least as number) ? least : null,
  'mentoring.meanForThoseWhoDidNotWithdraw.atMost': (apir, _, most) =>
    apir.one('item-number-of-those-who-did-not-withdraw', { item: 'mentoring-meetings-held' }).value! <= (most as number) ? most : null,
  'dosage.outcomes': (apir, _, published) =>
    (published as string[]).filter((outcome) => {
      const share = (category: string): number => total(apir.all('dosage', { outcome, category }), 'numerator') / total(apir.all('dosage', { outcome, category }), 'denominator');
      return share('reached_both') > share('not_both');
    }),
  'preferences.travelMinutesAtMost': async (apir) => {
    const given = (await apir.rows('item-number', { item: 'travel-minutes-at-most' })).filter((row) => row.left_out === null).map((row) => Number(row.counted));
    return [Math.min(...given), Math.max(...given)];
  },
  'preferences.sixMonthsOverNine': (apir) => byOne('marginal')(apir, 'preferred-length', 'six_months', 'nine_months'),
  'preferences.localOverRegional': (apir) => byOne('marginal')(apir, 'preferred-place', 'local', 'regional'),
  'preferences.setOverMentoring': (apir) => byOne('slight')(apir, 'more-helpful', 'set', 'mentoring'),
  'preferences.sameCouncilTravellingTogether': (apir) => chose(apir, 'travelled-how', 'with_same_council'),
  'workshops.averageAttendance': (apir, _, published) => {
    const [least, most] = published as [number, number];
    const { value } = apir.one('workshop-attendance');
    return value! >= least && value! <= most ? published : value;
  },
  'workshops.highest': async (apir) => Math.max(...(await apir.rows('workshop-attendance')).map((row) => Number(row.headcount))),
  'workshops.themes': async (apir) => new Set((await apir.rows('workshop-attendance')).map((row) => row.theme)).size,
  'workshops.repeated': async (apir) => {
    const rows = await apir.rows('workshop-attendance');
    return rows.length - new Set(rows.map((row) => row.theme)).size;
  },
};

const LOCAL = (column: string, format: string): string => `to_char(${column} AT TIME ZONE 'Europe/London', '${format}')`;

/** Entries that are facts of the record and no figure. */
export const BY_RECORD: Readonly<Record<string, Check>> = {
  'programme.code': async (apir) => (await apir.record('SELECT code FROM programme'))[0]!.code,
  'programme.starts': async (apir) => (await apir.record(`SELECT to_char(starts_on, 'YYYY-MM') AS month FROM programme`))[0]!.month,
  'programme.ends': async (apir) => (await apir.record(`SELECT to_char(ends_on, 'YYYY-MM') AS month FROM programme`))[0]!.month,
  'programme.region': async (apir) => (await apir.record('SELECT region FROM programme'))[0]!.region,
  'programme.councilsInRegion': async (apir) => (await apir.record('SELECT 1 FROM programme_council')).length,
  'programme.sessionMonths': async (apir, _, published) => {
    const held = await apir.record<{ code: string; month: string }>(
      `SELECT code, ${LOCAL('starts_at', 'YYYY-MM')} AS month FROM session WHERE status = 'held' AND kind IN ('launch', 'set_meeting')`,
    );
    const monthsOf = (index: number): string[] => held.filter(({ code }) => (index === 0 ? code === 'launch' : code.endsWith(`-${index}`))).map(({ month }) => month);
    return (published as string[]).filter((words, index) => {
      const [, year, ...months] = /^(\d{4})-(\d\d)(?: or (\d\d))?/.exec(words)!;
      const found = monthsOf(index);
      return found.length === (index === 0 ? 1 : 2) && found.every((month) => months.some((one) => month === `${year}-${one}`));
    });
  },
  'programme.mentorSessions': async (apir) =>
    (await apir.record(
      `SELECT ${LOCAL('starts_at', 'YYYY-MM-DD HH24:MI')} || ${LOCAL('ends_at', '-HH24:MI')} AS time FROM session WHERE kind = 'mentor_session' ORDER BY starts_at`,
    )).map((row) => row.time),
  'programme.focusGroups': async (apir, _, published) => {
    const found = await apir.record(
      `SELECT g.minutes, to_char(g.held_on, 'YYYY-MM') AS month, s.set_id FROM group_feedback g JOIN session s ON s.id = g.session_id WHERE g.kind = 'focus_group'`,
    );
    const right = found.length === 2 && found.every((row) => row.minutes === 45 && row.month === '2011-01') && new Set(found.map((row) => row.set_id)).size === 2;
    return right ? published : found;
  },
  'programme.regionCouncils.*': async (apir, [name]) =>
    (await apir.record<{ name: string; code: string }>('SELECT c.name, k.code FROM council c JOIN council_code k ON k.council_id = c.id')).find((row) => row.name === name)!.code,
  'starters.independentMentors.*': async (apir, [name]) =>
    (await apir.record(`SELECT c.name FROM enrolment e JOIN council c ON c.id = e.council_id WHERE e.independent`)).filter((row) => row.name === name).length,
  'starters.menteesOfIndependentMentor': async (apir) =>
    (await apir.record('SELECT 1 FROM mentor_pairing p JOIN enrolment e ON e.id = p.mentor_id WHERE e.independent')).length,
  'withdrawals.inEffect.*.lastApology': async (apir, [name], published) => {
    const apologies = await apir.record<{ name: string; day: string }>(
      `SELECT c.name, ${LOCAL('s.starts_at', 'YYYY-MM-DD')} AS day FROM register_entry r JOIN session s ON s.id = r.session_id
         JOIN enrolment e ON e.id = r.enrolment_id AND e.role = 'participant' JOIN council c ON c.id = e.council_id WHERE r.mark LIKE 'apologies%'`,
    );
    const own = apologies.filter((row) => row.name === name);
    return own.length > 0 && own.every((row) => row.day < '2010-11-01') ? published : own;
  },
  'withdrawals.inEffect.*.mentorSilent': async (apir, [name]) => {
    const heard = await apir.record<{ name: string }>(
      `SELECT c.name FROM register_entry r JOIN session s ON s.id = r.session_id AND s.starts_at > '2010-10-31'
         JOIN enrolment e ON e.id = r.enrolment_id AND e.role = 'mentor' JOIN council c ON c.id = e.council_id WHERE r.mark <> 'absent'`,
    );
    return !heard.some((row) => row.name === name);
  },
  'attendance.lastTwoMeetings.catchUpMeetingsWithTheFacilitator': async (apir) =>
    (await apir.record(`SELECT 1 FROM session WHERE kind = 'catch_up' AND status = 'held'`)).length,
  'dosage.sessionsAttendedAtLeast': async (apir) => (await apir.record('SELECT dosage_sessions AS least FROM programme'))[0]!.least,
  'dosage.mentoringSessionsAtLeast': async (apir) => (await apir.record('SELECT dosage_mentoring AS least FROM programme'))[0]!.least,
  'workshops.perMonth': async (apir) => {
    const months = await apir.record<{ n: number }>(`SELECT count(*)::int AS n FROM session WHERE kind = 'workshop' GROUP BY ${LOCAL('starts_at', 'YYYY-MM')}`);
    return onlyOne(months.map((row) => row.n));
  },
  'workshops.hours': async (apir) =>
    (await apir.record(`SELECT DISTINCT ${LOCAL('starts_at', 'HH24:MI-')} || ${LOCAL('ends_at', 'HH24:MI')} AS hours FROM session WHERE kind = 'workshop'`)).map((row) => row.hours).join(),
  'workshops.optimum': async (apir) => onlyOne((await apir.record(`SELECT optimum FROM session WHERE kind = 'workshop'`)).map((row) => row.optimum)),
  'workshops.overSubscribed': async (apir) => (await apir.record(`SELECT 1 FROM session WHERE kind = 'workshop' AND headcount > optimum`)).length,
  'workshops.planned': async (apir) => (await apir.record(`SELECT 1 FROM session WHERE kind = 'workshop' AND status = 'planned'`)).length,
};

/** Entries that no measure covers, and why. */
export const NOT_MEASURED: Readonly<Record<string, string>> = {
  'programme.studyDaysPerMonth': 'a recommendation; no study day was recorded',
  'response.reminders': 'reminders are not part of a bundle',
  'response.remindersNote': 'reminders are not part of a bundle; that the round closed on Wednesday 16 March 2011 is in the record',
  'dosage.statement': 'words; the comparison they speak of is checked with dosage.outcomes',
  'preferences.recommendedSets': 'advice for another programme',
  'preferences.recommendedSetSize': 'advice for another programme',
};

/** Entries that say something about the others. */
export const ABOUT: readonly string[] = ['about', '*.evidence', '*.*.evidence', '*.note', 'itemsNote'];
