import { LookAroundService } from '../../server/access/look-around.service.ts';
import { createProgrammeWorld } from '../factories/programme-world.ts';
import { asHeader, browse, type Jar } from './newcomer.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let on: TestApp;
let off: TestApp;
beforeAll(async () => {
  on = await startTestApp({ access: { demonstration: true } });
  off = await startTestApp();
  for (const test of [on, off]) {
    for (const [code, councils, people] of [['APIR', ['Ashby', 'Barton'], 2], ['NORTHERN', ['Carlton', 'Denby'], 20], ['REAL', ['Ashby'], 3]] as const) {
      await createProgrammeWorld(test.db, { code, councils, participantsPerCouncil: people });
    }
    await test.db.query(`UPDATE programme SET demonstration = code <> 'REAL'`);
  }
});
afterAll(async () => {
  await on.close();
  await off.close();
});

const STAFF = ['programme-manager', 'evaluator', 'report-reader', 'head-of-service-small', 'head-of-service-large', 'facilitator'];
const look = async (as: string, test = on): Promise<{ status: number; jar: Jar }> => {
  const jar: Jar = new Map();
  return { status: (await browse(test, jar, 'POST', '/sign-in/look-around', { as })).statusCode, jar };
};
interface Who { name: string; administrator: boolean; programmes: { code: string; roles: string[] }[] }
const who = async (jar: Jar): Promise<Who> => (await on.send('GET', '/api/sign-in', asHeader(jar))).json<Who>();

describe('looking around', () => {
  it('is offered on the sign-in page, clearly for the demonstration', async () => {
    const { body } = await on.send('GET', '/sign-in');
    expect(body).toContain('Look around the demonstration as');
    for (const key of STAFF) expect(body).toContain(`value="${key}"`);
    // Their own pages are offered once there is somebody who makes them.
    for (const key of ['participant', 'mentor']) expect(body).toContain(`value="${key}"`);
  });

  it.each(STAFF)('as %s reaches demonstration programmes and nothing else, under a name that says so', async (key) => {
    const { status, jar } = await look(key);
    expect(status).toBe(303);
    const { name, administrator, programmes } = await who(jar);
    expect(name).toMatch(/\(demonstration\)$/);
    expect(administrator).toBe(false);
    expect(programmes.length).toBeGreaterThan(0);
    for (const { code, roles } of programmes) {
      expect(code).not.toBe('REAL');
      expect(roles).toHaveLength(1);
    }
  });

  it('as a head of service is of a council of two, and of one of twenty', async () => {
    for (const [key, code, councils] of [['head-of-service-small', 'APIR', ['Ashby', 'Barton']], ['head-of-service-large', 'NORTHERN', ['Carlton', 'Denby']]] as const) {
      expect((await who((await look(key)).jar)).programmes).toMatchObject([{ code, roles: ['head_of_service'] }]);
      const held = await on.db.query(`SELECT c.name FROM account_role r JOIN account a ON a.id = r.account_id JOIN council c ON c.id = r.council_id WHERE a.look_around = $1`, [key]);
      expect(held).toHaveLength(1);
      expect(councils).toContain(held[0].name);
    }
  });

  it('is written down, keeps one account a role, and loses a programme that is no demonstration any more', async () => {
    await look('evaluator');
    const { jar } = await look('evaluator');
    expect(await on.db.query(`SELECT name FROM account WHERE look_around = 'evaluator'`)).toHaveLength(1);
    expect((await on.db.query(`SELECT 1 FROM audit_entry WHERE event = 'look-around.started'`)).length).toBeGreaterThan(2);
    await on.db.query(`UPDATE programme SET demonstration = false WHERE code = 'NORTHERN'`);
    await look('evaluator');
    expect((await who(jar)).programmes.map(({ code }) => code)).toEqual(['APIR']);
    await on.db.query(`UPDATE programme SET demonstration = true WHERE code = 'NORTHERN'`);
  });

  it('gives nobody an account that stays, and nobody a hold on others who look around', async () => {
    const [one, other] = [await look('programme-manager'), await look('programme-manager')];
    const invited = await on.send('POST', '/api/programmes/APIR/invitations', asHeader(one.jar), { email: 'me@example.org', role: 'evaluator' });
    expect(invited.json()).toMatchObject({ code: 'not_allowed' });
    const { signIns } = (await on.send('GET', '/api/account', asHeader(one.jar))).json<{ signIns: { current: boolean }[] }>();
    expect(signIns).toMatchObject([{ current: true }]);
    await on.send('DELETE', '/api/account/sign-ins', asHeader(one.jar));
    expect((await on.send('GET', '/api/sign-in', asHeader(other.jar))).statusCode).toBe(200);
  });

  it('reaches no real programme, also where somebody gave it a role, and makes none', async () => {
    const { jar } = await look('programme-manager');
    await on.db.query(
      `INSERT INTO account_role (account_id, programme_id, role) SELECT a.id, p.id, 'programme_manager' FROM account a, programme p WHERE a.look_around = 'programme-manager' AND p.code = 'REAL'`,
    );
    expect((await on.send('GET', '/api/programmes/APIR/staff', asHeader(jar))).statusCode).toBe(200);
    expect((await on.send('GET', '/api/programmes/REAL/staff', asHeader(jar))).statusCode).toBe(404);
    expect((await who(jar)).programmes.map(({ code }) => code)).not.toContain('REAL');
    const made = { id: '7d0f5c3e-64a4-4a57-9d9c-0d4f6f3b2a11', code: 'MINE', name: 'Mine', template: 'blank', startsOn: '2026-10-01', sets: [] };
    expect((await on.send('POST', '/api/programmes', asHeader(jar), made)).json()).toMatchObject({ code: 'not_allowed' });
  });

  it('is of nobody unknown, and asks for a choice', async () => {
    for (const as of ['administrator', 'commissioner', '__proto__']) expect((await look(as)).status).toBe(404);
    expect((await look('')).status).toBe(400);
  });

  it('is not there when the demonstration is off', async () => {
    expect((await off.send('GET', '/sign-in')).body).not.toMatch(/look.around/i);
    for (const as of [...STAFF, '']) expect((await look(as, off)).status).toBe(404);
    expect(await off.db.query(`SELECT 1 FROM account WHERE look_around IS NOT NULL`)).toEqual([]);
  });

  it('ends, with its accounts, when a server starts without it', async () => {
    const { jar } = await look('programme-manager');
    expect((await on.send('GET', '/api/sign-in', asHeader(jar))).statusCode).toBe(200);
    await on.app.get(LookAroundService).end();
    expect((await on.send('GET', '/api/sign-in', asHeader(jar))).statusCode).toBe(401);
    expect(await on.db.query(`SELECT 1 FROM account WHERE look_around IS NOT NULL`)).toEqual([]);
  });
});
