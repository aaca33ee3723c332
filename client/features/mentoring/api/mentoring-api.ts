import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type Pairing = Schema<'PairingDto'>;

export type Pair = Schema<'PairDto'>;

export type Pairs = Schema<'PairsDto'>;

export type Comparison = Schema<'ComparisonDto'>;

export type LogVersion = Schema<'LogVersionDto'>;

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

/** A page of pairs; `filter` as the query string of the page has it. */
export function usePairs(programme: string, filter: string): UseQueryResult<Pairs> {
  return useQuery({ queryKey: ['pairs', programme, filter], queryFn: ({ signal }) => api.get<Pairs>(`${programmeApi(programme)}/mentoring${filter}`, signal), placeholderData: keepPreviousData });
}

export function useComparison(programme: string, pairing: string): UseQueryResult<Comparison> {
  return useQuery({ queryKey: ['comparison', programme, pairing], queryFn: ({ signal }) => api.get<Comparison>(`${programmeApi(programme)}/pairings/${encodeURIComponent(pairing)}/logs`, signal) });
}

export const pairsFile = (programme: string, filter: string): string => `${programmeApi(programme)}/mentoring.csv${filter}`;
