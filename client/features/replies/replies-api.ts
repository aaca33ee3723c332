import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type Reply = Schema<'ReplyDto'>;
export type ReplyChoices = Schema<'ReplyChoicesDto'>;
export type ReplyPoint = Schema<'ReplyPointDto'>;
export type WrittenReply = Omit<Schema<'SaveReplyDto'>, 'revision'>;

const at = (programme: string, rest = ''): string => `${programmeApi(programme)}/replies${rest}`;
const KEY = 'replies';

export function useReplies(programme: string): UseQueryResult<Reply[]> {
  return useQuery({ queryKey: [KEY, programme], queryFn: ({ signal }) => api.get<Reply[]>(at(programme), signal) });
}

/** For whom a reply can be, and what it can answer. */
export function useReplyChoices(programme: string): UseQueryResult<ReplyChoices> {
  return useQuery({ queryKey: ['reply-choices', programme], queryFn: ({ signal }) => api.get<ReplyChoices>(at(programme, '/choices'), signal) });
}

function useChange<Sent, Back>(programme: string, send: (sent: Sent) => Promise<Back>): UseMutationResult<Back, Error, Sent> {
  const client = useQueryClient();
  // Also after a refusal: what somebody else did meanwhile is to be seen.
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries({ queryKey: [KEY, programme] }) });
}

export const useWriteReply = (programme: string) => useChange(programme, (sent: WrittenReply & { id?: string }) => api.post<Reply>(at(programme), sent));
export const useSaveReply = (programme: string) => useChange(programme, ({ id, ...sent }: WrittenReply & { id: string; revision: number }) => api.put<Reply>(at(programme, `/${id}`), sent));
export const usePublishReply = (programme: string) => useChange(programme, ({ id, ...sent }: { id: string; published: boolean; revision: number }) => api.put<Reply>(at(programme, `/${id}/publication`), sent));
export const useMoveReply = (programme: string) => useChange(programme, ({ id, ...sent }: { id: string; towards: 'up' | 'down'; revision: number }) => api.post<Reply>(at(programme, `/${id}/place`), sent));
export const useRemoveReply = (programme: string) => useChange(programme, ({ id, revision }: Reply) => api.delete(at(programme, `/${id}?revision=${revision}`)));
