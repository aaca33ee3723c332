/** Inviting staff, accepting, setting a password anew, closing accounts. */
import { InvitationService } from '../../server/access/invitation/invitation.service.ts';
import { createProgrammeWorld } from '../factories/programme-world.ts';
import { accept, asHeader, browse, codeOf, linkIn, newAdministrator, PASSWORD, secretOn, signIn, type Jar, type Newcomer } from './newcomer.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp } from './test-app.ts';

const test = await startTestApp();
afterAll(() => test.close());

let admin: Newcomer;
let manager: { cookie: string };
let councils: { id: string; name: string }[];
beforeAll(async () => {
  await createProgrammeWorld(test.db, { code: 'OURS' });
  await createProgrammeWorld(test.db, { code: 'THEIRS', councils: ['Carlton'] });
  admin = await newAdministrator(test, 'first@example.org');
  manager = await signInAs(test.app, { programme: 'OURS', roles: ['programme_manager'], name: 'Mo Manager' });
  councils = await test.db.query(`SELECT id, name FROM council ORDER BY name`);
});

let number = 0;
const address = (): string => `invited${(number += 1)}@example.org`;
interface Made { id: string; url: string }
const byAdmin = (body: object): ReturnType<typeof test.send> => test.send('POST', '/api/invitations', asHeader(admin.jar), body);
const byManager = (body: object): ReturnType<typeof test.send> => test.send('POST', '/api/programmes/OURS/invitations', manager, body);
const rolesOf = async (jar: Jar): Promise<Record<string, string[]>> =>
  Object.fromEntries((await test.send('GET', '/api/sign-in', asHeader(jar))).json<{ programmes: { code: string; roles: string[] }[] }>().programmes.map(({ code, roles }) => [code, roles]));
const council = (name: string): string => councils.find((one) => one.name === name)!.id;
const NOT_RECOGNISED = 'This link is not recognised';

describe('the first administrator', () => {
  it('comes by a link that is offered while there is none, works once, and replaces earlier ones', async () => {
    const fresh = await startTestApp();
    try {
      const invitations = fresh.app.get(InvitationService);
      const [first, second] = [(await invitations.firstAdministrator())!, (await invitations.firstAdministrator())!];
      expect((await fresh.send('GET', `/invitation?link=${first}`)).statusCode).toBe(404);
      const { jar } = await accept(fresh, second, { name: 'Ada', email: 'Ada@Example.org' });
      expect((await fresh.send('GET', '/api/sign-in', asHeader(jar))).json()).toMatchObject({ name: 'Ada', administrator: true, programmes: [] });
      expect(await invitations.firstAdministrator()).toBeNull();
      expect((await fresh.send('GET', `/invitation?link=${second}`)).body).toContain(NOT_RECOGNISED);
      expect(await fresh.db.query(`SELECT email FROM account WHERE administrator`)).toEqual([{ email: 'ada@example.org' }]);
      // Whoever runs it gets another one from the command line, also later.
      await fresh.db.query(`UPDATE account SET disabled_at = now()`);
      expect(await invitations.firstAdministrator()).not.toBeNull();
    } finally {
      await fresh.close();
    }
  });

  it('says who they are, with a password that is not guessed', async () => {
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/invitation', { link: await test.app.get(InvitationService).administratorLink() });
    const reply = await browse(test, jar, 'POST', '/invitation/you', { name: '', email: 'nonsense', password: 'password1234' });
    expect(reply.statusCode).toBe(400);
    for (const words of ['Enter your name', 'Enter an e-mail address', 'guessed quickly', '<title>Error:', 'href="#password"']) expect(reply.body).toContain(words);
    expect(reply.body).not.toContain('password1234');
    expect((await browse(test, jar, 'POST', '/invitation/you', { name: 'X', email: admin.email, password: PASSWORD })).body).toContain('There is an account with this address already');
    expect((await browse(test, jar, 'GET', '/invitation/code')).headers.location).toBe('/invitation/you');
    expect((await browse(test, jar, 'POST', '/invitation/code', { code: '123456' })).headers.location).toBe('/invitation/you');
  });
});

describe('an invitation', () => {
  it('gives the role and no other, once its link is accepted; opening it changes nothing', async () => {
    const email = address();
    const made = (await byManager({ email: email.toUpperCase(), name: 'Eve', role: 'evaluator' })).json<Made>();
    const link = linkIn(made.url);
    expect(made.url).toMatch(/^http:\/\/[^/]+\/invitation\?link=[\w-]{32}$/);
    for (let i = 0; i < 3; i += 1) {
      const opened = await test.send('GET', `/invitation?link=${link}`);
      expect(opened.body).toContain('Mo Manager invites you. You become evaluator of The OURS programme.');
      expect(opened.cookies).toEqual([]);
    }
    expect(await test.db.query(`SELECT 1 FROM account WHERE email = $1`, [email])).toEqual([]);
    const { jar } = await accept(test, link);
    expect(await rolesOf(jar)).toEqual({ OURS: ['evaluator'] });
    expect((await test.send('GET', '/api/sign-in', asHeader(jar))).json()).toMatchObject({ administrator: false });
    const kept = await test.db.query(`SELECT encode(link_hash, 'escape') AS hash, accepted_at FROM invitation WHERE id = $1`, [made.id]);
    expect(kept[0].accepted_at).not.toBeNull();
    expect(kept[0].hash).not.toContain(link);
    const events = await test.db.query(`SELECT event FROM audit_entry WHERE subject LIKE $1 OR subject = 'account Jo Marchbanks' ORDER BY id`, [`%${email}%`]);
    expect(events.map(({ event }: { event: string }) => event)).toEqual(['invitation.made', 'invitation.accepted', 'sign-in.started']);
  });

  it('works once, also when it is accepted twice at the same time', async () => {
    const link = linkIn((await byManager({ email: address(), role: 'evaluator' })).json<Made>().url);
    const jars: Jar[] = [new Map(), new Map()];
    const secrets: string[] = [];
    for (const jar of jars) {
      await browse(test, jar, 'POST', '/invitation', { link });
      await browse(test, jar, 'POST', '/invitation/you', { name: 'Twice', password: PASSWORD });
      secrets.push(secretOn((await browse(test, jar, 'GET', '/invitation/code')).body));
    }
    expect(secrets[0]).not.toBe(secrets[1]);
    const both = await Promise.all(jars.map((jar, index) => browse(test, jar, 'POST', '/invitation/code', { code: codeOf(secrets[index]!) })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
    for (const url of [`/invitation?link=${link}`]) expect((await test.send('GET', url)).statusCode).toBe(404);
    expect((await test.send('POST', '/invitation', {}, { link })).body).toContain(NOT_RECOGNISED);
  });

  it('answers alike for a link that is unknown, used, withdrawn or over', async () => {
    const [withdrawn, over] = [(await byManager({ email: address(), role: 'evaluator' })).json<Made>(), (await byManager({ email: address(), role: 'evaluator' })).json<Made>()];
    expect((await test.send('DELETE', `/api/programmes/OURS/invitations/${withdrawn.id}`, manager)).statusCode).toBe(204);
    await test.db.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [over.id]);
    const answers = [];
    for (const link of ['unknown', '', linkIn(withdrawn.url), linkIn(over.url)]) {
      const reply = await test.send('GET', `/invitation?link=${link}`);
      answers.push([reply.statusCode, reply.body]);
    }
    expect(answers[0]![0]).toBe(404);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('that is withdrawn half-way is not accepted', async () => {
    const made = (await byManager({ email: address(), role: 'evaluator' })).json<Made>();
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/invitation', { link: linkIn(made.url) });
    await browse(test, jar, 'POST', '/invitation/you', { name: 'Late', password: PASSWORD });
    const secret = secretOn((await browse(test, jar, 'GET', '/invitation/code')).body);
    await test.send('DELETE', `/api/programmes/OURS/invitations/${made.id}`, manager);
    expect((await browse(test, jar, 'POST', '/invitation/code', { code: codeOf(secret) })).statusCode).toBe(404);
    expect(await test.db.query(`SELECT 1 FROM account WHERE name = 'Late'`)).toEqual([]);
  });

  it('lasts seven days, and can be renewed: the earlier link stops working', async () => {
    const made = (await byManager({ email: address(), role: 'evaluator' })).json<Made & { expiresAt: string }>();
    expect(Math.round((Date.parse(made.expiresAt) - Date.now()) / 3_600_000)).toBe(7 * 24);
    await test.db.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [made.id]);
    const renewed = (await test.send('POST', `/api/programmes/OURS/invitations/${made.id}/link`, manager)).json<Made>();
    expect((await test.send('GET', `/invitation?link=${linkIn(made.url)}`)).statusCode).toBe(404);
    expect((await test.send('GET', `/invitation?link=${linkIn(renewed.url)}`)).statusCode).toBe(200);
  });

  it('to somebody with an account adds the role when they have signed in, and never takes over the account', async () => {
    const email = address();
    const who = { email, ...(await accept(test, linkIn((await byManager({ email, role: 'report_reader' })).json<Made>().url))) };
    const link = linkIn((await byAdmin({ email, programme: 'THEIRS', role: 'programme_manager' })).json<Made>().url);
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/invitation', { link });
    const page = await browse(test, jar, 'GET', '/invitation/you');
    expect(page.body).toContain('Sign in to accept');
    expect(page.body).not.toContain('name="name"');
    // A new password is not taken for the one there is.
    expect((await browse(test, jar, 'POST', '/invitation/you', { name: 'X', password: 'hedgehog umbrella tambourine' })).statusCode).toBe(401);
    expect((await browse(test, jar, 'POST', '/invitation/you', { password: PASSWORD })).headers.location).toBe('/sign-in/code');
    expect(await rolesOf(who.jar)).toEqual({ OURS: ['report_reader'] });
    expect((await browse(test, jar, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret) })).headers.location).toBe('/');
    expect(await rolesOf(jar)).toEqual({ OURS: ['report_reader'], THEIRS: ['programme_manager'] });
    expect((await test.send('GET', `/invitation?link=${link}`)).statusCode).toBe(404);
  });

  it('makes nobody head of service and evaluator in one programme', async () => {
    const email = address();
    const link = linkIn((await byManager({ email, role: 'head_of_service', councilId: council('Ashby') })).json<Made>().url);
    const later = (await byManager({ email, role: 'evaluator' })).json<Made>();
    const who = { email, ...(await accept(test, link)) };
    expect((await byManager({ email, role: 'evaluator' })).json()).toMatchObject({ code: 'rule_broken', faults: [{ field: 'role' }] });
    // Nor of a second council in passing, as if nothing were asked.
    expect((await byManager({ email, role: 'head_of_service', councilId: council('Barton') })).json()).toMatchObject({ code: 'rule_broken', detail: expect.stringContaining('have this role') as string });
    // Nor by an invitation that was made before.
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/invitation', { link: linkIn(later.url) });
    await browse(test, jar, 'POST', '/invitation/you', { password: PASSWORD });
    expect((await browse(test, jar, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret) })).statusCode).toBe(422);
    expect(await rolesOf(who.jar)).toEqual({ OURS: ['head_of_service'] });
  });

  it('names every fault of what was sent, and takes nothing that was not asked for', async () => {
    const bad: [object, string][] = [
      [{ email: 'nonsense', role: 'evaluator' }, 'email'],
      [{ email: address(), role: 'emperor' }, 'role'],
      [{ email: address(), role: 'head_of_service' }, 'councilId'],
      [{ email: address(), role: 'head_of_service', councilId: council('Carlton') }, 'councilId'],
      [{ email: address(), role: 'evaluator', councilId: council('Ashby') }, 'councilId'],
      [{ email: address(), role: 'facilitator' }, 'sets'],
      [{ email: address(), role: 'facilitator', sets: ['nowhere'] }, 'sets'],
      [{ email: address(), role: 'evaluator', sets: ['north'] }, 'sets'],
      [{ email: address(), role: 'evaluator', administrator: true }, 'administrator'],
      [{ email: address(), role: 'evaluator', programme: 'THEIRS' }, 'programme'],
      [{ email: address(), role: 'evaluator', linkHash: 'x' }, 'linkHash'],
    ];
    for (const [body, field] of bad) expect([field, (await byManager(body)).json()]).toEqual([field, expect.objectContaining({ code: 'invalid_input', faults: expect.arrayContaining([expect.objectContaining({ field })]) as unknown })]);
    expect((await byAdmin({ email: address() })).json()).toMatchObject({ faults: [{ field: 'role' }] });
    expect((await byAdmin({ email: address(), role: 'evaluator', programme: 'NONE' })).json()).toMatchObject({ faults: [{ field: 'programme' }] });
    expect((await byManager({ email: address(), role: 'facilitator', sets: ['north', 'south', 'north'] })).statusCode).toBe(201);
  });

  it('is not made twice for the same', async () => {
    const email = address();
    const both = await Promise.all([byManager({ email, role: 'evaluator' }), byManager({ email, role: 'evaluator' })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect((await byManager({ email, role: 'report_reader' })).statusCode).toBe(201);
  });

  it('of another programme is as one that is not there', async () => {
    const theirs = (await byAdmin({ email: address(), programme: 'THEIRS', role: 'evaluator' })).json<Made>();
    const none = '00000000-0000-4000-8000-000000000000';
    for (const [method, tail] of [['DELETE', ''], ['POST', '/link']] as const) {
      const [other, missing] = [await test.send(method, `/api/programmes/OURS/invitations/${theirs.id}${tail}`, manager), await test.send(method, `/api/programmes/OURS/invitations/${none}${tail}`, manager)];
      expect([other.statusCode, other.body]).toEqual([404, missing.body]);
    }
    expect((await test.send('GET', '/api/programmes/OURS/invitations', manager)).body).not.toContain(theirs.id);
    expect((await test.send('GET', '/api/programmes/OURS/invitations/choices', manager)).json()).toMatchObject([{ code: 'OURS', councils: [{ name: 'Ashby' }, { name: 'Barton' }], sets: [{ code: 'north' }, { code: 'south' }] }]);
  });

  it('is listed by state and page, without its link', async () => {
    for (let i = 0; i < 30; i += 1) await byAdmin({ email: `listed${i}@example.org`, administrator: true });
    const list = async (query: string): Promise<{ total: number; pages: number; invitations: { email: string; state: string }[] }> => (await test.send('GET', `/api/invitations?${query}`, asHeader(admin.jar))).json();
    expect(await list('search=LISTED&state=open')).toMatchObject({ total: 30, pages: 2 });
    expect((await list('search=listed&page=2')).invitations).toHaveLength(5);
    expect((await list('state=withdrawn')).invitations.every(({ state }) => state === 'withdrawn')).toBe(true);
    expect((await list('search=%25')).total).toBe(0);
    expect((await test.send('GET', '/api/invitations?state=nonsense', asHeader(admin.jar))).statusCode).toBe(400);
    expect(JSON.stringify(await list(''))).not.toMatch(/hash|link/i);
  });
});

describe('administering accounts', () => {
  const at = (path: string, method: 'GET' | 'POST' = 'POST'): ReturnType<typeof test.send> => test.send(method, `/api/administration/accounts${path}`, asHeader(admin.jar));
  const idOf = async (email: string): Promise<string> => (await test.db.query(`SELECT id FROM account WHERE email = $1`, [email]))[0].id;

  it('lists, finds and pages them', async () => {
    expect((await at('?search=FIRST@', 'GET')).json()).toMatchObject({ total: 1, accounts: [{ email: 'first@example.org', administrator: true, own: true, state: 'open', roles: [] }] });
    expect((await at('?state=closed', 'GET')).json()).toMatchObject({ total: 0, pages: 1, accounts: [] });
    const page = (await at('', 'GET')).body;
    expect(page).not.toMatch(/argon2|hash|secret/i);
  });

  it('closes one: it is out at once and cannot come back until it is opened again', async () => {
    const email = address();
    const who = { email, ...(await accept(test, linkIn((await byManager({ email, role: 'evaluator' })).json<Made>().url))) };
    const id = await idOf(email);
    expect((await at(`/${id}/disable`)).statusCode).toBe(204);
    expect((await at(`/${id}/disable`)).statusCode).toBe(404);
    expect((await test.send('GET', '/api/sign-in', asHeader(who.jar))).statusCode).toBe(401);
    expect((await signIn(test, who)).statusCode).toBe(401);
    expect((await at(`/${id}/reset`)).statusCode).toBe(404);
    expect((await at(`/${id}/enable`)).statusCode).toBe(204);
    expect((await signIn(test, who)).statusCode).toBe(303);
  });

  it('never closes one’s own', async () => {
    expect((await at(`/${await idOf(admin.email)}/disable`)).json()).toMatchObject({ code: 'rule_broken' });
    expect((await at('/not-an-id/disable')).statusCode).toBe(404);
  });

  it('leaves one administrator when two close each other at once', async () => {
    const [one, two] = [await newAdministrator(test, address()), await newAdministrator(test, address())];
    const ids = [await idOf(one.email), await idOf(two.email)];
    const both = await Promise.all([test.send('POST', `/api/administration/accounts/${ids[1]}/disable`, asHeader(one.jar)), test.send('POST', `/api/administration/accounts/${ids[0]}/disable`, asHeader(two.jar))]);
    expect(both.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
  });

  it('makes a link that sets password and app anew, once; the old ones work until then and not after', async () => {
    const email = address();
    const who = { email, ...(await accept(test, linkIn((await byManager({ email, role: 'evaluator' })).json<Made>().url))) };
    const id = await idOf(email);
    const earlier = (await at(`/${id}/reset`)).json<Made>();
    const made = (await at(`/${id}/reset`)).json<Made>();
    expect((await test.send('GET', `/invitation?link=${linkIn(earlier.url)}`)).statusCode).toBe(404);
    expect((await test.send('GET', '/api/sign-in', asHeader(who.jar))).statusCode).toBe(200);
    const anew = await accept(test, linkIn(made.url), { name: 'Not their name', password: 'hedgehog umbrella tambourine' });
    expect((await test.send('GET', '/api/sign-in', asHeader(who.jar))).statusCode).toBe(401);
    expect((await test.send('GET', '/api/sign-in', asHeader(anew.jar))).json()).toMatchObject({ name: 'Jo Marchbanks' });
    expect(await rolesOf(anew.jar)).toEqual({ OURS: ['evaluator'] });
    expect((await signIn(test, who)).statusCode).toBe(401);
    expect((await signIn(test, { email, totpSecret: anew.totpSecret }, new Map(), 'hedgehog umbrella tambourine')).statusCode).toBe(303);
    expect((await test.send('GET', `/invitation?link=${linkIn(made.url)}`)).statusCode).toBe(404);
    expect(await test.db.query(`SELECT actor_name FROM audit_entry WHERE event = 'account.reset-link-made' AND subject = 'account Jo Marchbanks'`)).toEqual([{ actor_name: `Administrator ${admin.email}` }, { actor_name: `Administrator ${admin.email}` }]);
  });
});
