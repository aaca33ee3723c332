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

/** Who is signed in; `data` is null when nobody is. */
export function useSignIn(): UseQueryResult<SignedIn | null> {
  return useQuery({
    queryKey: SIGN_IN_KEY,
    queryFn: async ({ signal }) => {
      try {
        return await api.get<SignedIn>('/api/sign-in', signal);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'not_signed_in') return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

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
