import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { MESSAGE_STATUSES, MESSAGE_STATUS_LABELS, MESSAGE_STEP_LABELS } from '../../../shared/vocabulary/message.ts';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button, ButtonLink, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState, InsetText } from '../../ui/feedback.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useRoundMessages, useSentMessages, type SentMessages } from './round-messages-api.ts';
import { againInWords, messages as counted, TRANSPORT_WORDS } from './round-words.ts';
import { useCameBack, useSendAgain } from './rounds-api.ts';
import './rounds.scss';

const PAGE = 50;
const INSTANT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** What became of every message of a round, and what it said; the link of the person is left out. */
export default function RoundOutboxPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const status = MESSAGE_STATUSES.find((one) => one === search.get('status')) ?? '';
  const find = search.get('search') ?? '';
  const page = Math.max(1, Number(search.get('page')) || 1);
  // Kept here: once it is noted, the message may be none of those that are shown.
  const [back, setBack] = useState<SentMessage | null>(null);
  const plan = useRoundMessages(programme.code, round);
  const query = useSentMessages(programme.code, round, status, find, page);
  const href = (to: number): string => `?${new URLSearchParams({ ...(find && { search: find }), ...(status && { status }), page: String(to) }).toString()}`;
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const asked = ['search', 'status'].map((name) => [name, String(typed.get(name) ?? '').trim()]).filter(([, given]) => given !== '');
    setSearch(Object.fromEntries(asked) as Record<string, string>);
  };
  const again = useSendAgain(programme.code, round);
  const told = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const send = ({ id, person }: SentMessage): void => {
    if (again.isPending) return;
    setSaid('');
    again.mutate(id, {
      onSuccess: (what) => {
        setSaid(`${person}: ${againInWords(what)}`);
        // The button is gone by now, with what it was pressed on where only some messages are shown.
        told.current?.focus();
      },
    });
  };
  return (
    <>
      <BackLink to={paths.roundMessages(programme.code, round)}>Invitation and reminders</BackLink>
      <PageHeading caption={programme.name}>Messages to people</PageHeading>
      {plan.data && <InsetText>{TRANSPORT_WORDS[plan.data.transport] ?? plan.data.transport}</InsetText>}
      <form key={`${status} ${find}`} className="wm-filters" onSubmit={show} role="search" aria-label="Messages to people">
        <TextInput id="search" name="search" label="Name, code or e-mail address" maxLength={100} defaultValue={find} autoComplete="off" />
        <Select id="status" name="status" label="Show" defaultValue={status} items={[{ value: '', text: 'All messages' }, ...MESSAGE_STATUSES.map((value) => ({ value, text: MESSAGE_STATUS_LABELS[value] }))]} />
        <Button variant="secondary">Show</Button>
      </form>
      <p className="govuk-body" role="status" tabIndex={-1} ref={told}>
        {said}
      </p>
      <QueryState query={query}>
        {({ total, messages }) => (
          <>
            <p className="govuk-body" role="status">
              {counted(total)}
            </p>
            {messages.length === 0 ? (
              <EmptyState title="There is no such message">{status || find ? <Link className="govuk-link" to="?">Show all messages</Link> : 'Messages appear here once an approved one has started, on its day.'}</EmptyState>
            ) : (
              <ul className="wm-outbox">
                {messages.map((message) => (
                  <Message
                    key={message.id}
                    programme={programme.code}
                    round={round}
                    message={message}
                    onCameBack={() => setBack(message)}
                    failed={again.error && again.variables === message.id ? asProblem(again.error).detail : null}
                    isSending={again.isPending}
                    onSend={() => send(message)}
                  />
                ))}
              </ul>
            )}
            <Pagination page={page} pages={Math.ceil(total / PAGE)} href={href} label="Pages of messages" />
          </>
        )}
      </QueryState>
      {back && <CameBack key={back.id} programme={programme.code} round={round} message={back} onClose={() => setBack(null)} />}
    </>
  );
}

type SentMessage = SentMessages['messages'][number];

interface MessageProps {
  programme: string;
  round: string;
  message: SentMessage;
  /** Why it could not be sent again. */
  failed: string | null;
  /** This one or another one is being sent again. */
  isSending: boolean;
  onSend: () => void;
  /** A mail said that it could not be delivered. */
  onCameBack: () => void;
}

function Message({ programme, round, message, failed, isSending, onSend, onCameBack }: MessageProps): ReactNode {
  const { person, address, step, status, because, dueAt, sentAt, subject, body, canGoAgain, earlier } = message;
  return (
    <li className="wm-outbox__message">
      <p className="govuk-body govuk-!-margin-bottom-1" id={`message-${message.id}`} tabIndex={-1}>
        <strong>{person}</strong>, {address || 'no address'}
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        {MESSAGE_STEP_LABELS[step]}, {INSTANT.format(new Date(sentAt ?? dueAt))}. {MESSAGE_STATUS_LABELS[status]}
        {because && `. ${because}`}
      </p>
      {earlier.length > 0 && (
        <ul className="wm-outbox__earlier">
          {earlier.map((one) => (
            <li key={one.againAt}>
              Before, to {one.address || 'no address'}: {MESSAGE_STATUS_LABELS[one.status].toLowerCase()}
              {one.because && ` (${one.because})`}. Sent again by {one.againBy}, {INSTANT.format(new Date(one.againAt))}
            </li>
          ))}
        </ul>
      )}
      {status === 'bounced' && !canGoAgain && (
        <p className="govuk-body-s govuk-!-margin-bottom-2">
          Nothing more is sent to this address. Correct it in the list{' '}
          <Link className="govuk-link" to={paths.roundPeople(programme, round, message.code)}>
            People asked
          </Link>{' '}
          of the round.
        </p>
      )}
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      {canGoAgain && (
        <Button type="button" variant="secondary" className="wm-button--small" aria-disabled={isSending} onClick={onSend}>
          Send it again
          <span className="govuk-visually-hidden">
            : {MESSAGE_STEP_LABELS[step]} to {person}
          </span>
        </Button>
      )}
      {message.canHaveComeBack && (
        <LinkButton onClick={onCameBack}>
          This address came back
          <span className="govuk-visually-hidden">
            : {MESSAGE_STEP_LABELS[step]} to {person}
          </span>
        </LinkButton>
      )}
      {body && (
        <Details
          className="govuk-!-margin-bottom-2"
          summary={
            <>
              Read it<span className="govuk-visually-hidden">: {MESSAGE_STEP_LABELS[step]} to {person}</span>
            </>
          }
        >
          <p className="govuk-body">
            <strong>{subject}</strong>
          </p>
          <div className="wm-letter">{body}</div>
        </Details>
      )}
    </li>
  );
}

/** A mail says that it could not be delivered: noted once whoever read it has confirmed, with what to do next. */
function CameBack({ programme, round, message: { id, person, code, address }, onClose }: { programme: string; round: string; message: SentMessage; onClose: () => void }): ReactNode {
  const note = useCameBack(programme, round);
  const close = (): void => {
    onClose();
    // The button that opened it is gone.
    if (note.isSuccess) document.getElementById(`message-${id}`)?.focus();
  };
  return (
    <>
      {note.isSuccess && (
        <ModalDialog title={`The message to ${person} came back`} onEscape={close}>
          <p className="govuk-body" role="status">
            It is noted. Nothing more is sent to {address}. Correct the address, and the message leaves again while the questionnaire is open.
          </p>
          <div className="govuk-button-group">
            <ButtonLink to={paths.roundPeople(programme, round, code)}>Correct the address</ButtonLink>
            <Button type="button" variant="secondary" autoFocus onClick={close}>
              Close
            </Button>
          </div>
        </ModalDialog>
      )}
      {!note.isSuccess && (
        <ModalDialog title={`Did the message to ${person} come back?`} onEscape={close}>
          {note.error && (
            <p className="govuk-error-message" role="alert">
              {asProblem(note.error).detail}
            </p>
          )}
          <p className="govuk-body">Only if a mail said that it could not be delivered to {address}. Nothing more is then sent to that address, in this round or another, until somebody corrects it.</p>
          <div className="govuk-button-group">
            <Button type="button" autoFocus disabled={note.isPending} onClick={() => note.mutate(id)}>
              It came back
            </Button>
            <Button type="button" variant="secondary" onClick={close}>
              Leave it as it is
            </Button>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
