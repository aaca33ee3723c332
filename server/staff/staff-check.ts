import { STAFF_ROLE_LABELS, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** Where a role holds: of a council for a head of service, of sets for a facilitator, else of the whole programme. */
export interface RolePlace {
  readonly councilId: string | null;
  readonly setIds: readonly string[];
}

/** What a programme has to choose from. */
export interface StaffChoices {
  readonly councils: readonly { readonly id: string }[];
  readonly sets: readonly { readonly id: string }[];
}

/**
 * Everything that forbids a role at a place.
 * @returns one fault a field; none when it may be
 */
export function faultsOfPlace(role: StaffRole, place: RolePlace, choices: StaffChoices): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (field: string, message: string): void => void faults.push({ field, message });
  if (role === 'head_of_service') {
    if (place.councilId === null) fault('councilId', 'Choose the council that they are head of service of.');
    else if (!choices.councils.some(({ id }) => id === place.councilId)) fault('councilId', 'That council is not one of this programme. Choose one that is listed.');
  } else if (place.councilId !== null) {
    fault('councilId', `Only a head of service has a council. Leave it out for a ${STAFF_ROLE_LABELS[role].toLowerCase()}.`);
  }
  if (role === 'facilitator') {
    place.setIds.forEach((set, index) => {
      if (!choices.sets.some(({ id }) => id === set)) fault(`setIds.${index}`, 'That set is not one of this programme. Choose one that is listed.');
    });
  } else if (place.setIds.length > 0) {
    fault('setIds', `Only a facilitator has sets. Leave them out for a ${STAFF_ROLE_LABELS[role].toLowerCase()}.`);
  }
  return faults;
}

/** Why somebody who holds these roles in a programme cannot have another one there; null when they can. */
export function forbidsBeside(held: readonly StaffRole[], role: StaffRole, name: string): string | null {
  const apart: Partial<Record<StaffRole, StaffRole>> = { evaluator: 'head_of_service', head_of_service: 'evaluator' };
  const other = apart[role];
  if (other === undefined || !held.includes(other)) return null;
  return `${name} is ${STAFF_ROLE_LABELS[other].toLowerCase()} of this programme, and nobody can be head of service and evaluator of one programme. Take that role away first, or choose somebody else.`;
}
