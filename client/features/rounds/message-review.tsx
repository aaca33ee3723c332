import { useMemo, useState, type ReactNode } from 'react';
import { MESSAGE_STEP_LABELS } from '../../../shared/vocabulary/message.ts';
import { asProblem } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useApproveMessage, useMessagePreview, useStopMessage, type RoundMessage } from './round-messages-api.ts';
import { people } from './round-words.ts';

/** A message as it would arrive and to how many people; to be approved or stopped. */
export function MessageReview({ programme, round, message }: { programme: string; round: string; message: RoundMessage }): ReactNode {
  const preview = useMessagePreview(programme, round, message);
  const approve = useApproveMessage(programme, round, message.step);
  const stop = useStopMessage(programme, round, message.step);
  const [asking, setAsking] = useState(false);
  const error = approve.error ?? stop.error;
  const errors = useMemo(() => (error ? [{ text: asProblem(error).detail }] : []), [error]);
  const of = <span className="govuk-visually-hidden">: {MESSAGE_STEP_LABELS[message.step]}</span>;
  return (
    <div className="wm-message-review">
      <ErrorSummary errors={errors} />
      <QueryState query={preview}>
        {({ notBegun, begun, notWrittenTo, subject, text, textBegun }) => (
          <>
            <p className="govuk-body">
              If it went out now: {people(notBegun)} who {notBegun === 1 ? 'has' : 'have'} not begun, {people(begun)} who {begun === 1 ? 'has' : 'have'} begun.
            </p>
            {notWrittenTo.length > 0 && (
              <>
                <p className="govuk-body govuk-!-margin-bottom-1">Not written to:</p>
                <ul className="govuk-list govuk-list--bullet">
                  {notWrittenTo.map(({ because, people: count }) => (
                    <li key={because}>
                      {people(count)}: {because}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{subject}</strong>
            </p>
            {message.replyTo && <p className="govuk-body-s govuk-!-margin-bottom-2">Answers go to {message.replyTo}.</p>}
            <Letter title="To those who have not begun" text={text} />
            <Letter title="To those who have begun and not sent" text={textBegun} />
          </>
        )}
      </QueryState>
      {message.status === 'planned' && (
        <Button type="button" disabled={approve.isPending} onClick={() => approve.mutate(message.revision)}>
          Approve{of}
        </Button>
      )}
      {message.status !== 'cancelled' &&
        (asking ? (
          <div>
            <p className="govuk-body">{message.status === 'started' ? 'What has left cannot be called back; the rest stays here.' : 'It will not be sent, unless you change it and approve it again.'}</p>
            <div className="govuk-button-group">
              <Button type="button" variant="warning" autoFocus disabled={stop.isPending} onClick={() => stop.mutate()}>
                Stop it{of}
              </Button>
              <Button type="button" variant="secondary" onClick={() => setAsking(false)}>
                Leave it as it is
              </Button>
            </div>
          </div>
        ) : (
          <Button type="button" variant="secondary" onClick={() => setAsking(true)}>
            Stop this message…{of}
          </Button>
        ))}
    </div>
  );
}

function Letter({ title, text }: { title: string; text: string }): ReactNode {
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">{title}:</p>
      <div className="wm-letter">{text}</div>
    </>
  );
}
