import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { MESSAGE_STEP_LABELS, MESSAGE_STATUS_LABELS, type PlanStatus } from '../../../shared/vocabulary/message.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState, InsetText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Tag, type TagColour } from '../../ui/tag.tsx';
import { MessageEditor } from './message-editor.tsx';
import { MessageReview } from './message-review.tsx';
import { useRoundMessages, type RoundMessage } from './round-messages-api.ts';
import { messages, TRANSPORT_WORDS } from './round-words.ts';
import './rounds.scss';

const STATES: Record<PlanStatus, { text: string; colour: TagColour }> = {
  planned: { text: 'Not approved yet', colour: 'yellow' },
  approved: { text: 'Approved', colour: 'green' },
  started: { text: 'Under way', colour: 'blue' },
  cancelled: { text: 'Stopped', colour: 'grey' },
};

/** What a round writes to people, day by day: read, changed, approved, stopped. */
export default function RoundMessagesPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  const query = useRoundMessages(programme.code, round);
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <PageHeading caption={programme.name}>Invitation and reminders</PageHeading>
      <p className="wm-lead">Proposed from the days of the round {round}, on working days of England and Wales. Nothing is sent before you approve it. Whoever has answered, or said that they do not want to, is left out at the moment of sending.</p>
      <QueryState query={query}>
        {({ transport, steps }) => (
          <>
            <InsetText>
              {TRANSPORT_WORDS[transport] ?? transport} <Link className="govuk-link" to={paths.roundOutbox(programme.code, round)}>Messages to people</Link>
            </InsetText>
            <p className="govuk-body">
              Messages leave from half past nine on, on no weekend and on no <Link className="govuk-link" to={paths.setUp(programme.code, 'bank-holidays')}>bank holiday</Link>. What nobody has changed, approved or stopped moves with the days of the round.
            </p>
            {steps.length === 0 ? (
              <EmptyState title="Nothing is planned">The round has no working day left on which people could be written to. Change its last day first.</EmptyState>
            ) : (
              <ol className="wm-timeline">
                {steps.map((message) => (
                  <PlannedMessage key={message.step} programme={programme.code} round={round} message={message} transport={transport} />
                ))}
              </ol>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function PlannedMessage({ programme, round, message, transport }: { programme: string; round: string; message: RoundMessage; transport: string }): ReactNode {
  const [open, setOpen] = useState<'review' | 'edit' | null>(null);
  const state = STATES[message.status];
  const of = <span className="govuk-visually-hidden">: {MESSAGE_STEP_LABELS[message.step]}</span>;
  return (
    <li className="wm-timeline__step">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {longDate(message.dueOn)}: {MESSAGE_STEP_LABELS[message.step]}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-2">
        <Tag colour={state.colour}>{state.text}</Tag> {message.status === 'approved' && `by ${message.approvedBy}. It starts by itself at half past nine on its day.`}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-2">Subject: {message.subject}</p>
      {message.messages.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {message.messages.map(({ status, messages: count }) => (
            <li key={status}>
              <Link className="govuk-link" to={`${paths.roundOutbox(programme, round)}?status=${status}`}>
                {messages(count)}
              </Link>{' '}
              {MESSAGE_STATUS_LABELS[status].charAt(0).toLowerCase() + MESSAGE_STATUS_LABELS[status].slice(1)}
            </li>
          ))}
        </ul>
      )}
      {message.status === 'started' && message.messages.length === 0 && <p className="govuk-body">Nobody was left to write to.</p>}
      {open === 'edit' ? (
        <MessageEditor key={message.revision} programme={programme} round={round} message={message} transport={transport} onDone={(saved) => setOpen(saved ? 'review' : null)} />
      ) : (
        <div className="govuk-button-group govuk-!-margin-bottom-0">
          <Button type="button" variant="secondary" className="wm-button--small" aria-expanded={open === 'review'} onClick={() => setOpen(open === 'review' ? null : 'review')}>
            {message.status === 'planned' ? 'Read and approve' : 'Read'}
            {of}
          </Button>
          {message.status !== 'started' && (
            <Button type="button" variant="secondary" className="wm-button--small" onClick={() => setOpen('edit')}>
              Change words and day{of}
            </Button>
          )}
        </div>
      )}
      {open === 'review' && <MessageReview programme={programme} round={round} message={message} />}
    </li>
  );
}
