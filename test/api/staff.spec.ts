/** Giving, changing and taking roles. */
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { StaffDto, StaffMemberDto } from '../../server/staff/staff.dto.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let administrator: { cookie: string };
const STAFF = '/api/programmes/WORLD/staff';
const ADMINISTRATION = '/api/administration/programmes/WORLD/staff';
const id = async (sql: string, ...values: unknown[]): Promise<string> => ((await test.db.query(sql, values)) as { id: string }[])[0]!.id;
const account = (name: string): Promise<string> => id(`SELECT id FROM account WHERE name = $1`, name);
const council = (name: string): Promise<string> => id(`SELECT id FROM council WHERE name = $1`, name);
const set = (code: string): Promise<string> => id(`SELECT id FROM learning_set WHERE programme_id = $1 AND code = $2`, world.programmeId, code);
const staff = async (url = STAFF, headers: Record<string, string> = manager): Promise<StaffDto> => (await test.send('GET', url, headers)).json() as StaffDto;
const member = (from: StaffDto, name: string): StaffMemberDto | undefined => from.people.find((person) => person.name === name);
const roleId = async (name: string, role: string): Promise<string> => id(`SELECT r.id FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.name = $1 AND r.role = $2 AND r.programme_id = $3`, name, role, world.programmeId);
const journal = (event: string): Promise<{ subject: string; role: string; detail: Record<string, unknown> }[]> => test.db.query(`SELECT subject, role, detail FROM audit_entry WHERE event = $1 ORDER BY id`, [event]);

beforeAll(async () => {
  test = await startTestApp();
  world = await createProgrammeWorld(test.db);
  await createProgrammeWorld(test.db, { code: 'OTHER' });
  manager = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager'], name: 'Mary Manager' });
  administrator = await signInAs(test.app, { programme: 'WORLD', roles: [], name: 'Adam Administrator', administrator: true });
  await signInAs(test.app, { programme: 'WORLD', roles: ['report_reader'], name: 'Rita Reader' });
  await signInAs(test.app, { programme: 'OTHER', roles: ['evaluator'], name: 'Olga Other' });
});
afterAll(() => test.close());

describe('people and roles', () => {
  it('are listed with the councils and sets there are to choose from', async () => {
    const found = await staff();
    expect(found.people.map(({ name, you, roles }) => [name, you, roles.map(({ role }) => role)])).toEqual([['Mary Manager', true, ['programme_manager']], ['Rita Reader', false, ['report_reader']]]);
    expect([found.programme, found.councils.map(({ name }) => name), found.sets.map(({ name }) => name)]).toEqual(['The WORLD programme', ['Ashby', 'Barton'], ['The north set', 'The south set']]);
  });

  it('gain a role; the same again changes nothing and is one line of the journal', async () => {
    const given = { accountId: await account('Rita Reader'), role: 'facilitator', setIds: [await set('south'), await set('north')] };
    for (let again = 0; again < 2; again += 1) {
      const reply = await test.send('POST', STAFF, manager, given);
      expect(reply.statusCode).toBe(200);
      expect(member(reply.json() as StaffDto, 'Rita Reader')!.roles).toMatchObject([{ role: 'report_reader' }, { role: 'facilitator', sets: [{ name: 'The north set' }, { name: 'The south set' }] }]);
    }
    expect(await journal('role.given')).toEqual([
      { subject: 'account Rita Reader', role: 'programme_manager', detail: { account: given.accountId, role: 'facilitator', council: null, sets: ['The north set', 'The south set'] } },
    ]);
    const conflict = await test.send('POST', STAFF, manager, { ...given, setIds: [] });
    expect([conflict.statusCode, conflict.json()]).toEqual([409, expect.objectContaining({ code: 'conflict' })]);
  });

  it('have their sets and council changed, and only to those of the programme', async () => {
    const role = await roleId('Rita Reader', 'facilitator');
    const changed = (await test.send('PUT', `${STAFF}/${role}`, manager, { setIds: [await set('south')] })).json() as StaffDto;
    expect(member(changed, 'Rita Reader')!.roles[1]!.sets).toEqual([{ id: await set('south'), name: 'The south set' }]);
    const elsewhere = await id(`SELECT s.id FROM learning_set s JOIN programme p ON p.id = s.programme_id WHERE p.code = 'OTHER' LIMIT 1`);
    const refused = await test.send('PUT', `${STAFF}/${role}`, manager, { setIds: [elsewhere] });
    expect([refused.statusCode, refused.json()]).toEqual([400, expect.objectContaining({ code: 'invalid_input', faults: [{ field: 'setIds.0', message: expect.any(String) }] })]);
    expect((await test.send('PUT', `${STAFF}/${role}`, manager, { councilId: await council('Ashby') })).json()).toMatchObject({ faults: [{ field: 'councilId' }] });
    expect(member(await staff(), 'Rita Reader')!.roles[1]!.sets).toHaveLength(1);
    expect(await journal('role.changed')).toHaveLength(1);
  });

  it('need a council to become head of service, and cannot be evaluator beside it', async () => {
    const rita = await account('Rita Reader');
    expect((await test.send('POST', STAFF, manager, { accountId: rita, role: 'head_of_service' })).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'councilId' }] });
    expect((await test.send('POST', STAFF, manager, { accountId: rita, role: 'head_of_service', councilId: await council('Ashby') })).statusCode).toBe(200);
    const refused = await test.send('POST', STAFF, manager, { accountId: rita, role: 'evaluator' });
    expect([refused.statusCode, refused.json()]).toEqual([422, expect.objectContaining({ code: 'rule_broken', detail: expect.stringMatching(/^Rita Reader is head of service of this programme, and nobody can be/) })]);
    await test.send('PUT', `${STAFF}/${await roleId('Rita Reader', 'head_of_service')}`, manager, { councilId: await council('Barton') });
    expect(member(await staff(), 'Rita Reader')!.roles.find(({ role }) => role === 'head_of_service')!.council!.name).toBe('Barton');
  });

  it('are not people whom the programme does not know: those are invited', async () => {
    const [known, nobody] = [
      await test.send('POST', STAFF, manager, { accountId: await account('Olga Other'), role: 'evaluator' }),
      await test.send('POST', STAFF, manager, { accountId: '00000000-0000-4000-8000-000000000000', role: 'evaluator' }),
    ];
    expect([known.statusCode, known.body.replace(await account('Olga Other'), '…')]).toEqual([404, nobody.body.replace('00000000-0000-4000-8000-000000000000', '…')]);
  });

  it('give no role to themselves, and do not widen their own', async () => {
    const own = await test.send('POST', STAFF, manager, { accountId: await account('Mary Manager'), role: 'evaluator' });
    expect([own.statusCode, (own.json() as { detail: string }).detail]).toEqual([422, expect.stringMatching(/^Nobody gives a role to themselves/)]);
    const admin = await test.send('POST', ADMINISTRATION, administrator, { accountId: await account('Adam Administrator'), role: 'evaluator' });
    expect(admin.statusCode).toBe(422);
    await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager', 'facilitator'], name: 'Fay Both', sets: ['north'] });
    const fay = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager', 'facilitator'], name: 'Fay Again', sets: ['north'] });
    expect((await test.send('PUT', `${STAFF}/${await roleId('Fay Again', 'facilitator')}`, fay, { setIds: [await set('north'), await set('south')] })).statusCode).toBe(422);
    for (const name of ['Fay Both', 'Fay Again']) await test.db.query(`DELETE FROM account WHERE name = $1`, [name]);
  });

  it('lose a role at once: the next request is not let in', async () => {
    const reader = await signInAs(test.app, { programme: 'WORLD', roles: ['evaluator'], name: 'Eva Evaluator' });
    expect((await test.send('GET', '/api/programmes/WORLD/rounds', reader)).statusCode).toBe(200);
    const role = await roleId('Eva Evaluator', 'evaluator');
    expect((await test.send('DELETE', `${STAFF}/${role}`, manager)).statusCode).toBe(204);
    expect((await test.send('GET', '/api/programmes/WORLD/rounds', reader)).statusCode).toBe(404);
    expect((await test.send('DELETE', `${STAFF}/${role}`, manager)).statusCode).toBe(404);
    expect(await journal('role.taken')).toEqual([{ subject: 'account Eva Evaluator', role: 'programme_manager', detail: expect.objectContaining({ role: 'evaluator' }) }]);
  });

  it('always have a programme manager among them', async () => {
    const refused = await test.send('DELETE', `${STAFF}/${await roleId('Mary Manager', 'programme_manager')}`, manager);
    expect([refused.statusCode, (refused.json() as { detail: string }).detail]).toEqual([422, expect.stringMatching(/^Mary Manager is the only programme manager/)]);
    expect((await test.send('DELETE', `${ADMINISTRATION}/${await roleId('Mary Manager', 'programme_manager')}`, administrator)).statusCode).toBe(422);
  });

  it('keep one when two managers remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [`One ${round}`, `Two ${round}`];
      await test.db.query(`DELETE FROM account_role WHERE role = 'programme_manager' AND programme_id = $1`, [world.programmeId]);
      const [first, second] = [await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager'], name: one }), await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager'], name: two })];
      const [ofOne, ofTwo] = [await roleId(one, 'programme_manager'), await roleId(two, 'programme_manager')];
      const replies = await Promise.all([test.send('DELETE', `${STAFF}/${ofTwo}`, first), test.send('DELETE', `${STAFF}/${ofOne}`, second)]);
      expect(replies.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
      expect(await test.db.query(`SELECT FROM account_role WHERE role = 'programme_manager' AND programme_id = $1`, [world.programmeId])).toHaveLength(1);
    }
    await test.db.query(`INSERT INTO account_role (account_id, programme_id, role) VALUES ($1, $2, 'programme_manager')`, [await account('Mary Manager'), world.programmeId]);
  });
});

describe('an administrator', () => {
  it('sees every programme and who manages it, and no programme’s figures or record', async () => {
    const programmes = (await test.send('GET', '/api/administration/programmes', administrator)).json() as { code: string; people: number; managers: string[] }[];
    expect(programmes.find(({ code }) => code === 'OTHER')).toEqual({ code: 'OTHER', name: 'The OTHER programme', demonstration: false, people: 1, managers: [] });
    for (const address of ['dashboards/overview', 'enrolments', 'rounds', 'staff']) expect((await test.send('GET', `/api/programmes/WORLD/${address}`, administrator)).statusCode).toBe(404);
  });

  it('finds an account by a part of its name and gives it a role', async () => {
    const found = (await test.send('GET', `${ADMINISTRATION}/candidates?find=olga`, administrator)).json() as { id: string; name: string }[];
    expect(found.map(({ name }) => name)).toEqual(['Olga Other']);
    expect((await test.send('GET', `${ADMINISTRATION}/candidates?find=%25`, administrator)).json()).toEqual([]);
    const given = (await test.send('POST', ADMINISTRATION, administrator, { accountId: found[0]!.id, role: 'evaluator' })).json() as StaffDto;
    expect(member(given, 'Olga Other')!.roles).toMatchObject([{ role: 'evaluator' }]);
    expect((await journal('role.given')).at(-1)).toMatchObject({ subject: 'account Olga Other', role: 'administrator' });
  });

  it('does not find a programme that is not there, nor a role of another one', async () => {
    expect((await test.send('GET', '/api/administration/programmes/NONE/staff', administrator)).statusCode).toBe(404);
    const other = await id(`SELECT r.id FROM account_role r JOIN programme p ON p.id = r.programme_id WHERE p.code = 'OTHER' LIMIT 1`);
    expect((await test.send('DELETE', `${ADMINISTRATION}/${other}`, administrator)).statusCode).toBe(404);
    expect((await test.send('PUT', `${STAFF}/${other}`, manager, {})).statusCode).toBe(404);
  });

  it('is nobody else: their addresses are not there for a programme manager', async () => {
    for (const address of ['/api/administration/programmes', ADMINISTRATION, `${ADMINISTRATION}/candidates?find=a`]) expect((await test.send('GET', address, manager)).statusCode).toBe(404);
  });
});

describe('what is sent', () => {
  it('is refused with the field at fault when it is none of what a role is made of', async () => {
    const accountId = await account('Rita Reader');
    for (const [body, field] of [[{ accountId, role: 'king' }, 'role'], [{ accountId: 'x', role: 'evaluator' }, 'accountId'], [{ accountId, role: 'facilitator', setIds: 'north' }, 'setIds'], [{ accountId, role: 'evaluator', administrator: true }, 'administrator']] as const) {
      const reply = await test.send('POST', STAFF, manager, body);
      expect([reply.statusCode, (reply.json() as { faults: { field: string }[] }).faults[0]!.field]).toEqual([400, field]);
    }
  });
});
