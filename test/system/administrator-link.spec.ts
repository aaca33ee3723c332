import { signInLinkCommand } from '../../server/access/sign-in-link.command.ts';
import { accept, asHeader, newAdministrator, signIn } from '../api/newcomer.ts';
import { startTestApp, type TestApp } from '../api/test-app.ts';

let test: TestApp;
const environment = { ...process.env };
beforeAll(async () => {
  test = await startTestApp();
  process.env.PUBLIC_URL = 'https://waymark.example.org';
});
afterAll(async () => {
  process.env = environment;
  await test.close();
});

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await signInLinkCommand.run(args, { databaseUrl: (test.db.options as { url: string }).url, out: (text) => (said.out += text), err: (line) => (said.err += line) });
  return { status, ...said };
}
const linkIn = (out: string): string => new URL(out).searchParams.get('link')!;

describe('sign-in-link for accounts', () => {
  it('makes another administrator, also when there is one', async () => {
    await newAdministrator(test, 'first@example.org');
    const { status, out } = await run('--administrator');
    expect(status).toBe(0);
    expect(out).toMatch(/^https:\/\/waymark\.example\.org\/invitation\?link=[\w-]{32}\n$/);
    const { jar } = await accept(test, linkIn(out), { name: 'Second', email: 'second@example.org' });
    expect((await test.send('GET', '/api/sign-in', asHeader(jar))).json()).toMatchObject({ name: 'Second', administrator: true });
    expect(await test.db.query(`SELECT 1 FROM audit_entry WHERE event = 'invitation.made' AND actor_kind = 'command_line'`)).not.toEqual([]);
  });

  it('lets somebody back in who has lost their password and their phone', async () => {
    const who = await newAdministrator(test, 'lost@example.org');
    const { totpSecret } = await accept(test, linkIn((await run('--reset', 'Lost@Example.org')).out), { password: 'hedgehog umbrella tambourine' });
    expect((await signIn(test, who)).statusCode).toBe(401);
    expect((await signIn(test, { ...who, totpSecret }, new Map(), 'hedgehog umbrella tambourine')).statusCode).toBe(303);
  });

  it('says what is wrong with what was typed', async () => {
    expect(await run('--reset', 'nobody@example.org')).toMatchObject({ status: 1, err: 'There is no open account with the e-mail address nobody@example.org.' });
    for (const wrong of [['--reset'], ['--reset', 'a', 'b'], ['--administrator', 'x']]) expect(await run(...wrong)).toMatchObject({ status: 2, out: '', err: expect.stringContaining('Usage:') as string });
  });
});
