import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type Session = Omit<Schema<'RegisterDto'>, 'entries'>;

export type SessionSummary = Schema<'SessionSummaryDto'>;

/** What a register says of somebody. */
export type Says = Pick<Schema<'RegisterMarkDto'>, 'expected' | 'mark' | 'reason'>;

export type RegisterEntry = Schema<'RegisterEntryDto'>;

export type Register = Schema<'RegisterDto'>;

export type Correction = Schema<'CorrectionDto'>;

export type Marking = Schema<'RegisterMarkDto'>;

const sessionsKey = (programme: string): readonly string[] => ['sessions', programme];
const address = (programme: string, session: string): string => `${programmeApi(programme)}/sessions/${encodeURIComponent(session)}/register`;

export function useSessions(programme: string): UseQueryResult<SessionSummary[]> {
  return useQuery({
    queryKey: sessionsKey(programme),
    queryFn: ({ signal }) => api.get<SessionSummary[]>(`${programmeApi(programme)}/sessions`, signal),
  });
}

/** The register as it was when the page was opened. Never refreshed behind what somebody is marking, never kept. */
export function useRegister(programme: string, session: string): UseQueryResult<Register> {
  return useQuery({
    queryKey: ['register', programme, session],
    queryFn: ({ signal }) => api.get<Register>(address(programme, session), signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

export function readRegister(programme: string, session: string): Promise<Register> {
  return api.get<Register>(address(programme, session));
}

/** Saves what changed: all of it or nothing. What is counted from registers is asked for again. */
export function useMarkRegister(programme: string, session: string): UseMutationResult<Register, Error, Marking[]> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entries) => api.put<Register>(address(programme, session), { entries }),
    onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'register' && queryKey[0] !== 'sign-in' }),
  });
}

/** What a register said before it was corrected, the latest first. */
export function useHistory(programme: string, session: string): UseQueryResult<Correction[]> {
  return useQuery({ queryKey: ['register-history', programme, session], queryFn: ({ signal }) => api.get<Correction[]>(`${address(programme, session)}/history`, signal) });
}

export const registerFile = (programme: string, session: string): string => `${address(programme, session)}.csv`;
