import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { ApologyReason, RegisterMark } from '../../../../shared/vocabulary/register.ts';
import type { Role } from '../../../../shared/vocabulary/role.ts';
import type { SessionKind, SessionStatus } from '../../../../shared/vocabulary/session.ts';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';

export interface Session {
  code: string;
  kind: SessionKind;
  /** Name of the set that meets, null when it is not of one. */
  set: string | null;
  title: string;
  startsAt: string;
  endsAt: string | null;
  place: string;
  status: SessionStatus;
}

export interface SessionSummary extends Session {
  expected: number;
  recorded: number;
  attended: number;
}

/** What a register says of somebody. */
export interface Says {
  expected: boolean;
  mark: RegisterMark | null;
  reason: ApologyReason | null;
}

export interface RegisterEntry extends Says {
  enrolmentId: string;
  person: string;
  personCode: string;
  role: Role;
  council: string | null;
  version: number;
  withdrewOn: string | null;
}

export interface Register extends Session {
  entries: RegisterEntry[];
}

export interface Marking extends Says {
  enrolmentId: string;
  version: number;
}

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
