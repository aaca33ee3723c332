import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MemberContact } from './member-contact.tsx';
import { NewLink } from './new-link.tsx';
import { useNewLink, useRoundMembers, type MemberState, type Round, type RoundMember } from './rounds-api.ts';

const STATES: Record<MemberState, ReactNode> = {
  not_started: <Tag colour="grey">Not started</Tag>,
  draft: <Tag colour="blue">Begun</Tag>,
  declined: <Tag colour="grey">Does not want to take part</Tag>,
  returned: <Tag colour="green">Returned</Tag>,
  withdrawn: <Tag colour="grey">Answers taken back</Tag>,
};

/** Everybody who was asked in a named round and how far they are; never what they said. Read when opened. */
export function RoundMembers({ programme, round }: { programme: string; round: Round }): ReactNode {
  const [opened, setOpened] = useState(false);
  const query = useRoundMembers(programme, round.code, opened);
  return (
    <Details
      summary={
        <>
          People asked<span className="govuk-visually-hidden">: {round.title}</span>
        </>
      }
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened && (
        <QueryState query={query}>
          {(members) =>
            members.length === 0 ? (
              <EmptyState title="Nobody is asked in this round">People are asked when the round opens.</EmptyState>
            ) : (
              <Members members={members} programme={programme} round={round} />
            )
          }
        </QueryState>
      )}
    </Details>
  );
}

function Members({ members, programme, round }: { members: RoundMember[]; programme: string; round: Round }): ReactNode {
  const newLink = useNewLink(programme, round.code);
  const errors = useMemo(() => (newLink.error ? [{ text: asProblem(newLink.error).detail }] : []), [newLink.error]);
  const hasAction = round.open;
  const hasPaper = round.opensOn <= todayInLondon();
  return (
    <>
      <ErrorSummary errors={errors} />
      {newLink.data && <NewLink url={newLink.data.url} person={newLink.variables.person} onDone={newLink.reset} />}
      {hasAction ? (
        <p className="govuk-body">
          A personal link opens the form of one person. Making one stops any earlier link of theirs from working; what they have already answered is kept.
        </p>
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
                    <Button type="button" variant="secondary" className="wm-button--small" disabled={newLink.isPending} onClick={() => newLink.mutate(member)}>
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
