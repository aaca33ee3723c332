import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { MessageStep } from '../../../shared/vocabulary/message.ts';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type RoundMessage = Schema<'RoundMessageDto'>;
export type RoundMessages = Schema<'RoundMessagesDto'>;
export type MessagePreview = Schema<'RoundMessagePreviewDto'>;
export type SentMessages = Schema<'SentMessagesDto'>;
export type MessageChange = Schema<'ChangeRoundMessageDto'>;

const at = (programme: string, round: string): string => `${programmeApi(programme)}/rounds/${encodeURIComponent(round)}/messages`;
const key = (programme: string, round: string): readonly string[] => ['round-messages', programme, round];

/** What a round plans to send, and how far that is. */
export function useRoundMessages(programme: string, round: string): UseQueryResult<RoundMessages> {
  return useQuery({ queryKey: key(programme, round), queryFn: ({ signal }) => api.get<RoundMessages>(at(programme, round), signal) });
}

/** Whom a message would go to now, and its words. Asked anew whenever the message changed. */
export function useMessagePreview(programme: string, round: string, { step, revision }: RoundMessage): UseQueryResult<MessagePreview> {
  return useQuery({ queryKey: [...key(programme, round), 'preview', step, revision], queryFn: ({ signal }) => api.get<MessagePreview>(`${at(programme, round)}/${step}/preview`, signal), gcTime: 0 });
}

function useStep<Sent>(programme: string, round: string, send: (sent: Sent) => Promise<void>): UseMutationResult<void, Error, Sent> {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: key(programme, round) }) });
}

export function useChangeMessage(programme: string, round: string, step: MessageStep): UseMutationResult<void, Error, MessageChange> {
  return useStep(programme, round, (sent) => api.put(`${at(programme, round)}/${step}`, sent));
}

/** Approves what was read: the message of that revision and no other. */
export function useApproveMessage(programme: string, round: string, step: MessageStep): UseMutationResult<void, Error, number> {
  return useStep(programme, round, (revision) => api.post(`${at(programme, round)}/${step}/approval`, { revision }));
}

export function useStopMessage(programme: string, round: string, step: MessageStep): UseMutationResult<void, Error, void> {
  return useStep(programme, round, () => api.delete(`${at(programme, round)}/${step}`));
}

/** Every message to everybody, 50 a page. @param search part of a name, a code or an address */
export function useSentMessages(programme: string, round: string, status: string, search: string, page: number): UseQueryResult<SentMessages> {
  const query = new URLSearchParams({ ...(status && { status }), ...(search && { search }), page: String(page) });
  return useQuery({
    queryKey: [...key(programme, round), 'sent', status, search, page],
    queryFn: ({ signal }) => api.get<SentMessages>(`${at(programme, round)}/sent?${query.toString()}`, signal),
    placeholderData: keepPreviousData,
  });
}
