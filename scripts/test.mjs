// npm test: everything, in passes; npm run test:quick: a minute's worth, on the embedded database.
// The database tests run on the embedded database and on a PostgreSQL server; what goes through HTTP runs once, on the server
// where there is one.
// What follows `--` goes to jest. Standard output has a line a pass, what was left out, and last of all
// `N passed, N failed`; all the rest is on standard error.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, ensureInstalled, finishWith, root, whenAskedToStop } from './prepare.mjs';

/** Each of these takes ten seconds and more: whole rounds, every route, every file of a bundle, servers that are started and killed. */
const LONG = [
  ...['api/attacks', 'api/disclosure', 'api/routes', 'api/simulated-round', 'api/round-messages', 'api/answer.spec', 'api/figures', 'api/my-page', 'api/accounts', 'api/rights', 'api/invitations'],
  ...['db/bundle', 'db/journal', 'measures/', 'system/'],
].map((name) => `/test/${name}`);

const quick = process.argv[2] === '--quick';
const jestArguments = process.argv.slice(quick ? 3 : 2);
const ci = process.env.CI === 'true';
const temporary = mkdtempSync(path.join(os.tmpdir(), 'waymark-results-'));

const totals = { passed: 0, failed: 0 };
const summary = [];
const cleanUps = [() => rmSync(temporary, { recursive: true, force: true })];

whenAskedToStop(async () => {
  await cleanUp();
  process.exit(130);
});

await finishWith(async () => {
  try {
    await ensureInstalled();
    await ensureBuilt();
    const server = quick ? undefined : await findServer();
    const once = quick ? LONG : server ? ['/test/api/'] : [];
    await pass('On the embedded database', ['shared', 'client', 'server', 'system'], {}, except(['/test/browser/', ...once]));
    if (quick) summary.push('Left out: what takes long, a PostgreSQL server, the browser (npm test has them all)');
    else {
      await passOnServer(server);
      await passInBrowser();
    }
  } catch (error) {
    totals.failed += 1;
    summary.push(error instanceof Error ? error.message : String(error));
  } finally {
    await cleanUp();
  }
  process.stdout.write(`${[...summary, `${totals.passed} passed, ${totals.failed} failed`].join('\n')}\n`);
  return totals.failed === 0 ? 0 : 1;
});

async function passOnServer(server) {
  if (!server) {
    leaveOut('the database tests on a PostgreSQL server', 'no PostgreSQL found: install it, or set TEST_DATABASE_URL');
    return;
  }
  // How the embedded database starts and stops has nothing to do with this server.
  await pass(`On ${server.name}`, ['system'], { WAYMARK_TEST_SERVER_URL: server.url }, except(['/test/browser/', '/test/system/embedded']));
  await server.stop();
}

async function passInBrowser() {
  const chromium = findChromium();
  if (!chromium) {
    leaveOut('the browser tests', 'no Chromium found: install it, or set CHROMIUM_PATH');
    return;
  }
  await pass('In the browser', ['browser'], { CHROMIUM_PATH: chromium });
}

/** @returns what keeps jest from the tests whose path has one of these in it */
function except(paths) {
  return ['--testPathIgnorePatterns', ...paths];
}

function leaveOut(what, why) {
  // A machine that checks every change must not pass for want of something to check with.
  if (ci) totals.failed += 1;
  summary.push(`${ci ? 'FAILED to run' : 'Left out'}: ${what} (${why})`);
}

async function pass(title, projects, env = {}, more = []) {
  process.stderr.write(`\n== ${title}\n`);
  const outputFile = path.join(temporary, `${randomBytes(4).toString('hex')}.json`);
  const started = Date.now();
  const code = await new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')],
        ...['--json', `--outputFile=${outputFile}`, '--passWithNoTests', '--maxWorkers=100%', ...(ci ? ['--ci'] : [])],
        ...jestArguments,
        ...['--selectProjects', ...projects, ...more],
      ],
      { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } },
    );
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
    cleanUps.push(() => child.kill());
  });
  const results = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
  const passed = results?.numPassedTests ?? 0;
  let failed = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0);
  // Jest itself may fall over, in a global setup for one.
  if (code !== 0 && failed === 0) failed = 1;
  totals.passed += passed;
  totals.failed += failed;
  summary.push(`${title} (${projects.join(', ')}): ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const directories = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return [
    process.env.CHROMIUM_PATH,
    ...directories.flatMap((directory) => names.map((name) => path.join(directory, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function findServer() {
  if (process.env.TEST_DATABASE_URL) {
    return { name: 'the server at TEST_DATABASE_URL', url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  }
  const bin = findPostgres();
  return bin && startServer(bin);
}

/** @returns the directory with the newest PostgreSQL's programs, 15 or later */
function findPostgres() {
  const candidates = [];
  for (const parent of ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']) {
    if (existsSync(parent)) candidates.push(...readdirSync(parent).map((name) => path.join(parent, name, 'bin')));
  }
  try {
    candidates.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch {
    // Not on the path.
  }
  const found = [];
  for (const bin of candidates) {
    if (!isProgram(path.join(bin, 'postgres')) || !isProgram(path.join(bin, 'initdb'))) continue;
    const version = Number(/\d+/.exec(execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[0]);
    if (version >= 15) found.push({ bin, version });
  }
  return found.sort((a, b) => b.version - a.version)[0];
}

/** Starts a throw-away server of its own directory, port and password. */
async function startServer({ bin, version }) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'waymark-server-'));
  const cluster = path.join(directory, 'cluster');
  const passwordFile = path.join(directory, 'password');
  const password = randomBytes(16).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  // PostgreSQL refuses to run as root.
  const identity = process.getuid?.() === 0 ? nobody() : {};
  if (identity.uid !== undefined) for (const entry of [directory, passwordFile]) chownSync(entry, identity.uid, identity.gid);
  chmodSync(directory, 0o700);
  const options = { ...identity, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  let server;
  const stop = async () => {
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  cleanUps.push(stop);
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', cluster, '-U', 'waymark', '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off', synchronous_commit: 'off', max_connections: 200 };
  let log = '';
  server = spawn(path.join(bin, 'postgres'), ['-D', cluster, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.on('data', (chunk) => (log = `${log}${chunk}`.slice(-4000)));
  for (const deadline = Date.now() + 60_000; !log.includes('ready to accept connections'); await sleep(20)) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL ${version} (${bin}) did not start:\n${log}`);
  }
  return { name: `PostgreSQL ${version}`, url: `postgres://waymark:${password}@127.0.0.1:${port}/postgres`, stop };
}

function nobody() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function cleanUp() {
  for (const work of cleanUps.splice(0).reverse()) {
    try {
      await work();
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
    }
  }
}
