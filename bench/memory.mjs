// Resident memory of another process. Linux only: elsewhere nothing is reported.
import { readFileSync } from 'node:fs';

function residentMegabytes(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return undefined;
  }
}

/** Looks every 20 ms. `stop` says what it was at first and at most, in MB. */
export function memoryWatch(pid) {
  const before = residentMegabytes(pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentMegabytes(pid) ?? 0)), 20);
  if (before === undefined) clearInterval(timer);
  return {
    stop() {
      clearInterval(timer);
      return before === undefined ? undefined : { before, most };
    },
  };
}
