import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './error.ts';
import { HEARTBEAT_MS, isRunning, ownMark, type ProcessMark } from './process-mark.ts';

interface Ticket extends ProcessMark {
  token: string;
}

const WAIT_MS = 10 * 60_000;

/**
 * Runs `work` while no other process (or other call in this one) runs work under the same file.
 * A lock left behind by a process that is gone is taken over.
 *
 * @param file path of the lock file; its directory exists
 * @param work what to do meanwhile
 * @param onWait called once, with the pid of the holder, when there is somebody to wait for
 * @returns what `work` returns
 * @throws EmbeddedDatabaseError when a running process has held the lock for ten minutes
 */
export async function exclusively<T>(file: string, work: () => Promise<T>, onWait: (pid: number) => void): Promise<T> {
  const ticket: Ticket = { ...ownMark(), token: randomUUID() };
  const draft = `${file}.${ticket.token}`;
  // Written aside and linked, so that nobody ever reads a half-written lock.
  writeFileSync(draft, JSON.stringify(ticket), { mode: 0o600 });
  try {
    await acquire(file, draft, ticket.token, onWait);
  } finally {
    rmSync(draft, { force: true });
  }
  const stopBeating = heartbeat(file);
  try {
    return await work();
  } finally {
    stopBeating();
    if (read(file)?.token === ticket.token) rmSync(file, { force: true });
  }
}

/**
 * Touches a file every few seconds, so that processes that cannot see this one know that it is alive.
 *
 * @returns a function that ends it
 */
export function heartbeat(file: string): () => void {
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      // Taken away: whoever did that knows better.
    }
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function acquire(file: string, draft: string, token: string, onWait: (pid: number) => void): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  let told = false;
  for (;;) {
    try {
      linkSync(draft, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && !isRunning(holder, holder.touchedAt)) {
      takeAway(file, holder.token, `${draft}.stale`);
      continue;
    }
    if (holder && !told) {
      told = true;
      onWait(holder.pid);
    }
    if (Date.now() > deadline) {
      throw new EmbeddedDatabaseError(
        `Process ${holder?.pid} has been opening the database for ten minutes (${file}). Look into that process, or stop it and try again.`,
      );
    }
    await sleep(25);
  }
}

/** Removes the stale lock, and only that one: somebody else may have replaced it a moment ago. */
function takeAway(file: string, staleToken: string, aside: string): void {
  if (read(file)?.token !== staleToken) return;
  try {
    renameSync(file, aside);
    if (read(aside)?.token !== staleToken) linkSync(aside, file);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

function read(file: string): (Ticket & { touchedAt: number }) | undefined {
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Ticket), touchedAt: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}
