import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type Pairing = Schema<'PairingDto'>;

export type Meeting = Schema<'LogMeetingDto'>;

export type Logged = Schema<'LoggedDto'>;

const key = (programme: string): readonly string[] => ['pairings', programme];

export function usePairings(programme: string): UseQueryResult<Pairing[]> {
  return useQuery({ queryKey: key(programme), queryFn: ({ signal }) => api.get<Pairing[]>(`${programmeApi(programme)}/pairings`, signal) });
}

/** Logs a meeting; what is counted from the logs is asked for again. */
export function useLogMeeting(programme: string): UseMutationResult<Logged, Error, Meeting> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (meeting) => api.post<Logged>(`${programmeApi(programme)}/mentoring-meetings`, meeting),
    onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'register' && queryKey[0] !== 'sign-in' }),
  });
}
