import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openEmbedded, type EmbeddedOptions } from '../../server/db/embedded.ts';
import { ownMark, pidExists } from '../../server/db/embedded/process-mark.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const helper = path.join(here, 'embedded-process.mjs');
const built = path.resolve(here, '../../dist/server/db/embedded.js');
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
// A checkout in a closed directory cannot be tried out as another user.
const nobodyCanRun = isRoot && spawnSync(process.execPath, ['--check', helper], { ...nobody, cwd: '/' }).status === 0;

let scratch: string;
let children: ChildProcess[];

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'waymark-test-embedded-'));
  chmodSync(scratch, 0o755);
  children = [];
});

afterEach(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  // Whatever a test left running is adopted and stopped like any orphan.
  for (const name of readdirSync(scratch)) {
    const dataDir = path.join(scratch, name);
    if (existsSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))) await (await openEmbedded({ dataDir, as: 'tool' })).stop();
  }
  rmSync(scratch, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  /** Every line printed so far. */
  lines: string[];
  /** Waits for the line that says it is open, or why not. */
  outcome: Promise<{ url?: string; owned?: boolean; error?: string; name?: string }>;
  exited: Promise<number | null>;
}

function start(options: Partial<EmbeddedOptions>, more: { task?: 'insert'; as?: typeof nobody } = {}): Started {
  const child = spawn(process.execPath, [helper, built, JSON.stringify({ as: 'server', ...options }), more.task ?? ''], {
    ...more.as,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  let rest = '';
  const outcome = new Promise<{ url?: string; error?: string }>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      const line = parts.find((part) => /^\{"(url|error)"/.test(part));
      if (line) resolve(JSON.parse(line));
    });
    child.once('exit', () => setTimeout(() => reject(new Error(`ended without a word: ${lines.join('\n')}`)), 200));
  });
  outcome.catch(() => {});
  return { child, lines, outcome, exited: new Promise((resolve) => child.once('exit', resolve)) };
}

async function query<T extends pg.QueryResultRow>(url: string | undefined, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = (dataDir: string) => readFileSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0];

it('keeps what was written from one start to the next, in a path with a space', async () => {
  const dataDir = path.join(scratch, 'our data');
  const first = await openEmbedded({ dataDir, as: 'server' });
  expect(first.owned).toBe(true);
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const [facts] = await query(
    first.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
       (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collation, current_setting('server_encoding') AS encoding`,
  );
  expect(facts).toEqual({ fsync: 'on', listens: '127.0.0.1', sockets: '', collation: 'C', encoding: 'UTF8' });
  await Promise.all([first.stop(), first.stop()]);
  expect(existsSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);

  const second = await openEmbedded({ dataDir, as: 'server' });
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

it('lets nobody in without the password, which only its owner can read', async () => {
  const dataDir = path.join(scratch, 'data');
  const database = await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } });
  const url = new URL(database.url);
  url.password = 'guess';
  await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(path.join(dataDir, 'postgres', 'password')).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(dataDir, 'postgres', 'cluster')).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dataDir, 'postgres', 'users')).mode & 0o777).toBe(0o700);
  await database.stop();
});

it('takes over the database of a server killed with -9, and loses nothing it had acknowledged', async () => {
  const dataDir = path.join(scratch, 'data');
  const killed = start({ dataDir }, { task: 'insert' });
  await killed.outcome;
  const deadline = Date.now() + 10_000;
  while (killed.lines.length < 200 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  killed.child.kill('SIGKILL');
  await killed.exited;
  const acknowledged = Number(killed.lines.at(-1));
  const orphan = postmasterPid(dataDir);
  expect(pidExists(Number(orphan))).toBe(true);

  const log: string[] = [];
  const next = await openEmbedded({ dataDir, as: 'server', log: (line) => log.push(line) });
  expect(log.join()).toContain(`Taking over PostgreSQL (process ${orphan})`);
  expect(next.owned).toBe(true);
  expect(postmasterPid(dataDir)).toBe(orphan);
  expect(acknowledged).toBeGreaterThanOrEqual(100);
  const [row] = await query<{ n: number }>(next.url, `SELECT count(*)::int AS n FROM entry WHERE n <= ${acknowledged}`);
  expect(row?.n).toBe(acknowledged);
  await next.stop();
  // Whoever took the orphan in has to notice its end first.
  for (let waited = 0; waited < 5000 && pidExists(Number(orphan)); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(pidExists(Number(orphan))).toBe(false);
});

it('recovers when PostgreSQL itself was killed with -9', async () => {
  const dataDir = path.join(scratch, 'data');
  const first = await openEmbedded({ dataDir, as: 'server' });
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(Number(postmasterPid(dataDir)), 'SIGKILL');
  await first.stop();
  const second = await openEmbedded({ dataDir, as: 'server' });
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

it('refuses a second server, saying which process is in the way, and lets a tool in beside the first', async () => {
  const dataDir = path.join(scratch, 'data');
  const first = await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } });
  const second = start({ dataDir });
  const { error } = await second.outcome;
  expect(error).toMatch(new RegExp(`^Waymark is already running on .*data: process ${process.pid}, since .*DATA_DIR`));
  expect(await second.exited).toBe(1);

  const tool = await openEmbedded({ dataDir, as: 'tool' });
  expect(tool.owned).toBe(false);
  await tool.stop();
  expect(await query(first.url, 'SELECT 1 AS still_there')).toEqual([{ still_there: 1 }]);
  await first.stop();
});

it('starts for a tool and a server at the same moment, and stops with the last of them', async () => {
  const dataDir = path.join(scratch, 'data');
  const settings = { fsync: 'off' };
  const [tool, server, otherTool] = await Promise.all([
    openEmbedded({ dataDir, as: 'tool', settings }),
    openEmbedded({ dataDir, as: 'server', settings }),
    openEmbedded({ dataDir, as: 'tool', settings }),
  ]);
  expect(new Set([tool.url, server.url, otherTool.url]).size).toBe(1);
  expect([tool, server, otherTool].filter((database) => database.owned)).toHaveLength(1);
  await tool.stop();
  expect(await query(server.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
  await server.stop();
  expect(await query(otherTool.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
  await otherTool.stop();
  await expect(query(tool.url, 'SELECT 1')).rejects.toThrow();
});

it('is not fooled by numbers that have gone to other processes', async () => {
  const dataDir = path.join(scratch, 'data');
  await (await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } })).stop();
  const postgres = path.join(dataDir, 'postgres');
  const stale = { ...ownMark(), started: 'some other time' };
  writeFileSync(path.join(postgres, 'users', 'server-1-1.json'), JSON.stringify({ ...stale, as: 'server', since: '2020-01-01' }));
  writeFileSync(path.join(postgres, 'opening.lock'), JSON.stringify({ ...stale, token: 'x' }));
  if (process.platform === 'linux') {
    writeFileSync(path.join(postgres, 'cluster', 'postmaster.pid'), `${process.pid}\n${dataDir}/postgres/cluster\n1\n5432\n\n127.0.0.1\n\nready\n`);
  }
  const database = await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } });
  expect(database.owned).toBe(true);
  await database.stop();
});

it('says so when another PostgreSQL version made the database', async () => {
  const dataDir = path.join(scratch, 'data');
  await (await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } })).stop();
  writeFileSync(path.join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '14\n');
  await expect(openEmbedded({ dataDir, as: 'server' })).rejects.toThrow(/made by PostgreSQL 14, and this Waymark brings \d+/);
});

(nobodyCanRun ? describe : describe.skip)('for root and for an ordinary user', () => {
  it('works for a user without any rights', async () => {
    const dataDir = path.join(scratch, 'data');
    mkdirSync(dataDir);
    chownSync(dataDir, nobody.uid, nobody.gid);
    const server = start({ dataDir }, { as: nobody });
    const { url } = await server.outcome;
    expect(await query(url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
  });

  it('tells a user whose directory it is that another one started', async () => {
    const dataDir = path.join(scratch, 'data');
    await (await openEmbedded({ dataDir, as: 'server', settings: { fsync: 'off' } })).stop();
    const { error, name } = await start({ dataDir }, { as: nobody }).outcome;
    expect(name).toBe('EmbeddedDatabaseError');
    expect(error).toMatch(/belongs to root, and this process runs as nobody.*DATA_DIR/);
  });

  it('tells a user who may not write to the directory', async () => {
    const { error } = await start({ dataDir: path.join(scratch, 'data') }, { as: nobody }).outcome;
    expect(error).toMatch(/cannot be written to .*choose another DATA_DIR/);
  });

  it('keeps the user who made it when root starts it later', async () => {
    const dataDir = path.join(scratch, 'data');
    mkdirSync(dataDir);
    chownSync(dataDir, nobody.uid, nobody.gid);
    const server = start({ dataDir }, { as: nobody });
    await server.outcome;
    server.child.kill('SIGTERM');
    await server.exited;
    const asRoot = await openEmbedded({ dataDir, as: 'server' });
    expect(await query(asRoot.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    await asRoot.stop();
  });
});

(isRoot ? it : it.skip)('tells root which directory PostgreSQL’s user cannot enter, and what to do', async () => {
  const closed = path.join(scratch, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  await expect(openEmbedded({ dataDir: path.join(closed, 'data'), explicitDataDir: true, as: 'server' })).rejects.toThrow(
    `who cannot enter ${closed} (mode 0700)`,
  );
});

(isRoot ? it : it.skip)('keeps a default directory it cannot use for root under /var/lib/waymark, with one notice', async () => {
  const closed = path.join(scratch, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const log: string[] = [];
  const options = { dataDir: path.join(closed, 'data'), explicitDataDir: false, log: (line: string) => log.push(line), settings: { fsync: 'off' } };
  const database = await openEmbedded({ ...options, as: 'server' });
  const elsewhere = /kept in (\/var\/lib\/waymark\/[0-9a-f]+)\.$/.exec(log.join())?.[1] ?? '';
  try {
    expect(log.filter((line) => !line.startsWith('Copying'))).toHaveLength(1);
    expect(existsSync(path.join(elsewhere, 'postgres', 'cluster'))).toBe(true);
  } finally {
    await database.stop();
    if (elsewhere) rmSync(elsewhere, { recursive: true, force: true });
  }
});
