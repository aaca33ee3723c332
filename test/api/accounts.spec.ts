/** Signing in with a password and a code, and one's own account. */
import { browse, asHeader, codeOf, newAdministrator, PASSWORD, secretOn, signIn, type Jar, type Newcomer } from './newcomer.ts';
import { startTestApp } from './test-app.ts';
import { signInAs } from './sign-in.ts';

const test = await startTestApp();
afterAll(() => test.close());

let number = 0;
const somebody = (): Promise<Newcomer> => newAdministrator(test, `somebody${(number += 1)}@example.org`);
const cookieOf = (jar: Jar): string => jar.get('waymark')!;
const whoami = (jar: Jar): Promise<{ statusCode: number }> => test.send('GET', '/api/sign-in', asHeader(jar));
const journal = async (event: string, subject: string): Promise<{ detail: Record<string, unknown> }[]> =>
  test.db.query(`SELECT detail FROM audit_entry WHERE event = $1 AND subject LIKE $2 ORDER BY id`, [event, `%${subject}%`]);
/** Codes that were used before, as after half a minute. */
const later = (who: Newcomer): Promise<unknown> => test.db.query(`UPDATE account SET totp_last_step = NULL WHERE email = $1`, [who.email]);

describe('signing in', () => {
  it('takes a password and then a code, and writes down how', async () => {
    const who = await somebody();
    const jar: Jar = new Map();
    const first = await browse(test, jar, 'POST', '/sign-in', { email: ` ${who.email.toUpperCase()} `, password: PASSWORD });
    expect([first.statusCode, first.headers.location]).toEqual([303, '/sign-in/code']);
    expect(jar.has('waymark')).toBe(false);
    expect((await whoami(jar)).statusCode).toBe(401);
    const second = await browse(test, jar, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret) });
    expect([second.statusCode, second.headers.location]).toEqual([303, '/']);
    expect((await whoami(jar)).statusCode).toBe(200);
    expect(jar.has('waymark-step')).toBe(false);
    expect((await journal('sign-in.started', who.email)).map(({ detail }) => detail.how)).toEqual(['invitation', 'password']);
  });

  it('works as a form too, without any script', async () => {
    const who = await somebody();
    const reply = await test.app.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ email: who.email, password: PASSWORD }).toString() });
    expect(reply.statusCode).toBe(303);
    const page = await test.send('GET', '/sign-in');
    expect(page.body).not.toMatch(/<script(?![^>]* src=)/);
    expect(page.body).toContain('method="post" action="/sign-in"');
    expect(page.body).not.toMatch(/onpaste|autocomplete="off"/);
  });

  it('answers a wrong password, an unknown address and a closed account alike', async () => {
    const [who, closed] = [await somebody(), await somebody()];
    await test.db.query(`UPDATE account SET disabled_at = now() WHERE email = $1`, [closed.email]);
    const unlike = /[\w.]+@example\.org/g;
    const answers = [];
    for (const [email, password] of [[who.email, 'not the password'], ['nobody@example.org', PASSWORD], [closed.email, PASSWORD]] as const) {
      const reply = await test.send('POST', '/sign-in', {}, { email, password });
      answers.push({ status: reply.statusCode, body: reply.body.replace(unlike, 'X'), headers: Object.keys(reply.headers).sort().join(), cookies: reply.cookies });
    }
    expect(answers[0]).toMatchObject({ status: 401, body: expect.stringContaining('e-mail address or the password is not right') as string, cookies: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('does the same work for an address that has no account', async () => {
    const who = await somebody();
    const time = async (email: string): Promise<number> => {
      const begun = performance.now();
      await test.send('POST', '/sign-in', {}, { email, password: 'not the password' });
      return performance.now() - begun;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 4; i += 1) {
      known.push(await time(who.email));
      unknown.push(await time(`nobody-at-all@example.org`));
    }
    // Without the work the answer would come in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  it('never says or keeps what was typed', async () => {
    const who = await somebody();
    const reply = await test.send('POST', '/sign-in', {}, { email: `"><script>x</script>@example.org`, password: 'my other secret' });
    expect(reply.body).not.toContain('<script>x');
    expect(reply.body).not.toContain('my other secret');
    await test.send('POST', '/sign-in', {}, { email: who.email, password: 'my other secret' });
    expect(await journal('sign-in.failed', who.email)).toEqual([{ detail: { step: 'password', tries: 1 } }]);
    const everything = JSON.stringify(await test.db.query(`SELECT * FROM audit_entry`));
    for (const secret of ['my other secret', PASSWORD, who.totpSecret, ...who.recoveryCodes]) expect(everything).not.toContain(secret);
  });

  it('asks for what is missing, and minds nothing strange', async () => {
    const empty = await test.send('POST', '/sign-in', {}, {});
    expect(empty.statusCode).toBe(400);
    expect(empty.body).toContain('Enter your e-mail address');
    expect(empty.body).toContain('<title>Error: Sign in');
    for (const body of [{ email: ['a'], password: { $ne: '' } }, { email: `' OR 1=1 --`, password: 'x' }, { email: 'a@b.org', password: 'x'.repeat(500_000) }]) {
      expect([400, 401, 413]).toContain((await test.send('POST', '/sign-in', {}, body)).statusCode);
    }
  });

  it('waits after five failures, longer each time, tells how long, and never for good', async () => {
    const who = await somebody();
    for (const email of [who.email, 'nobody-here@example.org']) {
      for (let i = 0; i < 5; i += 1) expect((await test.send('POST', '/sign-in', {}, { email, password: 'wrong' })).statusCode).toBe(401);
      const waits: number[] = [];
      for (let round = 0; round < 6; round += 1) {
        const blocked = await test.send('POST', '/sign-in', {}, { email, password: PASSWORD });
        expect(blocked.statusCode).toBe(429);
        expect(blocked.body).toMatch(/Wait (a minute|\d+ minutes), then try again/);
        waits.push(Math.ceil(Number(blocked.headers['retry-after']) / 60));
        await test.db.query(`UPDATE sign_in_failure SET blocked_until = now() WHERE blocked_until > now()`);
        expect((await test.send('POST', '/sign-in', {}, { email, password: 'wrong' })).statusCode).toBe(401);
      }
      expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    }
    expect(await journal('sign-in.blocked', who.email)).toHaveLength(7);
    await test.db.query(`UPDATE sign_in_failure SET blocked_until = now() WHERE blocked_until > now()`);
    expect((await signIn(test, who)).headers.location).toBe('/');
    expect((await test.send('POST', '/sign-in', {}, { email: who.email, password: 'wrong' })).statusCode).toBe(401);
  });

  it('counts tries that come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => test.send('POST', '/sign-in', {}, { email: 'all-at-once@example.org', password: 'wrong' })));
    expect(replies.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
  });

  it('keeps addresses of failed tries as fingerprints only', async () => {
    await test.send('POST', '/sign-in', {}, { email: 'typo@example.org', password: 'wrong' });
    expect(JSON.stringify(await test.db.query(`SELECT encode(key_hash, 'escape') AS key FROM sign_in_failure`))).not.toContain('typo');
  });
});

describe('the second step', () => {
  it('takes a code once, also when it comes twice at the same time', async () => {
    const who = await somebody();
    const code = codeOf(who.totpSecret);
    const jars: Jar[] = [new Map(), new Map(), new Map()];
    for (const jar of jars) await browse(test, jar, 'POST', '/sign-in', { email: who.email, password: PASSWORD });
    const both = await Promise.all(jars.slice(0, 2).map((jar) => browse(test, jar, 'POST', '/sign-in/code', { code })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 401]);
    expect((await browse(test, jars[2]!, 'POST', '/sign-in/code', { code })).statusCode).toBe(401);
  });

  it('takes a recovery code once, and counts them down', async () => {
    const who = await somebody();
    expect(who.recoveryCodes).toHaveLength(10);
    const use = async (code: string): Promise<number> => {
      const jar: Jar = new Map();
      await browse(test, jar, 'POST', '/sign-in', { email: who.email, password: PASSWORD });
      return (await browse(test, jar, 'POST', '/sign-in/code', { code })).statusCode;
    };
    expect(await use(who.recoveryCodes[0]!.toUpperCase())).toBe(303);
    expect(await use(who.recoveryCodes[0]!)).toBe(401);
    expect((await test.send('GET', '/api/account', asHeader(who.jar))).json()).toMatchObject({ recoveryCodes: 9 });
    expect(await journal('account.recovery-code-used', who.email)).toHaveLength(1);
  });

  it('is nobody’s who has not done the first, and of no other account', async () => {
    const [who, other] = [await somebody(), await somebody()];
    expect((await test.send('POST', '/sign-in/code', {}, { code: codeOf(who.totpSecret) })).headers.location).toBe('/sign-in');
    expect((await test.send('POST', '/sign-in/code', { cookie: 'waymark-step=made-up' }, { code: codeOf(who.totpSecret) })).headers.location).toBe('/sign-in');
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/sign-in', { email: who.email, password: PASSWORD });
    expect((await browse(test, jar, 'POST', '/sign-in/code', { code: codeOf(other.totpSecret) })).statusCode).toBe(401);
    expect((await browse(test, jar, 'POST', '/sign-in/code', { code: other.recoveryCodes[0]! })).statusCode).toBe(401);
    expect((await browse(test, jar, 'POST', '/sign-in/code', { code: '' })).statusCode).toBe(400);
  });

  it('ends after ten minutes, and waits after five wrong codes whoever begins anew', async () => {
    const who = await somebody();
    const jar: Jar = new Map();
    await browse(test, jar, 'POST', '/sign-in', { email: who.email, password: PASSWORD });
    for (let i = 0; i < 5; i += 1) expect((await browse(test, jar, 'POST', '/sign-in/code', { code: '000000' })).statusCode).toBe(401);
    const anew: Jar = new Map();
    expect((await browse(test, anew, 'POST', '/sign-in', { email: who.email, password: PASSWORD })).statusCode).toBe(303);
    expect((await browse(test, anew, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret) })).statusCode).toBe(429);
    await test.db.query(`UPDATE sign_in_failure SET blocked_until = now()`);
    await test.db.query(`UPDATE sign_in_step SET expires_at = now()`);
    expect((await browse(test, anew, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret) })).headers.location).toBe('/sign-in');
  });
});

describe('a sign-in', () => {
  it('is always under a new secret, whatever the browser brings along', async () => {
    const [who, other] = [await somebody(), await somebody()];
    const planted: Jar = new Map([['waymark', 'planted-by-somebody-else'], ['waymark-step', 'planted-too']]);
    await signIn(test, who, planted);
    expect(cookieOf(planted)).not.toBe('planted-by-somebody-else');
    expect((await test.send('GET', '/api/sign-in', { cookie: 'waymark=planted-by-somebody-else' })).statusCode).toBe(401);
    // And the sign-in that the browser had before ends.
    const before = cookieOf(planted);
    await signIn(test, other, planted);
    expect(cookieOf(planted)).not.toBe(before);
    expect((await test.send('GET', '/api/sign-in', { cookie: `waymark=${before}` })).statusCode).toBe(401);
    expect((await whoami(planted)).statusCode).toBe(200);
  });

  it('has a cookie that no script reads, and none that was changed works', async () => {
    const who = await somebody();
    const jar: Jar = new Map();
    const reply = await signIn(test, who, jar);
    expect(reply.cookies.find(({ name }) => name === 'waymark')).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const good = cookieOf(jar);
    for (const bad of [good.slice(0, -1), `${good}x`, good.toLowerCase(), good.split('').reverse().join(''), '']) expect((await test.send('GET', '/api/sign-in', { cookie: `waymark=${bad}` })).statusCode).toBe(401);
  });

  it('ends after 60 minutes without use and after 12 hours in any case, and says when', async () => {
    const who = await somebody();
    const hash = `(SELECT id FROM account WHERE email = '${who.email}')`;
    const said = (await test.send('GET', '/api/sign-in', asHeader(who.jar))).json<{ endsAt: string; idleMinutes: number }>();
    expect(said.idleMinutes).toBe(60);
    expect(Date.parse(said.endsAt) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    await test.db.query(`UPDATE sign_in SET last_seen_at = now() - interval '59 minutes', started_at = now() - interval '11 hours' WHERE account_id = ${hash}`);
    expect((await whoami(who.jar)).statusCode).toBe(200);
    await test.db.query(`UPDATE sign_in SET started_at = now() - interval '12 hours' WHERE account_id = ${hash}`);
    expect((await whoami(who.jar)).statusCode).toBe(401);
    await test.db.query(`UPDATE sign_in SET started_at = now(), last_seen_at = now() - interval '60 minutes' WHERE account_id = ${hash}`);
    expect((await whoami(who.jar)).statusCode).toBe(401);
  });

  it('is listed without where it came from, and can be ended, one or all others', async () => {
    const who = await somebody();
    const jars: Jar[] = [who.jar, new Map(), new Map(), new Map()];
    for (const jar of jars.slice(1)) {
      await later(who);
      await signIn(test, who, jar);
    }
    interface Listed { signIns: { id: string; current: boolean; how: string }[] }
    const listed = (await test.send('GET', '/api/account', { ...asHeader(jars[1]!), 'user-agent': 'Strange/1.0' })).json<Listed>();
    expect(listed.signIns.map(({ current }) => current)).toEqual([true, false, false, false]);
    expect(Object.keys(listed.signIns[0]!).sort()).toEqual(['current', 'how', 'id', 'lastSeenAt', 'startedAt']);
    expect(JSON.stringify(listed)).not.toContain('Strange');

    const other = await somebody();
    expect((await test.send('DELETE', `/api/account/sign-ins/${listed.signIns[1]!.id}`, asHeader(other.jar))).statusCode).toBe(404);
    expect((await test.send('DELETE', `/api/account/sign-ins/${listed.signIns[1]!.id}`, asHeader(jars[1]!))).statusCode).toBe(204);
    expect((await test.send('DELETE', `/api/account/sign-ins/${listed.signIns[1]!.id}`, asHeader(jars[1]!))).statusCode).toBe(404);
    expect((await test.send('DELETE', '/api/account/sign-ins/not-an-id', asHeader(jars[1]!))).statusCode).toBe(404);
    expect((await test.send('DELETE', '/api/account/sign-ins', asHeader(jars[1]!))).statusCode).toBe(204);
    expect(await Promise.all(jars.map(async (jar) => (await whoami(jar)).statusCode))).toEqual([401, 200, 401, 401]);
    expect((await whoami(other.jar)).statusCode).toBe(200);
    expect(await journal('sign-in.ended-elsewhere', who.email)).toEqual([{ detail: { signIns: 1 } }, { detail: { signIns: 2 } }]);
  });

  it('ends by signing out, which is written down', async () => {
    const who = await somebody();
    expect((await test.send('DELETE', '/api/sign-in', asHeader(who.jar))).statusCode).toBe(204);
    expect((await whoami(who.jar)).statusCode).toBe(401);
    expect(await journal('sign-in.ended', who.email)).toHaveLength(1);
  });
});

describe('one’s own account', () => {
  const NEW = 'hedgehog umbrella tambourine';

  it('changes the password with the old one only; the other sign-ins end, and this one goes on under a new secret', async () => {
    const who = await somebody();
    const elsewhere: Jar = new Map();
    await signIn(test, who, elsewhere);
    const put = (body: object): ReturnType<typeof test.send> => test.send('PUT', '/api/account/password', asHeader(who.jar), body);
    expect((await put({ current: 'wrong', password: NEW })).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'current' }] });
    expect((await put({ current: PASSWORD, password: 'Password2026!' })).json()).toMatchObject({ faults: [{ field: 'password' }] });
    expect((await put({ current: PASSWORD, password: PASSWORD })).json()).toMatchObject({ faults: [{ field: 'password' }] });
    expect((await put({ current: PASSWORD })).statusCode).toBe(400);
    const before = cookieOf(who.jar);
    const changed = await put({ current: PASSWORD, password: NEW });
    expect(changed.statusCode).toBe(204);
    const after = changed.cookies.find(({ name }) => name === 'waymark')!.value;
    expect((await test.send('GET', '/api/sign-in', { cookie: `waymark=${before}` })).statusCode).toBe(401);
    expect((await test.send('GET', '/api/sign-in', { cookie: `waymark=${after}` })).statusCode).toBe(200);
    expect((await whoami(elsewhere)).statusCode).toBe(401);
    await later(who);
    expect((await signIn(test, who)).statusCode).toBe(401);
    expect((await signIn(test, who, new Map(), NEW)).statusCode).toBe(303);
    expect(await journal('account.password-changed', who.email)).toEqual([{ detail: {} }]);
  });

  it('keeps a password as argon2id, and an authenticator’s secret sealed', async () => {
    const who = await somebody();
    const [kept] = await test.db.query(`SELECT password_hash, totp_secret FROM account WHERE email = $1`, [who.email]);
    expect(kept.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept.totp_secret.toString('latin1')).not.toContain(who.totpSecret);
    await expect(test.db.query(`UPDATE account SET totp_secret = NULL WHERE email = $1`, [who.email])).rejects.toMatchObject({ driverError: { constraint: 'ck_account_password' } });
  });

  it('changes to another authenticator app with its first code', async () => {
    const who = await somebody();
    const begin = (current: string): ReturnType<typeof test.send> => test.send('POST', '/api/account/authenticator', asHeader(who.jar), { current });
    expect((await begin('wrong')).statusCode).toBe(400);
    const made = (await begin(PASSWORD)).json<{ setUp: string; secret: string; picture: string }>();
    expect(made.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    const secret = made.secret.replaceAll(' ', '');
    expect(Buffer.from(made.setUp, 'base64url').toString('latin1')).not.toContain(secret);
    const confirm = (jar: Jar, setUp: string, code: string): ReturnType<typeof test.send> => test.send('PUT', '/api/account/authenticator', asHeader(jar), { setUp, code });
    expect((await confirm(who.jar, made.setUp, '000000')).json()).toMatchObject({ faults: [{ field: 'code' }] });
    expect((await confirm((await somebody()).jar, made.setUp, codeOf(secret))).statusCode).toBe(409);
    expect((await confirm(who.jar, 'AAAA', codeOf(secret))).statusCode).toBe(409);
    expect((await confirm(who.jar, made.setUp, codeOf(secret, -1))).statusCode).toBe(204);
    expect((await signIn(test, who)).statusCode).toBe(401);
    expect((await signIn(test, { ...who, totpSecret: secret })).statusCode).toBe(303);
  });

  it('makes new recovery codes; the earlier ones stop working', async () => {
    const who = await somebody();
    expect((await test.send('POST', '/api/account/recovery-codes', asHeader(who.jar), { current: 'wrong' })).statusCode).toBe(400);
    const { codes } = (await test.send('POST', '/api/account/recovery-codes', asHeader(who.jar), { current: PASSWORD })).json<{ codes: string[] }>();
    expect(codes).toHaveLength(10);
    const use = async (code: string): Promise<number> => {
      const jar: Jar = new Map();
      await browse(test, jar, 'POST', '/sign-in', { email: who.email, password: PASSWORD });
      return (await browse(test, jar, 'POST', '/sign-in/code', { code })).statusCode;
    };
    expect(await use(who.recoveryCodes[0]!)).toBe(401);
    expect(await use(codes[0]!)).toBe(303);
  });

  it('makes nobody guess the password of somebody whose browser they found open', async () => {
    const who = await somebody();
    for (let i = 0; i < 5; i += 1) expect((await test.send('POST', '/api/account/recovery-codes', asHeader(who.jar), { current: `guess ${i}` })).statusCode).toBe(400);
    expect((await test.send('POST', '/api/account/recovery-codes', asHeader(who.jar), { current: PASSWORD })).statusCode).toBe(429);
  });

  it('lets nobody make themselves more than they are', async () => {
    const plain = await signInAs(test.app, { programme: 'NONE', roles: [] });
    for (const body of [{ current: PASSWORD, password: NEW, administrator: true }, { current: PASSWORD, password: NEW, email: 'x@example.org' }]) {
      expect((await test.send('PUT', '/api/account/password', plain, body)).json()).toMatchObject({ code: 'invalid_input' });
    }
    expect((await test.send('PUT', '/api/account/password', plain, { current: PASSWORD, password: NEW })).json()).toMatchObject({ code: 'rule_broken' });
    for (const url of ['/api/administration/accounts', '/api/invitations', '/api/invitations/choices']) expect((await test.send('GET', url, plain)).statusCode).toBe(404);
  });
});

it('shows the secret of an app on the page that sets it up and nowhere else', async () => {
  const who = await somebody();
  for (const url of ['/sign-in', '/api/account', '/api/sign-in', '/api/administration/accounts']) expect((await test.send('GET', url, asHeader(who.jar))).body).not.toContain(who.totpSecret);
  expect(() => secretOn('')).toThrow();
});
