import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { LANGUAGE_LABELS, SECOND_LANGUAGES } from '../../../../shared/vocabulary/language.ts';
import { asProblem, type ApiProblem } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import { useUnsavedWarning } from '../../../lib/use-unsaved-warning.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ErrorSummary, goToField, type SummaryError } from '../../../ui/error-summary.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { draftOf, editedOf, saysTheSame, type EditedDraft } from '../draft-edits.ts';
import { errorsOf, keyOfField } from '../draft-faults.ts';
import { useSaveDraft, type AgreedOutcome, type Version } from '../questionnaires-api.ts';
import { Changes } from './changes.tsx';
import { Conflict } from './conflict.tsx';
import { LanguagePanel } from './language-panel.tsx';
import { Publish } from './publish.tsx';
import { QuestionList } from './question-list.tsx';
import { TakeCriteria } from './take-criteria.tsx';
import { VersionWords } from './version-words.tsx';

interface BuilderProps {
  programme: { code: string; name: string };
  loaded: Version;
  outcomes: readonly AgreedOutcome[];
  onPublished: () => void;
}

const NO_ERRORS: SummaryError[] = [];

/** Writes a draft. Whatever goes wrong, what was written stays on the page until it is saved. */
export function Builder({ programme, loaded, outcomes, onPublished }: BuilderProps): ReactNode {
  const [version, setVersion] = useState(loaded);
  const [draft, setDraft] = useState(() => editedOf(loaded));
  const [open, setOpen] = useState<string | null>(null);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [theirs, setTheirs] = useState<Version | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const save = useSaveDraft(programme.code, loaded);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const unsaved = !saysTheSame(draft, version);
  const letGo = useUnsavedWarning(unsaved ? 'Your changes are not saved yet. Leave without saving?' : null);

  const edit = (change: (before: EditedDraft) => EditedDraft): void => {
    setSaved(null);
    setDraft(change);
  };
  const explain = (problem: ApiProblem): void => {
    if (problem.code === 'conflict' && problem.current) {
      setTheirs(problem.current as Version);
      setErrors([{ text: problem.detail, fieldId: 'conflict' }]);
      return;
    }
    const found = errorsOf(problem, draft.items);
    setErrors(found.errors);
    // The question at fault has to be open, or the summary would lead to nothing.
    if (found.key !== null) setOpen(found.key);
  };
  const send = async (content: EditedDraft, revision: number): Promise<void> => {
    setErrors(NO_ERRORS);
    setSaved(null);
    try {
      const now = await save.mutateAsync({ ...draftOf(content), revision });
      setVersion(now);
      setTheirs(null);
      // Somebody may have gone on writing meanwhile; what is saved keeps its codes from now on.
      setDraft((latest) => (latest === content ? editedOf(now, latest) : latest));
      setSaved(Date.now());
    } catch (error) {
      explain(asProblem(error));
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!save.isPending) void send(draft, version.revision);
  };
  const takeTheirs = (): void => {
    setVersion(theirs!);
    setDraft(editedOf(theirs!, draft));
    setTheirs(null);
    setErrors(NO_ERRORS);
  };
  /** A field of a question is on the page while the question is open. */
  const reveal = (fieldId: string): void => {
    const key = keyOfField(fieldId);
    if (key !== null) flushSync(() => setOpen(key));
  };
  const title = `${version.title || version.questionnaire}, version ${version.number}`;

  return (
    <>
      <form ref={form} onSubmit={submit} noValidate className="wm-builder">
        <ErrorSummary errors={errors} onReveal={reveal} />
        {saved !== null && (
          <NotificationBanner key={saved} success>
            Saved.
          </NotificationBanner>
        )}
        <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}${title}`}>
          {title}
        </PageHeading>
        {theirs && <Conflict mine={draft} theirs={theirs} onKeep={() => void send(draft, theirs.revision)} onTake={takeTheirs} />}
        <VersionWords draft={draft} errors={errors} onEdit={edit} />
        {SECOND_LANGUAGES.map((language) => (
          <LanguagePanel
            key={language}
            language={language}
            draft={draft}
            fileName={`${version.questionnaire}-${version.number}-${LANGUAGE_LABELS[language].toLowerCase()}.csv`}
            errors={errors}
            onErrors={setErrors}
            onEdit={edit}
            onGo={(fieldId) => {
              reveal(fieldId);
              goToField(fieldId);
            }}
          />
        ))}
        <QuestionList draft={draft} outcomes={outcomes} errors={errors} open={open} onOpen={setOpen} onEdit={edit} />
        <TakeCriteria programme={programme.code} draft={draft} onEdit={edit} />
        <div className="wm-save-bar">
          <Button aria-disabled={save.isPending}>{save.isPending ? 'Saving…' : 'Save the draft'}</Button>
          <span role="status">{unsaved ? 'Changes not saved yet' : 'Everything is saved'}</span>
        </div>
      </form>
      <h2 className="govuk-heading-m">Before it is asked</h2>
      <div className="govuk-button-group">
        <ButtonLink to={paths.preview(programme.code, version.questionnaire, version.number)} variant="secondary">
          See it as respondents do
        </ButtonLink>
      </div>
      {unsaved && <p className="govuk-body">Save first: you see it, publish it and compare it as it was saved last.</p>}
      {version.number > 1 && <Changes key={version.revision} programme={programme.code} version={version} />}
      <Publish
        programme={programme.code}
        version={version}
        unsaved={unsaved}
        onRefused={explain}
        onPublished={onPublished}
        onDiscarded={() => {
          letGo();
          void navigate(paths.questionnaires(programme.code));
        }}
      />
    </>
  );
}
