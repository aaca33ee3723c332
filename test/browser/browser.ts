import { jest } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { createTestDatabase } from '../database/test-database.ts';

// Whole journeys; on a busy machine each page takes its second.
jest.setTimeout(90_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where a screen of a spec begins; 1280 pixels wide unless said otherwise. */
export const WIDE = { width: 1280, height: 900 };
/** The narrowest that has to work: a page of 1280 pixels at 400% zoom. */
export const NARROW = { width: 320, height: 640 };

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--force-color-profile=srgb',
];

/** A built server on a database of its own, with the demonstration programmes, and a browser to look at it with. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A connection of the test's own to the server's database. */
  readonly db: pg.Client;
  /** The one-time link that the server printed. */
  readonly signInLink: string;
  /** The link that it printed for the first administrator. */
  readonly administratorLink: string;
  /**
   * A page in a context of its own: other cookies, other storage. What goes wrong in it fails the test. Whoever is signed in
   * with the printed link is evaluator and programme manager: opening an address first changes to the role it is for.
   */
  visit(options?: BrowserContextOptions): Promise<Page>;
  /** Signs in with the printed link, which can be done once. */
  signIn(page: Page): Promise<void>;
  /** A page of somebody who is signed in. */
  signedIn(options?: BrowserContextOptions): Promise<Page>;
  /** Says that this test makes the server answer with `status`; anything of 400 and above that is not said is a fault. */
  expectStatus(status: number, address: RegExp): void;
  /** For `afterEach`: fails when a page logged an error, broke the content policy or asked anybody else; closes the contexts. */
  endOfTest(): Promise<void>;
  close(): Promise<void>;
}

/** First parts of the addresses, within a programme, that are looked at as an evaluator; all others as a programme manager. */
const PAGES_OF_EVALUATORS = ['', 'overview', 'attendance', 'feedback', 'outcomes', 'measures', 'rows', 'nowhere', 'questionnaires'];

/** Changes the role that somebody acts in, as the switch of the page does; nothing where nobody is signed in, or does not hold it. */
export async function actAs(page: Page, programme: string, role: StaffRole): Promise<void> {
  const context = page.context();
  if ((await context.cookies()).length === 0) return;
  await context.request.put(`${served.get(context)!}/api/programmes/${programme}/role`, { headers: { 'x-waymark': '1' }, data: { role } });
}
const served = new WeakMap<BrowserContext, string>();

/** Starts everything; `close` ends it. Takes a few seconds. */
export async function openSite(): Promise<Site> {
  buildWhatChanged();
  const database = await createTestDatabase();
  const server = await startServer(database.url);
  const db = new pg.Client({ connectionString: database.url });
  await db.connect();
  // The database is dropped under it at the end.
  db.on('error', () => undefined);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });

  const faults: string[] = [];
  const expected: { status: number; address: RegExp }[] = [];
  let kept: BrowserContext[] = [];
  let cookies: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

  const visit = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    kept.push(context);
    served.set(context, server.url);
    context.on('page', (page) => watch(page, server.url, expected, faults));
    const page = await context.newPage();
    const goto = page.goto.bind(page);
    page.goto = async (address, choices) => {
      const [, programme, rest] = /\/programmes\/(APIR|NORTHERN)(?:\/([\w-]+))?/.exec(address) ?? [];
      if (programme !== undefined) await actAs(page, programme, PAGES_OF_EVALUATORS.includes(rest ?? '') ? 'evaluator' : 'programme_manager');
      return goto(address, choices);
    };
    return page;
  };

  const signIn = async (page: Page): Promise<void> => {
    await page.goto(server.signInLink);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${server.url}/`);
    cookies = await page.context().storageState();
  };

  return {
    url: server.url,
    browser,
    db,
    signInLink: server.signInLink,
    administratorLink: server.administratorLink,
    visit,
    signIn,
    signedIn: async (options = {}) => {
      if (!cookies) await signIn(await visit());
      return visit({ storageState: cookies!, ...options });
    },
    expectStatus: (status, address) => void expected.push({ status, address }),
    endOfTest: async () => {
      await Promise.all(kept.map((context) => context.close()));
      kept = [];
      expected.length = 0;
      const found = faults.splice(0);
      if (found.length > 0) throw new Error(`${found.join('\n')}\n${server.output()}`);
    },
    close: async () => {
      await browser.close();
      await db.end();
      await server.stop();
      await database.drop();
    },
  };
}

const underWay = new WeakMap<Page, Set<Request>>();

/** Waits until a page has nothing left to ask for. Sooner told than by `networkidle`, which waits half a second in any case. */
export async function quiet(page: Page): Promise<void> {
  for (let still = 0; still < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    still = underWay.get(page)?.size === 0 ? still + 1 : 0;
  }
}

function watch(page: Page, own: string, expected: readonly { status: number; address: RegExp }[], faults: string[]): void {
  const fault = (what: string): void => void faults.push(`${page.url()}: ${what}`);
  page.on('pageerror', (error) => fault(error.message));
  page.on('console', (message) => {
    // What was answered is judged below, by its status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) fault(message.text());
  });
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  // What a page that was left had asked for, nobody waits for any more.
  page.on('framenavigated', (frame) => frame === page.mainFrame() && asked.clear());
  page.on('request', (request) => {
    asked.add(request);
    if (!request.url().startsWith(`${own}/`) && !/^(data|blob|about):/.test(request.url())) fault(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    const [status, address] = [response.status(), response.url()];
    if (status < 400 || (status === 401 && address === `${own}/api/sign-in`)) return;
    if (!expected.some((one) => one.status === status && one.address.test(address))) fault(`${response.request().method()} ${address} was answered with ${status}`);
  });
}

interface RunningServer {
  url: string;
  signInLink: string;
  administratorLink: string;
  /** What it said last. */
  output(): string;
  stop(): Promise<void>;
}

/** The server as people start it, on a database without any programme: it loads the demonstration. */
async function startServer(databaseUrl: string): Promise<RunningServer> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', WAYMARK_DEMONSTRATION: 'on', WAYMARK_SECRET_KEY: 'ab'.repeat(32) };
  for (const name of ['NODE_OPTIONS', 'PUBLIC_URL', 'DATA_DIR', 'LOG_LEVEL', 'NODE_ENV']) delete (env as NodeJS.ProcessEnv)[name];
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/server/main.js')], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const said = new Promise<{ url: string; signInLink: string; administratorLink: string }>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server said nothing for a minute:\n${output}`)), 60_000);
    const hear = (chunk: Buffer): void => {
      output = `${output}${chunk.toString()}`.slice(-8000);
      const url = /^Waymark is at (\S+)$/m.exec(output)?.[1];
      const signInLink = /^Sign in once.*: (\S+)$/m.exec(output)?.[1];
      const administratorLink = /^Nobody sets Waymark up yet.*: (\S+)$/m.exec(output)?.[1];
      if (!url || !signInLink || !administratorLink) return;
      clearTimeout(timer);
      resolve({ url, signInLink, administratorLink });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}:\n${output}`));
    });
  });
  try {
    return { ...(await said), output: () => output, stop: () => stopped(child) };
  } catch (error) {
    await stopped(child);
    throw error;
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(impatience);
}

/** Against what is in the checkout, not what was built some other day. Nothing to do in a run of `npm test`, which has just built. */
function buildWhatChanged(): void {
  const prepare = pathToFileURL(path.join(ROOT, 'scripts/prepare.mjs')).href;
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await (await import(${JSON.stringify(prepare)})).ensureBuilt()`], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 2, 2],
  });
}

function findChromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const directories = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const found = [
    process.env.CHROMIUM_PATH,
    ...directories.flatMap((directory) => names.map((name) => path.join(directory, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find((file) => file && isProgram(file));
  if (!found) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH.');
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
