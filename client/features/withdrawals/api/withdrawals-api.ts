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
export function useEffects(programme: string, enrolmentId: string, withdrewOn: string | null, died: boolean): UseQueryResult<Effects> {
  return useQuery({
    queryKey: ['withdrawal-effects', programme, enrolmentId, withdrewOn, died],
    queryFn: ({ signal }) => api.get<Effects>(`${address(programme, enrolmentId)}/withdrawal-effects?withdrewOn=${withdrewOn}${died ? '&reason=death' : ''}`, signal),
    enabled: withdrewOn !== null,
  });
}

/** Every withdrawal of somebody that was recorded, those taken back too. */
export function usePast(programme: string, enrolmentId: string): UseQueryResult<Schema<'PastWithdrawalDto'>[]> {
  return useQuery({ queryKey: ['past-withdrawals', programme, enrolmentId], queryFn: ({ signal }) => api.get<Schema<'PastWithdrawalDto'>[]>(`${address(programme, enrolmentId)}/withdrawals`, signal) });
}

export type Watch = Schema<'WatchDto'>;
export type WatchPrompt = Schema<'WatchPromptDto'>;

/** Who may have left in effect; `on` null: today. */
export function useWatch(programme: string, on: string | null): UseQueryResult<Watch> {
  return useQuery({ queryKey: ['watch', programme, on], queryFn: ({ signal }) => api.get<Watch>(`${programmeApi(programme)}/watch${on ? `?on=${encodeURIComponent(on)}` : ''}`, signal) });
}

export function useReply(programme: string): UseMutationResult<Schema<'WatchRepliedDto'>, Error, Schema<'WatchReplyDto'>> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (reply) => api.post<Schema<'WatchRepliedDto'>>(`${programmeApi(programme)}/watch/replies`, reply), onSuccess: refresh });
}

export function useWatchSetting(programme: string): UseMutationResult<Schema<'WatchSettingDto'>, Error, Schema<'WatchSettingDto'>> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (setting) => api.put<Schema<'WatchSettingDto'>>(`${programmeApi(programme)}/watch/setting`, setting), onSuccess: refresh });
}

export const peopleFile = (programme: string, withdrew: 'yes' | 'no'): string => `${programmeApi(programme)}/enrolments.csv?withdrew=${withdrew}`;
export const watchFile = (programme: string, on: string | null): string => `${programmeApi(programme)}/watch.csv${on ? `?on=${encodeURIComponent(on)}` : ''}`;

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
