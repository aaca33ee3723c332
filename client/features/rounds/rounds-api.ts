import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { setMailStop } from '../../lib/mail-stop.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

/** One questionnaire put to a group of people for a time. */
export type Round = Schema<'RoundDto'>;

export type MemberState = Schema<'MemberState'>;

export type RoundMember = Schema<'RoundMemberDto'>;

/** The people asked, a page at a time. */
export type RoundMembersPage = Schema<'RoundMembersDto'>;

export type MembersShown = Schema<'MembersShown'>;

const at = (programme: string, round: string): string => `${programmeApi(programme)}/rounds/${encodeURIComponent(round)}`;

export function useRounds(programme: string): UseQueryResult<Round[]> {
  return useQuery({
    queryKey: ['rounds', programme],
    queryFn: ({ signal }) => api.get<Round[]>(`${programmeApi(programme)}/rounds`, signal),
  });
}

/** @param asked which of them and which page: `search`, `shown` and `page` of an address */
export function useRoundMembers(programme: string, round: string, asked: string, wanted: boolean): UseQueryResult<RoundMembersPage> {
  return useQuery({
    queryKey: ['round-members', programme, round, asked],
    queryFn: ({ signal }) => api.get<RoundMembersPage>(`${at(programme, round)}/members?${asked}`, signal),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
}

/** Changes the last day of a round; null keeps it open. */
export function useChangeWindow(programme: string, round: string): UseMutationResult<void, Error, string | null> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (closesOn) => api.put(`${at(programme, round)}/window`, { closesOn }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rounds', programme] }),
  });
}

/** Makes a personal link for somebody; an earlier one of theirs stops working. */
export interface LinkWanted {
  member: RoundMember;
  /** It was agreed that what they have begun goes. */
  discardsDraft: boolean;
}

export function useNewLink(programme: string, round: string): UseMutationResult<{ url: string }, Error, LinkWanted> {
  return useMutation({
    mutationFn: ({ member, discardsDraft }) => api.post<{ url: string }>(`${at(programme, round)}/members/${encodeURIComponent(member.enrolmentId)}/link`, { discardsDraft }),
    // Shown once: nothing of it is kept.
    gcTime: 0,
  });
}

/** Address of the responses as a file for Excel. */
export function responsesFile(programme: string, round: string, values: 'labels' | 'codes'): string {
  return `${at(programme, round)}/responses.csv?values=${values}`;
}

export type RoundProgress = Schema<'RoundProgressDto'>;

/** @param watched whether it is read again every minute; a browser does not while the page is out of sight */
export function useRoundProgress(programme: string, round: string, wanted: boolean, watched: boolean): UseQueryResult<RoundProgress> {
  return useQuery({
    queryKey: ['round-progress', programme, round],
    queryFn: ({ signal }) => api.get<RoundProgress>(`${at(programme, round)}/progress`, signal),
    enabled: wanted,
    refetchInterval: watched ? 60_000 : false,
  });
}

/** What becomes of a message that should have reached somebody. */
export type MessageAgain = Schema<'MessageAgainDto'>;

/** What shows how people can be reached, and what was sent to them. */
const REACHED = ['round-members', 'round-messages', 'set-up'];

function useReached<Sent, Done>(send: (sent: Sent) => Promise<Done>): UseMutationResult<Done, Error, Sent> {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => REACHED.includes(String(queryKey[0])) }) });
}

/** Corrects the address of somebody asked; `seen` is the one that was shown. */
export function useCorrectAddress(programme: string, round: string, enrolmentId: string): UseMutationResult<MessageAgain, Error, { email: string; seen: string | null }> {
  return useReached((sent) => api.put<MessageAgain>(`${at(programme, round)}/members/${encodeURIComponent(enrolmentId)}/address`, sent));
}

/** Notes that somebody asked not to be written to (true), or can be written to again. */
export function useMailStop(programme: string, person: string): UseMutationResult<void, Error, boolean> {
  return useReached((stopped) => setMailStop(programme, person, stopped));
}

/** Has a message sent again that did not reach somebody. */
export function useSendAgain(programme: string, round: string): UseMutationResult<MessageAgain, Error, string> {
  return useReached((message) => api.post<MessageAgain>(`${at(programme, round)}/messages/sent/${encodeURIComponent(message)}/again`));
}

/** Notes that a mail said that a message came back. */
export function useCameBack(programme: string, round: string): UseMutationResult<void, Error, string> {
  return useReached((message) => api.post<void>(`${at(programme, round)}/messages/sent/${encodeURIComponent(message)}/came-back`));
}
