/**
 * What somebody with bad intentions would try, at every route there is: found in the running application, so that a route added
 * tomorrow is attacked by being there. The tally is printed at the end.
 */
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { zipSync } from 'fflate';
import type { AddressInfo } from 'node:net';
import { SignInService } from '../../server/access/sign-in.service.ts';
import { newSecret } from '../../server/access/secret.ts';
import { Faults } from '../../server/exchange/bundle/faults.ts';
import { unzip } from '../../server/exchange/bundle/unzip.ts';
import { cellsOf, isFormula } from '../attacks/csv-cells.ts';
import { ELSEWHERE, EXTRA_FIELDS, LIVE, OUTSIDE, REFLECTED, SLEEP_SECONDS, SQL, STORED } from '../attacks/payloads.ts';
import { poison, rowCounts } from '../attacks/records.ts';
import { Tally } from '../attacks/tally.ts';
import { addressOf, Targets, withAt, type Target } from '../attacks/targets.ts';
import { wire } from '../attacks/wire.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { signInAs, WRITE } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const tally = new Tally();
const test: TestApp = await startTestApp({ edge: { times: { headers: 600, request: 1200, idle: 30_000, look: 100 } }, logLevels: [] });
const { app, db } = test;
const world: ProgrammeWorld = await createProgrammeWorld(db, { code: 'OURS' });
const asking: QuestionnaireWorld = await createQuestionnaireWorld(db, 'ASKS');
await db.query(`UPDATE round SET opens_on = current_date - 10, closes_on = current_date + 10`);
const targets = new Targets(app);
const API = targets.all.filter(({ pattern }) => pattern.startsWith('/api/'));
const WRITES = targets.all.filter(({ verb }) => verb !== 'GET');
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as AddressInfo;

afterAll(async () => {
  process.stdout.write(`\n${targets.all.length} routes attacked\n${tally}\n\n`);
  await test.close();
});

/** What the names in addresses and bodies are, so that an attack on one of them gets as far as it can. */
function valuesFor(target: Target): Record<string, string> {
  const asks = /:round|:questionnaire|:version|questionnaires|rounds/.test(target.pattern);
  const enrolment = asks ? asking.participant.enrolmentId : world.enrolments.P1!;
  return {
    programme: asks ? asking.code : world.code,
    round: 'end', questionnaire: 'end', version: '1', session: 'north-1', set: 'north', council: 'Ashby',
    enrolment, enrolmentId: enrolment, person: 'P1', personCode: 'P1', pairing: world.pairings.P1!, pairingId: world.pairings.P1!,
    step: 'invitation', number: '1', dashboard: 'overview', panel: 'contribution', measure: 'cumulative-attendance', n: '1', link: 'x', token: 'x', secret: 'x', '*': 'x',
  };
}

/** What has to be asked for a target to answer at all. */
const requiredOf = (target: Target): Record<string, string> =>
  Object.fromEntries(target.parameters.filter((one) => one.in === 'query' && one.required).map((one) => [one.name, String(targets.sample(one.schema, valuesFor(target), one.name))]));

/** Somebody whom a target lets in; nobody where it is for a person who came by a link. */
async function headersFor(target: Target): Promise<Record<string, string>> {
  const { allowed } = target;
  const roles = allowed?.to === 'roles' ? [allowed.roles[0]!] : allowed?.to === 'signed_in' ? ['evaluator' as const] : [];
  const own: Record<string, string> = target.pattern.startsWith('/answer') ? { cookie: `waymark-form=${asking.participant.link}` } : {};
  if (allowed?.to === 'anybody' || allowed?.to === 'person') return { ...WRITE, ...own };
  const headers = { ...WRITE, ...(await signInAs(app, { programme: valuesFor(target).programme!, roles, name: `Attacker at ${target.called}` })) };
  if (allowed?.to === 'administrator') await db.query(`UPDATE account SET administrator = true WHERE name = $1`, [`Attacker at ${target.called}`]);
  return headers;
}

const send = (target: Target, url: string, headers: Record<string, string>, payload?: unknown): Promise<LightMyRequestResponse> =>
  app.inject({ method: target.verb, url, headers, ...(payload === undefined ? {} : { payload }) } as InjectOptions);

/** At most this many at once: the pool has ten connections. */
async function each<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  }));
}

const says = ({ statusCode, body }: LightMyRequestResponse): string => `${statusCode} ${body.slice(0, 300)}`;
/** What an answer to a stranger must not hold. */
const LEAKS = /node_modules|\bat [\w.<>]+ \(|\.ts:\d+|SELECT |INSERT |syntax error|QueryFailedError|pg_|password_hash|\/tmp\//;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
/** An answer without what was sent, which may be repeated to whoever sent it. */
const withoutEcho = (body: string, sent: string): string => [JSON.stringify(sent).slice(1, -1), escaped(sent), sent, ...sent.split(/['";,\t\n]/).map((piece) => piece.trim()).filter((piece) => piece.length > 5)].reduce((rest, echo) => rest.replaceAll(echo, ''), body);

/** Checks an answer to an attack; the tally counts it either way, the test fails on what is wrong. */
function judge(kind: string, place: string, what: string, wrong: string | null, faults: string[]): void {
  tally.count(kind, wrong === null, place);
  if (wrong !== null) faults.push(`${kind}: ${place}: ${what}: ${wrong}`);
}

describe('the addresses attacked', () => {
  it('are real ones: with nothing wrong in them, most are answered', async () => {
    const closed: string[] = [];
    const reads = API.filter(({ verb }) => verb === 'GET');
    for (const target of reads) {
      const reply = await send(target, addressOf(target, valuesFor(target), requiredOf(target)), await headersFor(target));
      if (reply.statusCode !== 200) closed.push(`${target.called}: ${says(reply)}`);
    }
    if (closed.length > 0) process.stdout.write(`Not reached, so attacked at their door alone:\n  ${closed.join('\n  ')}\n`);
    expect(closed.length / reads.length).toBeLessThan(0.4);
  });
});

describe('SQL injection', () => {
  it.each(targets.all.filter(({ parameters, body }) => parameters.length > 0 || body))('does nothing at $called', async (target) => {
    const faults: string[] = [];
    const values = valuesFor(target);
    const headers = await headersFor(target);
    const required = requiredOf(target);
    const body = target.body ? targets.sample(target.body, values) : target.readsBody ? {} : undefined;
    const before = await rowCounts(db);

    const tryOne = async (where: string, payload: string, url: string, sent: unknown): Promise<LightMyRequestResponse> => {
      const started = performance.now();
      const reply = await send(target, url, headers, sent);
      const slow = performance.now() - started > SLEEP_SECONDS * 500;
      const wrong = reply.statusCode >= 500 ? says(reply) : slow ? 'it slept' : reply.statusCode >= 400 && LEAKS.test(withoutEcho(reply.body, payload)) ? `it tells ${says(reply)}` : null;
      judge('SQL injection', target.called, `${where} ${JSON.stringify(payload)}`, wrong, faults);
      return reply;
    };
    const attacks = target.parameters.flatMap((parameter) => SQL.map((payload) => ({ parameter, payload })));
    await each(attacks, async ({ parameter, payload }) => {
      const url = parameter.in === 'path' ? addressOf(target, { ...values, [parameter.name]: payload.replace(/[\ud800-\udfff]/g, '') }, required) : addressOf(target, values, { ...required, [parameter.name]: payload });
      await tryOne(parameter.name, payload, url, body);
    });
    if (target.verb === 'GET' || target.parameters.every((one) => one.in === 'path')) expect(await rowCounts(db)).toEqual(before);
    if (!target.body) return expect(faults).toEqual([]);

    const url = addressOf(target, values, required);
    for (const path of targets.textsOf(target.body)) {
      const counts = await rowCounts(db);
      let kept = 0;
      await each(SQL, async (payload) => {
        if ((await tryOne(path.join('.'), payload, url, withAt(body, path, payload))).statusCode < 400) kept += 1;
      });
      const after = await rowCounts(db);
      // Text may be kept as text; what is refused leaves no trace, and no table is lost either way.
      if (kept === 0) expect([path, after]).toEqual([path, counts]);
      else expect(Object.keys(after)).toEqual(Object.keys(counts));
    }
    expect(faults).toEqual([]);
    expect((await db.query(`SELECT FROM account WHERE administrator AND name NOT LIKE 'Attacker at %'`)) as object[]).toHaveLength(0);
  }, 120_000);
});

describe('mass assignment', () => {
  const taking = API.filter(({ verb, body }) => verb !== 'GET' && body);

  it('can be tried: the routes that read a body say what it is', () => {
    expect(taking.length).toBeGreaterThan(3);
    expect(API.filter(({ verb, readsBody, body }) => verb !== 'GET' && readsBody && !body).map(({ called }) => called)).toEqual([]);
  });

  it.each(taking)('sets nothing through $called', async (target) => {
    const faults: string[] = [];
    const values = valuesFor(target);
    const headers = await headersFor(target);
    const body = targets.sample(target.body!, values);
    const before = await rowCounts(db);
    // A person's page has no session here: whoever comes without one is refused before their body is looked at.
    const stranger = target.allowed?.to === 'person';
    for (const { path, fields } of targets.objectsOf(target.body!)) {
      for (const [field, value] of Object.entries(EXTRA_FIELDS).filter(([name]) => !fields.includes(name))) {
        const reply = await send(target, addressOf(target, values), headers, withAt(body, [...path, field], value));
        const named = reply.statusCode === 400 && (reply.json() as { faults?: { field: string }[] }).faults?.some((fault) => fault.field === [...path, field].join('.'));
        judge('mass assignment', target.called, [...path, field].join('.'), named || (stranger && reply.statusCode === 401) ? null : says(reply), faults);
      }
    }
    for (const poisoned of ['{"__proto__":{"administrator":true}}', '{"constructor":{"prototype":{"administrator":true}}}', '{"a":{"__proto__":{"b":1}}}']) {
      const reply = await app.inject({ method: target.verb, url: addressOf(target, values), headers: { ...headers, 'content-type': 'application/json' }, payload: poisoned });
      judge('prototype pollution', target.called, poisoned, reply.statusCode === 400 || (stranger && reply.statusCode === 401) ? null : says(reply), faults);
    }
    expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
    expect(faults).toEqual([]);
    expect(await rowCounts(db)).toEqual(before);
  }, 60_000);

  it('sets nothing through the form of a respondent', async () => {
    const respondent = new Respondent(app);
    await respondent.open(asking.other.link);
    const mine = await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree', enrolment_id: asking.participant.enrolmentId, round_id: asking.mentorRoundId, status: 'submitted' });
    const [row, ...more] = (await db.query(`SELECT enrolment_id, round_id, status FROM response`)) as { enrolment_id: string; round_id: string; status: string }[];
    const withstood = mine.statusCode < 500 && more.length === 0 && row?.enrolment_id === asking.other.enrolmentId && row.round_id === asking.roundId && row.status === 'draft';
    tally.count('mass assignment', withstood, 'POST /answer/page/:n');
    expect(withstood).toBe(true);
  });
});

describe('a forged request', () => {
  const forgeries: [string, Record<string, string>][] = [
    ['from another site', { origin: 'https://elsewhere.example' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from a frame of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['typed or followed', { 'sec-fetch-site': 'none', origin: 'null' }],
    ['from the same name over another scheme', { origin: 'https://localhost' }],
    ['from the same name at another port', { origin: 'http://localhost:8081' }],
    ['from a name that begins like ours', { origin: 'http://localhost.elsewhere.example' }],
  ];

  it.each(WRITES)('is refused by $called', async (target) => {
    const faults: string[] = [];
    const headers = await headersFor(target);
    const before = await rowCounts(db);
    const url = addressOf(target, valuesFor(target));
    const body = target.body ? targets.sample(target.body, valuesFor(target)) : {};
    for (const [what, forged] of forgeries) {
      const reply = await send(target, url, { host: 'localhost', ...headers, ...forged }, body);
      judge('cross-site request forgery', target.called, what, reply.statusCode === 403 ? null : says(reply), faults);
    }
    if (target.pattern.startsWith('/api/')) {
      const { 'x-waymark': _, ...without } = headers;
      const reply = await send(target, url, without, body);
      judge('cross-site request forgery', target.called, 'without our header', reply.statusCode === 403 ? null : says(reply), faults);
      const override = await app.inject({ method: 'GET', url, headers: { ...headers, 'x-http-method-override': target.verb, 'x-method-override': target.verb } });
      judge('method override', target.called, target.verb, override.statusCode < 500 ? null : says(override), faults);
    }
    expect(faults).toEqual([]);
    expect(await rowCounts(db)).toEqual(before);
  });
});

describe('secrets', () => {
  const who = (cookie: string): Promise<LightMyRequestResponse> => app.inject({ method: 'GET', url: '/api/sign-in', headers: { cookie } });
  const link = async (): Promise<string> => {
    const [account] = (await db.query(`INSERT INTO account (name) VALUES ('Linked') RETURNING id`)) as { id: string }[];
    return app.get(SignInService).newLink(account!.id);
  };
  const use = (secret: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> => app.inject({ method: 'POST', url: '/sign-in', headers, payload: { link: secret } });

  it('cannot be guessed, and all that is wrong looks alike', async () => {
    const faults: string[] = [];
    const bodies = new Set<string>();
    for (const guess of [...Array.from({ length: 60 }, newSecret), '', 'x', '0', '../x', '%00', 'A'.repeat(500)]) {
      judge('token guessing', 'a session', guess, (await who(`waymark=${encodeURIComponent(guess)}`)).statusCode === 401 ? null : 'let in', faults);
      const sign = await use(guess);
      judge('token guessing', 'a sign-in link', guess, sign.statusCode === 404 && sign.cookies.length === 0 ? null : says(sign), faults);
      const form = await app.inject({ method: 'GET', url: '/answer/check', headers: { cookie: `waymark-form=${encodeURIComponent(guess)}` } });
      judge('token guessing', 'a form', guess, form.statusCode === 404 || form.statusCode === 429 ? null : says(form), faults);
      bodies.add(sign.body);
    }
    expect(bodies.size).toBe(1);
    expect(faults).toEqual([]);
  });

  it('stop working once used, and when their time is over', async () => {
    const faults: string[] = [];
    const once = await link();
    const first = await use(once);
    expect(first.statusCode).toBe(303);
    judge('replay', 'a used sign-in link', '', (await use(once)).statusCode === 404 ? null : 'worked again', faults);

    const late = await link();
    await db.query(`UPDATE sign_in_link SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`);
    judge('expired', 'a sign-in link', '', (await use(late)).statusCode === 404 ? null : 'worked', faults);

    const both = await link();
    const race = await Promise.all([use(both), use(both), use(both), use(both)]);
    judge('replay', 'a sign-in link at the same moment', '', race.filter(({ statusCode }) => statusCode === 303).length === 1 ? null : 'worked twice', faults);

    const cookie = (await signInAs(app, { programme: 'OURS', roles: ['evaluator'] })).cookie;
    expect((await who(cookie)).statusCode).toBe(200);
    await app.inject({ method: 'DELETE', url: '/api/sign-in', headers: { ...WRITE, cookie } });
    judge('replay', 'a session after signing out', '', (await who(cookie)).statusCode === 401 ? null : 'let in', faults);
    for (const [what, change] of [['idle', `last_seen_at = now() - interval '61 minutes'`], ['old', `started_at = now() - interval '12 hours 1 minute'`]] as const) {
      const stale = (await signInAs(app, { programme: 'OURS', roles: ['evaluator'] })).cookie;
      await db.query(`UPDATE sign_in SET ${change}`);
      judge('expired', `a session that is ${what}`, '', (await who(stale)).statusCode === 401 ? null : 'let in', faults);
    }
    expect(faults).toEqual([]);
  });

  it('are not taken from whoever signs in: no session is fixed beforehand', async () => {
    const planted = newSecret();
    const reply = await use(await link(), { cookie: `waymark=${planted}` });
    const issued = reply.cookies.find(({ name }) => name === 'waymark');
    const withstood = reply.statusCode === 303 && issued !== undefined && issued.value !== planted && issued.httpOnly === true && (await who(`waymark=${planted}`)).statusCode === 401;
    tally.count('session fixation', withstood, 'POST /sign-in');
    const inAddress = await app.inject({ method: 'GET', url: `/api/sign-in?waymark=${issued!.value}` });
    tally.count('session fixation', inAddress.statusCode === 401, 'GET /api/sign-in');
    expect([withstood, inAddress.statusCode]).toEqual([true, 401]);
  });

  it('cannot be tampered with', async () => {
    const faults: string[] = [];
    const [name, value] = (await signInAs(app, { programme: 'OURS', roles: ['evaluator'] })).cookie.split('=') as [string, string];
    expect((await who(`${name}=${value}`)).statusCode).toBe(200);
    const flipped = [...value].map((char, at) => `${value.slice(0, at)}${char === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`);
    for (const bad of [...flipped, value.slice(1), value.slice(0, -1), `${value}A`, value.toLowerCase(), value.toUpperCase(), `%00${value}`, `${value}%00`, `"${value}`, ` ${value.split('').reverse().join('')}`]) {
      judge('tampered cookie', 'a session', bad, (await who(`${name}=${bad}`)).statusCode === 401 ? null : 'let in', faults);
    }
    judge('tampered cookie', 'a session under the name of HTTPS', '', (await who(`__Host-${name}=${value}`)).statusCode === 401 ? null : 'let in', faults);
    judge('tampered cookie', 'a form for a session', '', (await who(`${name}=${asking.participant.link}`)).statusCode === 401 ? null : 'let in', faults);
    expect(faults).toEqual([]);
  });
});

describe('what browsers and spreadsheets would run', () => {
  it('is not run from the address', async () => {
    const faults: string[] = [];
    for (const target of targets.all.filter(({ verb }) => verb === 'GET')) {
      const headers = await headersFor(target);
      const names = [...target.parameters.map(({ name }) => name), 'link', 'from', 'next'];
      for (const payload of REFLECTED) {
        for (const name of new Set(names)) {
          const inPath = target.parameters.some((one) => one.in === 'path' && one.name === name);
          const reply = await send(target, inPath ? addressOf(target, { ...valuesFor(target), [name]: payload }) : addressOf(target, valuesFor(target), { [name]: payload }), headers);
          const html = String(reply.headers['content-type'] ?? '').startsWith('text/html');
          const shown = /^(text\/(html|csv|calendar)|application\/(problem\+)?json)\b/.test(String(reply.headers['content-type'] ?? 'text/html'));
          const attached = shown || String(reply.headers['content-disposition'] ?? '').startsWith('attachment');
          const guarded = attached && reply.headers['x-content-type-options'] === 'nosniff' && String(reply.headers['content-security-policy']).includes("default-src 'none'");
          judge('reflected script', target.called, `${name}=${payload}`, (html && LIVE.test(reply.body)) || !guarded || reply.statusCode >= 500 ? says(reply) : null, faults);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is not run from the record, on pages and in files', async () => {
    const faults: string[] = [];
    const respondent = new Respondent(app);
    await respondent.open(asking.participant.link);
    for (const [n, fields] of [['1', { '~shown': 's1', s1: 'agree' }], ['6', { '~shown': 'word more', word: STORED, more: STORED }], ['7', { '~shown': 'word more', word: STORED, more: STORED }]] as const) await respondent.post(`/answer/page/${n}`, fields);
    const poisoned = await poison(db, STORED);
    expect(poisoned).toEqual(expect.arrayContaining(['person.name', 'council.name', 'item.wording', 'session.title', 'questionnaire_version.title']));

    for (const url of ['/answer', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `/answer/page/${n}`), '/answer/check', '/answer/sent']) {
      const reply = await respondent.get(url);
      judge('stored script', url, '', LIVE.test(reply.body) || reply.statusCode >= 500 ? says(reply) : null, faults);
    }
    expect((await respondent.get('/answer/check')).body).toContain('&lt;script&gt;');
    await db.query(`UPDATE response SET status = 'submitted', submitted_at = now() WHERE status = 'draft'`).catch(() => {});

    let cells = 0;
    let disarmed = 0;
    for (const target of targets.all.filter(({ verb }) => verb === 'GET')) {
      const headers = await headersFor(target);
      const values = valuesFor(target);
      const isCsv = target.pattern.endsWith('.csv') || target.answers.includes('text/csv');
      const places = isCsv && target.pattern.includes(':panel') ? await panels(headers) : [values];
      for (const place of places) {
        for (const programme of isCsv ? [world.code, asking.code] : [values.programme!]) {
          const reply = await send(target, addressOf(target, { ...values, ...place, programme }), isCsv ? { ...headers, ...(await signInAs(app, { programme, roles: target.allowed?.to === 'roles' ? [target.allowed.roles[0]!] : [] })) } : headers);
          const type = String(reply.headers['content-type'] ?? '');
          if (type.startsWith('text/html')) judge('stored script', target.called, '', LIVE.test(reply.body) || reply.statusCode >= 500 ? says(reply) : null, faults);
          if (!isCsv || !type.startsWith('text/csv')) continue;
          for (const cell of cellsOf(reply.body)) {
            cells += 1;
            if (cell.startsWith(`'${STORED}`)) disarmed += 1;
            judge('CSV injection', target.called, cell, isFormula(cell) ? 'a formula' : null, faults);
          }
        }
      }
    }
    expect(cells).toBeGreaterThan(50);
    expect(disarmed).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }, 120_000);

  async function panels(headers: Record<string, string>): Promise<Record<string, string>[]> {
    const found: Record<string, string>[] = [];
    for (const dashboard of ['overview', 'attendance', 'feedback', 'outcomes']) {
      const reply = await app.inject({ method: 'GET', url: `/api/programmes/OURS/dashboards/${dashboard}`, headers });
      for (const { id } of (reply.json() as { panels?: { id: string }[] }).panels ?? []) found.push({ dashboard, panel: id });
    }
    expect(found.length).toBeGreaterThan(10);
    return found;
  }
});

describe('ways out', () => {
  it('of the folder of built files are closed', async () => {
    const faults: string[] = [];
    for (const path of OUTSIDE) {
      const { answer, status } = await wire(port, [`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`]);
      const wrong = (status === 200 && !answer.includes('<div id="root">') && !answer.includes('The client is not built')) || status >= 500 || /"name": "waymark"|root:x:|client\/main|\[core\]/.test(answer);
      judge('path traversal', 'static files', path, wrong || status === 0 ? answer.slice(0, 300) : null, faults);
    }
    expect(faults).toEqual([]);
  });

  it('of a zip are closed', () => {
    const faults: string[] = [];
    for (const name of ['../people.csv', '../../etc/cron.d/x.csv', '/etc/people.csv', 'C:\\people.csv', 'a/../../people.csv', '..\\people.csv', 'a\0/people.csv']) {
      const found = new Faults();
      const files = unzip('bundle.zip', zipSync({ [name]: new Uint8Array([1]) }), 1024, found);
      judge('path traversal', 'zips', name, files === undefined && found.count === 1 ? null : 'was unpacked', faults);
    }
    const bomb = unzip('bundle.zip', zipSync({ 'people.csv': new Uint8Array(4 * 1024 * 1024) }), 1024 * 1024, new Faults());
    judge('huge body', 'zips', 'a bomb', bomb === undefined ? null : 'was unpacked', faults);
    expect(faults).toEqual([]);
  });

  it('to other sites are closed', async () => {
    const faults: string[] = [];
    for (const target of targets.all.filter(({ pattern }) => !pattern.startsWith('/api/programmes'))) {
      const headers = await headersFor(target);
      for (const to of ELSEWHERE) {
        for (const name of ['next', 'return', 'returnTo', 'redirect', 'redirect_uri', 'url', 'to', 'from']) {
          const reply = await send(target, addressOf(target, valuesFor(target), { [name]: to }), { ...headers, 'sec-fetch-site': 'same-origin', referer: to }, target.verb === 'GET' ? undefined : { [name]: to });
          const location = String(reply.headers.location ?? '');
          const out = location !== '' && (/^[a-z]+:|^\/[/\\]|^[^/]/i.test(location) || location.includes('elsewhere'));
          judge('open redirect', target.called, `${name}=${to}`, out || reply.statusCode >= 500 ? `${location} ${says(reply)}` : null, faults);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('broken requests', () => {
  const BIG = 'x'.repeat(1024 * 1024 + 1);

  it.each(WRITES)('that are huge, deep or of another kind are refused by $called', async (target) => {
    const faults: string[] = [];
    const headers = { ...(await headersFor(target)), 'sec-fetch-site': 'same-origin' };
    const before = await rowCounts(db);
    const url = addressOf(target, valuesFor(target));
    const raw = (type: string, payload: string): Promise<LightMyRequestResponse> => app.inject({ method: target.verb, url, headers: { ...headers, 'content-type': type }, payload });
    const expectOf = async (kind: string, what: string, reply: Promise<LightMyRequestResponse>, good: number[]): Promise<void> => {
      const got = await reply;
      judge(kind, target.called, what, good.includes(got.statusCode) && !LEAKS.test(got.body) ? null : says(got), faults);
    };
    await expectOf('huge body', 'JSON', raw('application/json', `{"a":"${BIG}"}`), [413]);
    await expectOf('huge body', 'a form', raw('application/x-www-form-urlencoded', `a=${BIG}`), [413]);
    for (const depth of [50, 5_000, 200_000]) await expectOf('deep JSON', `${depth} deep`, raw('application/json', '['.repeat(depth) + ']'.repeat(depth)), [400, 413]);
    for (const depth of [50, 5_000]) await expectOf('deep JSON', `${depth} deep`, raw('application/json', '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)), [400]);
    await expectOf('broken JSON', 'half', raw('application/json', '{"a":'), [400]);
    await expectOf('broken JSON', 'no value', raw('application/json', ''), [400, 401, 404, 422]);
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/xml', 'text/html', 'application/x-java-serialized-object', 'application/json; charset=utf-7, text/plain']) await expectOf('other content', type, raw(type, '--x'), [400, 415]);
    expect(faults).toEqual([]);
    expect(await rowCounts(db)).toEqual(before);
  }, 60_000);

  it('that are slow do not hold the server', async () => {
    const faults: string[] = [];
    const head = 'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n';
    const slow: [string, string[]][] = [
      ['headers that never end', [head, ...Array.from({ length: 60 }, (_, n) => `X-${n}: 1\r\n`)]],
      ['a body that never ends', [`${head}\r\n`, ...Array.from({ length: 60 }, () => '{')]],
      ['a chunked body that never ends', ['POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n', ...Array.from({ length: 60 }, () => '1\r\nx\r\n')]],
      ['half a request line', ['GET /sign', ...Array.from({ length: 60 }, () => 'n')]],
    ];
    const answers = await Promise.all(slow.flatMap(([what, pieces]) => Array.from({ length: 10 }, () => wire(port, pieces, { pauseMs: 100, patienceMs: 9000 }).then((got) => ({ what, ...got })))));
    for (const { what, closed, ms, status } of answers) judge('slow request', 'the listening socket', what, closed && ms < 8000 && [0, 408].includes(status) ? null : `${status} after ${Math.round(ms)} ms`, faults);
    const after = await wire(port, ['GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n']);
    expect(after.status).toBe(200);
    expect(faults).toEqual([]);
  }, 30_000);

  it('in their headers, length, method or framing are refused', async () => {
    const faults: string[] = [];
    const close = 'Host: localhost\r\nConnection: close\r\n';
    const cases: [kind: string, what: string, request: string, good: number[]][] = [
      ['long address', '5,000 characters', `GET /${'a'.repeat(5000)} HTTP/1.1\r\n${close}\r\n`, [414]],
      ['long address', '20,000 characters', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${close}\r\n`, [431]],
      ['huge headers', 'one of 20 KB', `GET / HTTP/1.1\r\n${close}X-A: ${'a'.repeat(20_000)}\r\n\r\n`, [431]],
      ['huge headers', 'a thousand', `GET / HTTP/1.1\r\n${close}${Array.from({ length: 1500 }, (_, n) => `X-${n}: aaaaaa\r\n`).join('')}\r\n`, [431]],
      ['request smuggling', 'two lengths', `POST /sign-in HTTP/1.1\r\n${close}Content-Length: 5\r\nContent-Length: 6\r\n\r\nlink=`, [400]],
      ['request smuggling', 'a length and chunks', `POST /sign-in HTTP/1.1\r\n${close}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/openapi.json HTTP/1.1\r\n\r\n`, [400]],
      ['request smuggling', 'a chunk that is not one', `POST /sign-in HTTP/1.1\r\n${close}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`, [400, 501]],
      ['request smuggling', 'a space before the colon', `GET / HTTP/1.1\r\n${close}X-Waymark : 1\r\n\r\n`, [400]],
      ['header injection', 'a bare line feed in a header', `GET / HTTP/1.1\r\n${close}X-A: a\nX-Forwarded-Host: elsewhere.example\0\r\n\r\n`, [400]],
      ['method', 'TRACE', `TRACE / HTTP/1.1\r\n${close}Cookie: waymark=secret\r\n\r\n`, [404, 405]],
      ['method', 'CONNECT', `CONNECT elsewhere.example:443 HTTP/1.1\r\n${close}\r\n`, [0, 400, 404, 405]],
      ['method', 'one that is none', `BREW / HTTP/1.1\r\n${close}\r\n`, [400]],
      ['method', 'OPTIONS of another site', `OPTIONS /api/sign-in HTTP/1.1\r\n${close}Origin: https://elsewhere.example\r\nAccess-Control-Request-Method: DELETE\r\n\r\n`, [404]],
      ['host', 'none', `GET / HTTP/1.1\r\nConnection: close\r\n\r\n`, [400]],
      ['host', 'another, over plain HTTP', `GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`, [403]],
      ['host', 'one that begins like this machine', `GET / HTTP/1.1\r\nHost: localhost.elsewhere.example\r\nConnection: close\r\n\r\n`, [403]],
      ['host', 'an address of another as a whole', `GET http://elsewhere.example/api/sign-in HTTP/1.1\r\n${close}\r\n`, [400, 401, 403, 404]],
      ['header injection', 'a line end in an address', `GET /sign-in?link=%0d%0aSet-Cookie:%20waymark=x HTTP/1.1\r\n${close}\r\n`, [200]],
      ['header injection', 'a line end in a link', `GET /answer/%0d%0aSet-Cookie:%20waymark=x HTTP/1.1\r\n${close}\r\n`, [404]],
      ['header injection', 'a line end in the name of a file', `GET /api/programmes/OURS/rounds/a%0d%0aSet-Cookie:%20x=y/responses.csv HTTP/1.1\r\n${close}\r\n`, [401]],
    ];
    await each(cases, async ([kind, what, request, good]) => {
      const { answer, status } = await wire(port, [request], { patienceMs: 5000 });
      const [headers = ''] = answer.split('\r\n\r\n');
      const told = /set-cookie|access-control-allow|waymark=secret/i.test(headers) || (status >= 400 && LEAKS.test(answer));
      judge(kind, 'the listening socket', what, good.includes(status) && !told ? null : answer.slice(0, 400) || 'no answer', faults);
    });
    expect(faults).toEqual([]);
  }, 30_000);
});

describe('behind a proxy', () => {
  const OWN = 'waymark.example.org';
  const proxied = (more: Record<string, string> = {}): Record<string, string> => ({ host: OWN, 'x-forwarded-host': OWN, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9', ...more });
  let behind: TestApp;
  beforeAll(async () => {
    behind = await startTestApp({ publicUrl: `https://${OWN}`, logLevels: [] });
  });
  afterAll(() => behind.close());
  const get = (url: string, headers: Record<string, string>, remoteAddress = '127.0.0.1'): Promise<LightMyRequestResponse> => behind.app.inject({ method: 'GET', url, headers, remoteAddress });

  it('answers to its own name alone', async () => {
    expect((await get('/sign-in', proxied())).statusCode).toBe(200);
    expect((await get('/sign-in', proxied({ 'x-forwarded-host': `${OWN}:443` }))).statusCode).toBe(200);
    expect((await get('/sign-in', { host: 'localhost:3000' })).statusCode).toBe(200);
    const faults: string[] = [];
    for (const host of ['elsewhere.example', `${OWN}.elsewhere.example`, `elsewhere.example#@${OWN}`, `${OWN}:8443`, `x@${OWN}`, `${OWN}/x`, 'localhost', '127.0.0.1', `${OWN}, elsewhere.example`]) {
      for (const headers of [proxied({ 'x-forwarded-host': host }), { 'x-forwarded-proto': 'https', host }]) {
        const reply = await get('/sign-in?link=x', headers);
        judge('host', 'behind a proxy', host, reply.statusCode === 421 && !reply.body.includes('elsewhere') ? null : says(reply), faults);
      }
    }
    expect(faults).toEqual([]);
  });

  it('believes a proxy, and nobody else, about host, scheme and address', async () => {
    const faults: string[] = [];
    for (const far of ['203.0.113.50', '2001:db8::1', '172.32.0.1']) {
      const reply = await get('/sign-in', proxied(), far);
      judge('forwarding headers', 'behind a proxy', far, reply.statusCode === 403 ? null : says(reply), faults);
    }
    for (const header of ['x-original-url', 'x-rewrite-url', 'x-forwarded-prefix', 'x-forwarded-port', 'forwarded', 'x-host', 'x-forwarded-server', 'x-real-ip', 'client-ip']) {
      const [plain, forged] = [await get('/sign-in', proxied()), await get('/sign-in', proxied({ [header]: '/api/openapi.json' }))];
      const same = plain.body === forged.body && forged.headers['cache-control'] === 'no-store';
      judge('cache poisoning', 'behind a proxy', header, same ? null : says(forged), faults);
    }
    // Without PUBLIC_URL nobody is believed at all.
    const forged = await app.inject({ method: 'GET', url: '/sign-in', headers: { host: 'elsewhere.example', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'localhost' } });
    judge('forwarding headers', 'without a proxy', 'scheme and host', forged.statusCode === 403 ? null : says(forged), faults);
    expect(faults).toEqual([]);
  });

  it('lets nothing but built files be kept, and says HTTPS is for good', async () => {
    const faults: string[] = [];
    for (const url of ['/', '/sign-in', '/answer', '/answer/x', '/api/health', '/api/sign-in', '/api/openapi.json', '/assets/none-12345678.js', '/favicon.svg', '/nowhere', '/%zz', '/api/%zz']) {
      const { headers, statusCode } = await get(url, proxied());
      const good = headers['cache-control'] === 'no-store' && headers['x-content-type-options'] === 'nosniff' && headers['strict-transport-security'] === 'max-age=31536000; includeSubDomains' && headers['content-security-policy'] !== undefined && headers['access-control-allow-origin'] === undefined;
      judge('cache poisoning', 'behind a proxy', url, good && statusCode < 500 ? null : `${statusCode} ${JSON.stringify(headers)}`, faults);
    }
    expect(faults).toEqual([]);
  });

  it('puts its own address, and no other, into links', async () => {
    const faults: string[] = [];
    const there = await createQuestionnaireWorld(behind.db, 'THERE');
    const manager = (await signInAs(behind.app, { programme: 'THERE', roles: ['programme_manager'] })).cookie.replace('waymark=', '__Host-waymark=');
    const renew = (headers: Record<string, string>): Promise<LightMyRequestResponse> => behind.app.inject({ method: 'POST', url: `/api/programmes/THERE/rounds/end/members/${there.participant.enrolmentId}/link`, headers: { ...WRITE, cookie: manager, ...headers } });
    const good = await renew(proxied());
    expect((good.json() as { url: string }).url).toMatch(/^https:\/\/waymark\.example\.org\/answer\//);
    for (const headers of [proxied({ 'x-forwarded-host': 'elsewhere.example' }), { host: 'elsewhere.example', 'x-forwarded-proto': 'https' }, proxied({ host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' })]) {
      const reply = await renew(headers);
      judge('host', 'links', JSON.stringify(headers), reply.statusCode === 421 ? null : says(reply), faults);
    }
    expect(faults).toEqual([]);
  });
});

describe('hammering', () => {
  it('is stopped by address and by account, each kind by itself, and says when to come back', async () => {
    const few = { atOnce: 5, perSecond: 0.01 };
    const many = { atOnce: 1000, perSecond: 100 };
    const tight = await startTestApp({
      edge: { limits: { byAddress: { sign_in: few, links: few, writes: many, reads: many, exports: many }, byAccount: { writes: few, reads: few, exports: few } } },
      logLevels: [],
    });
    try {
      await createProgrammeWorld(tight.db, { code: 'OURS' });
      const faults: string[] = [];
      const hammer = async (kind: string, options: InjectOptions): Promise<void> => {
        for (let n = 0; n < 12; n += 1) {
          const reply = await tight.app.inject(options);
          const isLimited = reply.statusCode === 429;
          const said = !isLimited || Number(reply.headers['retry-after']) > 0;
          judge('hammering', kind, String(n), isLimited === n >= 5 && said && reply.statusCode < 500 ? null : says(reply), faults);
        }
      };
      await hammer('signing in', { method: 'POST', url: '/sign-in', payload: { link: 'x' } });
      await hammer('links', { method: 'GET', url: '/answer/x' });
      const one = await signInAs(tight.app, { programme: 'OURS', roles: ['programme_manager', 'evaluator'] });
      const another = await signInAs(tight.app, { programme: 'OURS', roles: ['programme_manager'] });
      const register = '/api/programmes/OURS/sessions/north-1/register';
      await hammer('reads of one account', { method: 'GET', url: register, headers: one });
      await hammer('writes of one account', { method: 'PUT', url: register, headers: { ...WRITE, ...one }, payload: {} });
      await hammer('files of one account', { method: 'GET', url: '/api/programmes/OURS/dashboards/overview/panels/contribution.csv', headers: one });
      expect((await tight.app.inject({ method: 'GET', url: register, headers: another })).statusCode).toBe(200);
      expect((await tight.app.inject({ method: 'GET', url: '/api/health' })).statusCode).toBe(200);
      expect((await tight.app.inject({ method: 'POST', url: '/sign-in', payload: { link: 'x' }, remoteAddress: '192.0.2.1' })).statusCode).toBe(404);
      expect(faults).toEqual([]);
    } finally {
      await tight.close();
    }
  });
});

describe('the tally', () => {
  it('has every kind of attack, and all of them were withstood', () => {
    for (const kind of ['SQL injection', 'mass assignment', 'prototype pollution', 'cross-site request forgery', 'token guessing', 'replay', 'expired', 'session fixation', 'tampered cookie', 'reflected script', 'stored script', 'CSV injection', 'path traversal', 'open redirect', 'huge body', 'deep JSON', 'slow request', 'request smuggling', 'header injection', 'host', 'forwarding headers', 'cache poisoning', 'hammering']) {
      expect([kind, tally.tried(kind) > 0]).toEqual([kind, true]);
    }
    expect(tally.notRefused).toBe(0);
  });
});
