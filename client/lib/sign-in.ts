import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, ApiProblem } from './api.ts';

export type StaffRole = 'programme_manager' | 'evaluator' | 'head_of_service' | 'facilitator';

export interface SignedInProgramme {
  code: string;
  name: string;
  about: string;
  demonstration: boolean;
  roles: StaffRole[];
}

export interface SignedIn {
  name: string;
  programmes: SignedInProgramme[];
}

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

/** The programme that the address names and the roles in it. Only for pages inside the programme layout, which checks it. */
export function useProgramme(): SignedInProgramme {
  const { code } = useParams();
  const { data } = useSignIn();
  const programme = data?.programmes.find((one) => one.code === code);
  if (!programme) throw new Error(`useProgramme: ${code ?? 'no programme'} is not open to whoever is signed in`);
  return programme;
}
