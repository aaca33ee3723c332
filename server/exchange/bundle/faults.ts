import type { BundleFault } from '../../kernel/bundle-store.ts';
import { BUNDLE_FILES } from './bundle-files.ts';

export type Fault = BundleFault;

/** So many faults are listed; the rest are counted. */
export const LISTED_FAULTS = 100;
/** Kept to be sorted and listed; a file of another kind can have a fault in every cell. */
const KEPT_FAULTS = 20_000;

/** Everything found wrong with one bundle. */
export class Faults {
  #kept: Fault[] = [];
  #count = 0;

  add(file: string, line: number | null, column: string | null, wrong: string, right: string): void {
    this.push({ file, line, column, wrong, right });
  }

  push(...faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.#count += 1;
      if (this.#kept.length < KEPT_FAULTS) this.#kept.push(fault);
    }
  }

  get count(): number {
    return this.#count;
  }

  /** In the order of the files in the format, then of the lines. */
  sorted(): Fault[] {
    const place = new Map(BUNDLE_FILES.map((file, index) => [file.name, index]));
    const of = (fault: Fault) => place.get(fault.file) ?? -1;
    return [...this.#kept].sort((a, b) => of(a) - of(b) || a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  }

  /** @throws BundleRefused when there is any fault */
  refuseIfAny(): void {
    if (this.#count > 0) throw new BundleRefused(this.sorted(), this.#count);
  }
}

/** The bundle is refused, whole. `faults` is in order; there may be fewer than `count`. */
export class BundleRefused extends Error {
  override readonly name = 'BundleRefused';

  constructor(
    readonly faults: readonly Fault[],
    readonly count: number,
  ) {
    super(`the bundle has ${count === 1 ? '1 fault' : `${count} faults`}; the first is: ${faults[0] ? faultLine(faults[0]) : ''}`);
  }

  /** What is printed: a line a fault, 100 of them, then how many more. */
  lines(): string[] {
    const listed = this.faults.slice(0, LISTED_FAULTS).map(faultLine);
    const more = this.count - listed.length;
    return more > 0 ? [...listed, `and ${more} more ${more === 1 ? 'fault' : 'faults'}.`] : listed;
  }
}

/** `people.csv line 7, column email: "x" is not an address. Right would be: an address such as …` */
export function faultLine({ file, line, column, wrong, right }: Fault): string {
  const where = [line === null ? file : `${file} line ${line}`, ...(column === null ? [] : [`column ${column}`])].join(', ');
  return `${where}: ${wrong}. Right would be: ${right}.`;
}

/** A value as it is shown in a fault: short, in quotes, control characters visible. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** The one of `known` that somebody who wrote `given` most likely meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  const [best] = known.map((name) => ({ name, far: distance(wanted, name.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  if (a.length > 60) return 60;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
