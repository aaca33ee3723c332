/** Which role somebody acts in, and what that role reaches: over HTTP, and in the services that take a scope. */
import { ScopeService } from '../../server/access/scope.service.ts';
import { RoundMembersService } from '../../server/collection/rounds/round-members.service.ts';
import { PersonalLinkService } from '../../server/collection/links/personal-link.service.ts';
import { MentoringService } from '../../server/delivery/mentoring.service.ts';
import { RegisterService } from '../../server/delivery/register.service.ts';
import { WithdrawalService } from '../../server/enrolment/withdrawal.service.ts';
import type { Scope } from '../../server/kernel/scope.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
const id = async (sql: string, ...values: unknown[]): Promise<string> => ((await test.db.query(sql, values)) as { id: string }[])[0]!.id;
const api = (rest: string): string => `/api/programmes/WORLD/${rest}`;

beforeAll(async () => {
  test = await startTestApp();
  world = await createProgrammeWorld(test.db);
});
afterAll(() => test.close());

interface Seen {
  role: StaffRole;
  roles: StaffRole[];
  abilities: string[];
  council: string | null;
  sets: string[] | null;
}
const seen = async (headers: Record<string, string>): Promise<Seen> => ((await test.send('GET', '/api/sign-in', headers)).json() as { programmes: Seen[] }).programmes[0]!;
const choose = (headers: Record<string, string>, role: string, programme = 'WORLD') => test.send('PUT', `/api/programmes/${programme}/role`, headers, { role });

describe('the role acted in', () => {
  it('is the first held, until another is chosen', async () => {
    const order: StaffRole[] = ['programme_manager', 'evaluator', 'facilitator', 'report_reader'];
    for (let first = 0; first < order.length; first += 1) {
      const headers = await signInAs(test.app, { programme: 'WORLD', roles: order.slice(first).reverse() });
      expect(await seen(headers)).toMatchObject({ role: order[first], roles: order.slice(first) });
    }
    expect((await seen(await signInAs(test.app, { programme: 'WORLD', roles: ['report_reader', 'facilitator', 'head_of_service'] }))).role).toBe('head_of_service');
  });

  it('alone opens doors: the other roles held count for nothing until it is changed', async () => {
    const headers = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager', 'evaluator'] });
    const tries = async () => [(await test.send('GET', api('enrolments'), headers)).statusCode, (await test.send('GET', api('measures/contribution/rows'), headers)).statusCode];
    expect(await tries()).toEqual([200, 404]);
    const changed = await choose(headers, 'evaluator');
    expect([changed.statusCode, changed.json()]).toEqual([200, expect.objectContaining({ code: 'WORLD', role: 'evaluator', roles: ['programme_manager', 'evaluator'] })]);
    expect(await tries()).toEqual([404, 200]);
    expect((changed.json() as Seen).abilities).toEqual((await seen(headers)).abilities);
  });

  it('is chosen for this sign-in and this programme alone', async () => {
    await test.db.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ('SECOND', 'Second', '2025-01-01', '2025-12-31')`);
    const headers = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager', 'evaluator'], name: 'Two browsers' });
    const account = await id(`SELECT id FROM account WHERE name = 'Two browsers'`);
    await test.db.query(`INSERT INTO account_role (account_id, programme_id, role) SELECT $1, id, r FROM programme, unnest(ARRAY['programme_manager', 'evaluator']) r WHERE code = 'SECOND'`, [account]);
    await test.db.query(`INSERT INTO sign_in (account_id, token_hash) VALUES ($1, sha256('elsewhere'))`, [account]);
    await choose(headers, 'evaluator');
    const roles = ((await test.send('GET', '/api/sign-in', headers)).json() as { programmes: Seen[] }).programmes.map(({ role }) => role);
    expect(roles).toEqual(['evaluator', 'programme_manager']);
    expect(((await test.send('GET', '/api/sign-in', { cookie: 'waymark=elsewhere' })).json() as { programmes: Seen[] }).programmes.map(({ role }) => role)).toEqual(['programme_manager', 'programme_manager']);
  });

  it('cannot be one that is not held, nor one of a programme that is not theirs', async () => {
    const headers = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager'] });
    const refused = await choose(headers, 'evaluator');
    expect([refused.statusCode, refused.json()]).toEqual([400, expect.objectContaining({ code: 'invalid_input', detail: 'You are not evaluator of this programme. Choose programme manager.', faults: [expect.objectContaining({ field: 'role' })] })]);
    expect((await choose(headers, 'king')).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'role' }] });
    const [other, none] = [await choose(headers, 'evaluator', 'SECOND'), await choose(headers, 'evaluator', 'NOWHERE')];
    expect([other.statusCode, other.body.replace('SECOND', 'NOWHERE')]).toEqual([404, none.body]);
    expect(await seen(headers)).toMatchObject({ role: 'programme_manager' });
  });

  it('falls back to the first held when the chosen one is taken away', async () => {
    const headers = await signInAs(test.app, { programme: 'WORLD', roles: ['facilitator', 'evaluator'], acting: 'facilitator', name: 'Falls back' });
    expect((await seen(headers)).role).toBe('facilitator');
    await test.db.query(`DELETE FROM account_role WHERE role = 'facilitator' AND account_id = (SELECT id FROM account WHERE name = 'Falls back')`);
    expect((await seen(headers)).role).toBe('evaluator');
    expect((await test.send('GET', api('sessions'), headers)).statusCode).toBe(404);
    expect((await test.send('GET', api('rounds'), headers)).statusCode).toBe(200);
  });

  it('is written to the journal once, and the same again is not', async () => {
    const headers = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager', 'evaluator'], name: 'In the journal' });
    for (const role of ['evaluator', 'evaluator', 'programme_manager']) expect((await choose(headers, role)).statusCode).toBe(200);
    const lines = await test.db.query(`SELECT event, role, detail FROM audit_entry WHERE actor_name = 'In the journal' AND event = 'role.chosen' ORDER BY id`);
    expect(lines).toEqual([
      { event: 'role.chosen', role: 'evaluator', detail: { from: 'programme_manager', to: 'evaluator' } },
      { event: 'role.chosen', role: 'programme_manager', detail: { from: 'evaluator', to: 'programme_manager' } },
    ]);
  });
});

describe('a scope', () => {
  const scopes = (): ScopeService => test.app.get(ScopeService);
  async function scopeOf(role: StaffRole, more: { council?: string; sets?: string[] } = {}): Promise<Scope | null> {
    await signInAs(test.app, { programme: 'WORLD', roles: [role], name: `Scope of ${role}`, ...more });
    const [{ accountId, signInId }] = (await test.db.query(`SELECT s.account_id AS "accountId", s.id AS "signInId" FROM sign_in s JOIN account a ON a.id = s.account_id WHERE a.name = $1 ORDER BY s.started_at DESC LIMIT 1`, [`Scope of ${role}`])) as [{ accountId: string; signInId: string }];
    return scopes().scope({ accountId, signInId, actor: { kind: 'account', id: accountId, name: 'Somebody' } }, 'WORLD', STAFF_ROLES);
  }

  it('reaches the whole programme for programme managers, evaluators and report readers, each as their own audience', async () => {
    for (const role of ['programme_manager', 'evaluator', 'report_reader'] as const) expect(await scopeOf(role)).toMatchObject({ role, audience: role, councilIds: null, setIds: null });
  });

  it('reaches one council for a head of service, and none without one', async () => {
    expect(await scopeOf('head_of_service')).toMatchObject({ councilIds: [], setIds: null });
    expect(await scopeOf('head_of_service', { council: 'Barton' })).toMatchObject({ councilIds: [await id(`SELECT id FROM council WHERE name = 'Barton'`)], setIds: null });
    expect(await seen(await signInAs(test.app, { programme: 'WORLD', roles: ['head_of_service'], council: 'Barton' }))).toMatchObject({ council: 'Barton', sets: null });
  });

  it('reaches the sets of a facilitator, and no session without one', async () => {
    expect(await scopeOf('facilitator')).toMatchObject({ councilIds: null, setIds: [] });
    expect((await scopeOf('facilitator', { sets: ['north', 'south'] }))!.setIds).toHaveLength(2);
    const none = await signInAs(test.app, { programme: 'WORLD', roles: ['facilitator'] });
    expect((await test.send('GET', api('sessions'), none)).json()).toEqual([]);
    expect(await seen(await signInAs(test.app, { programme: 'WORLD', roles: ['facilitator'], sets: ['south'] }))).toMatchObject({ council: null, sets: ['The south set'] });
  });
});

describe('a facilitator', () => {
  let headers: { cookie: string };
  beforeAll(async () => {
    headers = await signInAs(test.app, { programme: 'WORLD', roles: ['facilitator'], sets: ['north'] });
  });
  const mark = (session: string, enrolmentId: string) => test.send('PUT', api(`sessions/${session}/register`), headers, { entries: [{ enrolmentId, expected: true, mark: 'in_person', reason: null, version: 0 }] });

  it('is listed the sessions of their own sets alone', async () => {
    const codes = ((await test.send('GET', api('sessions'), headers)).json() as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(['north-1', 'north-2', 'north-off', 'catch-up', 'north-3']);
  });

  it('marks the registers of those, and finds no others', async () => {
    expect((await mark('north-1', world.enrolments.P1!)).statusCode).toBe(200);
    for (const session of ['south-1', 'launch', 'mentors-1']) {
      const [others, missing] = [await mark(session, world.enrolments.P4!), await mark('nowhere', world.enrolments.P4!)];
      expect([others.statusCode, others.body.replaceAll(session, 'nowhere')]).toEqual([404, missing.body]);
      expect((await test.send('GET', api(`sessions/${session}/register`), headers)).statusCode).toBe(404);
    }
    expect(await test.db.query(`SELECT FROM register_entry WHERE session_id = ANY($1)`, [[world.sessions['south-1'], world.sessions.launch]])).toEqual([]);
  });

  it('does not learn from their own register who somebody of another set is', async () => {
    const [others, missing] = [await mark('north-1', world.enrolments.P4!), await mark('north-1', '00000000-0000-4000-8000-000000000000')];
    expect([others.statusCode, others.body.replaceAll(world.enrolments.P4!, '00000000-0000-4000-8000-000000000000')]).toEqual([400, missing.body]);
    expect(others.body).not.toContain('Person 4');
  });

  it('does nothing else but what groups say and how far questionnaires are', async () => {
    for (const address of ['enrolments', 'pairings', 'questionnaires', 'rounds/end/members', 'rounds/end/progress', 'grid', 'today', 'staff', 'my-council', 'dashboards/overview', 'measures']) expect([address, (await test.send('GET', api(address), headers)).statusCode]).toEqual([address, 404]);
  });
});

describe('every service of the record', () => {
  let ashby: Scope;
  let south: Scope;
  beforeAll(async () => {
    const account = await id(`INSERT INTO account (name) VALUES ('Kept') RETURNING id`);
    const whole: Scope = {
      accountId: account, actor: { kind: 'account', id: account, name: 'Kept' }, role: 'programme_manager', programmeId: world.programmeId, programmeCode: 'WORLD',
      audience: 'programme_manager', councilIds: null, setIds: null,
    };
    ashby = { ...whole, councilIds: [await id(`SELECT id FROM council WHERE name = 'Ashby'`)] };
    south = { ...whole, setIds: [await id(`SELECT id FROM learning_set WHERE programme_id = $1 AND code = 'south'`, world.programmeId)] };
  });

  it('keeps the list of people to the councils or sets of the scope', async () => {
    const people = async (scope: Scope): Promise<string[]> => (await test.app.get(WithdrawalService).listEnrolments(scope)).map(({ enrolmentId }) => Object.entries(world.enrolments).find(([, known]) => known === enrolmentId)![0]).sort();
    expect(await people(ashby)).toEqual(['M1', 'P1', 'P2', 'P3']);
    expect(await people(south)).toEqual(['P4', 'P5', 'P6']);
  });

  it('keeps a withdrawal to them', async () => {
    const withdrawals = test.app.get(WithdrawalService);
    const given = { kind: 'formal', withdrewOn: '2024-06-01', datePrecision: 'day', reason: 'unknown' } as const;
    for (const [scope, theirs] of [[ashby, 'P4'], [south, 'P1']] as const) {
      await expect(withdrawals.withdraw(scope, world.enrolments[theirs]!, given)).rejects.toMatchObject({ code: 'not_found' });
      await expect(withdrawals.effectsOf(scope, world.enrolments[theirs]!, '2024-06-01')).rejects.toMatchObject({ code: 'not_found' });
      await expect(withdrawals.reverse(scope, world.enrolments[theirs]!)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await test.db.query(`SELECT FROM withdrawal`)).toEqual([]);
    await expect(withdrawals.effectsOf(ashby, world.enrolments.P1!, '2024-06-01')).resolves.toBeDefined();
  });

  it('keeps registers to them: sessions by set, people by council', async () => {
    const registers = test.app.get(RegisterService);
    expect((await registers.listSessions(south)).map(({ code }) => code)).toEqual(['south-1']);
    const launch = await registers.readRegister(ashby, 'launch');
    expect(launch.entries.map(({ personCode }) => personCode).sort()).toEqual(['M1', 'P1', 'P2', 'P3']);
    expect((await registers.listSessions(ashby)).find(({ code }) => code === 'launch')!.expected).toBe(4);
    await expect(registers.markRegister(ashby, 'launch', { entries: [{ enrolmentId: world.enrolments.P4!, expected: true, mark: 'absent', reason: null, version: 0 }] })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('keeps mentoring to the mentees among them', async () => {
    const mentoring = test.app.get(MentoringService);
    const mentees = async (scope: Scope): Promise<string[]> => (await mentoring.listPairings(scope)).map(({ pairingId }) => Object.entries(world.pairings).find(([, known]) => known === pairingId)![0]).sort();
    expect(await mentees(ashby)).toEqual(['P1', 'P2', 'P3']);
    expect(await mentees(south)).toEqual(['P4', 'P5', 'P6']);
    const meeting = { heldOn: '2024-04-01', loggedBy: 'staff', medium: 'video' } as const;
    await expect(mentoring.logMeeting(ashby, { ...meeting, pairingIds: [world.pairings.P4!] } as never)).rejects.toMatchObject({ code: 'not_found' });
    await expect(mentoring.logMeeting(south, { ...meeting, pairingIds: [world.pairings.P1!] } as never)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keeps the people asked in a round, and their links, to them', async () => {
    const questionnaire = await id(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'Q') RETURNING id`, world.programmeId);
    const version = await id(`INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) VALUES ($1, $2, 1, 'Q') RETURNING id`, world.programmeId, questionnaire);
    const round = await id(`INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on) VALUES ($1, 'R', 'R', $2, 'named', 'other', 'participant', '2024-03-01') RETURNING id`, world.programmeId, version);
    await test.db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT $1, id, programme_id FROM enrolment WHERE programme_id = $2 AND role = 'participant'`, [round, world.programmeId]);
    const rounds = test.app.get(RoundMembersService);
    expect((await rounds.list(ashby, 'R', '', null, 1)).members.map(({ enrolmentId }) => enrolmentId).sort()).toEqual([world.enrolments.P1, world.enrolments.P2, world.enrolments.P3].sort());
    expect(await rounds.list(south, 'R', '', null, 1)).toMatchObject({ total: 3 });
    expect(await rounds.list(south, 'R', 'P1', null, 1)).toMatchObject({ total: 0, members: [] });
    const links = test.app.get(PersonalLinkService);
    await expect(links.renew(ashby, 'R', world.enrolments.P4!)).rejects.toMatchObject({ code: 'not_found' });
    expect(await test.db.query(`SELECT FROM round_member WHERE link_hash IS NOT NULL`)).toEqual([]);
    await expect(links.renew(ashby, 'R', world.enrolments.P1!)).resolves.toMatch(/^[\w-]{32}$/);
  });
});
