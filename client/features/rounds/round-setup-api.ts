import { useMutation, useQuery, useQueryClient, keepPreviousData, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type RoundSetup = Schema<'RoundSetupDto'>;
export type RoundAsSetUp = Schema<'RoundAsSetUpDto'>;
export type Population = Schema<'RoundPopulationDto'>;
export type LearningSet = Schema<'RoundSetDto'>;
type Questionnaire = Schema<'QuestionnaireDto'>;

/** A published version that a round can ask. */
export interface AskableVersion {
  readonly questionnaire: string;
  readonly version: number;
  readonly title: string;
  /** In which it can be answered. */
  readonly languages: readonly Language[];
}

const at = (programme: string, round = ''): string => `${programmeApi(programme)}/rounds${round && `/${encodeURIComponent(round)}`}`;

export function useLearningSets(programme: string): UseQueryResult<LearningSet[]> {
  return useQuery({ queryKey: ['round-sets', programme], queryFn: ({ signal }) => api.get<LearningSet[]>(at(programme, 'sets'), signal) });
}

/** Published versions, the newest of each questionnaire first. */
export function useAskableVersions(programme: string): UseQueryResult<AskableVersion[]> {
  return useQuery({
    queryKey: ['questionnaires', programme],
    queryFn: ({ signal }) => api.get<Questionnaire[]>(`${programmeApi(programme)}/questionnaires`, signal),
    select: (questionnaires) =>
      questionnaires.flatMap(({ code, versions }) => versions.filter(({ publishedOn }) => publishedOn !== null).map(({ number, title, languages }) => ({ questionnaire: code, version: number, title, languages }))),
  });
}

/** The round as it was set up when the page was opened; null for a new one. */
export function useRoundAsSetUp(programme: string, round: string | undefined): UseQueryResult<RoundAsSetUp | null> {
  return useQuery({
    queryKey: ['round-setup', programme, round ?? ''],
    queryFn: ({ signal }) => (round === undefined ? null : api.get<RoundAsSetUp>(`${at(programme, round)}/setup`, signal)),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

/** Who would be asked if the round opened now; not asked while the setup says too little. */
export function usePopulation(programme: string, setup: RoundSetup | null): UseQueryResult<Population> {
  return useQuery({
    queryKey: ['round-population', programme, setup],
    queryFn: () => api.post<Population>(at(programme, 'population'), setup),
    enabled: setup !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Sets a round up, or changes it. */
export function useSaveRound(programme: string, round: string | undefined): UseMutationResult<void, Error, Schema<'NewRoundDto'>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code, ...setup }) => (round === undefined ? api.post(at(programme), { code, ...setup }) : api.put(at(programme, round), setup)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rounds', programme] }),
  });
}

/** Takes a round back that has not opened. */
export function useRemoveRound(programme: string, round: string): UseMutationResult<void, Error, void> {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => api.delete(at(programme, round)), onSuccess: () => client.invalidateQueries({ queryKey: ['rounds', programme] }) });
}
