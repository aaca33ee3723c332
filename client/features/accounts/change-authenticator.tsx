import { useState, type FormEvent, type ReactNode } from 'react';
import type { Schema } from '../../lib/schemas.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ownAccount, useOwnWrite } from './accounts-api.ts';
import { AskPassword } from './ask-password.tsx';
import type { ChangeProps } from './change-password.tsx';
import { fieldErrors, NO_ERRORS, type FieldErrors } from './field-errors.ts';

type SetUp = Schema<'AuthenticatorSetUpDto'>;

/** Another authenticator app: the password, the picture to scan, the first code. */
export function ChangeAuthenticator({ onDone, onCancel }: ChangeProps): ReactNode {
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const begin = useOwnWrite(ownAccount.beginAuthenticator);
  if (setUp) return <FirstCode setUp={setUp} onDone={onDone} onCancel={onCancel} />;
  return (
    <AskPassword
      title="Change your authenticator app"
      about="The app that you have works until you have entered the first code of the new one."
      button="Continue"
      onGiven={async (password) => setSetUp(await begin.mutateAsync(password))}
      onCancel={onCancel}
    />
  );
}

function FirstCode({ setUp, onDone, onCancel }: ChangeProps & { setUp: SetUp }): ReactNode {
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const confirm = useOwnWrite(ownAccount.confirmAuthenticator);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ setUp: setUp.setUp, code }, { onSuccess: onDone, onError: (error) => setErrors(fieldErrors(error, { code: 'code' })) });
  };
  return (
    <div className="wm-text">
      <ErrorSummary errors={errors.summary} />
      <PageHeading title={errors.summary.length > 0 ? 'Error: Scan the picture' : 'Scan the picture'}>Scan the picture with your new app</PageHeading>
      <p>
        <img src={setUp.picture} alt="Picture for your authenticator app. The key below says the same" width="220" height="220" />
      </p>
      <Details summary="I cannot scan it">
        <p className="govuk-body">Type this key into the app (time-based, 6 digits):</p>
        <p className="govuk-body wm-code">{setUp.secret}</p>
      </Details>
      <form onSubmit={send} noValidate>
        <TextInput id="code" label="Code of 6 digits" hint="The one that the new app shows now." autoComplete="one-time-code" width={10} error={errors.at.code} value={code} onChange={(event) => setCode(event.target.value)} />
        <div className="govuk-button-group">
          <Button disabled={confirm.isPending}>Change to this app</Button>
          <Button type="button" variant="secondary" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </form>
    </div>
  );
}
