import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { useChangeRole, useTakeRole, type HeldRole, type Staff, type StaffMember } from '../api/staff-api.ts';
import { hasPlace, placeOf, placeWords, ROLE_HINTS, roleWords } from '../role-words.ts';
import { PlaceFields } from './place-fields.tsx';

interface ChangeRoleProps {
  address: string;
  staff: Staff;
  member: StaffMember;
  role: HeldRole;
  onDone: (text: string) => void;
}

/** One role of one person: where it holds, and the way to take it away. */
export function ChangeRole({ address, staff, member, role, onDone }: ChangeRoleProps): ReactNode {
  const change = useChangeRole(address, role.id);
  const take = useTakeRole(address, role.id);
  const [councilId, setCouncilId] = useState(role.council?.id ?? '');
  const [setIds, setSetIds] = useState(role.sets.map(({ id }) => id));
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [fault, setFault] = useState<string>();
  const busy = change.isPending || take.isPending;
  const heading = `${roleWords(role.role)}: ${member.name}`;

  const attempt = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    if (busy) return;
    try {
      await work();
      onDone(done);
    } catch (error) {
      setErrors([{ text: asProblem(error).detail }]);
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const missing = role.role === 'head_of_service' && councilId === '' ? 'Choose the council that they are head of service of' : undefined;
    setFault(missing);
    if (missing) setErrors([{ text: missing, fieldId: 'council' }]);
    else void attempt(() => change.mutateAsync(placeOf(role.role, { councilId, setIds })), `The role of ${member.name} was changed.`);
  };

  return (
    <>
      <BackLink to="?">People and roles</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading caption={staff.programme} title={errors.length > 0 ? `Error: ${heading}` : heading}>
        {heading}
      </PageHeading>
      <SummaryList
        rows={[
          { key: 'What it is for', value: ROLE_HINTS[role.role] },
          { key: 'Where', value: placeWords(role) },
        ]}
      />
      {hasPlace(role.role) && !member.you && (
        <form noValidate onSubmit={save}>
          <PlaceFields role={role.role} staff={staff} councilId={councilId} setIds={setIds} error={fault} onCouncil={setCouncilId} onSets={setSetIds} />
          <Button aria-disabled={busy}>{change.isPending ? 'Saving…' : 'Save'}</Button>
        </form>
      )}
      {hasPlace(role.role) && member.you && <p className="govuk-body wm-text">Nobody changes what their own role reaches. Ask another programme manager, or an administrator.</p>}
      <h2 className="govuk-heading-m">Take this role away</h2>
      <p className="govuk-body wm-text">
        {member.you ? 'You are' : `${member.name} is`} out of it at once. The account stays, with {member.roles.length > 1 ? 'the other roles' : 'no role in this programme'}, and what was done in this role stays as
        it is.
      </p>
      <Button
        type="button"
        variant="warning"
        aria-disabled={busy}
        onClick={() => void attempt(() => take.mutateAsync(), `${member.name} is no longer ${roleWords(role.role).toLowerCase()}.`)}
      >
        {take.isPending ? 'Taking it away…' : 'Take this role away'}
      </Button>
    </>
  );
}
