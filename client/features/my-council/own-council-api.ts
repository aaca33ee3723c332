import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';

export type OwnCouncil = Schema<'OwnCouncilDto'>;
export type CouncilPerson = Schema<'CouncilPersonDto'>;
export type CouncilTotal = Schema<'CouncilTotalDto'>;
export type CouncilComparison = Schema<'CouncilComparisonDto'>;
export type CouncilPersonSessions = Schema<'CouncilPersonSessionsDto'>;
export type PersonSession = Schema<'PersonSessionDto'>;

export function useOwnCouncil(programme: string): UseQueryResult<OwnCouncil> {
  return useQuery({ queryKey: ['own-council', programme], queryFn: ({ signal }) => api.get<OwnCouncil>(`${programmeApi(programme)}/my-council`, signal) });
}

export function useCouncilPerson(programme: string, enrolmentId: string): UseQueryResult<CouncilPersonSessions> {
  return useQuery({
    queryKey: ['own-council', programme, enrolmentId],
    queryFn: ({ signal }) => api.get<CouncilPersonSessions>(`${programmeApi(programme)}/my-council/people/${encodeURIComponent(enrolmentId)}`, signal),
  });
}
