const part = encodeURIComponent;
const programme = (code: string): string => `/programmes/${part(code)}`;

/** Addresses of the application's own pages. */
export const paths = {
  programmes: '/',
  accessibility: '/accessibility',
  cookies: '/cookies',
  overview: programme,
  attendance: (code: string): string => `${programme(code)}/attendance`,
  feedback: (code: string): string => `${programme(code)}/feedback`,
  outcomes: (code: string): string => `${programme(code)}/outcomes`,
  rounds: (code: string): string => `${programme(code)}/rounds`,
  newRound: (code: string): string => `${programme(code)}/rounds/new`,
  roundSetup: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/setup`,
  roundMessages: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/messages`,
  roundOutbox: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/outbox`,
  roundOpenLink: (code: string, round: string): string => `${programme(code)}/rounds/${part(round)}/link`,
  questionnaires: (code: string): string => `${programme(code)}/questionnaires`,
  newQuestionnaire: (code: string): string => `${programme(code)}/questionnaires/new`,
  version: (code: string, questionnaire: string, number: number): string => `${programme(code)}/questionnaires/${part(questionnaire)}/${number}`,
  preview: (code: string, questionnaire: string, number: number): string => `${programme(code)}/questionnaires/${part(questionnaire)}/${number}/preview`,
  groupFeedback: (code: string): string => `${programme(code)}/group-feedback`,
  newGroupFeedback: (code: string): string => `${programme(code)}/group-feedback/new`,
  oneGroupFeedback: (code: string, feedback: string): string => `${programme(code)}/group-feedback/${part(feedback)}`,
  registers: (code: string): string => `${programme(code)}/registers`,
  register: (code: string, session: string): string => `${programme(code)}/registers/${part(session)}`,
  mentoring: (code: string): string => `${programme(code)}/mentoring`,
  withdrawals: (code: string): string => `${programme(code)}/withdrawals`,
  measures: (code: string): string => `${programme(code)}/measures`,
  /** A definition on the page of definitions. */
  measure: (code: string, measure: string): string => `${programme(code)}/measures#${part(measure)}`,
  /** The rows behind a figure; `query` as the panel sent it. */
  rows: (code: string, measure: string, query: string): string => {
    const search = new URLSearchParams(query);
    search.set('measure', measure);
    return `${programme(code)}/rows?${search.toString()}`;
  },
  /** A panel as the server names it: "dashboard#panel". */
  panel: (code: string, panel: string): string => `${programme(code)}${panel.startsWith('overview#') ? panel.slice('overview'.length) : `/${panel}`}`,
};

/** Start of the addresses of one programme in the API. */
export const programmeApi = (code: string): string => `/api/programmes/${part(code)}`;
