import { signInLinkCommand } from '../../server/access/sign-in-link.command.ts';
import { startTestApp, type TestApp } from '../api/test-app.ts';

let test: TestApp;
let databaseUrl: string;
const environment = { ...process.env };

beforeAll(async () => {
  test = await startTestApp();
  databaseUrl = (test.db.options as { url: string }).url;
  for (const code of ['OWN', 'OTHER']) {
    await test.db.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ($1, $1, '2024-01-01', '2024-12-31')`, [code]);
  }
});
afterEach(() => {
  process.env = { ...environment };
});
afterAll(() => test.close());

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await signInLinkCommand.run(args, { databaseUrl, out: (text) => (said.out += text), err: (line) => (said.err += line) });
  return { status, ...said };
}

async function use(out: string): Promise<{ name: string; programmes: { code: string; roles: string[] }[] }> {
  const reply = await test.send('POST', '/sign-in', {}, { link: new URL(out).searchParams.get('link')! });
  const cookie = reply.cookies[0]!;
  return (await test.send('GET', '/api/sign-in', { cookie: `${cookie.name}=${cookie.value}` })).json();
}

describe('sign-in-link', () => {
  it('opens the programme of the code, and no other, also where the demonstration is off', async () => {
    process.env.DATABASE_URL = databaseUrl;
    process.env.PUBLIC_URL = 'https://waymark.example.org';
    for (const code of ['OWN', 'OTHER', 'OWN']) {
      const { status, out, err } = await run(code);
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(/^https:\/\/waymark\.example\.org\/sign-in\?link=[\w-]{32}\n$/);
      const who = await use(out);
      expect(who.name).toBe(`Command line (${code})`);
      expect(who.programmes).toMatchObject([{ code, roles: ['programme_manager', 'evaluator'], role: 'programme_manager' }]);
      expect(who.programmes).toHaveLength(1);
    }
    expect(await test.db.query(`SELECT name FROM account WHERE name LIKE 'Command line%' ORDER BY name`)).toHaveLength(2);
  });

  it('names the programmes there are for a code that is none', async () => {
    expect(await run('NONE')).toEqual({ status: 1, out: '', err: 'There is no programme NONE. There are: OTHER, OWN.' });
    expect((await run('OWN', 'OTHER')).status).toBe(2);
  });

  it('without a code says when there is nothing to look at, or that the demonstration is off', async () => {
    delete process.env.DATABASE_URL;
    process.env.HOST = '0.0.0.0';
    const { status, out, err } = await run();
    expect([status, err]).toEqual([0, expect.stringContaining('sign-in-link CODE (there are: OTHER, OWN)')]);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\?link=/);
    expect((await use(out)).programmes).toEqual([]);
    process.env.DATABASE_URL = databaseUrl;
    expect(await run()).toMatchObject({ status: 1, out: '', err: expect.stringContaining('demonstration is off') as string });
  });
});

describe('signing in over plain HTTP', () => {
  it('is refused from another machine, and leaves the link unused', async () => {
    const link = new URL((await run('OWN')).out).searchParams.get('link')!;
    const elsewhere = { host: 'waymark.example.org' };
    for (const reply of [await test.send('GET', `/sign-in?link=${link}`, elsewhere), await test.send('POST', '/sign-in', elsewhere, { link })]) {
      expect(reply.statusCode).toBe(403);
      expect(reply.body).toContain('HTTPS only');
      expect(reply.cookies).toEqual([]);
      expect(reply.body).not.toContain(link);
    }
    for (const host of ['127.0.0.1:3000', '[::1]:3000']) expect((await test.send('GET', `/sign-in?link=${link}`, { host })).statusCode).toBe(200);
    expect((await test.send('POST', '/sign-in', { host: 'localhost:3000' }, { link })).statusCode).toBe(303);
  });
});
