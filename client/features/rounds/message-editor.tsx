import { useState, type FormEvent, type ReactNode } from 'react';
import { PLACEHOLDERS, replyWords } from '../../../shared/questionnaire/message-text.ts';
import { MESSAGE_STEP_LABELS } from '../../../shared/vocabulary/message.ts';
import { asProblem } from '../../lib/api.ts';
import { useUnsavedWarning } from '../../lib/use-unsaved-warning.ts';
import { Button } from '../../ui/button.tsx';
import { DateInput, isoDate, typedDate } from '../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { useChangeMessage, type RoundMessage } from './round-messages-api.ts';
import { REPLY_WORDS } from './round-words.ts';

const PARTS = ['dueOn', 'subject', 'body', 'bodyBegun', 'signedBy', 'replyTo'];

/** The words and the day of one message. Whatever goes wrong, what was written stays until it is saved. */
export function MessageEditor({ programme, round, message, transport, onDone }: { programme: string; round: string; message: RoundMessage; transport: string; onDone: (saved: boolean) => void }): ReactNode {
  const change = useChangeMessage(programme, round, message.step);
  const [words, setWords] = useState({ subject: message.subject, body: message.body, bodyBegun: message.bodyBegun, signedBy: message.signedBy, replyTo: message.replyTo });
  const [due, setDue] = useState(() => typedDate(message.dueOn));
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const changed = isoDate(due) !== message.dueOn || (Object.keys(words) as (keyof typeof words)[]).some((part) => words[part] !== message[part]);
  useUnsavedWarning(changed ? 'The message is not saved yet. Leave without saving?' : null);
  const id = (part: string): string => `${message.step}-${part}`;
  const error = (part: string): string | undefined => errors.find(({ fieldId }) => fieldId === id(part))?.text;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change.isPending) return;
    const dueOn = isoDate(due);
    if (!dueOn) return setErrors([{ text: 'Enter a day of the calendar, for example 31 3 2027', fieldId: id('dueOn') }]);
    setErrors([]);
    change.mutate(
      { ...words, replyTo: words.replyTo.trim(), dueOn, revision: message.revision },
      {
        onSuccess: () => onDone(true),
        onError: (failure) => {
          const problem = asProblem(failure);
          setErrors(
            problem.faults.length > 0
              ? problem.faults.map(({ field, message: text }) => ({ text: `${NAMES[field] ?? field} ${text}`, ...(PARTS.includes(field) && { fieldId: id(field) }) }))
              : [{ text: problem.detail }],
          );
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="wm-message-editor" aria-label={`Change: ${MESSAGE_STEP_LABELS[message.step]}`}>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">
        These stand for what differs from person to person: {PLACEHOLDERS.map((one) => `{${one}}`).join(', ')}. “{'{reply}'}” becomes “{replyWords(words.replyTo.trim())}”. A change has to be approved again.
      </p>
      <DateInput id={id('dueOn')} label="Day" hint="A working day while the round is open." value={due} error={error('dueOn')} onChange={setDue} />
      <TextInput id={id('subject')} label="Subject" value={words.subject} maxLength={200} error={error('subject')} onChange={(event) => setWords({ ...words, subject: event.target.value })} />
      <TextArea id={id('body')} label="To those who have not begun" rows={14} value={words.body} error={error('body')} onChange={(event) => setWords({ ...words, body: event.target.value })} />
      <TextArea id={id('bodyBegun')} label="To those who have begun and not sent" rows={12} value={words.bodyBegun} error={error('bodyBegun')} onChange={(event) => setWords({ ...words, bodyBegun: event.target.value })} />
      <TextInput
        id={id('signedBy')}
        label={message.step === 'personal' ? 'Signed by' : 'Signed by (optional)'}
        hint={message.step === 'personal' ? 'The last reminder is personal: somebody people know.' : 'Left empty, it is signed with the name of the programme.'}
        value={words.signedBy}
        maxLength={200}
        error={error('signedBy')}
        onChange={(event) => setWords({ ...words, signedBy: event.target.value })}
      />
      <TextInput
        id={id('replyTo')}
        label="Answers go to (optional)"
        type="email"
        hint={REPLY_WORDS[transport]}
        width={30}
        value={words.replyTo}
        error={error('replyTo')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWords({ ...words, replyTo: event.target.value })}
      />
      <div className="govuk-button-group">
        <Button aria-disabled={change.isPending}>Save the message</Button>
        <Button type="button" variant="secondary" onClick={() => onDone(false)}>
          Drop the changes
        </Button>
      </div>
    </form>
  );
}

const NAMES: Record<string, string> = { dueOn: 'The day', subject: 'The subject', body: 'The text to those who have not begun', bodyBegun: 'The text to those who have begun', signedBy: 'Signature:', replyTo: 'The address for answers' };
