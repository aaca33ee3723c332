import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The operating system user PostgreSQL runs as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** @returns whether this process is the superuser, under whom PostgreSQL refuses to run */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** @returns the user `nobody`, who owns nothing else and so can do nothing but serve the database */
export function unprivilegedAccount(): Account {
  return findAccount((fields) => fields[0] === 'nobody') ?? { name: 'nobody', uid: 65_534, gid: 65_534 };
}

/** @returns the user with this number, by name where it has one */
export function accountOf(uid: number, gid: number): Account {
  return { name: findAccount((fields) => Number(fields[2]) === uid)?.name ?? `user ${uid}`, uid, gid };
}

/**
 * @param target an existing path
 * @returns the first directory on the way to `target` (it included) that the account may not enter, with its
 *   mode, or undefined when the way is free. Goes by mode bits; access lists are not looked at.
 */
export function firstClosedDirectory(target: string, account: Account): { directory: string; mode: string } | undefined {
  const real = realpathSync(target);
  const parts = real.split(path.sep);
  for (let i = 1; i <= parts.length; i += 1) {
    const directory = parts.slice(0, i).join(path.sep) || path.sep;
    const stat = statSync(directory);
    if (stat.isDirectory() && !allows(stat, account, 0o1)) {
      return { directory, mode: (stat.mode & 0o7777).toString(8).padStart(4, '0') };
    }
  }
  return undefined;
}

/** @returns whether the account may read this file, leaving the way to it aside */
export function mayRead(file: string, account: Account): boolean {
  return allows(statSync(file), account, 0o4);
}

function allows(stat: { uid: number; gid: number; mode: number }, account: Account, bit: number): boolean {
  if (stat.uid === account.uid >>> 0) return (stat.mode & (bit << 6)) !== 0;
  if (stat.gid === account.gid >>> 0) return (stat.mode & (bit << 3)) !== 0;
  return (stat.mode & bit) !== 0;
}

function findAccount(matches: (fields: string[]) => boolean): Account | undefined {
  try {
    for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
      const fields = line.split(':');
      if (fields.length >= 4 && matches(fields)) return { name: fields[0]!, uid: Number(fields[2]), gid: Number(fields[3]) };
    }
  } catch {
    // No such file here: the caller has a fallback.
  }
  return undefined;
}
