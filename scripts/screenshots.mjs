// npm run screenshots: the README's pictures, and one dashboard as each role sees it, from the built server with the demonstration programmes on a database
// of its own. The same build on the same machine gives the same pictures.
import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withPalette } from './palette-png.mjs';
import { ensureBuilt, ensureInstalled, finishWith, root, whenAskedToStop } from './prepare.mjs';

const FOLDER = path.join(root, 'docs', 'screenshots');
const MOST_BYTES = 250 * 1024;
/** Whom to look around as, in the programmes where they are. */
const ROLES = [
  ['evaluator', 'evaluator'],
  ['programme-manager', 'programme-manager'],
  ['report-reader', 'report-reader'],
  ['head-of-service', { APIR: 'head-of-service-small', NORTHERN: 'head-of-service-large' }],
];
const cleanUps = [];

whenAskedToStop(async () => {
  await cleanUp();
  process.exit(130);
});

await finishWith(async () => {
  await ensureInstalled();
  await ensureBuilt();
  try {
    return await takeAll();
  } finally {
    await cleanUp();
  }
});

async function takeAll() {
  const { chromium } = await import('playwright-core');
  const { url, link } = await startServer();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--force-color-profile=srgb', '--hide-scrollbars'] });
  cleanUps.push(() => browser.close());
  mkdirSync(FOLDER, { recursive: true });

  const staff = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await staff.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${url}/`);

  await open(page, `${url}/programmes/APIR`);
  await take(page, 'overview');

  // These stand in a column of a table: less of the page, larger.
  await page.setViewportSize({ width: 860, height: 640 });
  await open(page, `${url}/programmes/APIR/attendance`);
  await take(page.locator('figure#attendance-per-starter'), 'attendance');
  await open(page, `${url}/programmes/NORTHERN/outcomes`);
  await take(page.locator('figure').first(), 'outcomes');

  await open(page, `${url}/programmes/NORTHERN/registers/A-2`);
  const marks = page.getByRole('combobox', { name: /^Mark of/ });
  await marks.nth(1).selectOption('apologies_on_day');
  await page.getByRole('combobox', { name: /^Reason of/ }).first().selectOption('illness');
  await page.getByRole('heading', { name: 'Expected', exact: true }).evaluate((heading) => window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 24));
  await take(page, 'register');
  // Nothing is left to be asked about when the page is left.
  await open(page, `${url}/programmes/APIR`);

  await takeRoles(browser, url);

  const telephone = await browser.newContext({ viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const answer = await telephone.newPage();
  await answer.goto(await personalLink(page, url));
  await answer.getByRole('link', { name: 'Start now' }).click();
  // The first page of statements.
  while ((await answer.locator('fieldset').count()) < 2) {
    const before = answer.url();
    await answer.getByRole('button', { name: 'Continue' }).click();
    await answer.waitForURL((now) => now.href !== before);
  }
  await answer.locator('input[type=radio]').nth(1).check();
  await answer.evaluate(() => document.activeElement.blur());
  await take(answer, 'answer');
  return 0;
}

/** The feedback of both programmes as each role sees it. */
async function takeRoles(browser, url) {
  mkdirSync(path.join(FOLDER, 'roles'), { recursive: true });
  const reader = await (await browser.newContext()).newPage();
  for (const [role, place] of ROLES) {
    for (const programme of ['APIR', 'NORTHERN']) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1200 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
      const page = await context.newPage();
      const key = typeof place === 'string' ? place : place[programme];
      const answer = await page.request.post(`${url}/sign-in/look-around`, { form: { as: key }, headers: { origin: url } });
      if (!answer.ok()) throw new Error(`Looking around as ${key}: ${answer.status()} ${await answer.text()}`);
      await shown(page, `${url}/programmes/${programme}/feedback`);
      await take(page, `roles/feedback-${programme.toLowerCase()}-${role}`, 150 * 1024, (png) => withPalette(reader, png));
      await context.close();
    }
  }
}

/** Opens a page and waits until its figures are counted and drawn. */
async function open(page, address) {
  // Whoever is signed in is evaluator and programme manager, one at a time.
  const { origin, pathname } = new URL(address);
  const role = pathname.includes('/registers/') ? 'programme_manager' : 'evaluator';
  await page.request.put(`${origin}/api${pathname.split('/').slice(0, 3).join('/')}/role`, { headers: { 'x-waymark': '1' }, data: { role } });
  await shown(page, address);
}

async function shown(page, address) {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('.wm-loading') && [...document.querySelectorAll('.wm-chart')].every((chart) => chart.querySelector('canvas')),
  );
  // What is on a canvas is painted a frame after it is there.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
}

async function take(what, name, most = MOST_BYTES, change = async (png) => png) {
  const file = path.join(FOLDER, `${name}.png`);
  writeFileSync(file, await change(await what.screenshot({ animations: 'disabled', caret: 'hide' })));
  const { size } = statSync(file);
  process.stderr.write(`docs/screenshots/${name}.png: ${Math.round(size / 1024)} KB\n`);
  if (size > most) throw new Error(`${file} is larger than ${most / 1024} KB`);
}

/** A link to a questionnaire of the reference programme, which has to be opened again for it. */
async function personalLink(page, url) {
  const round = `${url}/api/programmes/APIR/rounds/end-participants`;
  const headers = { 'x-waymark': '1' };
  const ask = async (method, address, data) => {
    const answer = await page.request.fetch(address, { method, headers, data });
    if (!answer.ok()) throw new Error(`${method} ${address}: ${answer.status()} ${await answer.text()}`);
    return answer;
  };
  await ask('PUT', `${url}/api/programmes/APIR/role`, { role: 'programme_manager' });
  await ask('PUT', `${round}/window`, { closesOn: null });
  const { members } = await (await ask('GET', `${round}/members?shown=not_started`)).json();
  const { enrolmentId } = members[0];
  return (await (await ask('POST', `${round}/members/${enrolmentId}/link`)).json()).url;
}

/** The server as `npm start` runs it, on an embedded database in a folder that goes when it stops. */
async function startServer() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'waymark-screenshots-'));
  // When root runs it, PostgreSQL's own user has to be able to pass.
  chmodSync(dataDir, 0o711);
  cleanUps.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', WAYMARK_DEMONSTRATION: 'on' };
  for (const name of ['DATABASE_URL', 'PUBLIC_URL']) delete env[name];
  const child = spawn(process.execPath, [path.join(root, 'dist', 'server', 'main.js')], { cwd: root, env, stdio: ['ignore', 'pipe', 2] });
  cleanUps.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const url = /^Waymark is at (\S+)$/m.exec(output)?.[1];
      const link = /^Sign in once.*: (\S+)$/m.exec(output)?.[1];
      if (url && link) resolve({ url, link });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

async function cleanUp() {
  for (const work of cleanUps.splice(0).reverse()) await work();
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const directories = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const found = [
    process.env.CHROMIUM_PATH,
    ...directories.flatMap((directory) => names.map((name) => path.join(directory, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH.');
  return found;
}
