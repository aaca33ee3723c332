import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { ownAccount, useOwnWrite } from './accounts-api.ts';
import { fieldErrors, NO_ERRORS, type FieldErrors } from './field-errors.ts';

export interface ChangeProps {
  onDone: () => void;
  onCancel: () => void;
}

/** The old password, and a new one. */
export function ChangePassword({ onDone, onCancel }: ChangeProps): ReactNode {
  const [given, setGiven] = useState({ current: '', password: '' });
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const change = useOwnWrite(ownAccount.changePassword);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(given, { onSuccess: onDone, onError: (error) => setErrors(fieldErrors(error, { current: 'current', password: 'password' })) });
  };
  return (
    <div className="wm-text">
      <ErrorSummary errors={errors.summary} />
      <PageHeading title={errors.summary.length > 0 ? 'Error: Change your password' : 'Change your password'}>Change your password</PageHeading>
      <form onSubmit={send} noValidate>
        <PasswordInput id="current" label="The password you have" autoComplete="current-password" error={errors.at.current} value={given.current} onChange={(event) => setGiven({ ...given, current: event.target.value })} />
        <PasswordInput
          id="password"
          label="New password"
          hint="At least 12 characters. Three or four words that have nothing to do with each other are easy to remember. You can paste it from a password manager."
          autoComplete="new-password"
          error={errors.at.password}
          value={given.password}
          onChange={(event) => setGiven({ ...given, password: event.target.value })}
        />
        <div className="govuk-button-group">
          <Button disabled={change.isPending}>Change it</Button>
          <Button type="button" variant="secondary" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </form>
    </div>
  );
}
