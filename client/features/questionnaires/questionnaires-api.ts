import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type Questionnaire = Schema<'QuestionnaireDto'>;
export type VersionHead = Schema<'VersionHeadDto'>;
export type Version = Schema<'VersionDto'>;
export type Instrument = Schema<'InstrumentDto'>;
export type AgreedOutcome = Schema<'AgreedOutcomeDto'>;
export type ItemChange = Schema<'ItemChangeDto'>;
export type NewQuestionnaire = Schema<'NewQuestionnaireDto'>;

const at = (programme: string): string => `${programmeApi(programme)}/questionnaires`;
const version = (programme: string, questionnaire: string, number: number): string => `${at(programme)}/${encodeURIComponent(questionnaire)}/versions/${number}`;
const LIST = 'questionnaires';

export function useQuestionnaires(programme: string): UseQueryResult<Questionnaire[]> {
  return useQuery({ queryKey: [LIST, programme], queryFn: ({ signal }) => api.get<Questionnaire[]>(at(programme), signal) });
}

export function useInstruments(programme: string): UseQueryResult<Instrument[]> {
  return useQuery({ queryKey: ['instrument-library', programme], queryFn: ({ signal }) => api.get<Instrument[]>(`${programmeApi(programme)}/instrument-library`, signal), staleTime: Infinity });
}

export function useAgreedOutcomes(programme: string): UseQueryResult<AgreedOutcome[]> {
  return useQuery({ queryKey: ['agreed-outcomes', programme], queryFn: ({ signal }) => api.get<AgreedOutcome[]>(`${programmeApi(programme)}/agreed-outcomes`, signal) });
}

export type Criterion = Schema<'CriterionDto'>;

/** Criteria agreed at sessions; asked for once somebody wants to take them in, and anew each time. */
export function useCriteria(programme: string, wanted: boolean): UseQueryResult<Criterion[]> {
  return useQuery({ queryKey: ['success-criteria', programme], queryFn: ({ signal }) => api.get<Criterion[]>(`${programmeApi(programme)}/success-criteria`, signal), enabled: wanted, gcTime: 0 });
}

/** A version as it was when the page was opened: never refreshed behind what somebody is writing, never kept. */
export function useVersion(programme: string, questionnaire: string, number: number): UseQueryResult<Version> {
  return useQuery({
    queryKey: ['version', programme, questionnaire, number],
    queryFn: ({ signal }) => api.get<Version>(version(programme, questionnaire, number), signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

/** What changed from the version before; not asked for a first version. */
export function useChanges(programme: string, questionnaire: string, number: number): UseQueryResult<ItemChange[]> {
  return useQuery({
    queryKey: ['version-changes', programme, questionnaire, number],
    queryFn: ({ signal }) => api.get<ItemChange[]>(`${version(programme, questionnaire, number)}/changes`, signal),
    enabled: number > 1,
    gcTime: 0,
  });
}

function useChange<T, Sent>(programme: string, send: (sent: Sent) => Promise<T>): UseMutationResult<T, Error, Sent> {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: [LIST, programme] }) });
}

export function useBegin(programme: string): UseMutationResult<Version, Error, NewQuestionnaire> {
  return useChange(programme, (sent) => api.post<Version>(at(programme), sent));
}

/** Begins the next version, or gives the one that is being written. */
export function useNextVersion(programme: string): UseMutationResult<Version, Error, string> {
  return useChange(programme, (questionnaire) => api.post<Version>(`${at(programme)}/${encodeURIComponent(questionnaire)}/versions`));
}

export function useSaveDraft(programme: string, { questionnaire, number }: Pick<Version, 'questionnaire' | 'number'>): UseMutationResult<Version, Error, Schema<'SaveDraftDto'>> {
  return useChange(programme, (sent) => api.put<Version>(version(programme, questionnaire, number), sent));
}

export function usePublish(programme: string, { questionnaire, number }: Pick<Version, 'questionnaire' | 'number'>): UseMutationResult<Version, Error, number> {
  return useChange(programme, (revision) => api.post<Version>(`${version(programme, questionnaire, number)}/publication`, { revision }));
}

/** Throws a draft away; the questionnaire with it when it has no other version. */
export function useDiscard(programme: string, { questionnaire, number }: Pick<Version, 'questionnaire' | 'number'>): UseMutationResult<void, Error, void> {
  return useChange(programme, () => api.delete(version(programme, questionnaire, number)));
}
