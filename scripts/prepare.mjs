// Makes a checkout ready to run: packages installed, server and client built, each only when something
// changed. Needs nothing but Node, and says what it does on standard error only.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);

const INSTALL_STAMP = at('node_modules', '.waymark-lock-hash');
const BUILD_STAMP = at('dist', '.stamp');
// The sources the server was last compiled from, to notice when one is gone.
const COMPILED_FILES = at('dist', '.compiled');

/**
 * Runs `npm ci` unless what is installed is what package-lock.json asks for.
 *
 * @throws Error when npm fails; npm's own words are on standard error by then
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await exclusively(async () => {
    if (isInstalled()) return;
    say('Installing packages (npm ci)…');
    const npm = process.env.npm_execpath;
    const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
    // npm itself must not print on standard output: that belongs to whatever runs next.
    const options = { cwd: root, stdio: ['ignore', 2, 2] };
    const code = await (npm && /\.c?js$/.test(npm)
      ? run(process.execPath, [npm, ...flags], options)
      : run('npm', flags, { ...options, shell: process.platform === 'win32' }));
    if (code !== 0) throw new Error('The packages could not be installed (npm ci failed, see above).');
    writeFileSync(INSTALL_STAMP, lockHash());
  });
}

/**
 * Builds what changed since the last build: the server into dist/server, the client into dist/client-build.
 *
 * @throws Error when a build fails; its output is on standard error by then
 */
export async function ensureBuilt() {
  if (partsToBuild().length === 0) return;
  await exclusively(async () => {
    const parts = partsToBuild();
    if (parts.length === 0) return;
    say(`Building the ${parts.map((part) => part.name).join(' and the ')}…`);
    const stamp = readStamp();
    for (const part of parts) delete stamp[part.name];
    // From here to the end of the build it counts as not built.
    writeFileSync(BUILD_STAMP, JSON.stringify(stamp));
    const results = await Promise.all(parts.map((part) => build(part)));
    for (const [index, failed] of results.entries()) {
      if (!failed) stamp[parts[index].name] = parts[index].hash;
    }
    writeFileSync(BUILD_STAMP, JSON.stringify(stamp));
    const failures = parts.filter((_, index) => results[index]);
    if (failures.length > 0) throw new Error(`The ${failures.map((part) => part.name).join(' and the ')} could not be built, see above.`);
  });
}

/**
 * Runs a program of ours to its end with this process's input and output, passing on the signals that ask it to stop.
 *
 * @param {string[]} programArguments what follows `node`
 * @returns {Promise<number>} its exit code, or 128 + n when signal n ended it
 */
export function runNode(programArguments) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', ...programArguments], { stdio: 'inherit' });
    whenAskedToStop((signal) => {
      // At a terminal Ctrl-C reaches every process by itself; twice would look like impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (os.constants.signals[signal] ?? 0)));
  });
}

/**
 * Calls back with every signal that asks this process to stop, and with SIGTERM when the npm that runs it is
 * gone: npm hands a SIGTERM to the shell between us, which dies of it without passing it on.
 *
 * @param {(signal: NodeJS.Signals) => void} callback
 */
export function whenAskedToStop(callback) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, callback);
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback('SIGTERM');
  }, 250);
  watch.unref();
}

/** Runs `main` and ends the process with the code it returns; an error is one line, not a stack. */
export async function finishWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

function isInstalled() {
  const hash = lockHash();
  if (readText(INSTALL_STAMP) === hash && existsSync(at('node_modules', '.package-lock.json'))) return true;
  // Somebody ran npm by hand: what npm noted down tells whether that gave the same packages.
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages;
  if (!installed) return false;
  for (const [name, wanted] of Object.entries(readJson(at('package-lock.json')).packages)) {
    if (name === '' || wanted.link || wanted.peer) continue;
    const foreign = (wanted.os && !wanted.os.includes(process.platform)) || (wanted.cpu && !wanted.cpu.includes(process.arch)) || wanted.libc;
    if (wanted.optional && (foreign || !(wanted.os || wanted.cpu))) continue;
    if (installed[name]?.version !== wanted.version) return false;
  }
  try {
    writeFileSync(INSTALL_STAMP, hash);
  } catch {
    // A checkout we may only read: compare again next time.
  }
  return true;
}

function lockHash() {
  return createHash('sha256').update(readFileSync(at('package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex');
}

function partsToBuild() {
  const stamp = readStamp();
  const parts = [
    describe('server', 'server', ['server', 'shared', 'migrations', 'client/respond', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json']),
  ];
  if (existsSync(at('client', 'vite.config.ts'))) parts.push(describe('client', 'client-build', ['client', 'shared', 'tsconfig.json', 'package-lock.json']));
  return parts.filter((part) => stamp[part.name] !== part.hash || !existsSync(at('dist', part.output)));
}

function describe(name, output, inputs) {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => [...walk(input)]);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(at(file))).update('\0');
  return { name, output, files, hash: hash.digest('hex') };
}

function* walk(entry) {
  if (!existsSync(at(entry))) return;
  if (!statSync(at(entry)).isDirectory()) {
    yield entry;
    return;
  }
  for (const child of readdirSync(at(entry), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (child.name.startsWith('.') || /\.spec\.tsx?$/.test(child.name)) continue;
    yield* walk(`${entry}/${child.name}`);
  }
}

/** @returns whether it failed */
async function build({ name, files }) {
  let command;
  if (name === 'server') {
    // The compiler forgets no output by itself: a source that is gone must not live on in dist.
    const before = readJson(COMPILED_FILES) ?? [];
    const kept = new Set(files);
    if (!existsSync(at('dist', 'server')) || before.some((file) => !kept.has(file))) {
      for (const part of ['server', 'shared', 'migrations', 'client/respond', '.tsbuildinfo']) {
        rmSync(at('dist', part), { recursive: true, force: true });
      }
    }
    command = [at('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'];
  } else {
    command = [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', at('client', 'vite.config.ts')];
  }
  let output = '';
  const code = await run(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }, (chunk) => (output += chunk));
  if (code !== 0) process.stderr.write(output);
  else if (name === 'server') writeFileSync(COMPILED_FILES, JSON.stringify(files));
  return code !== 0;
}

function run(program, programArguments, options, onOutput = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, options);
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Two starts at once must not write the same files; the one that waits finds everything done. */
async function exclusively(work) {
  mkdirSync(at('dist'), { recursive: true });
  const lock = at('dist', '.lock');
  const token = randomUUID();
  const draft = `${lock}.${token}`;
  writeFileSync(draft, `${process.pid} ${os.hostname()} ${token}`);
  try {
    for (let told = false; ; ) {
      try {
        linkSync(draft, lock);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const held = readText(lock);
      if (held && isStale(lock, held)) {
        removeIfStill(lock, held, `${draft}.stale`);
        continue;
      }
      if (held && !told) say(`Waiting for process ${held.split(' ')[0]}, which is installing or building…`);
      if (held) told = true;
      await sleep(200);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const beat = setInterval(() => {
    try {
      utimesSync(lock, new Date(), new Date());
    } catch {
      // Taken away: nothing to keep fresh.
    }
  }, 4000);
  try {
    await work();
  } finally {
    clearInterval(beat);
    if (readText(lock)?.endsWith(token)) rmSync(lock, { force: true });
  }
}

function isStale(lock, held) {
  const [pid, host] = held.split(' ');
  try {
    // The holder touches its lock every few seconds, which also tells a recycled pid from the real one.
    if (Date.now() - statSync(lock).mtimeMs > 30_000) return true;
    if (host !== os.hostname()) return false;
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function removeIfStill(lock, held, aside) {
  try {
    if (readText(lock) !== held) return;
    renameSync(lock, aside);
    if (readText(aside) !== held) linkSync(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

function readStamp() {
  return readJson(BUILD_STAMP) ?? {};
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// Run by itself (npm run build) it prepares and stops.
if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await finishWith(async () => {
    await ensureInstalled();
    await ensureBuilt();
    return 0;
  });
}
