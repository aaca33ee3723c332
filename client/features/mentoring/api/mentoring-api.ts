import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { YesNoUnknown } from '../../../../shared/vocabulary/enrolment.ts';
import type { CutShortBy, LoggedBy, MentoringMedium } from '../../../../shared/vocabulary/mentoring.ts';
import { api } from '../../../lib/api.ts';
import { programmeApi } from '../../../lib/paths.ts';

export interface Pairing {
  pairingId: string;
  mentorId: string;
  mentor: string;
  mentee: string;
  council: string | null;
  lineManager: YesNoUnknown;
  startsOn: string | null;
  endsOn: string | null;
  menteeWithdrewOn: string | null;
  /** Distinct days, whoever logged them. */
  meetings: number;
  byMentor: number;
  byMentee: number;
  recommended: number | null;
  lastHeldOn: string | null;
}

export interface Meeting {
  mentor: string;
  pairingIds: string[];
  heldOn: string;
  loggedBy: LoggedBy;
  minutes: number | null;
  medium: MentoringMedium;
  cutShortBy: CutShortBy | null;
  themes: string;
  replace?: boolean;
}

export interface Logged {
  added: number;
  replaced: number;
  unchanged: number;
}

const key = (programme: string): readonly string[] => ['pairings', programme];

export function usePairings(programme: string): UseQueryResult<Pairing[]> {
  return useQuery({ queryKey: key(programme), queryFn: ({ signal }) => api.get<Pairing[]>(`${programmeApi(programme)}/pairings`, signal) });
}

/** Logs a meeting; what is counted from the logs is asked for again. */
export function useLogMeeting(programme: string): UseMutationResult<Logged, Error, Meeting> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (meeting) => api.post<Logged>(`${programmeApi(programme)}/mentoring-meetings`, meeting),
    onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'register' && queryKey[0] !== 'sign-in' }),
  });
}
