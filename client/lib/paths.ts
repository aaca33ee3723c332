const part = encodeURIComponent;
const programme = (code: string): string => `/programmes/${part(code)}`;

/** Addresses of the application's own pages. */
export const paths = {
  programmes: '/',
  account: '/account',
  accounts: '/administration/accounts',
  invitations: '/administration/invitations',
  invite: '/administration/invitations/new',
  accessibility: '/accessibility',
  cookies: '/cookies',
  /** Where somebody starts in a programme; leads on to the first page that is open to them. */
  programme,
  overview: (code: string): string => `${programme(code)}/overview`,
  attendance: (code: string): string => `${programme(code)}/attendance`,
  feedback: (code: string): string => `${programme(code)}/feedback`,
  outcomes: (code: string): string => `${programme(code)}/outcomes`,
  rounds: (code: string): string => `${programme(code)}/rounds`,
  today: (code: string): string => `${programme(code)}/today`,
  grid: (code: string): string => `${programme(code)}/grid`,
  /** Start of the addresses of people. */
  people: (code: string): string => `${programme(code)}/people`,
  person: (code: string, person: string): string => `${programme(code)}/people/${part(person)}`,
  sessions: (code: string): string => `${programme(code)}/sessions`,
  newSession: (code: string): string => `${programme(code)}/plan-session`,
  session: (code: string, session: string): string => `${programme(code)}/sessions/${part(session)}`,
  editSession: (code: string, session: string): string => `${programme(code)}/sessions/${part(session)}/change`,
  sessionPulse: (code: string, session: string): string => `${programme(code)}/sessions/${part(session)}/pulse`,
  pair: (code: string, pairing: string): string => `${programme(code)}/mentoring/${part(pairing)}`,
  watch: (code: string): string => `${programme(code)}/withdrawals/watch`,
  /** The questionnaires, with the people asked in one of them in sight; with somebody, those of that name or code. */
  roundPeople: (code: string, round: string, search?: string): string => `${programme(code)}/rounds?people=${part(round)}${search === undefined ? '' : `&search=${part(search)}`}#people-${part(round)}`,
  newRound: (code: string): string => `${programme(code)}/rounds/new`,
  roundSetup: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/setup`,
  roundMessages: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/messages`,
  roundOutbox: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/outbox`,
  roundOpenLink: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/link`,
  /** The questionnaire of a round on paper; with somebody, their form alone. */
  roundPaper: (code: string, round: string, enrolment?: string): string => `${programme(code)}/rounds/${part(round)}/paper${enrolment === undefined ? '' : `?person=${part(enrolment)}`}`,
  /** What was typed in from paper. */
  paperForms: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/paper-forms`,
  /** Types a form in: somebody's, or in a round without names nobody's. */
  enterPaper: (code: string, round: string, enrolment?: string): string => `${programme(code)}/rounds/${part(round)}/paper-forms/enter${enrolment === undefined ? '' : `/${part(enrolment)}`}`,
  questionnaires: (code: string): string => `${programme(code)}/questionnaires`,
  newQuestionnaire: (code: string): string => `${programme(code)}/questionnaires/new`,
  version: (code: string, questionnaire: string, number: number): string => `${programme(code)}/questionnaires/${part(questionnaire)}/${number}`,
  preview: (code: string, questionnaire: string, number: number): string => `${programme(code)}/questionnaires/${part(questionnaire)}/${number}/preview`,
  versionPaper: (code: string, questionnaire: string, number: number): string => `${programme(code)}/questionnaires/${part(questionnaire)}/${number}/paper`,
  groupFeedback: (code: string): string => `${programme(code)}/group-feedback`,
  /** With a session: what was said there. */
  newGroupFeedback: (code: string, session?: string): string => `${programme(code)}/group-feedback/new${session ? `?session=${part(session)}` : ''}`,
  oneGroupFeedback: (code: string, feedback: string): string => `${programme(code)}/group-feedback/${part(feedback)}`,
  replies: (code: string): string => `${programme(code)}/replies`,
  newReply: (code: string): string => `${programme(code)}/replies/new`,
  reply: (code: string, reply: string): string => `${programme(code)}/replies/${part(reply)}`,
  registers: (code: string): string => `${programme(code)}/registers`,
  register: (code: string, session: string): string => `${programme(code)}/registers/${part(session)}`,
  mentoring: (code: string): string => `${programme(code)}/mentoring`,
  withdrawals: (code: string): string => `${programme(code)}/withdrawals`,
  myCouncil: (code: string): string => `${programme(code)}/my-council`,
  councilPerson: (code: string, enrolment: string): string => `${programme(code)}/my-council/${part(enrolment)}`,
  staff: (code: string): string => `${programme(code)}/staff`,
  staffInvite: (code: string): string => `${programme(code)}/staff/invite`,
  administration: '/administration',
  administrationJournal: '/administration/journal',
  bankHolidays: '/administration/bank-holidays',
  administrationStaff: (code: string): string => `/administration/programmes/${part(code)}/staff`,
  journal: (code: string): string => `${programme(code)}/journal`,
  peopleData: (code: string): string => `${programme(code)}/personal-data`,
  personData: (code: string, person: string): string => `${programme(code)}/personal-data/${part(person)}`,
  /** What everybody may read before they answer; rendered by the server. */
  notice: (code: string): string => `${programme(code)}/privacy`,
  privacy: (code: string): string => `${programme(code)}/privacy-settings`,
  ownPages: (code: string): string => `${programme(code)}/own-pages`,
  newProgramme: '/programmes/new',
  /** A page of the set-up: settings, people, people/paste …; without one, what is missing. */
  setUp: (code: string, page = ''): string => `${programme(code)}/set-up${page === '' ? '' : `/${page}`}`,
  /** Below the address of a programme, as the server names a page. */
  below: (code: string, page: string): string => `${programme(code)}/${page}`,
  measures: (code: string): string => `${programme(code)}/measures`,
  staffInvitations: (code: string): string => `${programme(code)}/staff/invitations`,
  inviteStaff: (code: string): string => `${programme(code)}/staff/invite`,
  /** A definition on the page of definitions. */
  measure: (code: string, measure: string): string => `${programme(code)}/measures#${part(measure)}`,
  /** The rows behind a figure; `query` as the panel sent it. */
  rows: (code: string, measure: string, query: string): string => {
    const search = new URLSearchParams(query);
    search.set('measure', measure);
    return `${programme(code)}/rows?${search.toString()}`;
  },
  /** A panel as the server names it: "dashboard#panel". */
  panel: (code: string, panel: string): string => `${programme(code)}/${panel}`,
};

/** Start of the addresses of one programme in the API. */
export const programmeApi = (code: string): string => `/api/programmes/${part(code)}`;
