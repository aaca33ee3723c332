import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type Withdrawal = Schema<'WithdrawalDto'>;

export type Enrolment = Schema<'EnrolmentDto'>;

export type AffectedSession = Schema<'AffectedSessionDto'>;

export type Effects = Schema<'WithdrawalEffectsDto'>;

const key = (programme: string): readonly string[] => ['enrolments', programme];
const address = (programme: string, enrolmentId: string): string => `${programmeApi(programme)}/enrolments/${encodeURIComponent(enrolmentId)}`;

export function useEnrolments(programme: string): UseQueryResult<Enrolment[]> {
  return useQuery({ queryKey: key(programme), queryFn: ({ signal }) => api.get<Enrolment[]>(`${programmeApi(programme)}/enrolments`, signal) });
}

/** What a withdrawal on that day would change; not asked while there is no day. */
export function useEffects(programme: string, enrolmentId: string, withdrewOn: string | null): UseQueryResult<Effects> {
  return useQuery({
    queryKey: ['withdrawal-effects', programme, enrolmentId, withdrewOn],
    queryFn: ({ signal }) => api.get<Effects>(`${address(programme, enrolmentId)}/withdrawal-effects?withdrewOn=${withdrewOn}`, signal),
    enabled: withdrewOn !== null,
  });
}

export function useWithdraw(programme: string, enrolmentId: string): UseMutationResult<Withdrawal, Error, Withdrawal> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (withdrawal) => api.post<Withdrawal>(`${address(programme, enrolmentId)}/withdrawal`, withdrawal), onSuccess: refresh });
}

export function useReverse(programme: string, enrolmentId: string): UseMutationResult<void, Error, void> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: () => api.delete(`${address(programme, enrolmentId)}/withdrawal`), onSuccess: refresh });
}

/** Every figure may count a withdrawal. Not waited for: the form is done with as soon as it is saved. */
function useRefresh(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' });
}
