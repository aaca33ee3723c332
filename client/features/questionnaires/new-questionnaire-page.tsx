import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { codeFor } from '../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS, SECOND_LANGUAGES, type SecondLanguage } from '../../../shared/vocabulary/language.ts';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkboxes, Radios } from '../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useBegin, useInstruments, useQuestionnaires, type Instrument, type NewQuestionnaire, type Questionnaire } from './questionnaires-api.ts';

/** Begins a questionnaire: with one of the library, as a copy of another, or empty. */
export default function NewQuestionnairePage(): ReactNode {
  const programme = useProgramme();
  const instruments = useInstruments(programme.code);
  const questionnaires = useQuestionnaires(programme.code);
  return (
    <>
      <BackLink to={paths.questionnaires(programme.code)}>Questions and versions</BackLink>
      <QueryState query={instruments}>
        {(library) => <QueryState query={questionnaires}>{(existing) => <NewQuestionnaireForm programme={programme} library={library} existing={existing} />}</QueryState>}
      </QueryState>
    </>
  );
}

interface FormProps {
  programme: { code: string; name: string };
  library: readonly Instrument[];
  existing: readonly Questionnaire[];
}

const FIELDS: Record<string, string> = { code: 'code', title: 'title', fromLibrary: 'beginning', fromQuestionnaire: 'beginning', languages: 'languages' };

function NewQuestionnaireForm({ programme, library, existing }: FormProps): ReactNode {
  const navigate = useNavigate();
  const begin = useBegin(programme.code);
  const [beginning, setBeginning] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [languages, setLanguages] = useState<SecondLanguage[]>([]);
  const [typedCode, setTypedCode] = useState<string | null>(null);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [from, source] = beginning === null ? [null, ''] : [beginning.slice(0, beginning.indexOf(':')), beginning.slice(beginning.indexOf(':') + 1)];
  const instrument = from === 'library' ? library.find(({ code }) => code === source) : undefined;
  const usual = instrument ? instrument.title : from === 'copy' ? titleOf(existing, source) : '';
  const code = typedCode ?? codeFor(title || usual || 'questionnaire', existing.map((one) => one.code));
  const errorOf = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === field)?.text;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (begin.isPending) return;
    if (beginning === null) return setErrors([{ text: 'Choose what to begin with', fieldId: 'beginning' }]);
    if (from === 'nothing' && title.trim() === '') return setErrors([{ text: 'Enter a title: respondents see it first', fieldId: 'title' }]);
    const sent: NewQuestionnaire = { code, ...(title.trim() && { title: title.trim() }), ...(from === 'library' && { fromLibrary: source, languages }), ...(from === 'copy' && { fromQuestionnaire: source }) };
    setErrors([]);
    begin.mutate(sent, {
      onSuccess: (made) => void navigate(paths.version(programme.code, made.questionnaire, made.number)),
      onError: (error) => {
        const problem = asProblem(error);
        setErrors(
          problem.faults.length > 0
            ? problem.faults.map(({ field, message }) => ({ text: message, ...(FIELDS[field] && { fieldId: FIELDS[field] }) }))
            : [{ text: problem.detail, ...(problem.code === 'conflict' && { fieldId: 'code' }) }],
        );
      },
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}Write a questionnaire`}>
        Write a questionnaire
      </PageHeading>
      <Radios
        id="beginning"
        name="beginning"
        label="What do you want to begin with?"
        hint="Everything can be changed until you publish it."
        error={errorOf('beginning')}
        value={beginning}
        onChange={setBeginning}
        items={[
          ...library.map(({ code: one, title: text, about }) => ({ value: `library:${one}`, text, hint: about })),
          ...existing.map((one) => ({ value: `copy:${one.code}`, text: `A copy of: ${titleOf(existing, one.code)}`, hint: `The newest published version of ${one.code}, as a questionnaire of its own.` })),
          { value: 'nothing:', text: 'Nothing', hint: 'An empty questionnaire.' },
        ]}
      />
      {instrument && (
        <Checkboxes
          id="languages"
          name="languages"
          label="Languages beside English"
          hint={`${
            instrument.perOutcome
              ? 'The library has it in Welsh, but for the statements about your outcomes: the programme has these in English alone, so their Welsh words are left for you to write.'
              : 'The library has all of it in Welsh.'
          } The Welsh has not been checked by a native speaker: have it read before you publish.`}
          error={errorOf('languages')}
          small
          values={languages}
          onChange={(values) => setLanguages(values as SecondLanguage[])}
          items={SECOND_LANGUAGES.map((value) => ({ value, text: LANGUAGE_LABELS[value] }))}
        />
      )}
      <TextInput
        id="title"
        label="Title"
        hint={usual ? `Respondents see it first. Leave it empty to call it “${usual}”.` : 'Respondents see it first.'}
        error={errorOf('title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        maxLength={200}
      />
      <TextInput
        id="code"
        label="Code"
        hint="A short name for files and addresses, of letters, digits and hyphens. It stays as it is."
        error={errorOf('code')}
        width={20}
        value={code}
        onChange={(event) => setTypedCode(event.target.value)}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Button aria-disabled={begin.isPending}>Begin</Button>
    </form>
  );
}

function titleOf(existing: readonly Questionnaire[], code: string): string {
  return existing.find((one) => one.code === code)?.versions[0]?.title || code;
}
