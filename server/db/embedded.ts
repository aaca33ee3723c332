import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { prepareBinaries, type Binaries } from './embedded/binaries.ts';
import {
  checkVersion,
  findPostmaster,
  makeCluster,
  NAME,
  readPassword,
  startPostmaster,
  stopPostmaster,
  type Postmaster,
  type Settings,
} from './embedded/cluster.ts';
import { EmbeddedDatabaseError } from './embedded/error.ts';
import { exclusively } from './embedded/mutex.ts';
import { settlePlace, type Place } from './embedded/place.ts';
import { enter, listUsers, type DatabaseUser, type Role } from './embedded/users.ts';

export { EmbeddedDatabaseError } from './embedded/error.ts';

export interface EmbeddedDatabase {
  /** Address of the database, password included. */
  url: string;
  /** False when it attached to a PostgreSQL that another running process uses too. */
  owned: boolean;
  /** Lets go of the database; the last process to do so stops PostgreSQL. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Waymark's data directory; what belongs to the database is in `postgres/` below it. */
  dataDir: string;
  /** False when `dataDir` is only the default, so that another place may be used when it cannot work. */
  explicitDataDir?: boolean;
  /** There is one server at a time to a data directory; tools come and go beside it. */
  as: Role;
  /** Told, a line at a time, what is out of the ordinary. */
  log?: (line: string) => void;
  /** Settings of PostgreSQL, passed as -c options when this call is the one that starts it. */
  settings?: Settings;
}

/**
 * Opens the PostgreSQL that lives in the data directory: makes it at first, starts it when it is not running,
 * takes over one that outlived its server (kill -9), attaches to one that others use.
 *
 * Every process that uses the database is written down in the data directory, and comes and goes under a lock,
 * so the last to leave stops PostgreSQL whoever started it, and nobody stops it under another.
 *
 * @throws EmbeddedDatabaseError saying what to do: a second server, a directory that PostgreSQL's user cannot
 *   enter, an unsupported platform, a PostgreSQL that does not start
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { as, settings = {}, log = () => {} } = options;
  const place = settlePlace(path.resolve(options.dataDir), options.explicitDataDir ?? true, log);
  const waiting = (pid: number) => log(`Waiting for process ${pid}, which is starting or stopping the database.`);

  return exclusively(
    place.lockFile,
    async () => {
      const others = listUsers(place.users);
      refuseIfTaken(as, others, place);
      const binaries = await prepareBinaries(place.account, place.directory, log);
      if (!existsSync(place.cluster)) await makeCluster(binaries, place, settings);
      checkVersion(binaries, place);

      const password = readPassword(place);
      const urlAt = (port: number, database = NAME) => `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
      const running = await settledPostmaster(place, (port) => urlAt(port, 'postgres'));
      if (running && others.length === 0) log(`Taking over PostgreSQL (process ${running.pid}), left running by a server that was killed.`);
      const port = running?.port ?? (await startPostmaster(binaries, place, settings));
      const leave = enter(place.users, as);
      try {
        await ensureDatabase(urlAt(port), urlAt(port, 'postgres'));
      } catch (error) {
        leave();
        if (others.length === 0) await stopPostmaster(binaries, place);
        throw error;
      }

      let stopping: Promise<void> | undefined;
      return {
        url: urlAt(port),
        owned: others.length === 0,
        stop: () => (stopping ??= exclusively(place.lockFile, () => letGo(leave, binaries, place), waiting)),
      };
    },
    waiting,
  );
}

function refuseIfTaken(as: Role, others: readonly DatabaseUser[], place: Place): void {
  const dataDir = path.dirname(place.directory);
  const server = others.find((user) => user.as === 'server');
  if (as === 'server' && server) {
    throw new EmbeddedDatabaseError(
      `Waymark is already running on ${dataDir}: process ${server.pid}${server.here ? '' : ` on ${server.place}`}, since ${server.since}. ` +
        'Stop it first, or give this one a DATA_DIR of its own.',
    );
  }
  const elsewhere = others.find((user) => !user.here);
  if (elsewhere) {
    throw new EmbeddedDatabaseError(
      `The database in ${dataDir} is in use on another machine or in another container (process ${elsewhere.pid} on ${elsewhere.place}). ` +
        'Run this there, or stop that one first.',
    );
  }
}

/** Waits for a PostgreSQL that is still starting (or stopping), and makes sure that it is ours. */
async function settledPostmaster(place: Place, adminUrl: (port: number) => string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + 10 * 60_000;
  for (;;) {
    const found = findPostmaster(place);
    if (!found) return undefined;
    const answer = found.ready ? await knock(adminUrl(found.port)) : 'busy';
    if (answer === 'welcome') return found;
    if (answer === 'refused' || (answer === 'nobody' && !found.certain) || Date.now() > deadline) {
      throw new EmbeddedDatabaseError(
        `Process ${found.pid} holds the database in ${place.directory} (its postmaster.pid says so) but does not let us in. ` +
          'If that process is PostgreSQL, stop it; if it is not, delete postmaster.pid. Then start again.',
      );
    }
    await sleep(50);
  }
}

async function knock(url: string): Promise<'welcome' | 'busy' | 'refused' | 'nobody'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'welcome';
  } catch (error) {
    const { code } = error as { code?: string };
    // 57P03: starting up, shutting down or recovering; 53300: every connection is taken, by people with the password.
    if (code === '57P03') return 'busy';
    if (code === '53300') return 'welcome';
    return code?.startsWith('28') ? 'refused' : 'nobody';
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureDatabase(url: string, adminUrl: string): Promise<void> {
  const probe = new pg.Client({ connectionString: url });
  try {
    await probe.connect();
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
  } finally {
    await probe.end().catch(() => {});
  }
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${NAME} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`);
  } finally {
    await admin.end();
  }
}

async function letGo(leave: () => void, binaries: Binaries, place: Place): Promise<void> {
  leave();
  if (listUsers(place.users).length === 0 && findPostmaster(place)) await stopPostmaster(binaries, place);
}
