import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MemberContact } from './member-contact.tsx';
import { NewLink } from './new-link.tsx';
import { howMany } from './round-words.ts';
import { useNewLink, useRoundMembers, type MembersShown, type MemberState, type Round, type RoundMember } from './rounds-api.ts';

const STATES: Record<MemberState, ReactNode> = {
  not_started: <Tag colour="grey">Not started</Tag>,
  draft: <Tag colour="blue">Begun</Tag>,
  declined: <Tag colour="grey">Does not want to take part</Tag>,
  returned: <Tag colour="green">Returned</Tag>,
  withdrawn: <Tag colour="grey">Answers taken back</Tag>,
};

const SHOWN: { value: '' | MembersShown; text: string }[] = [
  { value: '', text: 'Everybody' },
  { value: 'waited_for', text: 'Form is waited for' },
  { value: 'not_reachable', text: 'Waited for, cannot be written to' },
  { value: 'not_started', text: 'Not started' },
  { value: 'draft', text: 'Begun' },
  { value: 'returned', text: 'Returned' },
  { value: 'declined', text: 'Does not want to take part' },
  { value: 'withdrawn', text: 'Answers taken back' },
];

/**
 * Everybody who was asked in a named round and how far they are; never what they said. Read when opened, a page at a time.
 * The address of the page says whom one round shows.
 */
export function RoundMembers({ programme, round }: { programme: string; round: Round }): ReactNode {
  const [address, setAddress] = useSearchParams();
  const isNamed = address.get('people') === round.code;
  const [open, setOpen] = useState(isNamed);
  const [opened, setOpened] = useState(isNamed);
  const place = useRef<HTMLDetailsElement>(null);
  const value = (name: string): string => (isNamed ? (address.get(name) ?? '') : '');
  const search = value('search');
  const shown = SHOWN.find((one) => one.value === value('shown'))?.value ?? '';
  const filter = { ...(search && { search }), ...(shown && { shown }) };
  const query = useRoundMembers(programme, round.code, new URLSearchParams({ ...filter, page: String(Math.max(1, Number(value('page')) || 1)) }).toString(), opened);
  const href = (to: Record<string, string>): string => `?${new URLSearchParams({ people: round.code, ...to }).toString()}#people-${encodeURIComponent(round.code)}`;
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const asked = ['search', 'shown'].map((name) => [name, String(typed.get(name) ?? '').trim()]).filter(([, given]) => given !== '');
    setAddress({ people: round.code, ...(Object.fromEntries(asked) as Record<string, string>) }, { preventScrollReset: true });
  };
  // Whoever comes from another page meets the list, once it is there.
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isNamed && isThere) place.current?.scrollIntoView?.();
  }, [isThere]);
  return (
    <details
      ref={place}
      id={`people-${round.code}`}
      className="govuk-details"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        setOpened((before) => before || currentTarget.open);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          People asked<span className="govuk-visually-hidden">: {round.title}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        {opened && (
          <>
            <form key={`${search} ${shown}`} className="wm-filters" onSubmit={show} role="search" aria-label={`People asked: ${round.title}`}>
              <TextInput id={`search-${round.code}`} name="search" label="Name, e-mail address or code" maxLength={100} defaultValue={search} autoComplete="off" />
              <Select id={`shown-${round.code}`} name="shown" label="Show" items={SHOWN} defaultValue={shown} />
              <Button variant="secondary">
                Show<span className="govuk-visually-hidden"> them: {round.title}</span>
              </Button>
            </form>
            <QueryState query={query}>
              {({ members, total, page, pageSize }) =>
                total === 0 ? (
                  <Nobody everybody={search || shown ? href({}) : null} />
                ) : (
                  <>
                    <p className="govuk-body" role="status">
                      {howMany(members.length, total, (page - 1) * pageSize)}
                    </p>
                    <Members members={members} programme={programme} round={round} />
                    <Pagination page={page} pages={Math.ceil(total / pageSize)} href={(to) => href({ ...filter, page: String(to) })} label={`Pages of people asked: ${round.title}`} />
                  </>
                )
              }
            </QueryState>
          </>
        )}
      </div>
    </details>
  );
}

/** @param everybody address that shows everybody; null: that is what was asked for */
function Nobody({ everybody }: { everybody: string | null }): ReactNode {
  if (everybody === null) return <EmptyState title="Nobody is asked in this round">People are asked when the round opens.</EmptyState>;
  return (
    <EmptyState title="Nobody matches">
      <Link className="govuk-link" to={everybody}>
        Show everybody
      </Link>
    </EmptyState>
  );
}

function Members({ members, programme, round }: { members: RoundMember[]; programme: string; round: Round }): ReactNode {
  const newLink = useNewLink(programme, round.code);
  const problem = newLink.error && asProblem(newLink.error);
  const begun = problem?.code === 'confirmation_needed' ? newLink.variables!.member : null;
  const errors = useMemo(() => (problem && !begun ? [{ text: problem.detail }] : []), [problem?.detail, begun]);
  const leave = (): void => {
    newLink.reset();
    document.getElementById(`link-${begun?.enrolmentId}`)?.focus();
  };
  const hasAction = round.open;
  const hasPaper = round.opensOn <= todayInLondon();
  return (
    <>
      <ErrorSummary errors={errors} />
      {newLink.data && <NewLink url={newLink.data.url} person={newLink.variables.member.person} onDone={newLink.reset} />}
      {begun && (
        <ModalDialog title={`${begun.person} has begun this form`} onEscape={leave}>
          <p className="govuk-body">{problem!.detail}</p>
          <div className="govuk-button-group">
            <Button type="button" variant="warning" onClick={() => newLink.mutate({ member: begun, discardsDraft: true })}>
              Discard it and make a link
            </Button>
            <Button type="button" variant="secondary" autoFocus onClick={leave}>
              Leave it as it is
            </Button>
          </div>
        </ModalDialog>
      )}
      {hasAction ? (
        <p className="govuk-body">A personal link opens the form of one person. Making one stops any earlier link of theirs from working.</p>
      ) : (
        <p className="govuk-body">Personal links can be made while the questionnaire is open.</p>
      )}
      <Table
        caption={`People asked: ${round.title}`}
        captionSize="hidden"
        compact
        columns={[{ label: 'Name' }, { label: 'Council' }, { label: 'Form' }, { label: 'Messages reach them at' }, ...(hasAction ? [{ label: 'Personal link' }] : []), ...(hasPaper ? [{ label: 'On paper' }] : [])]}
        rows={members.map((member) => ({
          key: member.enrolmentId,
          cells: [
            member.person,
            member.council ?? '–',
            member.state === 'returned' && member.onPaper ? <Tag colour="green">Returned (paper)</Tag> : STATES[member.state],
            <MemberContact programme={programme} round={round.code} member={member} />,
            ...(hasAction
              ? [
                  member.state === 'returned' ? (
                    'Has been returned'
                  ) : (
                    <Button type="button" variant="secondary" className="wm-button--small" id={`link-${member.enrolmentId}`} aria-disabled={newLink.isPending} onClick={() => !newLink.isPending && newLink.mutate({ member, discardsDraft: false })}>
                      Make a personal link<span className="govuk-visually-hidden"> for {member.person}</span>
                    </Button>
                  ),
                ]
              : []),
            ...(hasPaper ? [<OnPaper programme={programme} round={round.code} member={member} />] : []),
          ],
        }))}
      />
    </>
  );
}

/** What can be done on paper for somebody whose form is not in. */
function OnPaper({ programme, round, member: { enrolmentId, person, state } }: { programme: string; round: string; member: RoundMember }): ReactNode {
  if (state === 'returned' || state === 'withdrawn') return '–';
  const links = [
    { to: paths.enterPaper(programme, round, enrolmentId), text: 'Enter a paper form' },
    { to: paths.roundPaper(programme, round, enrolmentId), text: 'Print their form' },
  ];
  return (
    <ul className="govuk-list govuk-!-font-size-16 govuk-!-margin-bottom-0">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link className="govuk-link govuk-link--no-visited-state" to={to}>
            {text}
            <span className="govuk-visually-hidden"> for {person}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
