import path from 'node:path';
import { EnvironmentError, readEnvironment } from './env.ts';

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.faults;
    throw error;
  }
  return [];
}

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      explicitDataDir: false,
      databaseUrl: undefined,
      publicUrl: undefined,
      demonstration: true,
      plainHttp: false,
      limits: 1,
      mail: {},
      logLevel: 'warn',
      secretKey: undefined,
      oidc: undefined,
    });
  });

  it('takes every variable it is given', () => {
    expect(
      readEnvironment({
        PORT: '0',
        HOST: '::1',
        DATA_DIR: 'some where',
        DATABASE_URL: 'postgresql://u:p@db.example.org/waymark',
        PUBLIC_URL: 'https://waymark.example.org/',
        WAYMARK_PLAIN_HTTP: 'on',
        WAYMARK_LIMITS: '10',
        SMTP_URL: 'smtp://u:p@mail.example.org:587',
        MAIL_FROM: 'Waymark <waymark@example.org>',
        LOG_LEVEL: 'debug',
        WAYMARK_SECRET_KEY: 'ab'.repeat(32),
        OIDC_ISSUER: 'https://id.example.org',
        OIDC_CLIENT_ID: 'waymark',
        OIDC_CLIENT_SECRET: 'hush',
        OIDC_TENANTS: 'one, two',
        OIDC_NAME: 'Northernshire',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      dataDir: path.resolve('some where'),
      explicitDataDir: true,
      databaseUrl: 'postgresql://u:p@db.example.org/waymark',
      publicUrl: 'https://waymark.example.org',
      demonstration: false,
      plainHttp: true,
      limits: 10,
      mail: { smtpUrl: 'smtp://u:p@mail.example.org:587', from: 'Waymark <waymark@example.org>' },
      logLevel: 'debug',
      secretKey: 'ab'.repeat(32),
      oidc: { issuer: 'https://id.example.org', clientId: 'waymark', clientSecret: 'hush', tenants: ['one', 'two'], name: 'Northernshire' },
    });
  });

  it('offers the demonstration on a server of one’s own only when asked to', () => {
    const DATABASE_URL = 'postgres://u:p@h/d';
    expect(readEnvironment({ DATABASE_URL }).demonstration).toBe(false);
    expect(readEnvironment({ DATABASE_URL, WAYMARK_DEMONSTRATION: 'on' }).demonstration).toBe(true);
    expect(readEnvironment({ WAYMARK_DEMONSTRATION: 'off' }).demonstration).toBe(false);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a mail server that is none', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }, 'SMTP_URL'],
    ['a mail server and nobody to write from', { SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
    ['somebody to write from who has no address', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Waymark' }, 'MAIL_FROM'],
    ['a key without a template', { NOTIFY_API_KEY: `k-${'a'.repeat(8)}-1111-1111-1111-${'b'.repeat(12)}-${'c'.repeat(8)}-2222-2222-2222-${'d'.repeat(12)}` }, 'NOTIFY_TEMPLATE_ID'],
    ['a template without a key', { NOTIFY_TEMPLATE_ID: 'x' }, 'NOTIFY_API_KEY'],
    ['half a key', { NOTIFY_API_KEY: 'secret', NOTIFY_TEMPLATE_ID: 'x' }, 'NOTIFY_API_KEY'],
  ])('refuses %s, without repeating it', (_, given, name) => {
    expect(() => readEnvironment(given)).toThrow(new RegExp(`^  ${name}: `, 'm'));
    try {
      readEnvironment(given);
    } catch (error) {
      for (const value of [given.SMTP_URL, given.NOTIFY_API_KEY]) if (value) expect((error as Error).message).not.toContain(value);
    }
  });

  it('treats an empty variable as one that is not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: ' ', DATA_DIR: '' })).toEqual(readEnvironment({}));
  });

  it('lists every fault at once, one a line', () => {
    const source = {
      PORT: '80a',
      HOST: 'http://localhost',
      DATABASE_URL: 'mysql://u:secret@h/d',
      PUBLIC_URL: 'waymark.example.org',
      WAYMARK_DEMONSTRATION: 'yes',
      LOG_LEVEL: 'loud',
      WAYMARK_DEMO: 'on',
    };
    const faults = faultsOf(source);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'PUBLIC_URL',
      'WAYMARK_DEMONSTRATION',
      'LOG_LEVEL',
      'WAYMARK_DEMO',
    ]);
    expect(() => readEnvironment(source)).toThrow(faults.map((fault) => `  ${fault}`).join('\n'));
  });

  it.each(['-1', '65536', '3e3', '1.5', 'http'])('refuses the port %s', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  it.each(['0', '-1', '1.5', '1001', 'many'])('refuses %s as a number of times the limits', (WAYMARK_LIMITS) => {
    expect(faultsOf({ WAYMARK_LIMITS })).toEqual([expect.stringContaining('from 1')]);
  });

  it('refuses an address over plain HTTP, except this very machine, unless that is wanted', () => {
    expect(faultsOf({ PUBLIC_URL: 'http://waymark.example.org' })).toEqual([expect.stringContaining('WAYMARK_PLAIN_HTTP=on')]);
    expect(faultsOf({ PUBLIC_URL: 'http://localhost:8080' })).toEqual([]);
    expect(faultsOf({ PUBLIC_URL: 'http://127.0.0.1.example.org' })).toHaveLength(1);
    expect(faultsOf({ PUBLIC_URL: 'http://waymark.example.org', WAYMARK_PLAIN_HTTP: 'on' })).toEqual([]);
    expect(faultsOf({ WAYMARK_PLAIN_HTTP: 'yes' })).toHaveLength(1);
  });

  it('never repeats the password of the database', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://u:secret@h/d' }).join()).not.toContain('secret');
    expect(faultsOf({ DATABASE_URL: 'secret@@://' }).join()).not.toContain('secret');
  });

  it('leaves the variables of the test runner alone', () => {
    expect(faultsOf({ WAYMARK_TEST_ADMIN_URL: 'postgres://x' })).toEqual([]);
  });

  it('takes a key of 64 hexadecimal digits, and repeats none', () => {
    const faults = faultsOf({ WAYMARK_SECRET_KEY: 'tooshortsecret' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('tooshort');
  });

  it('takes a sign-in service whole or not at all', () => {
    expect(faultsOf({ OIDC_ISSUER: 'https://id.example.org' })).toHaveLength(2);
    expect(faultsOf({ OIDC_NAME: 'Northernshire' })).toHaveLength(3);
    expect(faultsOf({ OIDC_CLIENT_SECRET: 'hush-hush' }).join()).not.toContain('hush-hush');
  });

  it('takes a sign-in service without encryption on this machine only', () => {
    const rest = { OIDC_CLIENT_ID: 'waymark', OIDC_CLIENT_SECRET: 'hush' };
    for (const OIDC_ISSUER of ['http://127.0.0.1:4000', 'http://localhost:4000/x', 'https://id.example.org']) expect(faultsOf({ OIDC_ISSUER, ...rest })).toEqual([]);
    for (const OIDC_ISSUER of ['http://id.example.org', 'ftp://id.example.org', 'id.example.org']) expect(faultsOf({ OIDC_ISSUER, ...rest })).toHaveLength(1);
  });

  it('asks which tenants, where an issuer serves everybody’s', () => {
    const everybodys = { OIDC_ISSUER: 'https://login.microsoftonline.com/organizations/v2.0', OIDC_CLIENT_ID: 'waymark', OIDC_CLIENT_SECRET: 'hush' };
    expect(faultsOf(everybodys)).toEqual([expect.stringMatching(/^OIDC_TENANTS/)]);
    expect(faultsOf({ ...everybodys, OIDC_TENANTS: '9f4c' })).toEqual([]);
  });
});
