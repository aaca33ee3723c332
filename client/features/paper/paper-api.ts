import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { AskableItem } from '../../../shared/questionnaire/question.ts';
import type { PaperMistake } from '../../../shared/vocabulary/paper-form.ts';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

/** A round as it is put to people on paper. Its items are as respondents meet them. */
export type PaperRound = Omit<Schema<'PaperRoundDto'>, 'items'> & { items: AskableItem[] };
export type PaperPerson = Schema<'PaperPersonDto'>;
export type PaperForm = Schema<'PaperFormDto'>;
export type PaperReceipt = Schema<'PaperReceiptDto'>;
export type EnteredForm = Schema<'EnteredPaperFormDto'>;
export type EnteredForms = Schema<'EnteredPaperFormsDto'>;
export type PaperFormsShown = Schema<'PaperFormsShown'>;
type RoundMembers = Schema<'RoundMembersDto'>;
type Version = Omit<Schema<'VersionDto'>, 'items'> & { items: AskableItem[] };

const at = (programme: string, round: string): string => `${programmeApi(programme)}/rounds/${encodeURIComponent(round)}`;

export function usePaperRound(programme: string, round: string): UseQueryResult<PaperRound> {
  return useQuery({ queryKey: ['paper-round', programme, round], queryFn: ({ signal }) => api.get<PaperRound>(`${at(programme, round)}/paper`, signal) });
}

export function useVersionOnPaper(programme: string, questionnaire: string, number: number): UseQueryResult<Version> {
  return useQuery({
    queryKey: ['paper-version', programme, questionnaire, number],
    queryFn: ({ signal }) => api.get<Version>(`${programmeApi(programme)}/questionnaires/${encodeURIComponent(questionnaire)}/versions/${number}`, signal),
  });
}

/** Says where forms on paper are given back. */
export function useSetGiveBack(programme: string, round: string): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (giveBackTo) => api.put(`${at(programme, round)}/paper`, { giveBackTo }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['paper-round', programme, round] }),
  });
}

/** A page of those whose form is waited for, for the codes on their forms. */
export function useWaitedFor(programme: string, round: string, page: number, wanted: boolean): UseQueryResult<RoundMembers> {
  const asked = `shown=waited_for&page=${page}`;
  return useQuery({ queryKey: ['round-members', programme, round, asked], queryFn: ({ signal }) => api.get<RoundMembers>(`${at(programme, round)}/members?${asked}`, signal), enabled: wanted });
}

/** Whose form is typed in, as it stands when the page is opened; null in a round without names. */
export function usePaperPerson(programme: string, round: string, enrolment: string | undefined): UseQueryResult<PaperPerson | null> {
  return useQuery({
    queryKey: ['paper-person', programme, round, enrolment ?? ''],
    queryFn: ({ signal }) => (enrolment === undefined ? null : api.get<PaperPerson>(`${at(programme, round)}/members/${encodeURIComponent(enrolment)}/paper-form`, signal)),
    // Whom a form asks about must not change under whoever types.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

/** Stores a form from paper. The id is made here: the same again changes nothing. */
export function useEnterPaper(programme: string, round: string): UseMutationResult<PaperReceipt, Error, { id: string; form: PaperForm }> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, form }) => api.put<PaperReceipt>(`${at(programme, round)}/paper-forms/${id}`, form),
    onSuccess: () => counted(client, programme, round),
  });
}

/** @param asked which of them and which page: `search`, `shown` and `page` of an address */
export function usePaperForms(programme: string, round: string, asked: string): UseQueryResult<EnteredForms> {
  return useQuery({ queryKey: ['paper-forms', programme, round, asked], queryFn: ({ signal }) => api.get<EnteredForms>(`${at(programme, round)}/paper-forms?${asked}`, signal), placeholderData: keepPreviousData });
}

/** Takes back what was typed in wrongly. */
export function useTakeBack(programme: string, round: string): UseMutationResult<void, Error, { id: string; because: PaperMistake }> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, because }) => api.delete(`${at(programme, round)}/paper-forms/${id}`, { because }),
    onSuccess: () => counted(client, programme, round),
  });
}

/** A form more or less: whatever says how many came back is read again. */
async function counted(client: QueryClient, programme: string, round: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['rounds', programme] }),
    ...['paper-forms', 'round-members', 'round-progress'].map((what) => client.invalidateQueries({ queryKey: [what, programme, round] })),
  ]);
}
