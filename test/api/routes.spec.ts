/** Every route there is, found in the running application: a route added tomorrow is tested by being there. */
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { InjectOptions } from 'fastify';
import { ALLOWED, type Allowed } from '../../server/access/allow.ts';
import { ROUTE_ROLES, type RouteRule } from '../../server/access/route-roles.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { Targets } from '../attacks/targets.ts';
import { createProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs, WRITE } from './sign-in.ts';
import { startTestApp } from './test-app.ts';

/** Served beside the controllers, where no guard stands: the built client, and what the API is. */
const UNGUARDED = /^(HEAD )?\/(assets\/.*|favicon\.svg|api\/docs.*|api\/openapi\.json|api\/docs-yaml)$/;

const { app, db, close } = await startTestApp();
afterAll(close);
const PROGRAMME = 'OURS';
const ours = await createProgrammeWorld(db, { code: PROGRAMME });
const theirs = await createProgrammeWorld(db, { code: 'THEIRS' });

const NOBODY = '00000000-0000-4000-8000-000000000000';
const one = async (sql: string, values: unknown[]): Promise<string> => ((await db.query(sql, values)) as { id: string }[])[0]!.id;
/** A round that asks one person of a programme. */
async function roundOf(programmeId: string, code: string, enrolmentId: string): Promise<string> {
  const questionnaire = await one(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'Q') RETURNING id`, [programmeId]);
  const version = await one(`INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, published_on) VALUES ($1, $2, 1, 'Q', '2024-01-01') RETURNING id`, [programmeId, questionnaire]);
  const round = await one(`INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on) VALUES ($1, $2, 'R', $3, 'named', 'other', 'participant', '2024-03-01') RETURNING id`, [programmeId, code, version]);
  await db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [round, enrolmentId, programmeId]);
  return code;
}
const [ourRound, theirRound] = [await roundOf(ours.programmeId, 'R-OURS', ours.enrolments.P1!), await roundOf(theirs.programmeId, 'R-THEIRS', theirs.enrolments.P1!)];
const roleIn = async (programmeId: string): Promise<string> =>
  one(`INSERT INTO account_role (account_id, programme_id, role) SELECT id, $2, 'report_reader' FROM account WHERE id = $1 RETURNING id`, [await one(`INSERT INTO account (name) VALUES ('Reader') RETURNING id`, []), programmeId]);
const inBoth = async (sql: string, more: (world: typeof ours) => unknown[] = () => []): Promise<{ own: string; elsewhere: string; missing: string }> => ({
  own: await one(sql, [ours.programmeId, ...more(ours)]),
  elsewhere: await one(sql, [theirs.programmeId, ...more(theirs)]),
  missing: NOBODY,
});
/** Records that are named by a code: the same statement in both programmes, another code in each. */
const codedInBoth = async (sql: string, more: (world: typeof ours) => unknown[] = () => []): Promise<{ own: string; elsewhere: string; missing: string }> => {
  await one(sql, [ours.programmeId, 'is-ours', ...more(ours)]);
  await one(sql, [theirs.programmeId, 'is-theirs', ...more(theirs)]);
  return { own: 'is-ours', elsewhere: 'is-theirs', missing: 'is-nobodys' };
};
/** Records of a session of the north set, of the south set, and of another programme. */
const atSessions = async (sql: string): Promise<{ own: string; otherSet: string; elsewhere: string; missing: string }> => ({
  ...(await inBoth(sql, (world) => [world.sessions['north-1']])),
  otherSet: await one(sql, [ours.programmeId, ours.sessions['south-1']]),
});
const REPLY_OF_A_SET = `INSERT INTO reply (programme_id, code, said, kind, done, position, set_id, published_at) SELECT $1, gen_random_uuid()::text, 'It is far', 'planned', 'Another place', 1, g.id, now() FROM learning_set g WHERE g.programme_id = $1 AND g.code = $2 RETURNING id`;
await db.query(`UPDATE programme SET attendance_by_council = true`);
await db.query(`UPDATE session SET code = 'their-launch' WHERE id = $1`, [theirs.sessions.launch]);

interface RecordIds {
  /** Of the programme, of the council Ashby and of the north set. */
  own: string;
  /** Of the programme, but of another council or another set. */
  otherCouncil?: string;
  otherSet?: string;
  /** Of another programme. */
  elsewhere: string;
  missing: string;
}
/** Records that an address can name, by the name of the parameter: what is one's own, and what is somebody else's. */
const RECORDS: Readonly<Record<string, RecordIds>> = {
  session: { own: 'north-1', otherSet: 'south-1', elsewhere: 'their-launch', missing: 'nowhere' },
  enrolment: { own: ours.enrolments.P1!, otherCouncil: ours.enrolments.P4!, elsewhere: theirs.enrolments.P1!, missing: NOBODY },
  enrolmentId: { own: ours.enrolments.P1!, otherCouncil: ours.enrolments.P4!, elsewhere: theirs.enrolments.P1!, missing: NOBODY },
  round: { own: ourRound, elsewhere: theirRound, missing: 'R-NONE' },
  questionnaire: await codedInBoth(`WITH q AS (INSERT INTO questionnaire (programme_id, code) VALUES ($1, $2) RETURNING id)
    INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT $1, id, 1, 'Q' FROM q RETURNING id`),
  feedback: {
    ...(await codedInBoth(`INSERT INTO group_feedback (programme_id, code, kind, title, held_on, session_id) VALUES ($1, $2, 'focus_group', 'G', '2024-03-05', $3) RETURNING id`, (world) => [world.sessions['north-1']])),
    otherSet: await one(`INSERT INTO group_feedback (programme_id, code, kind, title, held_on, session_id) VALUES ($1, 'of-the-south', 'focus_group', 'G', '2024-03-07', $2) RETURNING code AS id`, [ours.programmeId, ours.sessions['south-1']]),
  },
  id: await inBoth(`INSERT INTO invitation (kind, email, programme_id, role, link_hash, invited_by, expires_at) VALUES ('staff', 'invited@example.org', $1, 'evaluator', gen_random_uuid()::text::bytea, 'Somebody', now() + interval '7 days') RETURNING id`),
  personId: await inBoth(`SELECT id FROM person WHERE programme_id = $1 AND code = 'P1'`),
  person: await codedInBoth(`WITH x AS (INSERT INTO person (programme_id, code) VALUES ($1, $2) RETURNING id)
    INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT $1, id, 'facilitator', '2024-01-15' FROM x RETURNING id`),
  set: await codedInBoth(`INSERT INTO learning_set (programme_id, code, name) VALUES ($1, $2, 'A set') RETURNING id`),
  pairing: { own: ours.pairings.P1!, elsewhere: theirs.pairings.P1!, missing: NOBODY },
  batch: await inBoth(`INSERT INTO people_batch (programme_id, made_by, lines, added, changed, left_out) VALUES ($1, 'Somebody', 1, 1, 0, 0) RETURNING id`),
  message: await inBoth(
    `WITH s AS (INSERT INTO message (programme_id, key, kind, address, due_at) VALUES ($1::uuid, 'of ' || $1::uuid, 'round', 'x@example.org', now()) RETURNING id)
     INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT s.id, o.id, m.enrolment_id, 'invitation' FROM s, round o JOIN round_member m ON m.round_id = o.id WHERE o.programme_id = $1 RETURNING message_id AS id`,
  ),
  material: await atSessions(`INSERT INTO session_material (programme_id, session_id, kind, title) VALUES ($1, $2, 'note', 'A note') RETURNING id`),
  action: await atSessions(`INSERT INTO session_action (programme_id, session_id, what) VALUES ($1, $2, 'Something') RETURNING id`),
  form: await inBoth(
    `WITH o AS (SELECT id FROM round WHERE programme_id = $1 LIMIT 1),
          r AS (INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at, on_paper) SELECT $1, o.id, $2, 'submitted', now(), true FROM o RETURNING id)
     INSERT INTO paper_form (id, programme_id, response_id, entered_by, entered_at) SELECT gen_random_uuid(), $1, r.id, 'Somebody', now() FROM r RETURNING id`,
    (world) => [world.enrolments.P1],
  ),
  criterion: await atSessions(`INSERT INTO success_criterion (programme_id, session_id, code, words, agreed_by) VALUES ($1, $2, gen_random_uuid()::text, 'Something', 'mentors') RETURNING id`),
  reply: {
    ...(await inBoth(REPLY_OF_A_SET, () => ['north'])),
    otherSet: await one(REPLY_OF_A_SET, [ours.programmeId, 'south']),
  },
  role: { own: await roleIn(ours.programmeId), elsewhere: await roleIn(theirs.programmeId), missing: NOBODY },
};
/** Parameters that name no record of a programme: the same words for everybody. */
const WORDS = ['programme', 'dashboard', 'panel', 'measure', 'n', 'number', 'step', 'council'];
const VALUES: Readonly<Record<string, string>> = { number: '1', step: 'invitation', council: 'Ashby' };
/** What a write needs in its body to get as far as the record, where an empty one is refused. */
const BODIES: Readonly<Record<string, object>> = {
  'PUT /api/programmes/:programme/sessions/:session/register': { entries: [{ enrolmentId: ours.enrolments.P1!, expected: true, mark: 'in_person', reason: null, version: 0 }] },
  'PUT /api/programmes/:programme/rounds/:round/window': { closesOn: null },
  'PUT /api/programmes/:programme/rounds/:round': {
    title: 'R', questionnaire: 'Q', version: 1, mode: 'named', purpose: 'other', role: 'participant', sets: [], asksWithdrawn: true, asksNeverAttended: true, opensOn: '2999-01-04', closesOn: null,
    countsAsContribution: false, privacyText: '',
  },
  'PUT /api/programmes/:programme/questionnaires/:questionnaire/versions/:number': { revision: 1, title: 'Q', introduction: '', items: [], words: {} },
  'PUT /api/programmes/:programme/group-feedback/:feedback': {
    revision: 1, kind: 'focus_group', title: 'G', session: 'north-1', heldOn: '2024-03-05', minutes: null, countsAsContribution: false, points: [], people: [],
  },
  'PUT /api/programmes/:programme/group-feedback/:feedback/transcript': { revision: 0, fileName: 'a.txt', content: 'AAAA' },
  'PUT /api/programmes/:programme/sessions/:session': {
    kind: 'set_meeting', set: 'north', title: 'A meeting', day: '2024-03-05', startsAt: '09:30', endsAt: null, place: '', link: '', capacity: null, optimum: null, closing: null, theme: '', timetable: [],
    learningOutcomes: '', version: 1,
  },
  // Before the round: as wrong for one form as for another.
  'PUT /api/programmes/:programme/rounds/:round/paper-forms/:form': { enrolmentId: ours.enrolments.P1!, handedInOn: '2000-01-01', replacesDraft: false, entries: {} },
  'POST /api/programmes/:programme/sessions/:session/success-criteria': { words: 'Something else', outcome: null, agreedBy: 'mentors' },
  'PUT /api/programmes/:programme/success-criteria/:criterion': { words: 'Something', outcome: null, agreedBy: 'mentors', version: 1 },
  'PUT /api/programmes/:programme/sessions/:session/follow-up/people': { entries: [{ enrolmentId: ours.enrolments.P1!, sentOn: '2024-03-06', buddyId: null }] },
  'PUT /api/programmes/:programme/actions/:action': { what: 'Something', who: '', dueOn: null, doneOn: null, version: 1 },
  // Without an id of their own: what is nobody’s must stay so.
  'POST /api/programmes/:programme/sessions/:session/actions': { what: 'Something agreed', who: '', dueOn: null },
  'POST /api/programmes/:programme/replies': { said: 'It is far', kind: 'planned', done: 'Another place', set: 'north', groupFeedback: null },
  'PUT /api/programmes/:programme/replies/:reply': { said: 'It is far', kind: 'planned', done: 'Another place', set: 'north', groupFeedback: null, revision: 1 },
  'PUT /api/programmes/:programme/replies/:reply/publication': { published: true, revision: 1 },
  'POST /api/programmes/:programme/replies/:reply/place': { towards: 'up', revision: 1 },
  'PUT /api/programmes/:programme/staff/:role': { councilId: null, setIds: [] },
  'POST /api/programmes/:programme/enrolments/:enrolment/withdrawal': { kind: 'formal', withdrewOn: '2024-06-01', datePrecision: 'day', reason: 'unknown' },
};
/** Writes that are refused in another way, or done, where the record is missing; as they are for somebody else's. */
const SAME_IF_MISSING: Readonly<Record<string, number>> = {
  // The id is made by whoever types: there is none that is missing.
  'PUT /api/programmes/:programme/rounds/:round/paper-forms/:form': 400,
  // Removing what is gone already is done.
  'DELETE /api/programmes/:programme/sessions/:session/follow-up/material/:material': 200,
  // What is not there yet is written down for the first time; somebody who saw a revision of it is told that it is gone.
  'PUT /api/programmes/:programme/group-feedback/:feedback': 409,
};
const QUERIES: Readonly<Record<string, string>> = { 'DELETE /api/programmes/:programme/replies/:reply': '?revision=1', 'DELETE /api/programmes/:programme/success-criteria/:criterion': '?version=1', 'GET /api/programmes/:programme/enrolments/:enrolment/withdrawal-effects': '?withdrewOn=2024-06-01' };

interface Route {
  verb: InjectOptions['method'] & string;
  pattern: string;
  called: string;
  allowed: Allowed | undefined;
}

const listed = (paths: unknown): string[] => (Array.isArray(paths) ? (paths as string[]) : [paths as string]);

function routesOf(): Route[] {
  const found: Route[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype as { prototype: Record<string, unknown> }).prototype;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
        const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] as Route['verb'];
        const allowed = (Reflect.getMetadata(ALLOWED, handler) ?? Reflect.getMetadata(ALLOWED, metatype as object)) as Allowed | undefined;
        for (const base of listed(Reflect.getMetadata(PATH_METADATA, metatype as object))) {
          for (const rest of listed(Reflect.getMetadata(PATH_METADATA, handler))) {
            const pattern = `/${[base, rest].flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
            found.push({ verb, pattern, called: `${verb} ${pattern}`, allowed });
          }
        }
      }
    }
  }
  return found;
}

/** Every route that the server itself answers, as `GET /path`. */
function registered(): string[] {
  const parents: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line: string) => {
      const [, indent, label, verbs] = /^([│ ]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? [];
      if (indent === undefined) return [];
      const depth = indent.length / 4;
      parents.length = depth;
      parents[depth] = label!;
      return (verbs ?? '').split(', ').filter(Boolean).map((verb) => `${verb} ${parents.join('')}`);
    });
}

const ROUTES = routesOf();
const GUARDED = ROUTES.filter(({ allowed }) => allowed?.to !== 'anybody');
const parametersOf = ({ pattern }: Route): string[] => [...pattern.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name!);
const FOR_ROLES = ROUTES.flatMap((route) => (route.allowed?.to === 'roles' ? [{ ...route, roles: route.allowed.roles }] : []));
const isWrite = ({ verb }: Route): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(verb);
const WRITES = ROUTES.filter(isWrite);

const address = (pattern: string, programme = PROGRAMME): string => pattern.replace(':programme', programme).replace(/:[A-Za-z]+/g, '1').replace('*', 'x');
const call = async (route: Route, headers: Record<string, string>, programme?: string): Promise<{ status: number; code?: string }> => {
  const reply = await app.inject({ method: route.verb, url: address(route.pattern, programme), headers, ...(isWrite(route) ? { payload: {} } : {}) } as InjectOptions);
  const isProblem = String(reply.headers['content-type']).startsWith('application/problem+json');
  return { status: reply.statusCode, ...(isProblem ? { code: (reply.json() as { code: string }).code } : {}) };
};

describe('the routes', () => {
  it('are all found', () => {
    expect(ROUTES.length).toBeGreaterThan(30);
    expect(new Set(ROUTES.map(({ called }) => called)).size).toBe(ROUTES.length);
  });

  it.each(ROUTES)('$called declares who may use it', ({ allowed }) => {
    expect(allowed).toBeDefined();
    if (allowed!.to === 'roles') expect(allowed!.roles.length).toBeGreaterThan(0);
  });

  it.each(ROUTES)('$called is in the table of routes, as it says of itself', ({ called, allowed }) => {
    const rule = ROUTE_ROLES[called];
    if (rule === undefined) throw new Error(`Add a line for '${called}' to server/access/route-roles.ts: who may use it${called.includes(':programme') ? ', and which roles are kept to their council or sets' : ''}.`);
    const says = allowed!.to === 'roles' ? { to: 'roles', roles: [...allowed!.roles].sort() } : allowed;
    expect(rule.to === 'roles' ? { to: 'roles', roles: [...rule.roles].sort() } : rule).toEqual(says);
  });

  it('are all that the table has', () => {
    const known = new Set(ROUTES.map(({ called }) => called));
    expect(Object.keys(ROUTE_ROLES).filter((called) => !known.has(called))).toEqual([]);
  });

  it('name only records that are tried below', () => {
    const unknown = FOR_ROLES.flatMap((route) => parametersOf(route).filter((name) => !(name in RECORDS) && !WORDS.includes(name)).map((name) => `${route.called}: say in RECORDS of this test what one’s own :${name} is and what somebody else’s, or add it to WORDS`));
    expect(unknown).toEqual([]);
  });

  it('are all the server answers, but for the built client and what the API is', () => {
    // Nest registers a last `/*` as `*`.
    const known = new Set(ROUTES.map(({ verb, pattern }) => [verb, pattern.replace('/*', '*')]).flatMap(([verb, pattern]) => [`${verb} ${pattern}`, `HEAD ${pattern}`]));
    // Where two parameters stand at one place, the server names both: `:person|:personId`.
    const spelt = (route: string): string[] => ((/:\w+(?:\|:\w+)+/.exec(route)?.[0] ?? '').split('|').map((name) => route.replace(/:\w+(?:\|:\w+)+/, name)));
    const others = registered().filter((route) => !spelt(route).some((one) => known.has(one)));
    expect(others.filter((route) => !UNGUARDED.test(route.replace(/^GET /, '')))).toEqual([]);
  });
});

describe('a stranger', () => {
  it.each(GUARDED)('is asked to sign in by $called', async (route) => {
    // People's own pages say it in words, the API in problem details.
    const refused = { status: 401, ...(route.pattern.startsWith('/api/') ? { code: 'not_signed_in' } : {}) };
    expect(await call(route, WRITE)).toEqual(refused);
    expect(await call(route, { ...WRITE, cookie: 'waymark=somebody; waymark-my=somebody' })).toEqual(refused);
  });
});

describe('somebody who is signed in', () => {
  let nobody: { cookie: string };
  const holding = new Map<string, { cookie: string }>();
  beforeAll(async () => {
    nobody = await signInAs(app, { programme: PROGRAMME, roles: [] });
    for (const role of STAFF_ROLES) holding.set(role, await signInAs(app, { programme: PROGRAMME, roles: [role], council: 'Ashby', sets: ['north'] }));
  });

  it.each(FOR_ROLES)('and has no role sees nothing at $called', async (route) => {
    expect(await call(route, { ...WRITE, ...nobody })).toEqual({ status: 404, code: 'not_found' });
  });

  it.each(FOR_ROLES)('sees nothing at $called in a role that it is not for', async (route) => {
    for (const role of STAFF_ROLES.filter((one) => !route.roles.includes(one))) {
      expect([role, await call(route, { ...WRITE, ...holding.get(role)! })]).toEqual([role, { status: 404, code: 'not_found' }]);
    }
  });

  it.each(FOR_ROLES)('sees another programme at $called as one that is not there', async (route) => {
    for (const role of route.roles) {
      const [theirs, none] = [await call(route, { ...WRITE, ...holding.get(role)! }, 'THEIRS'), await call(route, { ...WRITE, ...holding.get(role)! }, 'NONE')];
      expect([role, theirs, none]).toEqual([role, { status: 404, code: 'not_found' }, { status: 404, code: 'not_found' }]);
    }
  });

  it.each(FOR_ROLES)('is let in by $called in a role that it is for', async (route) => {
    for (const role of route.roles) expect([role, (await call(route, { ...WRITE, ...holding.get(role)! })).code]).not.toEqual([role, expect.stringMatching(/^(not_signed_in|not_allowed|wrong_origin|internal)$/)]);
  });
});

const targets = new Targets(app);
/** What a write is described to take, filled in. */
function bodyOf(route: Route): unknown {
  const body = targets.all.find(({ called }) => called === route.called)?.body;
  return BODIES[route.called] ?? (body ? targets.sample(body, { enrolment: ours.enrolments.P1!, enrolmentId: ours.enrolments.P1!, questionnaire: 'is-ours' }) : {});
}

/** The same fault, whichever record was named. */
async function answerTo(route: Route, headers: Record<string, string>, ids: Readonly<Record<string, string>>): Promise<{ status: number; body: string }> {
  const url = `/${route.pattern.split('/').filter(Boolean).map((part) => part.replace(/:([A-Za-z]+)/g, (_, name: string) => (name === 'programme' ? PROGRAMME : (ids[name] ?? VALUES[name] ?? '1')))).join('/')}`;
  const reply = await app.inject({ method: route.verb, url: `${url}${QUERIES[route.called] ?? ''}`, headers: { ...WRITE, ...headers }, ...(isWrite(route) ? { payload: bodyOf(route) as object } : {}) } as InjectOptions);
  return { status: reply.statusCode, body: Object.values(ids).reduce((text, id) => text.replaceAll(id, '…'), reply.body) };
}

describe('a record', () => {
  const holding = new Map<StaffRole, { cookie: string }>();
  beforeAll(async () => {
    for (const role of STAFF_ROLES) holding.set(role, await signInAs(app, { programme: PROGRAMME, roles: [role], council: 'Ashby', sets: ['north'] }));
  });
  const NAMING = FOR_ROLES.filter((route) => parametersOf(route).some((name) => name in RECORDS));
  const ownOf = (route: Route): Record<string, string> => Object.fromEntries(parametersOf(route).flatMap((name) => (RECORDS[name] ? [[name, RECORDS[name].own]] : [])));

  it.each(NAMING)('of another programme is for $called one that is not there', async (route) => {
    for (const role of route.roles) {
      for (const name of parametersOf(route).filter((each) => each in RECORDS)) {
        const missing = await answerTo(route, holding.get(role)!, { ...ownOf(route), [name]: RECORDS[name]!.missing });
        if (missing.status !== 404 && !(SAME_IF_MISSING[route.called] === missing.status)) throw new Error(`${role}, a missing :${name}: 404 is right, not ${missing.status}: ${missing.body} (give the route a body in BODIES that gets as far as the record)`);
        expect([role, name, await answerTo(route, holding.get(role)!, { ...ownOf(route), [name]: RECORDS[name]!.elsewhere })]).toEqual([role, name, missing]);
      }
    }
  });

  const KEPT = NAMING.flatMap((route) => Object.entries((ROUTE_ROLES[route.called] as Extract<RouteRule, { to: 'roles' }> | undefined)?.kept ?? {}).map(([role, kept]) => ({ ...route, role: role as StaffRole, kept })));
  it.each(KEPT)('of another $kept is for $called as $role one that is not there', async (route) => {
    const other = route.kept === 'council' ? 'otherCouncil' : 'otherSet';
    const names = parametersOf(route).filter((name) => RECORDS[name]?.[other] !== undefined);
    if (names.length === 0) throw new Error(`${route.called} is kept to a ${route.kept}: say in RECORDS of this test which record is of another one (${other})`);
    for (const name of names) {
      const missing = await answerTo(route, holding.get(route.role)!, { ...ownOf(route), [name]: RECORDS[name]!.missing });
      const others = await answerTo(route, holding.get(route.role)!, { ...ownOf(route), [name]: RECORDS[name]![other]! });
      expect([404, SAME_IF_MISSING[route.called]]).toContain(missing.status);
      expect(others).toEqual(missing);
    }
    // Their own is there, or the above would say nothing.
    expect(Math.floor((await answerTo(route, holding.get(route.role)!, ownOf(route))).status / 100)).toBe(2);
  });

  it('that is kept to a council or sets is tried', () => {
    expect(KEPT.map(({ called, role }) => `${role}: ${called}`)).toEqual(expect.arrayContaining(['facilitator: PUT /api/programmes/:programme/sessions/:session/register', 'head_of_service: GET /api/programmes/:programme/my-council/people/:enrolment']));
  });

  it.each(FOR_ROLES.filter(({ allowed }) => allowed?.to === 'roles' && allowed.ability))('menu and door of $called agree', async (route) => {
    const ability = route.allowed?.to === 'roles' ? route.allowed.ability! : undefined;
    for (const role of STAFF_ROLES) {
      // A write may take the very role away that it is tried in.
      if (isWrite(route) || role === 'programme_manager') holding.set(role, await signInAs(app, { programme: PROGRAMME, roles: [role], council: 'Ashby', sets: ['north'] }));
      const { programmes } = (await app.inject({ method: 'GET', url: '/api/sign-in', headers: holding.get(role)! })).json() as { programmes: { abilities: string[] }[] };
      const { status, body } = await answerTo(route, holding.get(role)!, ownOf(route));
      const open = !(status === 404 && body.includes('that you can see in this way'));
      expect([role, ability, programmes[0]!.abilities.includes(ability!)]).toEqual([role, ability, open]);
    }
  });
});

describe('a write', () => {
  let everything: { cookie: string };
  beforeAll(async () => {
    everything = await signInAs(app, { programme: PROGRAMME, roles: STAFF_ROLES.filter((role) => role !== 'head_of_service') });
  });

  it.each(WRITES.filter(({ pattern }) => pattern.startsWith('/api/')))('through $called needs the header of our own pages', async (route) => {
    expect(await call(route, everything)).toEqual({ status: 403, code: 'wrong_origin' });
  });

  it.each(WRITES)('through $called is refused to a page of somebody else', async (route) => {
    const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) expect((await call(route, { ...everything, ...WRITE, ...headers })).status).toBe(403);
  });
});

describe('the description of the API', () => {
  const document = openApiDocument(app);
  const operations = Object.entries(document.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => ({ called: `${verb.toUpperCase()} ${path}`, operation })));

  it('has every route of the API', () => {
    const described = new Set(operations.map(({ called }) => called));
    const api = ROUTES.filter(({ pattern }) => pattern.startsWith('/api/')).map(({ verb, pattern }) => `${verb} ${pattern.replace(/:([A-Za-z]+)/g, '{$1}')}`);
    expect(api.filter((route) => !described.has(route))).toEqual([]);
  });

  it.each(operations)('says what $called answers with', ({ operation }) => {
    const good = Object.entries(operation.responses as Record<string, { content?: Record<string, { schema?: object }> }>).filter(([status]) => status.startsWith('2'));
    expect(good.length).toBeGreaterThan(0);
    for (const [status, { content }] of good) {
      if (status === '204') expect(content).toBeUndefined();
      else expect([status, Object.values(content ?? {}).some(({ schema }) => schema !== undefined && Object.keys(schema).length > 0)]).toEqual([status, true]);
    }
    for (const parameter of operation.parameters ?? []) expect(parameter).toHaveProperty('schema');
  });

  it('leaves no property without a type', () => {
    type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema };
    const untyped = (schema: Schema, at: string): string[] => {
      const says = ['type', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum'].some((key) => key in schema);
      const inside = [...Object.entries(schema.properties ?? {}).map(([name, property]) => [property, `${at}.${name}`] as const), ...(schema.items ? [[schema.items, `${at}[]`] as const] : [])];
      // A bare object says nothing: its properties do, or what its values are, or what it is one of.
      const isBare = schema.type === 'object' && !['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'].some((key) => key in schema);
      return [...(says && !isBare ? [] : [at]), ...inside.flatMap(([property, place]) => untyped(property, place))];
    };
    expect(Object.entries(document.components!.schemas!).flatMap(([name, schema]) => untyped(schema as Schema, name))).toEqual([]);
  });
});
