import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import type { Schema } from '../../../lib/schemas.ts';

export type Staff = Schema<'StaffDto'>;
export type StaffMember = Schema<'StaffMemberDto'>;
export type HeldRole = Schema<'HeldRoleDto'>;
export type NamedChoice = Schema<'NamedChoiceDto'>;
export type GiveRole = Schema<'GiveRoleDto'>;
export type Place = Schema<'PlaceDto'>;
export type ProgrammeStaffing = Schema<'ProgrammeStaffingDto'>;

export const ADMINISTRATION = '/api/administration/programmes';

/** @param address of a programme's staff in the API: a programme manager's, or an administrator's */
export function useStaff(address: string): UseQueryResult<Staff> {
  return useQuery({ queryKey: ['staff', address], queryFn: ({ signal }) => api.get<Staff>(address, signal) });
}

export function useStaffing(): UseQueryResult<ProgrammeStaffing[]> {
  return useQuery({ queryKey: ['staffing'], queryFn: ({ signal }) => api.get<ProgrammeStaffing[]>(ADMINISTRATION, signal) });
}

/** Accounts without a role in the programme, for administrators; not asked before two characters are typed. */
export function useCandidates(address: string, find: string): UseQueryResult<NamedChoice[]> {
  const part = find.trim();
  return useQuery({
    queryKey: ['staff-candidates', address, part],
    queryFn: ({ signal }) => api.get<NamedChoice[]>(`${address}/candidates?find=${encodeURIComponent(part)}`, signal),
    enabled: part.length >= 2,
  });
}

export function useGiveRole(address: string): UseMutationResult<Staff, Error, GiveRole> {
  const keep = useKeep(address);
  return useMutation({ mutationFn: (given) => api.post<Staff>(address, given), onSuccess: keep });
}

export function useChangeRole(address: string, role: string): UseMutationResult<Staff, Error, Place> {
  const keep = useKeep(address);
  return useMutation({ mutationFn: (place) => api.put<Staff>(`${address}/${role}`, place), onSuccess: keep });
}

export function useTakeRole(address: string, role: string): UseMutationResult<void, Error, void> {
  const keep = useKeep(address);
  return useMutation({ mutationFn: () => api.delete(`${address}/${role}`), onSuccess: () => keep() });
}

/** The list as it is now; and whoever changed their own roles is asked anew what they may do. */
function useKeep(address: string): (staff?: Staff) => void {
  const client = useQueryClient();
  return (staff) => {
    if (staff) client.setQueryData(['staff', address], staff);
    void client.invalidateQueries();
  };
}
