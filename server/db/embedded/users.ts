import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { heartbeat } from './mutex.ts';
import { isHere, isRunning, ownMark, type ProcessMark } from './process-mark.ts';

export type Role = 'server' | 'tool';

/** A running process that uses the database. */
export interface DatabaseUser extends ProcessMark {
  as: Role;
  /** When it came, as an ISO instant. */
  since: string;
  /** False when it runs on another machine or in another container. */
  here: boolean;
}

let count = 0;

/**
 * Lists who uses the database now, and forgets those who are gone without a word (kill -9, power cut).
 * Call it, like everything here, only while holding the lock.
 */
export function listUsers(directory: string): DatabaseUser[] {
  const users: DatabaseUser[] = [];
  for (const name of readdirSync(directory)) {
    const file = path.join(directory, name);
    let user: DatabaseUser | undefined;
    try {
      user = JSON.parse(readFileSync(file, 'utf8')) as DatabaseUser;
      if (isRunning(user, statSync(file).mtimeMs)) {
        users.push({ ...user, here: isHere(user) });
        continue;
      }
    } catch {
      // Cut short by a crash: nobody is behind it.
    }
    rmSync(file, { force: true });
  }
  return users;
}

/**
 * Enters this process as a user.
 *
 * @returns a function that takes it off the list again
 */
export function enter(directory: string, as: Role): () => void {
  count += 1;
  const mark = ownMark();
  const file = path.join(directory, `${as}-${mark.pid}-${count}.json`);
  writeFileSync(file, JSON.stringify({ ...mark, as, since: new Date().toISOString() }), { mode: 0o600 });
  const stopBeating = heartbeat(file);
  return () => {
    stopBeating();
    rmSync(file, { force: true });
  };
}
