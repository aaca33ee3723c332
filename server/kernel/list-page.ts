/** Rows on one page of a long list. */
export const PAGE_SIZE = 50;

/** One page of a list: how many match in all, which page it is, and what is on it. */
export interface ListPage<Row> {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: Row[];
}

/**
 * LIMIT and OFFSET, in SQL, of one page of those in `found`. A page behind the last is the last: the list may have become shorter since.
 * @param found a table or CTE of all that match
 * @param page where the number of the page, from 1, is among the values, such as `$2`
 */
export const onPage = (found: string, page: string): string =>
  `LIMIT ${PAGE_SIZE} OFFSET ${PAGE_SIZE} * greatest(0, least(${page}::int - 1, (SELECT (count(*) - 1) / ${PAGE_SIZE} FROM ${found})))`;

/** What was read with `onPage`. @param rows each with `total`, of all that match */
export function listPage<Row extends { total: number }>(rows: readonly Row[], page: number): ListPage<Omit<Row, 'total'>> {
  const total = rows[0]?.total ?? 0;
  return { total, page: Math.min(page, Math.max(1, Math.ceil(total / PAGE_SIZE))), pageSize: PAGE_SIZE, rows: rows.map(({ total: _, ...row }) => row) };
}
