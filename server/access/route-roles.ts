import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** What a role is kept to within its programme: people of its council, sessions of its sets. */
export type Kept = 'council' | 'set';

/** Who may use a route. Another programme is "not found" (404) to everybody, as if it were not there. */
export type RouteRule =
  | { readonly to: 'anybody'; readonly because: string }
  | { readonly to: 'signed_in' }
  | { readonly to: 'administrator' }
  | { readonly to: 'person' }
  | {
      readonly to: 'roles';
      readonly roles: readonly StaffRole[];
      /** Roles that do not reach the whole programme. Another council's or set's record is 404; of a list it is left out. */
      readonly kept: Readonly<Partial<Record<StaffRole, Kept>>>;
    };

const anybody = (because: string): RouteRule => ({ to: 'anybody', because });
const signedIn: RouteRule = { to: 'signed_in' };
const person: RouteRule = { to: 'person' };
const administrator: RouteRule = { to: 'administrator' };
const roles = (allowed: readonly StaffRole[], kept: Partial<Record<StaffRole, Kept>> = {}): RouteRule => ({ to: 'roles', roles: allowed, kept });

const manager = roles(['programme_manager']);
const evaluator = roles(['evaluator']);
const figures = roles(['programme_manager', 'evaluator', 'report_reader', 'head_of_service']);
const registers = roles(['programme_manager', 'facilitator'], { facilitator: 'set' });
/** A session and what comes of it. */
const sessions = registers;
const setUp = roles(['programme_manager', 'evaluator']);
const groups = roles(['programme_manager', 'facilitator', 'evaluator'], { facilitator: 'set' });
/** Kept to their sets only where a round is of a session. */
const openLinks = roles(['programme_manager', 'facilitator']);
const ownCouncil = roles(['head_of_service'], { head_of_service: 'council' });

const PAGE = 'an empty page that asks the guarded API';
const FORM = 'shows and takes one form, to whoever holds its personal link';
const PROVIDER = 'leads to the sign-in service; what comes back from it is the permission';
const INVITATION = 'accepts an invitation: its link is the permission';
const NOTICE = 'says how a programme treats data, and nothing of anybody';
const P = '/api/programmes/:programme';
const ADMINISTRATION = '/api/administration/programmes';

/**
 * Every route there is and who may use it, written down apart from the routes themselves: test/api/routes.spec.ts finds
 * every registered route, fails for one that is missing here or says otherwise, and tries each as each role, in their own and
 * in another programme, council and set. `npm run waymark -- routes` prints it.
 */
export const ROUTE_ROLES: Readonly<Record<string, RouteRule>> = {
  // Pages
  'GET /': anybody(PAGE),
  'GET /programmes': anybody(PAGE),
  'GET /programmes/*': anybody(PAGE),
  'GET /administration': anybody(PAGE),
  'GET /administration/*': anybody(PAGE),
  'GET /accessibility': anybody(PAGE),
  'GET /cookies': anybody(PAGE),
  'GET /account': anybody(PAGE),
  'GET /api/health': anybody('says only whether the database answers'),
  // Signing in, and the role acted in
  'GET /sign-in': anybody('shows a form; changes nothing'),
  'POST /sign-in': anybody('takes a one-time link, or an e-mail address and a password: they are the permission'),
  'GET /sign-in/code': anybody('asks for the second step of whoever has done the first; changes nothing'),
  'POST /sign-in/code': anybody('takes the code of whoever has given their password'),
  'POST /sign-in/look-around': anybody('opens the demonstration programmes alone, and only where they are switched on'),
  'GET /sign-in/provider': anybody(PROVIDER),
  'GET /sign-in/provider/callback': anybody(PROVIDER),
  'GET /invitation': anybody(INVITATION),
  'POST /invitation': anybody(INVITATION),
  'GET /invitation/you': anybody(INVITATION),
  'POST /invitation/you': anybody(INVITATION),
  'GET /invitation/code': anybody(INVITATION),
  'POST /invitation/code': anybody(INVITATION),
  'GET /api/sign-in': signedIn,
  'DELETE /api/sign-in': signedIn,
  [`PUT ${P}/role`]: signedIn,
  'GET /api/account': signedIn,
  'DELETE /api/account/sign-ins': signedIn,
  'DELETE /api/account/sign-ins/:id': signedIn,
  'PUT /api/account/password': signedIn,
  'POST /api/account/authenticator': signedIn,
  'PUT /api/account/authenticator': signedIn,
  'POST /api/account/recovery-codes': signedIn,
  // Answering
  'GET /answer': anybody(FORM),
  'GET /answer/page/:n': anybody(FORM),
  'POST /answer/page/:n': anybody(FORM),
  'POST /answer/draft': anybody(FORM),
  'GET /answer/not-taking-part': anybody(FORM),
  'POST /answer/not-taking-part': anybody(FORM),
  'POST /answer/taking-part': anybody(FORM),
  'POST /answer/again': anybody(FORM),
  'GET /answer/check': anybody(FORM),
  'POST /answer/check': anybody(FORM),
  'GET /answer/sent': anybody(FORM),
  'GET /answer/*': anybody(FORM),
  // Figures
  [`GET ${P}/dashboards/:dashboard`]: figures,
  [`GET ${P}/dashboards/:dashboard/panels/:panel.csv`]: figures,
  [`GET ${P}/measures`]: figures,
  [`GET ${P}/measures/:measure/rows`]: evaluator,
  // The record
  [`GET ${P}/sessions`]: registers,
  [`GET ${P}/sessions/:session/register`]: registers,
  [`PUT ${P}/sessions/:session/register`]: registers,
  [`GET ${P}/pairings`]: manager,
  [`POST ${P}/mentoring-meetings`]: manager,
  [`GET ${P}/enrolments`]: manager,
  [`GET ${P}/enrolments/:enrolment/withdrawal-effects`]: manager,
  [`POST ${P}/enrolments/:enrolment/withdrawal`]: manager,
  [`DELETE ${P}/enrolments/:enrolment/withdrawal`]: manager,
  [`GET ${P}/my-council`]: ownCouncil,
  [`GET ${P}/my-council/people/:enrolment`]: ownCouncil,
  // Questionnaires put to people
  [`GET ${P}/rounds`]: roles(['programme_manager', 'evaluator', 'facilitator']),
  [`PUT ${P}/rounds/:round/window`]: manager,
  [`GET ${P}/rounds/sets`]: setUp,
  [`GET ${P}/rounds/:round/setup`]: setUp,
  [`GET ${P}/rounds/:round/progress`]: manager,
  [`GET ${P}/agreed-outcomes`]: groups,
  [`GET ${P}/group-feedback/room/sessions`]: registers,
  [`GET ${P}/group-feedback/room/people`]: registers,
  [`POST ${P}/rounds`]: setUp,
  [`POST ${P}/rounds/population`]: setUp,
  [`PUT ${P}/rounds/:round`]: setUp,
  [`DELETE ${P}/rounds/:round`]: setUp,
  [`GET ${P}/rounds/:round/open-link`]: openLinks,
  [`POST ${P}/rounds/:round/open-link`]: openLinks,
  [`DELETE ${P}/rounds/:round/open-link`]: openLinks,
  [`GET ${P}/success-criteria`]: setUp,
  [`GET ${P}/sessions/:session/success-criteria`]: sessions,
  [`POST ${P}/sessions/:session/success-criteria`]: sessions,
  [`PUT ${P}/success-criteria/:criterion`]: sessions,
  [`DELETE ${P}/success-criteria/:criterion`]: sessions,
  [`GET ${P}/session-pulses`]: sessions,
  [`GET ${P}/sessions/:session/pulse`]: sessions,
  [`POST ${P}/sessions/:session/pulse`]: sessions,
  [`GET ${P}/rounds/:round/messages`]: manager,
  [`GET ${P}/rounds/:round/messages/sent`]: manager,
  [`GET ${P}/rounds/:round/messages/:step/preview`]: manager,
  [`PUT ${P}/rounds/:round/messages/:step`]: manager,
  [`POST ${P}/rounds/:round/messages/:step/approval`]: manager,
  [`DELETE ${P}/rounds/:round/messages/:step`]: manager,
  [`GET ${P}/questionnaires`]: setUp,
  [`GET ${P}/instrument-library`]: setUp,
  [`POST ${P}/questionnaires`]: evaluator,
  [`POST ${P}/questionnaires/:questionnaire/versions`]: evaluator,
  [`GET ${P}/questionnaires/:questionnaire/versions/:number`]: setUp,
  [`GET ${P}/questionnaires/:questionnaire/versions/:number/changes`]: setUp,
  [`PUT ${P}/questionnaires/:questionnaire/versions/:number`]: evaluator,
  [`POST ${P}/questionnaires/:questionnaire/versions/:number/publication`]: evaluator,
  [`DELETE ${P}/questionnaires/:questionnaire/versions/:number`]: evaluator,
  [`GET ${P}/group-feedback`]: groups,
  [`GET ${P}/group-feedback/:feedback`]: groups,
  [`PUT ${P}/group-feedback/:feedback`]: registers,
  [`DELETE ${P}/group-feedback/:feedback`]: manager,
  [`PUT ${P}/group-feedback/:feedback/transcript`]: groups,
  [`GET ${P}/group-feedback/:feedback/transcript`]: evaluator,
  [`GET ${P}/rounds/:round/members`]: manager,
  [`POST ${P}/rounds/:round/members/:enrolmentId/link`]: manager,
  [`GET ${P}/rounds/:round/responses.csv`]: evaluator,
  // People's rights, notices, the journal
  'GET /programmes/:programme/privacy': anybody(NOTICE),
  'GET /programmes/:programme/joining': anybody(NOTICE),
  [`GET ${P}/people`]: manager,
  [`GET ${P}/people/:personId/data`]: manager,
  [`GET ${P}/people/:personId/data.json`]: manager,
  [`GET ${P}/people/:personId/data.html`]: manager,
  [`GET ${P}/people/:personId/forms`]: manager,
  [`POST ${P}/people/:personId/forms/:round/withdrawal`]: manager,
  [`GET ${P}/people/:personId/erasure`]: manager,
  [`POST ${P}/people/:personId/erasure`]: manager,
  [`PUT ${P}/rounds/:round/answers-until`]: manager,
  [`GET ${P}/privacy`]: manager,
  [`PUT ${P}/privacy`]: manager,
  [`GET ${P}/journal`]: manager,
  [`GET ${P}/journal.csv`]: manager,
  'GET /api/journal': administrator,
  'GET /api/journal.csv': administrator,
  // Own pages
  'GET /my/open/:link': anybody('shows a button, the same for every link; changes nothing'),
  'POST /my/open': anybody('exchanges the link to somebody’s own page, which is the permission'),
  'GET /my/signed-out': anybody('says that somebody is signed out, and nothing else'),
  'POST /my/sign-out': person,
  'GET /my': person,
  'GET /my/data': person,
  'POST /my/data/copy': person,
  'GET /my/data/answers/:round': person,
  'POST /my/data/answers/:round': person,
  'POST /my/questionnaires/:round/open': person,
  'GET /my/questionnaires/:round/decline': person,
  'POST /my/questionnaires/:round/decline': person,
  'POST /my/questionnaires/:round/take-part': person,
  'GET /my/sessions': person,
  'GET /my/sessions/:session/calendar.ics': person,
  'GET /my/sessions/:session/apologies': person,
  'POST /my/sessions/:session/apologies': person,
  'POST /my/sessions/:session/apologies/take-back': person,
  'GET /my/mentoring': person,
  'GET /my/mentoring/new': person,
  'POST /my/mentoring/new': person,
  'GET /my/mentoring/:meeting': person,
  'POST /my/mentoring/:meeting': person,
  'GET /my/mentoring/:meeting/remove': person,
  'POST /my/mentoring/:meeting/remove': person,
  [`GET ${P}/own-pages`]: manager,
  [`GET ${P}/people/:person/link`]: manager,
  [`POST ${P}/people/:person/link`]: manager,
  [`DELETE ${P}/people/:person/link`]: manager,
  // Running a programme
  [`DELETE ${P}/sessions/:session/follow-up/material/:material`]: sessions,
  [`GET ${P}/actions`]: sessions,
  [`GET ${P}/actions.csv`]: manager,
  [`GET ${P}/calendar.ics`]: manager,
  [`GET ${P}/enrolments.csv`]: manager,
  [`GET ${P}/enrolments/:enrolment/withdrawals`]: manager,
  [`GET ${P}/grid`]: manager,
  [`GET ${P}/grid.csv`]: manager,
  [`GET ${P}/mentoring`]: manager,
  [`GET ${P}/mentoring.csv`]: manager,
  [`GET ${P}/pairings/:pairing/logs`]: manager,
  [`GET ${P}/people/:person/timeline`]: manager,
  [`GET ${P}/people/:person/timeline.csv`]: manager,
  [`GET ${P}/sessions.csv`]: manager,
  [`GET ${P}/sessions/:session`]: sessions,
  [`GET ${P}/sessions/:session/calendar.ics`]: sessions,
  [`GET ${P}/sessions/:session/candidates`]: manager,
  [`GET ${P}/sessions/:session/follow-up`]: sessions,
  [`GET ${P}/sessions/:session/register.csv`]: manager,
  [`GET ${P}/sessions/:session/register/history`]: manager,
  [`GET ${P}/sets`]: manager,
  [`GET ${P}/today`]: manager,
  [`GET ${P}/watch`]: manager,
  [`GET ${P}/watch.csv`]: manager,
  [`POST ${P}/sessions`]: manager,
  [`POST ${P}/sessions/:session/actions`]: sessions,
  [`POST ${P}/watch/replies`]: manager,
  [`PUT ${P}/actions/:action`]: sessions,
  [`PUT ${P}/sessions/:session`]: manager,
  [`PUT ${P}/sessions/:session/cancellation`]: manager,
  [`PUT ${P}/sessions/:session/expected`]: manager,
  [`PUT ${P}/sessions/:session/follow-up/material`]: sessions,
  [`PUT ${P}/sessions/:session/follow-up/people`]: sessions,
  [`PUT ${P}/watch/setting`]: manager,
  // Setting a programme up
  'GET /api/programme-templates': signedIn,
  'POST /api/programme-plans': signedIn,
  'POST /api/programmes': signedIn,
  [`GET ${P}/set-up/settings`]: manager,
  [`PUT ${P}/set-up/settings`]: manager,
  [`GET ${P}/set-up/outcomes`]: manager,
  [`PUT ${P}/set-up/outcomes`]: manager,
  [`GET ${P}/set-up/councils`]: manager,
  [`GET ${P}/set-up/known-councils`]: manager,
  [`POST ${P}/set-up/councils`]: manager,
  [`PUT ${P}/set-up/councils/:council`]: manager,
  [`DELETE ${P}/set-up/councils/:council`]: manager,
  [`GET ${P}/set-up/sets`]: manager,
  [`POST ${P}/set-up/sets`]: manager,
  [`PUT ${P}/set-up/sets/:set`]: manager,
  [`DELETE ${P}/set-up/sets/:set`]: manager,
  [`GET ${P}/set-up/people`]: manager,
  [`POST ${P}/set-up/people`]: manager,
  [`GET ${P}/set-up/people/:enrolment`]: manager,
  [`PUT ${P}/set-up/people/:enrolment`]: manager,
  [`POST ${P}/set-up/people/:enrolment/error`]: manager,
  [`DELETE ${P}/set-up/people/:enrolment/error`]: manager,
  [`GET ${P}/set-up/people-imports`]: manager,
  [`POST ${P}/set-up/people-imports`]: manager,
  [`POST ${P}/set-up/people-imports/preview`]: manager,
  [`POST ${P}/set-up/people-imports/faulty-lines`]: manager,
  [`DELETE ${P}/set-up/people-imports/:batch`]: manager,
  [`GET ${P}/set-up/mentors`]: manager,
  [`GET ${P}/set-up/mentees`]: manager,
  [`POST ${P}/set-up/pairings`]: manager,
  [`PUT ${P}/set-up/pairings/:pairing`]: manager,
  [`DELETE ${P}/set-up/pairings/:pairing`]: manager,
  [`POST ${P}/set-up/set-changes`]: manager,
  [`GET ${P}/set-up/launch`]: manager,
  [`POST ${P}/set-up/launch`]: manager,
  [`GET ${P}/set-up/hand-over`]: manager,
  [`POST ${P}/set-up/managers`]: manager,
  [`DELETE ${P}/set-up/managers/me`]: manager,
  'GET /api/bank-holidays': signedIn,
  'PUT /api/bank-holidays/:day': administrator,
  'DELETE /api/bank-holidays/:day': administrator,
  // People and roles
  [`GET ${P}/staff`]: manager,
  [`POST ${P}/staff`]: manager,
  [`PUT ${P}/staff/:role`]: manager,
  [`DELETE ${P}/staff/:role`]: manager,
  [`GET ${P}/invitations`]: manager,
  [`GET ${P}/invitations/choices`]: manager,
  [`POST ${P}/invitations`]: manager,
  [`POST ${P}/invitations/:id/link`]: manager,
  [`DELETE ${P}/invitations/:id`]: manager,
  'GET /api/invitations': administrator,
  'GET /api/invitations/choices': administrator,
  'POST /api/invitations': administrator,
  'POST /api/invitations/:id/link': administrator,
  'DELETE /api/invitations/:id': administrator,
  'GET /api/administration/accounts': administrator,
  'POST /api/administration/accounts/:id/disable': administrator,
  'POST /api/administration/accounts/:id/enable': administrator,
  'POST /api/administration/accounts/:id/reset': administrator,
  [`GET ${ADMINISTRATION}`]: administrator,
  [`GET ${ADMINISTRATION}/:programme/staff`]: administrator,
  [`GET ${ADMINISTRATION}/:programme/staff/candidates`]: administrator,
  [`POST ${ADMINISTRATION}/:programme/staff`]: administrator,
  [`PUT ${ADMINISTRATION}/:programme/staff/:role`]: administrator,
  [`DELETE ${ADMINISTRATION}/:programme/staff/:role`]: administrator,
};
