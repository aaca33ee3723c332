import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { Schema } from '../../lib/schemas.ts';

export type BankHolidays = Schema<'BankHolidaysDto'>;
export type BankHoliday = BankHolidays['holidays'][number];

const KEY = ['bank-holidays'];

export function useBankHolidays(): UseQueryResult<BankHolidays> {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get<BankHolidays>('/api/bank-holidays', signal) });
}

function useChange<Sent>(send: (sent: Sent) => Promise<void>): UseMutationResult<void, Error, Sent> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    // What rounds plan follows.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => ['bank-holidays', 'round-messages'].includes(String(queryKey[0])) }),
  });
}

/** Adds a day, or calls one otherwise. */
export function useNameBankHoliday(): UseMutationResult<void, Error, { day: string; name: string }> {
  return useChange(({ day, name }) => api.put(`/api/bank-holidays/${day}`, { name }));
}

export function useRemoveBankHoliday(): UseMutationResult<void, Error, string> {
  return useChange((day) => api.delete(`/api/bank-holidays/${day}`));
}
