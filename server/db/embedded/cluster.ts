import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, lchownSync, lstatSync, mkdirSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './error.ts';
import type { Place } from './place.ts';
import { pidExists } from './process-mark.ts';

/** The name of the database and of the role that owns it. */
export const NAME = 'waymark';

export type Settings = Readonly<Record<string, string>>;

/** What postmaster.pid says about a PostgreSQL that runs on our cluster. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
  /** Whether we know that the process is ours; elsewhere than on Linux only the password can tell. */
  certain: boolean;
}

/**
 * Makes a cluster with scram passwords, UTF-8 and byte order sorting. It comes into being under another name
 * and is moved into place when whole, so an interrupted start leaves nothing half-made.
 *
 * @throws EmbeddedDatabaseError with initdb's own words when it fails
 */
export async function makeCluster(binaries: Binaries, place: Place, settings: Settings): Promise<void> {
  const draft = `${place.cluster}.new`;
  const handedOver = path.join(place.directory, 'initdb-password');
  await rm(draft, { recursive: true, force: true });
  rmSync(handedOver, { force: true });
  if (!existsSync(place.passwordFile)) {
    writeFileSync(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(handedOver, `${readPassword(place)}\n`, { mode: 0o600, flag: 'wx' });
  if (place.account) {
    lchownSync(draft, place.account.uid, place.account.gid);
    lchownSync(handedOver, place.account.uid, place.account.gid);
  }
  try {
    const { code, output } = await run(place, binaries.initdb, [
      ...['-D', draft, '-U', NAME, '--locale=C', '--encoding=UTF8', '--auth=scram-sha-256', `--pwfile=${handedOver}`],
      ...['--no-instructions', ...(settings.fsync === 'off' ? ['--no-sync'] : [])],
    ]);
    if (code !== 0) throw new EmbeddedDatabaseError(`PostgreSQL could not make a database in ${place.directory}:\n${output.trim()}`);
    renameSync(draft, place.cluster);
  } finally {
    rmSync(handedOver, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** @throws EmbeddedDatabaseError when the cluster was made by another major version than the one installed */
export function checkVersion(binaries: Binaries, place: Place): void {
  const made = Number.parseInt(readFileSync(path.join(place.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (made !== binaries.major) {
    throw new EmbeddedDatabaseError(
      `The database in ${place.directory} was made by PostgreSQL ${made}, and this Waymark brings ${binaries.major}. ` +
        'Export from the Waymark that made it, then import into a new DATA_DIR.',
    );
  }
}

/** @throws EmbeddedDatabaseError when the password file is missing or unreadable */
export function readPassword(place: Place): string {
  try {
    return readFileSync(place.passwordFile, 'utf8').trim();
  } catch {
    throw new EmbeddedDatabaseError(
      `The database's password file ${place.passwordFile} cannot be read. Put it back from a backup of the data directory.`,
    );
  }
}

/**
 * Looks for a PostgreSQL running on this cluster. A postmaster.pid whose number has since gone to some other
 * process is removed, since PostgreSQL would take that process for itself and refuse to start.
 *
 * @returns undefined when there is none
 */
export function findPostmaster(place: Place): Postmaster | undefined {
  const file = path.join(place.cluster, 'postmaster.pid');
  let lines: string[];
  try {
    const stat = lstatSync(file);
    if (!stat.isFile() || stat.size > 4096) return undefined;
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !pidExists(pid)) return undefined;
  const found = { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', certain: false };
  if (process.platform !== 'linux') return found;
  try {
    // A postmaster's working directory is its data directory.
    if (readlinkSync(`/proc/${pid}/cwd`) === realpathSync(place.cluster)) return { ...found, certain: true };
  } catch {
    // Another user's process, so not ours; or gone by now.
  }
  if (!pidExists(pid)) return undefined;
  rmSync(file, { force: true });
  return undefined;
}

/**
 * Starts PostgreSQL in a session of its own, so that a Ctrl-C meant for us does not reach it, and waits until
 * it takes connections (after a crash that includes recovery).
 *
 * @returns the port it listens on
 * @throws EmbeddedDatabaseError with the end of its log when it does not start
 */
export async function startPostmaster(binaries: Binaries, place: Place, settings: Settings): Promise<number> {
  // Written at every start and kept outside the cluster: nobody but us decides who may come in.
  writeFileSync(place.hbaFile, 'host all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o644 });
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const options: Settings = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      hba_file: place.hbaFile,
      password_encryption: 'scram-sha-256',
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...settings,
    };
    rotateLog(place.logFile);
    const failure = process.platform === 'win32' ? await startOnWindows(binaries, place, options) : await startHere(binaries, place, options);
    if (failure === undefined) return port;
    // Another program may have taken the port since we looked.
    if (attempt < 4 && /could not bind|could not create any TCP/.test(failure)) continue;
    throw new EmbeddedDatabaseError(`PostgreSQL did not start in ${place.directory}. The end of ${place.logFile}:\n${failure}`);
  }
}

/**
 * Stops PostgreSQL, ending its connections, and waits until it is gone.
 *
 * @throws EmbeddedDatabaseError when it is still there after a minute and a half
 */
export async function stopPostmaster(binaries: Binaries, place: Place): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const { code, output } = await run(place, binaries.pgCtl, ['stop', '-D', place.cluster, '-m', mode, '-w', '-t', mode === 'fast' ? '60' : '30']);
    if (code === 0 || !findPostmaster(place)) return;
    if (mode === 'immediate') throw new EmbeddedDatabaseError(`PostgreSQL does not stop in ${place.directory}: ${output.trim()}`);
  }
}

async function startHere(binaries: Binaries, place: Place, options: Settings): Promise<string | undefined> {
  const log = openSync(place.logFile, 'a', 0o600);
  const from = statSync(place.logFile).size;
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...asArguments(options)], {
    ...identity(place),
    cwd: place.cluster,
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`));
  try {
    while (ended === undefined) {
      const found = findPostmaster(place);
      if (found?.pid === child.pid && found?.ready) return undefined;
      await sleep(10);
    }
  } finally {
    child.unref();
  }
  const written = readFileSync(place.logFile).subarray(from).toString('utf8').trim();
  return `${written.split('\n').slice(-12).join('\n')}\n(${ended})`;
}

// PostgreSQL refuses to run with an administrator's rights, and on Windows only pg_ctl knows how to shed them.
async function startOnWindows(binaries: Binaries, place: Place, options: Settings): Promise<string | undefined> {
  const quoted = asArguments(options).map((argument) => (/[\s"]/.test(argument) || argument.endsWith('=') ? `"${argument}"` : argument));
  const { code, output } = await run(place, binaries.pgCtl, ['start', '-D', place.cluster, '-l', place.logFile, '-w', '-t', '600', '-o', quoted.join(' ')]);
  if (code === 0) return undefined;
  const written = existsSync(place.logFile) ? readFileSync(place.logFile, 'utf8').trim().split('\n').slice(-12).join('\n') : '';
  return `${written}\n${output}`.trim();
}

function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function run(place: Place, program: string, programArguments: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      ...identity(place),
      cwd: place.directory,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => reject(new EmbeddedDatabaseError(`${program} cannot be run: ${error.message}`)));
    // Not 'close': on Windows the server inherits the pipes and would hold them open.
    child.once('exit', (code) => setImmediate(() => resolve({ code: code ?? 1, output })));
  });
}

function identity(place: Place): { uid?: number; gid?: number } {
  return place.account ? { uid: place.account.uid | 0, gid: place.account.gid | 0 } : {};
}

/** Nothing of ours reaches PostgreSQL: neither secrets nor variables it would take for settings. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const keep = process.platform === 'win32' ? Object.keys(process.env).filter((name) => !/^(PG|WAYMARK|DATABASE_URL)/i.test(name)) : ['PATH', 'TMPDIR'];
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of keep) if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function rotateLog(file: string): void {
  if (existsSync(file) && statSync(file).size > 5_000_000) renameSync(file, `${file}.1`);
}
