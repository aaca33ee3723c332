import { useState, type FormEvent, type ReactNode } from 'react';
import type { Ability } from '../../../lib/sign-in.ts';
import { useNavigate } from 'react-router';
import { GROUP_FEEDBACK_KINDS, GROUP_FEEDBACK_KIND_LABELS, type GroupFeedbackKind } from '../../../../shared/vocabulary/group-feedback.ts';
import { asProblem } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { useUnsavedWarning } from '../../../lib/use-unsaved-warning.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import { DateInput, typedDate } from '../../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { InsetText } from '../../../ui/feedback.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { codeOf, contentOf, errorsOf, formOf, missing, newFeedback, type FeedbackForm } from '../feedback-form.ts';
import { useSaveGroupFeedback, type AgreedOutcome, type GroupFeedback, type RoomSession } from '../group-feedback-api.ts';
import { FeedbackConflict } from './feedback-conflict.tsx';
import { Points } from './points.tsx';
import { RemoveFeedback } from './remove-feedback.tsx';
import { Room } from './room.tsx';
import { Transcript } from './transcript.tsx';

interface FeedbackEditorProps {
  programme: { code: string; name: string; abilities: readonly Ability[] };
  loaded: GroupFeedback | null;
  outcomes: readonly AgreedOutcome[];
  sessions: readonly RoomSession[];
  /** Code of the session that a new one is of, where it was begun there. */
  session: string | null;
}

/** Writes down what a group said. Whatever goes wrong, what was written stays on the page until it is saved. */
export function FeedbackEditor({ programme, loaded, outcomes, sessions, session }: FeedbackEditorProps): ReactNode {
  const navigate = useNavigate();
  const [feedback, setFeedback] = useState(loaded);
  const [form, setForm] = useState<FeedbackForm>(() => (loaded ? formOf(loaded) : newFeedback(sessions.find(({ code }) => code === session))));
  const [changed, setChanged] = useState(false);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [theirs, setTheirs] = useState<GroupFeedback | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const save = useSaveGroupFeedback(programme.code);
  const letGo = useUnsavedWarning(changed ? 'What you wrote down is not saved yet. Leave without saving?' : null);
  const error = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === field)?.text;
  const change = (to: FeedbackForm): void => {
    setChanged(true);
    setSaved(null);
    setForm(to);
  };
  const send = (revision: number): void => {
    const content = contentOf(form, revision);
    if (!content) return setErrors(missing(form));
    setErrors([]);
    save.mutate(
      { code: codeOf(form), content },
      {
        onSuccess: (now) => {
          setTheirs(null);
          setChanged(false);
          if (!feedback) {
            letGo();
            return void navigate(paths.oneGroupFeedback(programme.code, now.code), { replace: true });
          }
          setFeedback(now);
          setSaved(Date.now());
        },
        onError: (failure) => {
          const problem = asProblem(failure);
          if (problem.code !== 'conflict' || !problem.current) return setErrors(errorsOf(problem, form));
          if (!feedback) return setErrors([{ text: `There is group feedback with the code ${codeOf(form)} already. Choose another code.`, fieldId: 'code' }]);
          setTheirs(problem.current as GroupFeedback);
          setErrors([{ text: problem.detail, fieldId: 'conflict' }]);
        },
      },
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!save.isPending) send(feedback?.revision ?? 0);
  };
  const chooseSession = (code: string): void => {
    const session = sessions.find((one) => one.code === code);
    const before = sessions.find((one) => one.code === form.session);
    // The title follows what is chosen until somebody types one: with arrow keys a list is gone through.
    const follows = form.title === (before?.title ?? '');
    change({ ...form, session: session?.code ?? null, ...(session && { held: typedDate(session.heldOn) }), ...(follows && { title: session?.title ?? '' }) });
  };
  const heading = feedback ? feedback.title : 'Write down what a group said';
  return (
    <>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        {saved !== null && (
          <NotificationBanner key={saved} success>
            Saved.
          </NotificationBanner>
        )}
        <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}${heading}`}>
          {heading}
        </PageHeading>
        {theirs && (
          <FeedbackConflict
            mine={form}
            theirs={theirs}
            onKeep={() => send(theirs.revision)}
            onTake={() => {
              setFeedback(theirs);
              setForm(formOf(theirs));
              setTheirs(null);
              setChanged(false);
              setErrors([]);
            }}
          />
        )}
        <Radios
          id="kind"
          name="kind"
          label="What was it?"
          value={form.kind}
          error={error('kind')}
          onChange={(kind) => change({ ...form, kind: kind as GroupFeedbackKind })}
          items={GROUP_FEEDBACK_KINDS.map((value) => ({
            value,
            text: GROUP_FEEDBACK_KIND_LABELS[value],
            hint: value === 'focus_group' ? 'A conversation held for the evaluation. It can keep its transcript.' : 'Said in a session, for example on flip charts.',
          }))}
        />
        <Select
          id="session"
          label="Session"
          hint="Its register then says who was there."
          value={form.session ?? ''}
          error={error('session')}
          items={[{ value: '', text: 'In no session of the programme' }, ...sessions.map(({ code, title, heldOn }) => ({ value: code, text: `${title}, ${longDate(heldOn)}` }))]}
          onChange={(event) => chooseSession(event.target.value)}
        />
        <TextInput id="title" label="Which group was it?" value={form.title} maxLength={200} error={error('title')} onChange={(event) => change({ ...form, title: event.target.value })} />
        {!feedback && (
          <TextInput id="code" label="Code" hint="A short name for files and addresses, of letters, digits and hyphens. It stays as it is." width={20} value={codeOf(form)} error={error('code')} spellCheck={false} autoCapitalize="none" onChange={(event) => change({ ...form, code: event.target.value })} />
        )}
        <DateInput id="heldOn" label="Day" value={form.held} error={error('heldOn')} onChange={(held) => change({ ...form, held })} />
        <TextInput id="minutes" label="How long, in minutes (optional)" width={4} inputMode="numeric" value={form.minutes} error={error('minutes')} onChange={(event) => change({ ...form, minutes: event.target.value })} />
        <Points form={form} outcomes={outcomes} errors={errors} onChange={change} />
        <Room programme={programme.code} form={form} onChange={change} />
        <Checkboxes
          id="counts"
          name="counts"
          label="Contribution"
          small
          values={form.countsAsContribution ? ['yes'] : []}
          onChange={(values) => change({ ...form, countsAsContribution: values.includes('yes') })}
          items={[{ value: 'yes', text: 'Whoever contributed counts as having contributed to the evaluation' }]}
        />
        <div className="wm-save-bar">
          <Button aria-disabled={save.isPending}>{save.isPending ? 'Saving…' : 'Save'}</Button>
          <span role="status">{changed ? 'Not saved yet' : feedback ? 'Everything is saved' : ''}</span>
        </div>
      </form>
      {feedback?.kind === 'focus_group' && <Transcript programme={programme} feedback={feedback} />}
      {form.kind === 'focus_group' && feedback?.kind !== 'focus_group' && <InsetText>Save first; then the transcript can be added.</InsetText>}
      {feedback && programme.abilities.includes('remove_group_feedback') && (
        <RemoveFeedback
          programme={programme.code}
          feedback={feedback}
          onRemoved={() => {
            letGo();
            void navigate(paths.groupFeedback(programme.code));
          }}
        />
      )}
    </>
  );
}
