import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type GroupFeedbackHead = Schema<'GroupFeedbackHeadDto'>;
export type GroupFeedback = Schema<'GroupFeedbackDto'>;
export type SaveGroupFeedback = Schema<'SaveGroupFeedbackDto'>;
export type KeptTranscript = Schema<'TranscriptDto'>;
export type RoomSession = Schema<'RoomSessionDto'>;
export type RoomPerson = Schema<'RoomPersonDto'>;
export type AgreedOutcome = Schema<'AgreedOutcomeDto'>;

const at = (programme: string, feedback = ''): string => `${programmeApi(programme)}/group-feedback${feedback && `/${encodeURIComponent(feedback)}`}`;

/** Where the transcript of a focus group is read. */
export const transcriptFile = (programme: string, feedback: string): string => `${at(programme, feedback)}/transcript`;

export function useGroupFeedbackList(programme: string): UseQueryResult<GroupFeedbackHead[]> {
  return useQuery({ queryKey: ['group-feedback-list', programme], queryFn: ({ signal }) => api.get<GroupFeedbackHead[]>(at(programme), signal) });
}

/** As it was when the page was opened; null for a new one. Never refreshed behind what somebody is writing. */
export function useGroupFeedback(programme: string, feedback: string | undefined): UseQueryResult<GroupFeedback | null> {
  return useQuery({
    queryKey: ['group-feedback', programme, feedback ?? ''],
    queryFn: ({ signal }) => (feedback === undefined ? null : api.get<GroupFeedback>(at(programme, feedback), signal)),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

export function useAgreedOutcomes(programme: string): UseQueryResult<AgreedOutcome[]> {
  return useQuery({ queryKey: ['agreed-outcomes', programme], queryFn: ({ signal }) => api.get<AgreedOutcome[]>(`${programmeApi(programme)}/agreed-outcomes`, signal) });
}

export function useRoomSessions(programme: string, wanted: boolean): UseQueryResult<RoomSession[]> {
  return useQuery({ queryKey: ['room-sessions', programme], queryFn: ({ signal }) => api.get<RoomSession[]>(at(programme, 'room').concat('/sessions'), signal), enabled: wanted });
}

/** Who may have been in the room; with a session, those whom its register has as there first. */
export function useRoomPeople(programme: string, session: string | null): UseQueryResult<RoomPerson[]> {
  const query = session === null ? '' : `?session=${encodeURIComponent(session)}`;
  return useQuery({ queryKey: ['room-people', programme, session], queryFn: ({ signal }) => api.get<RoomPerson[]>(`${at(programme, 'room')}/people${query}`, signal) });
}

function useChange<T, Sent>(programme: string, send: (sent: Sent) => Promise<T>): UseMutationResult<T, Error, Sent> {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: ['group-feedback-list', programme] }) });
}

export function useSaveGroupFeedback(programme: string): UseMutationResult<GroupFeedback, Error, { code: string; content: SaveGroupFeedback }> {
  return useChange(programme, ({ code, content }) => api.put<GroupFeedback>(at(programme, code), content));
}

export function useRemoveGroupFeedback(programme: string, code: string): UseMutationResult<void, Error, void> {
  return useChange(programme, () => api.delete(at(programme, code)));
}

export function useAddTranscript(programme: string, code: string): UseMutationResult<KeptTranscript, Error, { revision: number; fileName: string; content: string }> {
  return useChange(programme, (sent) => api.put<KeptTranscript>(transcriptFile(programme, code), sent));
}
