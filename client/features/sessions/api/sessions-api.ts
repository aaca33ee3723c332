import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type SessionSummary = Schema<'SessionSummaryDto'>;
export type SessionDetail = Schema<'SessionDetailDto'>;
export type PlanSession = Schema<'PlanSessionDto'>;
export type ChangeSession = Schema<'ChangeSessionDto'>;
export type FollowUp = Schema<'FollowUpDto'>;
export type Action = Schema<'ActionDto'>;
export type Candidate = Schema<'CandidateDto'>;
export type Register = Schema<'RegisterDto'>;
export type ActionPerson = Schema<'ActionPersonDto'>;
export type Criterion = Schema<'CriterionDto'>;
export type Outcome = Schema<'AgreedOutcomeDto'>;
export type Pulse = Schema<'PulseDto'>;
export type GroupFeedbackHead = Schema<'GroupFeedbackHeadDto'>;

const sessions = (programme: string): string => `${programmeApi(programme)}/sessions`;
const address = (programme: string, session: string): string => `${sessions(programme)}/${encodeURIComponent(session)}`;

export function useSessions(programme: string): UseQueryResult<SessionSummary[]> {
  return useQuery({ queryKey: ['sessions', programme], queryFn: ({ signal }) => api.get<SessionSummary[]>(sessions(programme), signal) });
}

export function useSets(programme: string): UseQueryResult<Schema<'LearningSetDto'>[]> {
  return useQuery({ queryKey: ['sets', programme], queryFn: ({ signal }) => api.get<Schema<'LearningSetDto'>[]>(`${programmeApi(programme)}/sets`, signal) });
}

export function useSession(programme: string, session: string | undefined): UseQueryResult<SessionDetail> {
  return useQuery({ queryKey: ['session', programme, session], queryFn: ({ signal }) => api.get<SessionDetail>(address(programme, session!), signal), enabled: session !== undefined });
}

export function useExpected(programme: string, session: string): UseQueryResult<Register> {
  return useQuery({ queryKey: ['expected', programme, session], queryFn: ({ signal }) => api.get<Register>(`${address(programme, session)}/register`, signal) });
}

export function useCandidates(programme: string, session: string, find: string): UseQueryResult<Candidate[]> {
  return useQuery({
    queryKey: ['candidates', programme, session, find],
    queryFn: ({ signal }) => api.get<Candidate[]>(`${address(programme, session)}/candidates?find=${encodeURIComponent(find)}`, signal),
    enabled: find !== '',
  });
}

export function useFollowUp(programme: string, session: string): UseQueryResult<FollowUp> {
  return useQuery({ queryKey: ['follow-up', programme, session], queryFn: ({ signal }) => api.get<FollowUp>(`${address(programme, session)}/follow-up`, signal) });
}

/** Pulses that were asked for, by session. */
export function usePulses(programme: string): UseQueryResult<Pulse[]> {
  return useQuery({ queryKey: ['session-pulses', programme], queryFn: ({ signal }) => api.get<Pulse[]>(`${programmeApi(programme)}/session-pulses`, signal) });
}

export function usePulse(programme: string, session: string): UseQueryResult<Schema<'SessionPulseDto'>> {
  return useQuery({ queryKey: ['session-pulse', programme, session], queryFn: ({ signal }) => api.get<Schema<'SessionPulseDto'>>(`${address(programme, session)}/pulse`, signal) });
}

export function useCriteria(programme: string, session: string): UseQueryResult<Criterion[]> {
  return useQuery({ queryKey: ['criteria', programme, session], queryFn: ({ signal }) => api.get<Criterion[]>(`${address(programme, session)}/success-criteria`, signal) });
}

export function useOutcomes(programme: string): UseQueryResult<Outcome[]> {
  return useQuery({ queryKey: ['agreed-outcomes', programme], queryFn: ({ signal }) => api.get<Outcome[]>(`${programmeApi(programme)}/agreed-outcomes`, signal) });
}

/** Who can be chosen to do an action; asked for once somebody is about to choose. */
export function useActionPeople(programme: string, session: string, wanted: boolean): UseQueryResult<ActionPerson[]> {
  return useQuery({ queryKey: ['action-people', programme, session], queryFn: ({ signal }) => api.get<ActionPerson[]>(`${address(programme, session)}/action-people`, signal), enabled: wanted });
}

/** What groups said, at all sessions. */
export function useGroupFeedback(programme: string): UseQueryResult<GroupFeedbackHead[]> {
  return useQuery({ queryKey: ['group-feedback-list', programme], queryFn: ({ signal }) => api.get<GroupFeedbackHead[]>(`${programmeApi(programme)}/group-feedback`, signal) });
}

/** A write about sessions; everything that may count it is asked for again. */
function useWrite<Given, Back>(write: (given: Given) => Promise<Back>): UseMutationResult<Back, Error, Given> {
  const client = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' && queryKey[0] !== 'register' }) });
}

export const usePlan = (programme: string) => useWrite((given: PlanSession) => api.post<SessionDetail>(sessions(programme), given));
export const useChange = (programme: string, session: string) => useWrite((given: ChangeSession) => api.put<SessionDetail>(address(programme, session), given));
export const useCancel = (programme: string, session: string) => useWrite((given: Schema<'CancelSessionDto'>) => api.put<SessionDetail>(`${address(programme, session)}/cancellation`, given));
export const useChangeExpected = (programme: string, session: string) => useWrite((given: Schema<'ChangeExpectedDto'>) => api.put<Schema<'ExpectedChangedDto'>>(`${address(programme, session)}/expected`, given));
export const useRecordMaterial = (programme: string, session: string) => useWrite((given: Schema<'RecordMaterialDto'>) => api.put<FollowUp>(`${address(programme, session)}/follow-up/material`, given));
export const useRemoveMaterial = (programme: string, session: string) => useWrite((id: string) => api.delete<FollowUp>(`${address(programme, session)}/follow-up/material/${id}`));
export const useRecordCatchUp = (programme: string, session: string) => useWrite((given: Schema<'RecordCatchUpDto'>) => api.put<FollowUp>(`${address(programme, session)}/follow-up/people`, given));
export const useRecordAction = (programme: string, session: string) => useWrite((given: Schema<'RecordActionDto'>) => api.post<Action>(`${address(programme, session)}/actions`, given));
export const useChangeAction = (programme: string) => useWrite(({ id, ...given }: Schema<'ChangeActionDto'> & { id: string }) => api.put<Action>(`${programmeApi(programme)}/actions/${id}`, given));

/** Asks for the pulse of a session, which is there already when somebody else was quicker. */
export const useAskPulse = (programme: string, session: string) => useWrite(() => api.post<Pulse>(`${address(programme, session)}/pulse`));
export const useRecordCriterion = (programme: string, session: string) => useWrite((given: Schema<'RecordCriterionDto'>) => api.post<Criterion>(`${address(programme, session)}/success-criteria`, given));
export const useChangeCriterion = (programme: string) => useWrite(({ id, ...given }: Schema<'ChangeCriterionDto'> & { id: string }) => api.put<Criterion>(`${programmeApi(programme)}/success-criteria/${id}`, given));
export const useRemoveCriterion = (programme: string) => useWrite(({ id, version }: Criterion) => api.delete(`${programmeApi(programme)}/success-criteria/${id}?version=${version}`));

export const calendarOf = (programme: string, session?: string): string => (session ? `${address(programme, session)}/calendar.ics` : `${programmeApi(programme)}/calendar.ics`);
export const setCalendar = (programme: string, set: string): string => `${programmeApi(programme)}/calendar.ics?set=${encodeURIComponent(set)}`;
export const sessionsFile = (programme: string): string => `${programmeApi(programme)}/sessions.csv`;
export const actionsFile = (programme: string): string => `${programmeApi(programme)}/actions.csv`;
