import { useState, type ReactNode } from 'react';
import { SIGN_IN_WAY_LABELS } from '../../../shared/vocabulary/sign-in.ts';
import { asProblem } from '../../lib/api.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ownAccount, useOwnAccount, useOwnWrite, type OwnAccount } from './accounts-api.ts';
import { ChangeAuthenticator } from './change-authenticator.tsx';
import { ChangePassword } from './change-password.tsx';
import { instant } from './instant.ts';
import { NewRecoveryCodes } from './new-recovery-codes.tsx';

type Opened = 'password' | 'authenticator' | 'codes' | null;

/** Who one is here, how one signs in, and where one is signed in. */
export default function AccountPage(): ReactNode {
  const query = useOwnAccount();
  return <QueryState query={query}>{(account) => <Account account={account} />}</QueryState>;
}

function Account({ account }: { account: OwnAccount }): ReactNode {
  const [opened, setOpened] = useState<Opened>(null);
  const [done, setDone] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const open = (which: Opened): void => {
    setDone('');
    setErrors([]);
    setOpened(which);
  };
  const finish = (what: string): void => {
    open(null);
    setDone(what);
  };
  if (opened === 'password') return <ChangePassword onDone={() => finish('Your password is changed. You are signed out everywhere else.')} onCancel={() => open(null)} />;
  if (opened === 'authenticator') return <ChangeAuthenticator onDone={() => finish('Your new authenticator app is set up. The one before works no longer.')} onCancel={() => open(null)} />;
  if (opened === 'codes') return <NewRecoveryCodes onDone={() => finish('You have new recovery codes. The ones before work no longer.')} onCancel={() => open(null)} />;

  return (
    <div className="wm-text">
      <ErrorSummary errors={errors} />
      {done && <NotificationBanner success>{done}</NotificationBanner>}
      <PageHeading size="xl">Your account</PageHeading>
      <SummaryList
        rows={[
          { key: 'Name', value: account.name },
          { key: 'E-mail address', value: account.email ?? 'None: Waymark keeps this account for itself' },
          { key: 'You sign in with', value: waysOf(account) },
          ...(account.administrator ? [{ key: 'Administrator', value: 'You set Waymark up, and see no answers' }] : []),
        ]}
      />
      {account.hasPassword && (
        <section aria-labelledby="changing">
          <h2 className="govuk-heading-m" id="changing">
            Change how you sign in
          </h2>
          {account.recoveryCodes < 4 && (
            <InsetText>
              You have {account.recoveryCodes === 1 ? '1 recovery code' : `${account.recoveryCodes} recovery codes`} left. Make new ones before you need them.
            </InsetText>
          )}
          <div className="govuk-button-group">
            <Button type="button" variant="secondary" onClick={() => open('password')}>
              Change your password
            </Button>
            <Button type="button" variant="secondary" onClick={() => open('authenticator')}>
              Change your authenticator app
            </Button>
            <Button type="button" variant="secondary" onClick={() => open('codes')}>
              Make new recovery codes
            </Button>
          </div>
        </section>
      )}
      <SignIns account={account} onDone={finish} onError={(error) => setErrors([{ text: asProblem(error).detail }])} />
    </div>
  );
}

function waysOf({ hasPassword, hasProvider, recoveryCodes }: OwnAccount): string {
  const ways = [
    ...(hasPassword ? [`a password and an authenticator app (${recoveryCodes === 1 ? '1 recovery code' : `${recoveryCodes} recovery codes`} left)`] : []),
    ...(hasProvider ? ['the sign-in service of your organisation'] : []),
  ];
  return ways.length > 0 ? ways.join(', or ') : 'a link';
}

function SignIns({ account, onDone, onError }: { account: OwnAccount; onDone: (what: string) => void; onError: (error: unknown) => void }): ReactNode {
  const end = useOwnWrite(ownAccount.endSignIn);
  const endOthers = useOwnWrite(ownAccount.endOthers);
  const others = account.signIns.filter(({ current }) => !current);
  return (
    <section aria-labelledby="sign-ins">
      <h2 className="govuk-heading-m" id="sign-ins">
        Where you are signed in
      </h2>
      <p className="govuk-body">A sign-in ends after 60 minutes without use, and after 12 hours at most. Waymark does not keep from where or with which browser you signed in.</p>
      <Table
        caption="Your sign-ins"
        captionSize="hidden"
        columns={[{ label: 'Begun' }, { label: 'Last used' }, { label: 'With' }, { label: 'End it' }]}
        rows={account.signIns.map(({ id, startedAt, lastSeenAt, how, current }) => ({
          key: id,
          cells: [
            instant(startedAt),
            instant(lastSeenAt),
            SIGN_IN_WAY_LABELS[how],
            current ? (
              <Tag colour="green">This one</Tag>
            ) : (
              <LinkButton onClick={() => end.mutate(id, { onSuccess: () => onDone('The sign-in has ended.'), onError })}>
                End<span className="govuk-visually-hidden"> the sign-in begun {instant(startedAt)}</span>
              </LinkButton>
            ),
          ],
        }))}
      />
      {others.length > 0 && (
        <Button type="button" variant="warning" disabled={endOthers.isPending} onClick={() => endOthers.mutate(undefined, { onSuccess: () => onDone('You are signed in here only.'), onError })}>
          End all others
        </Button>
      )}
    </section>
  );
}
