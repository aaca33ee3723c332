import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type Grid = Schema<'GridDto'>;
export type GridColumn = Schema<'GridColumnDto'>;
export type GridPerson = Schema<'GridPersonDto'>;

/** A page of the grid; `filter` as the query string of the page has it. */
export function useGrid(programme: string, filter: string): UseQueryResult<Grid> {
  return useQuery({
    queryKey: ['grid', programme, filter],
    queryFn: ({ signal }) => api.get<Grid>(`${programmeApi(programme)}/grid${filter}`, signal),
    placeholderData: keepPreviousData,
  });
}
