import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { STAFF_ROLES } from '../../../../shared/vocabulary/staff-role.ts';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Table } from '../../../ui/table.tsx';
import type { Staff, StaffMember } from '../api/staff-api.ts';
import { placeWords, roleWords } from '../role-words.ts';

/** Everybody with a role in the programme, a line a role. */
export function StaffList({ staff }: { staff: Staff }): ReactNode {
  if (staff.people.length === 0) return <EmptyState title="Nobody has a role in this programme yet">Begin with somebody who manages it.</EmptyState>;
  return (
    <Table
      caption="Who has which role"
      captionSize="m"
      compact
      columns={[{ label: 'Name' }, { label: 'Role' }, { label: 'Where' }, { label: 'Change' }, { label: 'Another role' }]}
      rows={staff.people.flatMap((person) =>
        person.roles.map((role, index) => ({
          key: role.id,
          cells: [
            `${person.name}${person.you ? ' (you)' : ''}`,
            roleWords(role.role),
            placeWords(role),
            <Link className="govuk-link govuk-link--no-visited-state" to={`?role=${role.id}`} aria-label={`Change the role ${roleWords(role.role)} of ${person.name}`}>
              Change
            </Link>,
            index === 0 && canHaveMore(person) ? (
              <Link className="govuk-link govuk-link--no-visited-state" to={`?add=${person.accountId}`} aria-label={`Add another role for ${person.name}`}>
                Add
              </Link>
            ) : null,
          ],
        })),
      )}
    />
  );
}

/** Nobody gives a role to themselves; and there are only so many. */
function canHaveMore({ you, roles }: StaffMember): boolean {
  return !you && roles.length < STAFF_ROLES.length - 1;
}
