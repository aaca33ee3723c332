import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { api, ApiProblem } from './api.ts';
import type { Schema } from './schemas.ts';

export type SignedInProgramme = Schema<'ProgrammeRolesDto'>;
export type StaffRole = SignedInProgramme['roles'][number];
export type Ability = SignedInProgramme['abilities'][number];

export type SignedIn = Schema<'SignedInDto'>;

export const SIGN_IN_KEY = ['sign-in'] as const;
/** True once the sign-in has ended while somebody was at work: the page stays, and says so. */
export const ENDED_KEY = ['sign-in', 'ended'] as const;

/** Who is signed in; `data` is null when nobody is. */
export function useSignIn(): UseQueryResult<SignedIn | null> {
  return useQuery({
    queryKey: SIGN_IN_KEY,
    queryFn: async ({ signal, client }) => {
      try {
        return await api.get<SignedIn>('/api/sign-in', signal);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'not_signed_in') {
          const before = client.getQueryData<SignedIn>(SIGN_IN_KEY);
          if (!before) return null;
          client.setQueryData(ENDED_KEY, true);
          return before;
        }
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

/** Whether the sign-in has ended while somebody was at work. */
export function useSignInEnded(): boolean {
  return useQuery({ queryKey: ENDED_KEY, queryFn: () => false, initialData: false, staleTime: Infinity }).data;
}

/** The programme that the address names and the roles in it. Only for pages inside the programme layout, which checks it. */
/** The programme that the address names, the role acted in and what it may do. Only for pages inside the programme layout, which checks it. */
export function useProgramme(): SignedInProgramme {
  const { code } = useParams();
  const { data } = useSignIn();
  const known = useRef<SignedInProgramme>(undefined);
  // When the sign-in ends, a page may be drawn once more before the layout above takes it away.
  const programme = data?.programmes.find((one) => one.code === code) ?? known.current;
  known.current = programme;
  if (!programme) throw new Error(`useProgramme: ${code ?? 'no programme'} is not open to whoever is signed in`);
  return programme;
}
