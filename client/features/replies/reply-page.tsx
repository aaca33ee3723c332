import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { REPLY_KINDS, REPLY_KIND_LABELS, type ReplyKind } from '../../../shared/vocabulary/reply.ts';
import { asProblem } from '../../lib/api.ts';
import { newId } from '../../lib/new-id.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { useUnsavedWarning } from '../../lib/use-unsaved-warning.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState, WarningText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { PickPoint } from './pick-point.tsx';
import { contentOf, errorsOf, EVERYBODY, formOf, missing, newReply, withPoint, type ReplyForm } from './reply-form.ts';
import { usePublishReply, useReplies, useReplyChoices, useSaveReply, useWriteReply, type Reply, type ReplyChoices } from './replies-api.ts';
import './replies.scss';

/** Writes a reply, or changes one. */
export default function ReplyPage(): ReactNode {
  const programme = useProgramme();
  const { reply: id } = useParams();
  const replies = useReplies(programme.code);
  const choices = useReplyChoices(programme.code);
  return (
    <>
      <BackLink to={paths.replies(programme.code)}>You said, we did</BackLink>
      <QueryState query={replies}>
        {(all) => (
          <QueryState query={choices}>
            {(known) => {
              const reply = all.find((one) => one.id === id && one.writable) ?? null;
              return id !== undefined && reply === null ? (
                <EmptyState title="There is no such reply">Somebody may have removed it, or it is not yours to change.</EmptyState>
              ) : (
                <Editor key={id ?? 'new'} programme={programme} loaded={reply} choices={known} />
              );
            }}
          </QueryState>
        )}
      </QueryState>
    </>
  );
}

function Editor({ programme, loaded, choices }: { programme: { code: string; name: string }; loaded: Reply | null; choices: ReplyChoices }): ReactNode {
  const navigate = useNavigate();
  const [reply, setReply] = useState(loaded);
  const [form, setForm] = useState<ReplyForm>(() => (loaded ? formOf(loaded) : newReply(choices)));
  const [changed, setChanged] = useState(false);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [id] = useState(newId);
  const write = useWriteReply(programme.code);
  const save = useSaveReply(programme.code);
  const publish = usePublishReply(programme.code);
  const letGo = useUnsavedWarning(changed ? 'What you wrote is not saved yet. Leave without saving?' : null);
  const pending = write.isPending || save.isPending || publish.isPending;
  const error = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === field)?.text;
  const edit = (change: Partial<ReplyForm>): void => {
    setChanged(true);
    setForm((before) => ({ ...before, ...change }));
  };
  const send = async (alsoPublish: boolean): Promise<void> => {
    if (pending) return;
    const content = contentOf(form);
    setErrors(missing(form));
    if (!content) return;
    try {
      let now = reply ? await save.mutateAsync({ id: reply.id, ...content, revision: reply.revision }) : await write.mutateAsync({ ...id, ...content });
      setReply(now);
      if (alsoPublish) now = await publish.mutateAsync({ id: now.id, published: true, revision: now.revision });
      setChanged(false);
      letGo();
      void navigate(paths.replies(programme.code), { state: { saved: now.publishedOn === null ? 'The draft is saved.' : 'People see it on their own page.' } });
    } catch (failure) {
      const problem = asProblem(failure);
      const current = problem.current as Reply | null;
      if (current) setReply(current);
      setErrors(current ? [{ text: `${problem.detail} It says: “${current.said}” ${REPLY_KIND_LABELS[current.kind]}: “${current.done}”. Save again to put yours in its place.` }] : errorsOf(problem));
    }
  };
  const published = reply !== null && reply.publishedOn !== null;
  const title = loaded ? 'Change a reply' : 'Write a reply';
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <ErrorSummary errors={errors} />
      <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}${title}`}>
        {title}
      </PageHeading>
      <WarningText>People read this. Write it so that nobody can be recognised: no names, no council, nothing that only one person could have said.</WarningText>
      {!loaded && <PickPoint points={choices.points} onPick={(point) => { setChanged(true); setForm((before) => withPoint(before, point, choices.points)); }} />}
      <TextArea id="said" label="You said" hint="In your own words, as something that several people could have said." rows={3} maxLength={1000} error={error('said')} value={form.said} onChange={(event) => edit({ said: event.target.value })} />
      <Radios
        id="kind"
        name="kind"
        label="What became of it?"
        error={error('kind')}
        value={form.kind}
        onChange={(kind) => edit({ kind: kind as ReplyKind })}
        items={REPLY_KINDS.map((kind) => ({ value: kind, text: `${REPLY_KIND_LABELS[kind]} …` }))}
      />
      <TextArea id="done" label={form.kind ? REPLY_KIND_LABELS[form.kind] : 'What was done, or why not'} rows={4} maxLength={2000} error={error('done')} value={form.done} onChange={(event) => edit({ done: event.target.value })} />
      <Radios
        id="audience"
        name="audience"
        label="For whom is it?"
        error={error('audience')}
        value={form.audience}
        onChange={(audience) => edit({ audience })}
        items={[
          ...(choices.everybody ? [{ value: EVERYBODY, text: 'Everybody', hint: 'Participants and mentors.' }] : []),
          ...choices.sets.map(({ code, name }) => ({ value: code, text: name, hint: 'The participants of this set.' })),
        ]}
      />
      <div className="govuk-button-group">
        {published ? (
          <Button aria-disabled={pending}>{pending ? 'Saving…' : 'Save: people see it at once'}</Button>
        ) : (
          <>
            <Button aria-disabled={pending}>{pending ? 'Saving…' : 'Save as a draft'}</Button>
            <Button type="button" variant="secondary" aria-disabled={pending} onClick={() => void send(true)}>
              Save and publish
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
