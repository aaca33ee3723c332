/** Signing in through the sign-in service of an organisation: a real OpenID provider on loopback. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InvitationService } from '../../server/access/invitation/invitation.service.ts';
import { COMMAND_LINE } from '../../server/kernel/actor.ts';
import { createProgrammeWorld } from '../factories/programme-world.ts';
import { accept, asHeader, browse, newAdministrator, signIn, type Jar } from './newcomer.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const OURS = 'http://localhost:80';
/** What the provider says of each: subjects are the keys. */
const PEOPLE: Record<string, object> = {
  ann: { tid: 'tenant-one', name: 'Ann', email: 'Ann@Example.org', email_verified: true },
  annTwo: { tid: 'tenant-one', name: 'Another Ann', email: 'ann@example.org', email_verified: true },
  bob: { tid: 'tenant-one', name: 'Bob', email: 'bob@example.org', email_verified: false },
  entra: { tid: 'tenant-one', name: 'Entra', email: 'entra@example.org', xms_edov: true },
  strange: { tid: 'tenant-two', name: 'Strange', email: 'strange@example.org', email_verified: true },
  nowhere: { name: 'Nowhere', email: 'nowhere@example.org', email_verified: true },
  boss: { tid: 'tenant-one', name: 'Boss', email: 'boss@example.org', email_verified: true },
  cat: { tid: 'tenant-one', name: 'Cat', email: 'cat@example.org', email_verified: true },
};

let provider: ChildProcess;
let test: TestApp;
const by = { actor: COMMAND_LINE };

beforeAll(async () => {
  provider = fork(fileURLToPath(new URL('./oidc-provider.mjs', import.meta.url)), [], {
    env: { PATH: process.env.PATH, PEOPLE: JSON.stringify(PEOPLE), REDIRECT: `${OURS.replace(':80', '')}/sign-in/provider/callback` },
    execArgv: [],
    silent: true,
  });
  const said: string[] = [];
  provider.stderr!.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const { issuer } = await new Promise<{ issuer: string }>((resolve, reject) => {
    provider.once('message', (message) => resolve(message as { issuer: string }));
    provider.once('exit', () => reject(new Error(said.join(''))));
  });
  test = await startTestApp({ access: { oidc: { issuer, clientId: 'waymark', clientSecret: 'hush-hush-hush', tenants: ['tenant-one'], name: 'Northernshire' } } });
  await createProgrammeWorld(test.db, { code: 'OURS' });
});
afterAll(async () => {
  provider.disconnect();
  await test.close();
});

/** Follows the provider's own redirects, with its cookies, back to our callback. */
async function through(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let at = new URL(address), hops = 0; hops < 10; hops += 1) {
    const reply = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    const location = reply.headers.get('location');
    if (!location) throw new Error(`${reply.status}: ${await reply.text()}`);
    at = new URL(location, at);
    if (at.pathname === '/sign-in/provider/callback') return `${at.pathname}${at.search}`;
  }
  throw new Error('went in circles');
}

const start = async (jar: Jar): Promise<string> => (await browse(test, jar, 'GET', '/sign-in/provider')).headers.location!;
const asPerson = (address: string, who: string): string => `${address}&login_hint=${who}`;
/** All of it, as somebody: the answer of our callback. */
const go = async (who: string, jar: Jar = new Map()): Promise<Awaited<ReturnType<typeof browse>>> => browse(test, jar, 'GET', await through(asPerson(await start(jar), who)));
const invite = async (email: string): Promise<string> => (await test.app.get(InvitationService).invite(by, null, { email, programme: 'OURS', role: 'evaluator' })).link;
const begin = async (link: string): Promise<Jar> => {
  const jar: Jar = new Map();
  await browse(test, jar, 'POST', '/invitation', { link });
  return jar;
};
const who = async (jar: Jar): Promise<{ statusCode: number; name?: string }> => {
  const reply = await test.send('GET', '/api/sign-in', asHeader(jar));
  return { statusCode: reply.statusCode, ...(reply.statusCode === 200 ? { name: reply.json<{ name: string }>().name } : {}) };
};

describe('the sign-in service', () => {
  it('is offered by its name, and is asked for a code with PKCE, state and nonce', async () => {
    expect((await test.send('GET', '/sign-in')).body).toContain('Sign in with Northernshire');
    const query = new URL(await start(new Map())).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile email', client_id: 'waymark' });
    for (const one of ['state', 'nonce', 'code_challenge']) expect(query.get(one)!.length).toBeGreaterThan(30);
    expect((await start(new Map())).includes(query.get('state')!)).toBe(false);
  });

  it('lets nobody in who was not invited, whatever their address', async () => {
    await newAdministrator(test, 'boss@example.org');
    for (const stranger of ['ann', 'boss']) {
      const jar: Jar = new Map();
      const reply = await go(stranger, jar);
      expect([reply.statusCode, jar.has('waymark')]).toEqual([403, false]);
      expect(reply.body).toContain('no account of Waymark for this sign-in');
    }
    expect(await test.db.query(`SELECT 1 FROM account_identity`)).toEqual([]);
  });

  it('accepts an invitation to a verified address, and is then known by issuer and subject alone', async () => {
    const jar = await begin(await invite('ann@example.org'));
    expect((await browse(test, jar, 'GET', '/invitation/you')).body).toContain('Sign in with Northernshire');
    const accepted = await go('ann', jar);
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, '/']);
    expect(await who(jar)).toEqual({ statusCode: 200, name: 'Ann' });
    const [kept] = await test.db.query(`SELECT a.password_hash, a.email, i.subject FROM account a JOIN account_identity i ON i.account_id = a.id`);
    expect(kept).toEqual({ password_hash: null, email: 'ann@example.org', subject: 'ann' });

    const again: Jar = new Map();
    expect((await go('ann', again)).statusCode).toBe(303);
    expect((await who(again)).statusCode).toBe(200);
    // The same address, verified, under another subject: somebody else.
    expect((await go('annTwo')).statusCode).toBe(403);
    await test.db.query(`UPDATE account SET email = 'renamed@example.org' WHERE email = 'ann@example.org'`);
    expect((await go('ann')).statusCode).toBe(303);
    expect((await test.db.query(`SELECT how FROM sign_in WHERE how = 'provider'`)).length).toBeGreaterThan(1);
  });

  it('accepts nothing for an address that is not verified, or is another than the invited one', async () => {
    const link = await invite('bob@example.org');
    expect((await go('bob', await begin(link))).body).toContain('does not say that your e-mail address is yours');
    expect((await go('cat', await begin(link))).body).toContain('another e-mail address');
    // And the link is not used up.
    expect((await test.send('GET', `/invitation?link=${link}`)).statusCode).toBe(200);
    expect(await test.db.query(`SELECT 1 FROM account WHERE email = 'bob@example.org'`)).toEqual([]);
  });

  it('takes Entra ID’s word for a verified domain', async () => {
    expect((await go('entra', await begin(await invite('entra@example.org')))).statusCode).toBe(303);
  });

  it('lets in nobody of another tenant, or of none', async () => {
    for (const person of ['strange', 'nowhere']) {
      const reply = await go(person, await begin(await invite(`${person}@example.org`)));
      expect(reply.statusCode).toBe(403);
      expect(reply.body).not.toContain('tenant');
    }
  });

  it('binds an invited account that there is, beside its password', async () => {
    const email = 'cat@example.org';
    const own = { email, ...(await accept(test, await invite(email), { name: 'Cat' })) };
    const { link } = await test.app.get(InvitationService).invite(by, null, { email, programme: 'OURS', role: 'report_reader' });
    const jar = await begin(link);
    expect((await go('cat', jar)).statusCode).toBe(303);
    expect(await test.db.query(`SELECT 1 FROM account WHERE email = $1`, [email])).toHaveLength(1);
    expect((await go('cat')).statusCode).toBe(303);
    expect((await signIn(test, own)).headers.location).toBe('/');
  });

  it('takes the place of a password that is set anew, and lets no closed account in', async () => {
    const [{ id }] = await test.db.query(`SELECT id FROM account WHERE email = 'cat@example.org'`);
    const { link } = await test.app.get(InvitationService).reset(by, id);
    expect((await go('cat', await begin(link))).statusCode).toBe(303);
    expect(await test.db.query(`SELECT password_hash, totp_secret FROM account WHERE id = $1`, [id])).toEqual([{ password_hash: null, totp_secret: null }]);
    await test.db.query(`UPDATE account SET disabled_at = now() WHERE id = $1`, [id]);
    expect((await go('cat')).statusCode).toBe(403);
  });
});

describe('what comes back from it', () => {
  const refused = async (jar: Jar, address: string): Promise<void> => {
    const reply = await browse(test, jar, 'GET', address);
    expect([reply.statusCode, jar.has('waymark')]).toEqual([403, false]);
  };

  it('works once: an address that is opened again finds nothing, with or without the cookie', async () => {
    const jar: Jar = new Map();
    const back = await through(asPerson(await start(jar), 'ann'));
    const cookies = new Map(jar);
    expect((await browse(test, jar, 'GET', back)).statusCode).toBe(303);
    await refused(new Map(cookies), back);
    await refused(new Map(), back);
  });

  it('belongs to the browser that was sent', async () => {
    const [victim, attacker]: [Jar, Jar] = [new Map(), new Map()];
    const theirs = await through(asPerson(await start(attacker), 'ann'));
    await start(victim);
    // Their code under our state is refused as well: PKCE and nonce are of another.
    const state = new URL(await start(victim)).searchParams.get('state')!;
    const mixed = new URL(theirs, OURS);
    mixed.searchParams.set('state', state);
    await refused(new Map(victim), theirs);
    await start(victim);
    await refused(victim, `${mixed.pathname}${mixed.search}`);
  });

  it('is refused with another state, another nonce, another issuer, or a fault of the provider', async () => {
    const change = async (name: string, value: string | null): Promise<[Jar, string]> => {
      const jar: Jar = new Map();
      const back = new URL(await through(asPerson(await start(jar), 'ann')), OURS);
      if (value === null) back.searchParams.delete(name);
      else back.searchParams.set(name, value);
      return [jar, `${back.pathname}${back.search}`];
    };
    for (const [name, value] of [['state', 'another'], ['state', null], ['iss', 'https://elsewhere.example'], ['code', 'made-up'], ['code', null]] as const) await refused(...(await change(name, value)));
    const jar: Jar = new Map();
    const asked = new URL(await start(jar));
    asked.searchParams.set('nonce', 'another-nonce');
    await refused(jar, await through(asPerson(asked.href, 'ann')));
    const withFault: Jar = new Map();
    const state = new URL(await start(withFault)).searchParams.get('state')!;
    await refused(withFault, `/sign-in/provider/callback?error=access_denied&error_description=%3Cscript%3E&state=${state}`);
  });

  it('says no secret and nothing of the provider’s fault', async () => {
    const jar: Jar = new Map();
    await start(jar);
    const reply = await browse(test, jar, 'GET', '/sign-in/provider/callback?error=server_error&error_description=%3Cscript%3Ealert%3C/script%3E');
    expect(reply.body).not.toMatch(/<script>alert|hush|server_error/);
  });
});

it('is not there when it is not set up', async () => {
  const without = await startTestApp();
  try {
    expect((await without.send('GET', '/sign-in')).body).not.toContain('Sign in with');
    for (const url of ['/sign-in/provider', '/sign-in/provider/callback?code=x']) expect([403, 404]).toContain((await without.send('GET', url)).statusCode);
  } finally {
    await without.close();
  }
});
