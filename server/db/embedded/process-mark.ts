import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';

/** Enough to recognise one process again, even after its number has gone to another. */
export interface ProcessMark {
  pid: number;
  /** When the process started, in whatever terms the system has; undefined where it has none we can read. */
  started?: string;
  /** The machine (and on Linux the process namespace) in which `pid` means something. */
  place: string;
}

/** How long a file may go untouched before a process that cannot be seen from here counts as gone. */
const FRESH_MS = 20_000;
export const HEARTBEAT_MS = 4_000;

/** @returns the mark of the process that calls */
export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startOf(process.pid), place: here() };
}

/**
 * @param mark a mark read from a file
 * @param touchedAt when that file was last touched, in milliseconds since 1970
 * @returns whether that very process is still running. Seen from another machine or container (a shared
 *   volume) there is no telling by number, so there the file's heartbeat decides.
 */
export function isRunning(mark: ProcessMark, touchedAt: number): boolean {
  if (mark.place !== here()) return Date.now() - touchedAt < FRESH_MS;
  if (!pidExists(mark.pid)) return false;
  const started = startOf(mark.pid);
  return mark.started === undefined || started === undefined || mark.started === started;
}

/** @returns whether the mark was made on this machine, in this process namespace */
export function isHere(mark: ProcessMark): boolean {
  return mark.place === here();
}

/** @returns whether a living process has this number; it may belong to another user */
export function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // In a container whose first process buries nobody, the dead keep their numbers.
  const state = process.platform === 'linux' ? statFields(pid)?.[0] : undefined;
  return state !== 'Z' && state !== 'X';
}

function here(): string {
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Not Linux.
  }
  return `${os.hostname()} ${namespace}`.trim();
}

function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const ticks = statFields(pid)?.[19];
      return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
    }
    if (process.platform === 'darwin') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim() || undefined;
    }
  } catch {
    // Gone, or hidden from us: the number alone has to do.
  }
  return undefined;
}

/** @returns what /proc says of a process, from its state (field 3 of proc(5)) on */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold anything: count from after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
