import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

/** Somebody who has a page of their own, and since when a link to it is in force. */
export type OwnPage = Schema<'OwnPageHolderDto'>;
export type OwnPages = Schema<'OwnPagesDto'>;

const at = (programme: string, person: string): string => `${programmeApi(programme)}/people/${encodeURIComponent(person)}/link`;

/** People by name, a page at a time. */
export function useOwnPages(programme: string, search: string, page: number): UseQueryResult<OwnPages> {
  const query = new URLSearchParams({ ...(search ? { search } : {}), page: String(page) });
  return useQuery({
    queryKey: ['own-pages', programme, search, page],
    queryFn: ({ signal }) => api.get<OwnPages>(`${programmeApi(programme)}/own-pages?${query.toString()}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** Makes a link for somebody; an earlier one of theirs stops working. */
export function useNewOwnLink(programme: string): UseMutationResult<{ url: string }, Error, OwnPage> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ person }) => api.post<{ url: string }>(at(programme, person)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['own-pages', programme] }),
    // Shown once: nothing of it is kept.
    gcTime: 0,
  });
}

/** Takes the link of somebody out of force. */
export function useRevokeOwnLink(programme: string): UseMutationResult<void, Error, OwnPage> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ person }) => api.delete(at(programme, person)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['own-pages', programme] }),
  });
}
