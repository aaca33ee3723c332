import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ownAccount, useOwnWrite } from './accounts-api.ts';
import { AskPassword } from './ask-password.tsx';
import type { ChangeProps } from './change-password.tsx';

/** Ten new recovery codes, shown this once. */
export function NewRecoveryCodes({ onDone, onCancel }: ChangeProps): ReactNode {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const make = useOwnWrite(ownAccount.newRecoveryCodes);
  if (!codes) {
    return (
      <AskPassword
        title="Make new recovery codes"
        about="Each of ten codes signs you in once in place of a code of your authenticator app. The codes you have stop working."
        button="Make them"
        onGiven={async (password) => setCodes((await make.mutateAsync(password)).codes)}
        onCancel={onCancel}
      />
    );
  }
  return (
    <div className="wm-text">
      <PageHeading>Keep your recovery codes</PageHeading>
      <p className="govuk-body">Print them, or keep them in a password manager: they are not shown again.</p>
      <ul className="govuk-list wm-code" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button type="button" onClick={onDone}>
        I have kept them
      </Button>
    </div>
  );
}
