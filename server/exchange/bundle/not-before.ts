import { sound, type BundleRow } from './bundle-table.ts';
import type { Faults } from './faults.ts';

/** Two days or two times of one row must be in their order; blank ones are. */
export function notBefore(faults: Faults, file: string, row: BundleRow, from: string, to: string): void {
  const [start, end] = [row.cells[from]!, row.cells[to]!];
  if (start !== '' && end !== '' && end < start && sound(row, from, to)) {
    faults.add(file, row.line, to, `${end} is before ${from} ${start}`, `${start} or later`);
  }
}
