import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { accountOf, firstClosedDirectory, isRoot, unprivilegedAccount, type Account } from './account.ts';
import { EmbeddedDatabaseError } from './error.ts';

/** Where the embedded database lives and who runs it. */
export interface Place {
  /** The directory that holds everything below. */
  directory: string;
  /** PostgreSQL's own data directory; it exists once the database has been made. */
  cluster: string;
  passwordFile: string;
  hbaFile: string;
  logFile: string;
  lockFile: string;
  /** One file for every process that uses the database now. */
  users: string;
  /** Whom PostgreSQL runs as; undefined for the user running now. */
  account: Account | undefined;
}

/**
 * Decides on the place and makes the directories, readable by as few as possible.
 *
 * @param dataDir absolute path of Waymark's data directory
 * @param explicit whether somebody chose it; a default that cannot work is replaced by /var/lib/waymark/…
 * @throws EmbeddedDatabaseError when the directory belongs to another user, or when PostgreSQL's user cannot enter it
 */
export function settlePlace(dataDir: string, explicit: boolean, log: (line: string) => void): Place {
  const cluster = path.join(dataDir, 'postgres', 'cluster');
  const existing = statOf(cluster, dataDir);
  if (!isRoot()) {
    // When root started it first, the cluster is nobody's and what surrounds it is root's.
    const owners = [existing, statOf(path.dirname(cluster), dataDir)];
    const stranger = owners.findLast((stat) => stat && process.getuid && stat.uid !== process.getuid());
    if (stranger && process.getuid) {
      const owner = accountOf(stranger.uid, stranger.gid).name;
      throw new EmbeddedDatabaseError(
        `The database in ${dataDir} belongs to ${owner}, and this process runs as ${accountOf(process.getuid(), 0).name}. ` +
          'Start Waymark as the user who started it first, or choose another DATA_DIR.',
      );
    }
    return layOut(dataDir, undefined);
  }

  if (existing?.uid === 0) {
    throw new EmbeddedDatabaseError(
      `${cluster} belongs to root, under whom PostgreSQL refuses to run. Give it back: chown -R ${unprivilegedAccount().name} '${cluster}'`,
    );
  }
  const account = existing ? accountOf(existing.uid, existing.gid) : unprivilegedAccount();
  const closed = firstClosedDirectory(nearestExisting(dataDir), account);
  if (!closed) return layOut(dataDir, account);

  const elsewhere = path.join('/var/lib/waymark', createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  if (explicit || existing) {
    throw new EmbeddedDatabaseError(
      `PostgreSQL refuses to run as root, so it runs as ${account.name}, who cannot enter ${closed.directory} (mode ${closed.mode}) ` +
        `on the way to the data directory ${dataDir}. Do one of these: choose another place (DATA_DIR=${elsewhere}); ` +
        `open this one (chmod o+x '${closed.directory}'); start Waymark as an ordinary user.`,
    );
  }
  log(`${account.name}, who runs PostgreSQL for root, cannot enter ${closed.directory}: the database is kept in ${elsewhere}.`);
  const stillClosed = firstClosedDirectory(nearestExisting(elsewhere), unprivilegedAccount());
  if (stillClosed) {
    throw new EmbeddedDatabaseError(
      `${account.name} cannot enter ${stillClosed.directory} (mode ${stillClosed.mode}) either. Choose a place with DATA_DIR, or start Waymark as an ordinary user.`,
    );
  }
  const moved = statOf(path.join(elsewhere, 'postgres', 'cluster'), elsewhere);
  return layOut(elsewhere, moved ? accountOf(moved.uid, moved.gid) : account);
}

function layOut(dataDir: string, account: Account | undefined): Place {
  // PostgreSQL's user has to pass through, and need not see what else is there.
  const mode = account ? 0o711 : 0o700;
  const directory = path.join(dataDir, 'postgres');
  const users = path.join(directory, 'users');
  try {
    makeDirectory(dataDir, mode);
    makeDirectory(directory, mode);
    makeDirectory(users, 0o700);
    accessSync(users, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `The data directory ${dataDir} cannot be written to (${(error as Error).message}). Make it writable for this user, or choose another DATA_DIR.`,
    );
  }
  return {
    directory,
    cluster: path.join(directory, 'cluster'),
    passwordFile: path.join(directory, 'password'),
    hbaFile: path.join(directory, 'pg_hba.conf'),
    logFile: path.join(directory, 'postgres.log'),
    lockFile: path.join(directory, 'opening.lock'),
    users,
    account,
  };
}

/** Makes the directory and those above it; only what is made gets a mode, and whatever the umask says. */
function makeDirectory(directory: string, mode: number): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first === undefined || process.platform === 'win32') return;
  for (let made = directory; made.length >= path.resolve(first).length; made = path.dirname(made)) {
    chmodSync(made, made === directory ? mode : 0o755);
  }
}

function nearestExisting(target: string): string {
  let at = target;
  while (!existsSync(at) && at !== path.dirname(at)) at = path.dirname(at);
  return at;
}

function statOf(cluster: string, dataDir: string): Stats | undefined {
  try {
    return statSync(cluster);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') {
      throw new EmbeddedDatabaseError(
        `The data directory ${dataDir} is closed to this user. Start Waymark as the user it belongs to, or choose another DATA_DIR.`,
      );
    }
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}
