import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { DateInput, isoDate, NO_DATE } from '../../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useReply, type WatchPrompt } from '../api/withdrawals-api.ts';
import { whoIs } from '../withdrawal-words.ts';

interface WatchPromptProps {
  programme: string;
  prompt: WatchPrompt;
  on: string | null;
  onDone: (text: string) => void;
}

type Answer = 'confirmed' | 'dismissed' | 'snoozed';
const LOGS: Readonly<Record<string, string>> = { mentor: 'the mentor', mentee: 'the mentee', staff: 'staff' };

/** One person to ask about: the evidence, and three answers. */
export function WatchPromptCard({ programme, prompt, on, onDone }: WatchPromptProps): ReactNode {
  const reply = useReply(programme);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(NO_DATE);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const { person, enrolmentId, evidence, withdrewOn } = prompt;
  const id = (field: string): string => `${field}-${enrolmentId}`;
  const errorOf = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === id(field))?.text;

  const send = async (): Promise<void> => {
    if (reply.isPending) return;
    const day = isoDate(until);
    const wrong: SummaryError[] = [
      ...(answer === null ? [{ text: `Choose what you know of ${person}`, fieldId: id('answer') }] : []),
      ...(answer === 'dismissed' && reason.trim() === '' ? [{ text: 'Say why this is no withdrawal', fieldId: id('reason') }] : []),
      ...(answer === 'snoozed' && !day ? [{ text: 'Enter the day on which to ask again, such as 1 3 2027', fieldId: id('until') }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    try {
      await reply.mutateAsync({ enrolmentId, evidence, answer: answer!, ...(answer === 'dismissed' ? { reason } : {}), ...(answer === 'snoozed' ? { until: day! } : {}), ...(on ? { on } : {}) });
      onDone(answer === 'confirmed' ? `It is recorded that ${person} withdrew in effect.` : answer === 'dismissed' ? `${person} is not asked about again for these sessions.` : `${person} is asked about again on ${longDate(day!)}.`);
    } catch (error) {
      const problem = asProblem(error);
      setErrors([{ text: `${problem.title}. ${problem.detail}` }]);
    }
  };

  return (
    <section className="wm-round" aria-labelledby={id('who')}>
      <ErrorSummary errors={errors} />
      <h2 id={id('who')} className="govuk-heading-m">
        <Link className="govuk-link" to={paths.person(programme, prompt.personCode)}>
          {person}
        </Link>
      </h2>
      <SummaryList
        compact
        rows={[
          { key: 'Who they are', value: whoIs(prompt) },
          { key: 'Silent at', value: <Sessions of={prompt.silent} more={prompt.running - prompt.silent.length} /> },
          { key: 'Last there', value: sessionWords(prompt.lastPresent) },
          { key: 'Last apologies', value: sessionWords(prompt.lastApology) },
          { key: 'Last mentoring', value: prompt.lastMeeting ? `${longDate(prompt.lastMeeting.heldOn)}, in the log of ${prompt.lastMeeting.loggedBy.map((one) => LOGS[one]).join(' and ')}` : 'Never logged' },
          ...(prompt.notRecorded.length > 0 ? [{ key: 'Not recorded', value: <Sessions of={prompt.notRecorded} more={0} /> }] : []),
        ]}
      />
      <Radios
        id={id('answer')}
        name={id('answer')}
        label={<strong>What do you know of {person}?</strong>}
        small
        error={errorOf('answer')}
        value={answer}
        onChange={(value) => setAnswer(value as Answer)}
        items={[
          { value: 'confirmed', text: 'They have left', hint: `Records a withdrawal in effect, about ${longDate(withdrewOn)}. They stay a starter; it can be reversed.` },
          { value: 'dismissed', text: 'They have not left', hint: 'Not asked again about these sessions.' },
          { value: 'snoozed', text: 'I do not know yet', hint: 'Asked again later.' },
        ]}
      />
      {answer === 'dismissed' && <TextInput id={id('reason')} label="Why not" hint="No health details." error={errorOf('reason')} autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />}
      {answer === 'snoozed' && <DateInput id={id('until')} label="Ask again on" error={errorOf('until')} value={until} onChange={setUntil} />}
      <Button type="button" aria-disabled={reply.isPending} onClick={() => void send()}>
        {reply.isPending ? 'Saving…' : 'Save'}
        <span className="govuk-visually-hidden"> the answer about {person}</span>
      </Button>
    </section>
  );
}

function Sessions({ of, more }: { of: readonly { title: string; heldOn: string }[]; more: number }): ReactNode {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map((session) => (
        <li key={`${session.title} ${session.heldOn}`}>{sessionWords(session)}</li>
      ))}
      {more > 0 && <li>and {more} before these</li>}
    </ul>
  );
}

function sessionWords(session: { title: string; heldOn: string } | null): string {
  return session ? `${session.title}, ${longDate(session.heldOn)}` : 'Never';
}
