import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type PeoplePage = Schema<'PeoplePageDto'>;
export type PersonData = Schema<'PersonDataDto'>;
export type SentForm = Schema<'SentFormDto'>;
export type Effects = Schema<'ErasureEffectsDto'>;
export type Privacy = Schema<'PrivacyDto'>;
export type Settings = Schema<'PrivacySettingsDto'>;

const of = (programme: string, person: string): string => `${programmeApi(programme)}/people/${encodeURIComponent(person)}`;

export function usePeople(programme: string, query: string): UseQueryResult<PeoplePage> {
  return useQuery({
    queryKey: ['people', programme, query],
    queryFn: ({ signal }) => api.get<PeoplePage>(`${programmeApi(programme)}/people?${query}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** Reading it is an entry in the journal, so it is read when somebody asks for it and not again by itself. */
export function usePersonData(programme: string, person: string, wanted: boolean): UseQueryResult<PersonData> {
  return useQuery({
    queryKey: ['person-data', programme, person],
    queryFn: ({ signal }) => api.get<PersonData>(`${of(programme, person)}/data`, signal),
    enabled: wanted,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

export function useForms(programme: string, person: string): UseQueryResult<SentForm[]> {
  return useQuery({ queryKey: ['sent-forms', programme, person], queryFn: ({ signal }) => api.get<SentForm[]>(`${of(programme, person)}/forms`, signal) });
}

export function useErasureEffects(programme: string, person: string): UseQueryResult<Effects> {
  return useQuery({ queryKey: ['erasure', programme, person], queryFn: ({ signal }) => api.get<Effects>(`${of(programme, person)}/erasure`, signal) });
}

export function useWithdrawAnswers(programme: string, person: string): UseMutationResult<SentForm, Error, string> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (round) => api.post<SentForm>(`${of(programme, person)}/forms/${encodeURIComponent(round)}/withdrawal`), onSuccess: refresh });
}

export function useErase(programme: string, person: string): UseMutationResult<void, Error, string> {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (code) => api.post(`${of(programme, person)}/erasure`, { code }), onSuccess: refresh });
}

export function usePrivacy(programme: string): UseQueryResult<Privacy> {
  return useQuery({ queryKey: ['privacy', programme], queryFn: ({ signal }) => api.get<Privacy>(`${programmeApi(programme)}/privacy`, signal) });
}

export function useSavePrivacy(programme: string): UseMutationResult<Privacy, Error, Settings> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings) => api.put<Privacy>(`${programmeApi(programme)}/privacy`, settings),
    onSuccess: (saved) => client.setQueryData(['privacy', programme], saved),
  });
}

/** Address of everything that is held about somebody, as a file. */
export function dataFile(programme: string, person: string, kind: 'json' | 'html'): string {
  return `${of(programme, person)}/data.${kind}`;
}

/** Figures, registers and lists may all have changed. */
function useRefresh(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' && queryKey[0] !== 'person-data' });
}
