import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { STAFF_ROLE_LABELS } from '../../../shared/vocabulary/staff-role.ts';
import { api, asProblem } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import { SIGN_IN_KEY, type SignedIn, type SignedInProgramme, type StaffRole } from '../../lib/sign-in.ts';
import { Button } from '../../ui/button.tsx';

interface RoleSwitchProps {
  programme: SignedInProgramme;
  /** The programme as it is in the new role, before its pages are drawn anew. */
  onChange: (programme: SignedInProgramme) => void;
}

/**
 * Which role somebody acts in, and the way to another one. A button and not the choice itself changes over: who goes
 * through the list by keyboard would otherwise change role with every step.
 */
export function RoleSwitch({ programme, onChange }: RoleSwitchProps): ReactNode {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<StaffRole | null>(null);
  const change = useMutation({
    mutationFn: (role: StaffRole) => api.put<SignedInProgramme>(`${programmeApi(programme.code)}/role`, { role }),
    onSuccess: (now) => {
      // What was read in the other role is not shown in this one.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SIGN_IN_KEY[0] });
      client.setQueryData<SignedIn | null>(SIGN_IN_KEY, (before) => before && { ...before, programmes: before.programmes.map((one) => (one.code === now.code ? now : one)) });
      setChosen(null);
      onChange(now);
    },
  });
  if (programme.roles.length === 1) {
    return (
      <p className="wm-role-switch">
        Acting as <strong>{inWords(programme, programme.role)}</strong>
      </p>
    );
  }
  const value = chosen ?? programme.role;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value !== programme.role && !change.isPending) change.mutate(value);
  };
  return (
    <form className="wm-role-switch wm-no-print" onSubmit={submit}>
      <label htmlFor="acting-as">Acting as</label>
      <select className="govuk-select" id="acting-as" value={value} onChange={(event) => setChosen(event.target.value as StaffRole)}>
        {programme.roles.map((role) => (
          <option key={role} value={role}>
            {inWords(programme, role)}
          </option>
        ))}
      </select>
      <Button variant="secondary" className="govuk-!-margin-bottom-0" aria-disabled={value === programme.role || change.isPending}>
        Change role
      </Button>
      <span role="status" className={change.isError ? 'govuk-error-message wm-role-switch__fault' : 'govuk-visually-hidden'}>
        {change.isError ? asProblem(change.error).detail : change.isSuccess ? `You are now acting as ${inWords(programme, programme.role)}.` : ''}
      </span>
    </form>
  );
}

/** The role, and for the one acted in where it holds: "Head of service (Poole)". */
function inWords({ role: acting, council, sets }: SignedInProgramme, role: StaffRole): string {
  const place = role === acting ? (council ?? sets?.join(', ')) : null;
  return place ? `${STAFF_ROLE_LABELS[role]} (${place})` : STAFF_ROLE_LABELS[role];
}
