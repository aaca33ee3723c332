import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type OwnAccount = Schema<'OwnAccountDto'>;
export type Accounts = Schema<'AccountsDto'>;
export type Account = Schema<'AccountDto'>;
export type Invitations = Schema<'InvitationsDto'>;
export type Invitation = Schema<'InvitationDto'>;
export type InvitationLink = Schema<'InvitationLinkDto'>;
export type ProgrammeChoice = Schema<'ProgrammeChoiceDto'>;
export type NewInvitation = Schema<'InviteDto'>;

const ACCOUNT = ['account'];
const part = encodeURIComponent;

export function useOwnAccount(): UseQueryResult<OwnAccount> {
  return useQuery({ queryKey: ACCOUNT, queryFn: ({ signal }) => api.get<OwnAccount>('/api/account', signal) });
}

/** A write to one's own account; what the page shows is asked for again. */
export function useOwnWrite<Given, Answer = void>(write: (given: Given) => Promise<Answer>): UseMutationResult<Answer, Error, Given> {
  const client = useQueryClient();
  return useMutation({ mutationFn: write, gcTime: 0, onSuccess: () => client.invalidateQueries({ queryKey: ACCOUNT }) });
}

export const ownAccount = {
  endSignIn: (id: string): Promise<void> => api.delete(`/api/account/sign-ins/${part(id)}`),
  endOthers: (): Promise<void> => api.delete('/api/account/sign-ins'),
  changePassword: (given: Schema<'ChangePasswordDto'>): Promise<void> => api.put('/api/account/password', given),
  beginAuthenticator: (current: string): Promise<Schema<'AuthenticatorSetUpDto'>> => api.post('/api/account/authenticator', { current }),
  confirmAuthenticator: (given: Schema<'ConfirmAuthenticatorDto'>): Promise<void> => api.put('/api/account/authenticator', given),
  newRecoveryCodes: (current: string): Promise<Schema<'RecoveryCodesDto'>> => api.post('/api/account/recovery-codes', { current }),
};

/** Filters as the address of the page has them. */
export function listQuery(search: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of ['search', 'state', 'page']) {
    const value = search.get(name);
    if (value) query.set(name, value);
  }
  return query.toString();
}

export function useAccounts(query: string): UseQueryResult<Accounts> {
  return useQuery({ queryKey: ['accounts', query], queryFn: ({ signal }) => api.get<Accounts>(`/api/administration/accounts?${query}`, signal), placeholderData: (before) => before });
}

/** Closes an account, opens it again, or makes a link to sign in anew. */
export function useAccountAction(action: 'disable' | 'enable' | 'reset'): UseMutationResult<InvitationLink | undefined, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id) => api.post<InvitationLink | undefined>(`/api/administration/accounts/${part(id)}/${action}`),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

/** Where invitations are made: in one programme, or anywhere by an administrator. */
const invitationsAt = (programme: string | undefined): string => (programme === undefined ? '/api/invitations' : `${programmeApi(programme)}/invitations`);

export function useInvitations(programme: string | undefined, query: string): UseQueryResult<Invitations> {
  return useQuery({ queryKey: ['invitations', programme, query], queryFn: ({ signal }) => api.get<Invitations>(`${invitationsAt(programme)}?${query}`, signal), placeholderData: (before) => before });
}

export function useChoices(programme: string | undefined): UseQueryResult<ProgrammeChoice[]> {
  return useQuery({ queryKey: ['invitations', programme, 'choices'], queryFn: ({ signal }) => api.get<ProgrammeChoice[]>(`${invitationsAt(programme)}/choices`, signal) });
}

function useInvitationWrite<Given, Answer>(write: (given: Given) => Promise<Answer>): UseMutationResult<Answer, Error, Given> {
  const client = useQueryClient();
  // A link is shown once: nothing of it is kept.
  return useMutation({ mutationFn: write, gcTime: 0, onSuccess: () => client.invalidateQueries({ queryKey: ['invitations'] }) });
}

export const useInvite = (programme: string | undefined): UseMutationResult<InvitationLink, Error, NewInvitation> => useInvitationWrite((given: NewInvitation) => api.post<InvitationLink>(invitationsAt(programme), given));
export const useRenew = (programme: string | undefined): UseMutationResult<InvitationLink, Error, string> => useInvitationWrite((id: string) => api.post<InvitationLink>(`${invitationsAt(programme)}/${part(id)}/link`));
export const useWithdraw = (programme: string | undefined): UseMutationResult<void, Error, string> => useInvitationWrite((id: string) => api.delete(`${invitationsAt(programme)}/${part(id)}`));
