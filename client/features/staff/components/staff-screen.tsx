import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useStaff, type Staff } from '../api/staff-api.ts';
import { ChangeRole } from './change-role.tsx';
import { GiveRole } from './give-role.tsx';
import { StaffList } from './staff-list.tsx';

interface StaffScreenProps {
  /** Of the programme's staff in the API. */
  address: string;
  /** What else can be done: links above the list. */
  actions: ReactNode;
}

/** Who has which role; one of them at a time to change (`?role=`), or to give another (`?add=`, an account or `new`). */
export function StaffScreen({ address, actions }: StaffScreenProps): ReactNode {
  const query = useStaff(address);
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<{ text: string; at: number } | null>(null);
  const finish = (text: string): void => {
    setDone({ text, at: Date.now() });
    setSearch({});
  };
  return (
    <QueryState query={query}>
      {(staff) => {
        const part = chosenPart(staff, search);
        if (part?.kind === 'change') return <ChangeRole key={part.role.id} {...{ address, staff, member: part.member, role: part.role }} onDone={finish} />;
        if (part?.kind === 'give') return <GiveRole key={part.member?.accountId} {...{ address, staff, member: part.member }} onDone={finish} />;
        return (
          <>
            {done && (
              <NotificationBanner key={done.at} success title="Saved">
                {done.text}
              </NotificationBanner>
            )}
            <PageHeading caption={staff.programme} size="xl">
              People and roles
            </PageHeading>
            <p className="wm-lead">What somebody sees and may do follows from their role. Whoever has several acts in one at a time. Every change is kept in the journal.</p>
            {actions}
            <StaffList staff={staff} />
          </>
        );
      }}
    </QueryState>
  );
}

type Part = { kind: 'change'; member: Staff['people'][number]; role: Staff['people'][number]['roles'][number] } | { kind: 'give'; member: Staff['people'][number] | null };

function chosenPart(staff: Staff, search: URLSearchParams): Part | null {
  const add = search.get('add');
  if (add === 'new') return { kind: 'give', member: null };
  for (const member of staff.people) {
    if (member.accountId === add) return { kind: 'give', member };
    const role = member.roles.find(({ id }) => id === search.get('role'));
    if (role) return { kind: 'change', member, role };
  }
  return null;
}
