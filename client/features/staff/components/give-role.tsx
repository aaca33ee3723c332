import { useState, type FormEvent, type ReactNode } from 'react';
import { STAFF_ROLES, type StaffRole } from '../../../../shared/vocabulary/staff-role.ts';
import { asProblem } from '../../../lib/api.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { useGiveRole, type Staff, type StaffMember } from '../api/staff-api.ts';
import { faultsOfDraft, givenOf, ROLE_HINTS, roleWords, type DraftFault, type RoleDraft } from '../role-words.ts';
import { FindAccount } from './find-account.tsx';
import { PlaceFields } from './place-fields.tsx';

interface GiveRoleProps {
  address: string;
  staff: Staff;
  /** Who is to have it; null: an account is looked for first. */
  member: StaffMember | null;
  onDone: (text: string) => void;
}

/** Gives a role to somebody of the staff, or to an account that an administrator looks for. */
export function GiveRole({ address, staff, member, onDone }: GiveRoleProps): ReactNode {
  const give = useGiveRole(address);
  const [draft, setDraft] = useState<RoleDraft>({ accountId: member?.accountId ?? null, role: null, councilId: '', setIds: [] });
  const [name, setName] = useState(member?.name ?? '');
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const held = member?.roles.map(({ role }) => role) ?? [];
  const heading = member ? `Give ${member.name} another role` : 'Give somebody a role';
  const fault = (field: DraftFault['field']): string | undefined => faults.find((one) => one.field === field)?.text;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (give.isPending) return;
    const found = faultsOfDraft(draft);
    setFaults(found);
    setErrors(found.map(({ field, text }) => ({ text, fieldId: field })));
    if (found.length > 0) return;
    try {
      await give.mutateAsync(givenOf({ ...draft, accountId: draft.accountId!, role: draft.role! }));
      onDone(`${name} is now ${roleWords(draft.role!).toLowerCase()}.`);
    } catch (error) {
      setErrors([{ text: asProblem(error).detail }]);
    }
  };

  return (
    <>
      <BackLink to="?">People and roles</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading caption={staff.programme} title={errors.length > 0 ? `Error: ${heading}` : heading}>
        {heading}
      </PageHeading>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {!member && (
          <FindAccount
            address={address}
            error={fault('account')}
            chosen={draft.accountId}
            onChoose={(account) => {
              setDraft({ ...draft, accountId: account?.id ?? null });
              setName(account?.name ?? '');
            }}
          />
        )}
        <Radios
          id="role"
          name="role"
          label="Role"
          error={fault('role')}
          value={draft.role}
          onChange={(role) => setDraft({ ...draft, role: role as StaffRole })}
          items={STAFF_ROLES.filter((role) => !held.includes(role)).map((role) => ({ value: role, text: roleWords(role), hint: ROLE_HINTS[role] }))}
        />
        <PlaceFields
          role={draft.role}
          staff={staff}
          councilId={draft.councilId}
          setIds={draft.setIds}
          error={fault('council') ?? fault('sets')}
          onCouncil={(councilId) => setDraft({ ...draft, councilId })}
          onSets={(setIds) => setDraft({ ...draft, setIds })}
        />
        <Button aria-disabled={give.isPending}>{give.isPending ? 'Saving…' : 'Give this role'}</Button>
      </form>
    </>
  );
}
