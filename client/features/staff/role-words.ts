import { STAFF_ROLE_LABELS, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';
import type { GiveRole, HeldRole, Place } from './api/staff-api.ts';

/** What each role is for, where somebody chooses one. */
export const ROLE_HINTS: Readonly<Record<StaffRole, string>> = {
  programme_manager: 'Sees people by name, keeps registers, mentoring and withdrawals, sends questionnaires, gives roles.',
  evaluator: 'Sees every figure and the answers behind it, people under pseudonyms. Cannot be head of service as well.',
  report_reader: 'Sees dashboards, protected so that nobody can be recognised.',
  head_of_service: 'Sees dashboards, and attendance and withdrawals of one council by name. Cannot be evaluator as well.',
  facilitator: 'Sees and marks the registers of their own sets.',
};

/** Where a role holds, in words. */
export function placeWords({ role, council, sets }: Pick<HeldRole, 'role' | 'council' | 'sets'>): string {
  if (role === 'head_of_service') return council?.name ?? 'No council yet';
  if (role === 'facilitator') return sets.length === 0 ? 'No sets yet' : sets.map(({ name }) => name).join(', ');
  return 'The whole programme';
}

/** Whether a role holds at a council or at sets, which can then be chosen. */
export const hasPlace = (role: StaffRole): boolean => role === 'head_of_service' || role === 'facilitator';

export interface RoleDraft {
  accountId: string | null;
  role: StaffRole | null;
  councilId: string;
  setIds: string[];
}

export interface DraftFault {
  field: 'account' | 'role' | 'council' | 'sets';
  text: string;
}

/** What is missing of a role that is to be given; the server checks the rest. */
export function faultsOfDraft({ accountId, role, councilId }: RoleDraft): DraftFault[] {
  return [
    ...(accountId === null ? [{ field: 'account' as const, text: 'Choose who is to have the role' }] : []),
    ...(role === null ? [{ field: 'role' as const, text: 'Choose a role' }] : []),
    ...(role === 'head_of_service' && councilId === '' ? [{ field: 'council' as const, text: 'Choose the council that they are head of service of' }] : []),
  ];
}

/** What is sent of where a role holds: only what belongs to that role. */
export function placeOf(role: StaffRole, { councilId, setIds }: Pick<RoleDraft, 'councilId' | 'setIds'>): Place {
  if (role === 'head_of_service') return { councilId: councilId === '' ? null : councilId };
  return role === 'facilitator' ? { setIds } : {};
}

export function givenOf(draft: RoleDraft & { accountId: string; role: StaffRole }): GiveRole {
  return { accountId: draft.accountId, role: draft.role, ...placeOf(draft.role, draft) };
}

export const roleWords = (role: StaffRole): string => STAFF_ROLE_LABELS[role];
