import type { PanelTable } from '../../shared/figures/panel.ts';
import { DASH, NOT_SHOWN } from '../../shared/figures/wording.ts';

/** Markers that statistical offices print for a number that is not there. */
const CONFIDENTIAL = 'c';
const NOT_APPLICABLE = 'z';

/** Rows of a table as a file has them: c for a figure that is not shown, z where there is nothing to divide by. */
export function codedRows({ columns, rows }: PanelTable): string[][] {
  return rows.map((row) => row.map((value, i) => (value === NOT_SHOWN ? CONFIDENTIAL : value === DASH && columns[i]?.numeric ? NOT_APPLICABLE : value)));
}
