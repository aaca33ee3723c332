import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { STAFF_ROLE_LABELS } from '../../../shared/vocabulary/staff-role.ts';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useSignIn } from '../../lib/sign-in.ts';
import { Button, ButtonLink, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { listQuery, useAccountAction, useAccounts, type Account, type InvitationLink } from './accounts-api.ts';
import { instant } from './instant.ts';
import { ListFilter } from './list-filter.tsx';
import { ShownLink } from './shown-link.tsx';

type Asked = { action: 'disable' | 'reset'; account: Account };

/** The accounts of staff: found, closed, opened again, helped back in. */
export default function AccountsPage(): ReactNode {
  const { data: signedIn } = useSignIn();
  const [search] = useSearchParams();
  const query = useAccounts(listQuery(search));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [link, setLink] = useState<{ made: InvitationLink; who: string } | null>(null);
  const [done, setDone] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const actions = { disable: useAccountAction('disable'), enable: useAccountAction('enable'), reset: useAccountAction('reset') };
  if (!signedIn?.administrator) return <PageHeading>Page not found</PageHeading>;

  const act = async (action: keyof typeof actions, account: Account): Promise<void> => {
    setAsked(null);
    setErrors([]);
    setDone('');
    setLink(null);
    try {
      const made = await actions[action].mutateAsync(account.id);
      if (made) setLink({ made, who: account.name });
      else setDone(action === 'disable' ? `The account of ${account.name} is closed.` : `The account of ${account.name} is open again.`);
    } catch (error) {
      setErrors([{ text: asProblem(error).detail }]);
    }
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {link && <ShownLink title="Link to sign in anew" who={link.who} url={link.made.url} expiresAt={link.made.expiresAt} onDone={() => setLink(null)} />}
      {done && <NotificationBanner success>{done}</NotificationBanner>}
      <PageHeading size="xl">Accounts</PageHeading>
      <div className="govuk-button-group">
        <ButtonLink to={paths.invite}>Invite somebody</ButtonLink>
        <Link className="govuk-link govuk-link--no-visited-state" to={paths.invitations}>
          Invitations
        </Link>
      </div>
      <ListFilter states={[{ value: 'open', text: 'Open' }, { value: 'closed', text: 'Closed' }]} />
      <QueryState query={query}>
        {({ accounts, total, page, pages }) =>
          accounts.length === 0 ? (
            <EmptyState title="There is no such account">Change what you search for. Somebody new gets an account by accepting an invitation.</EmptyState>
          ) : (
            <>
              <Table
                caption={total === 1 ? '1 account' : `${total} accounts`}
                columns={[{ label: 'Name' }, { label: 'Roles' }, { label: 'Last seen' }, { label: 'What you can do' }]}
                rows={accounts.map((account) => ({ key: account.id, cells: cellsOf(account, { ask: setAsked, open: (one) => void act('enable', one) }) }))}
              />
              <Pagination page={page} pages={pages} label="Pages of accounts" href={(to) => addressOf(search, to)} />
            </>
          )
        }
      </QueryState>
      {asked && <Ask asked={asked} onNo={() => setAsked(null)} onYes={() => void act(asked.action, asked.account)} />}
    </>
  );
}

function addressOf(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search);
  next.set('page', String(page));
  return `?${next.toString()}`;
}

function cellsOf(account: Account, { ask, open }: { ask: (asked: Asked) => void; open: (account: Account) => void }): ReactNode[] {
  const roles = [
    ...(account.administrator ? ['Administrator'] : []),
    ...account.roles.map(({ programme, role, council }) => `${STAFF_ROLE_LABELS[role]}, ${programme}${council ? `, ${council}` : ''}`),
  ];
  const forWhom = <span className="govuk-visually-hidden">: {account.name}</span>;
  return [
    <>
      {account.name} {account.state === 'closed' && <Tag colour="grey">Closed</Tag>}
      {account.lookAround && <Tag colour="orange">Demonstration</Tag>}
      <br />
      <span className="govuk-body-s">{account.email ?? 'No e-mail address: Waymark keeps this account for itself'}</span>
    </>,
    roles.length === 0 ? '–' : <ul className="govuk-list govuk-!-margin-bottom-0">{roles.map((role) => <li key={role}>{role}</li>)}</ul>,
    account.lastSeenAt === null ? 'Not signed in' : instant(account.lastSeenAt),
    account.own ? (
      <Link className="govuk-link" to={paths.account}>
        Your account
      </Link>
    ) : account.state === 'closed' ? (
      <LinkButton onClick={() => open(account)}>Open again{forWhom}</LinkButton>
    ) : (
      <ul className="govuk-list govuk-!-margin-bottom-0">
        {account.email !== null && (
          <li>
            <LinkButton onClick={() => ask({ action: 'reset', account })}>Link to sign in anew{forWhom}</LinkButton>
          </li>
        )}
        <li>
          <LinkButton onClick={() => ask({ action: 'disable', account })}>Close{forWhom}</LinkButton>
        </li>
      </ul>
    ),
  ];
}

function Ask({ asked: { action, account }, onYes, onNo }: { asked: Asked; onYes: () => void; onNo: () => void }): ReactNode {
  const closes = action === 'disable';
  return (
    <ModalDialog title={closes ? `Close the account of ${account.name}?` : `Make a link for ${account.name}?`} onEscape={onNo}>
      <p className="govuk-body">
        {closes
          ? 'They are signed out at once and cannot sign in. What they did stays under their name. You can open the account again.'
          : 'With the link they set a new password and a new authenticator app. Until they use it, what they have works. Make sure that it is they who ask.'}
      </p>
      <div className="govuk-button-group">
        <Button type="button" variant={closes ? 'warning' : 'primary'} onClick={onYes}>
          {closes ? 'Close the account' : 'Make the link'}
        </Button>
        <Button type="button" variant="secondary" onClick={onNo}>
          Cancel
        </Button>
      </div>
    </ModalDialog>
  );
}
