import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { STAFF_ROLE_LABELS } from '../../../shared/vocabulary/staff-role.ts';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag, type TagColour } from '../../ui/tag.tsx';
import { listQuery, useInvitations, useRenew, useWithdraw, type Invitation, type InvitationLink } from './accounts-api.ts';
import { instant } from './instant.ts';
import { ListFilter } from './list-filter.tsx';
import { ShownLink } from './shown-link.tsx';

const STATES: Record<Invitation['state'], { text: string; colour: TagColour }> = {
  open: { text: 'Waiting', colour: 'blue' },
  accepted: { text: 'Accepted', colour: 'green' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
  expired: { text: 'Too late', colour: 'yellow' },
};

/** Who was invited, and what became of it: in one programme, or everywhere for an administrator. */
export default function InvitationsPage(): ReactNode {
  const { code } = useParams();
  const [search] = useSearchParams();
  const query = useInvitations(code, listQuery(search));
  const [renew, withdraw] = [useRenew(code), useWithdraw(code)];
  const [link, setLink] = useState<{ made: InvitationLink; who: string } | null>(null);
  const [done, setDone] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);

  const act = async (invitation: Invitation, what: 'renew' | 'withdraw'): Promise<void> => {
    setErrors([]);
    setDone('');
    setLink(null);
    try {
      if (what === 'renew') setLink({ made: await renew.mutateAsync(invitation.id), who: invitation.email });
      else {
        await withdraw.mutateAsync(invitation.id);
        setDone(`The invitation of ${invitation.email} is withdrawn.`);
      }
    } catch (error) {
      setErrors([{ text: asProblem(error).detail }]);
    }
  };
  const address = (page: number): string => {
    const next = new URLSearchParams(search);
    next.set('page', String(page));
    return `?${next.toString()}`;
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {link && <ShownLink title="New link" who={link.who} url={link.made.url} expiresAt={link.made.expiresAt} onDone={() => setLink(null)} />}
      {done && <NotificationBanner success>{done}</NotificationBanner>}
      <PageHeading size="xl">Invitations</PageHeading>
      <ButtonLink to={code === undefined ? paths.invite : paths.inviteStaff(code)}>Invite somebody</ButtonLink>
      <ListFilter states={Object.entries(STATES).map(([value, { text }]) => ({ value, text }))} />
      <QueryState query={query}>
        {({ invitations, total, page, pages }) =>
          invitations.length === 0 ? (
            <EmptyState title={search.size > 0 ? 'There is no such invitation' : 'Nobody has been invited yet'}>An invitation is a link that you send to somebody. It works once, for seven days.</EmptyState>
          ) : (
            <>
              <Table
                caption={total === 1 ? '1 invitation' : `${total} invitations`}
                columns={[{ label: 'For' }, { label: 'To become' }, { label: 'State' }, { label: 'What you can do' }]}
                rows={invitations.map((invitation) => ({ key: invitation.id, cells: cellsOf(invitation, (what) => void act(invitation, what)) }))}
              />
              <Pagination page={page} pages={pages} label="Pages of invitations" href={address} />
            </>
          )
        }
      </QueryState>
    </>
  );
}

function cellsOf(invitation: Invitation, act: (what: 'renew' | 'withdraw') => void): ReactNode[] {
  const { email, name, role, programme, council, sets, administrator, state } = invitation;
  const place = role === null ? [] : [[STAFF_ROLE_LABELS[role], programme, council, ...sets].filter((part) => part !== null).join(', ')];
  const waits = state === 'open' || state === 'expired';
  const forWhom = <span className="govuk-visually-hidden">: {email}</span>;
  return [
    <>
      {email}
      {name !== '' && (
        <>
          <br />
          <span className="govuk-body-s">{name}</span>
        </>
      )}
    </>,
    <ul key="to" className="govuk-list govuk-!-margin-bottom-0">
      {[...(administrator ? ['Administrator'] : []), ...place].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>,
    <>
      <Tag colour={STATES[state].colour}>{STATES[state].text}</Tag>
      <br />
      <span className="govuk-body-s">
        {state === 'open' ? `until ${instant(invitation.expiresAt)}` : `made ${instant(invitation.createdAt)}`}, by {invitation.invitedBy}
      </span>
    </>,
    waits ? (
      <ul key="do" className="govuk-list govuk-!-margin-bottom-0">
        <li>
          <LinkButton onClick={() => act('renew')}>Make a new link{forWhom}</LinkButton>
        </li>
        <li>
          <LinkButton onClick={() => act('withdraw')}>Withdraw{forWhom}</LinkButton>
        </li>
      </ul>
    ) : (
      '–'
    ),
  ];
}
