import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type OpenLink = Schema<'OpenLinkDto'>;
export type SessionPulse = Schema<'SessionPulseDto'>;

const link = (programme: string, round: string): string => `${programmeApi(programme)}/rounds/${encodeURIComponent(round)}/open-link`;
const pulse = (programme: string, session: string): string => `${programmeApi(programme)}/sessions/${encodeURIComponent(session)}/pulse`;

/** The link for everybody to an anonymous round; null: there is none to show. Not kept when the page is left. */
export function useOpenLink(programme: string, round: string): UseQueryResult<OpenLink | null> {
  return useQuery({
    queryKey: ['open-link', programme, round],
    queryFn: async ({ signal }) => (await api.get<Schema<'ShownLinkDto'>>(link(programme, round), signal)).link,
    gcTime: 0,
  });
}

function useLinkChange<T>(programme: string, round: string, change: () => Promise<T>, toCache: (result: T) => OpenLink | null): UseMutationResult<T, Error, void> {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (result) => void client.setQueryData(['open-link', programme, round], toCache(result)) });
}

export const useMakeLink = (programme: string, round: string): UseMutationResult<OpenLink, Error, void> => useLinkChange(programme, round, () => api.post<OpenLink>(link(programme, round)), (made) => made);
export const useStopLinks = (programme: string, round: string): UseMutationResult<void, Error, void> => useLinkChange(programme, round, () => api.delete(link(programme, round)), () => null);

/** @param every how often it is asked again, in milliseconds; false: not at all */
export function useSessionPulse(programme: string, session: string, every: number | false): UseQueryResult<SessionPulse> {
  return useQuery({ queryKey: ['session-pulse', programme, session], queryFn: ({ signal }) => api.get<SessionPulse>(pulse(programme, session), signal), refetchInterval: every });
}
