import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type Today = Schema<'TodayDto'>;
export type TodoList = Schema<'TodoListDto'>;
export type Todo = Schema<'TodoDto'>;

/** What needs doing; `on` null: today. */
export function useToday(programme: string, on: string | null): UseQueryResult<Today> {
  return useQuery({
    queryKey: ['today', programme, on],
    queryFn: ({ signal }) => api.get<Today>(`${programmeApi(programme)}/today${on ? `?on=${encodeURIComponent(on)}` : ''}`, signal),
  });
}
