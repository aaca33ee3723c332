import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { fieldErrors, NO_ERRORS, type FieldErrors } from './field-errors.ts';

/** Asks for the password before something that matters. */
export function AskPassword({ title, about, button, onGiven, onCancel }: { title: string; about: string; button: string; onGiven: (password: string) => Promise<void>; onCancel: () => void }): ReactNode {
  const [current, setCurrent] = useState('');
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [waits, setWaits] = useState(false);
  const send = async (): Promise<void> => {
    setWaits(true);
    try {
      await onGiven(current);
    } catch (error) {
      setErrors(fieldErrors(error, { current: 'current' }));
    } finally {
      setWaits(false);
    }
  };
  return (
    <div className="wm-text">
      <ErrorSummary errors={errors.summary} />
      <PageHeading title={errors.summary.length > 0 ? `Error: ${title}` : title}>{title}</PageHeading>
      <p className="govuk-body">{about}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <PasswordInput id="current" label="Your password" autoComplete="current-password" error={errors.at.current} value={current} onChange={(event) => setCurrent(event.target.value)} />
        <div className="govuk-button-group">
          <Button disabled={waits}>{button}</Button>
          <Button type="button" variant="secondary" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </form>
    </div>
  );
}
