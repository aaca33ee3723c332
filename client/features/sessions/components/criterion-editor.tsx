import { useState, type FormEvent, type ReactNode } from 'react';
import { AGREED_BY, AGREED_BY_LABELS, type AgreedBy } from '../../../../shared/vocabulary/success-criterion.ts';
import { asProblem } from '../../../lib/api.ts';
import { newId } from '../../../lib/new-id.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { useChangeCriterion, useRecordCriterion, type Criterion, type Outcome } from '../api/sessions-api.ts';

interface CriterionEditorProps {
  programme: string;
  session: string;
  /** Null: a new one. */
  criterion: Criterion | null;
  outcomes: readonly Outcome[];
  /** With the words that were saved, or null when it was left as it was. */
  onDone: (words: string | null) => void;
}

/** The words of a criterion, the outcome it belongs to, and who agreed. */
export function CriterionEditor({ programme, session, criterion, outcomes, onDone }: CriterionEditorProps): ReactNode {
  const record = useRecordCriterion(programme, session);
  const change = useChangeCriterion(programme);
  const [words, setWords] = useState(criterion?.words ?? '');
  const [outcome, setOutcome] = useState(criterion?.outcome ?? '');
  const [agreedBy, setAgreedBy] = useState<AgreedBy | null>(criterion?.agreedBy ?? null);
  const [version, setVersion] = useState(criterion?.version ?? 0);
  const [id, setId] = useState(newId);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const pending = record.isPending || change.isPending;
  const field = (name: string): string => `criterion-${name}${criterion ? `-${criterion.id}` : ''}`;
  const error = (name: string): string | undefined => errors.find(({ fieldId }) => fieldId === field(name))?.text;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const missing = [
      ...(words.trim() === '' ? [{ text: 'Enter what was agreed', fieldId: field('words') }] : []),
      ...(agreedBy === null ? [{ text: 'Choose who agreed', fieldId: field('agreed-by') }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const content = { words, outcome: outcome || null, agreedBy: agreedBy! };
    try {
      if (criterion) await change.mutateAsync({ id: criterion.id, ...content, version });
      else await record.mutateAsync({ ...id, ...content });
      if (!criterion) {
        setWords('');
        setOutcome('');
        setAgreedBy(null);
        setId(newId());
      }
      onDone(words.trim());
    } catch (failure) {
      const problem = asProblem(failure);
      const now = problem.current as Criterion | null;
      if (now) setVersion(now.version);
      setErrors(
        now
          ? [{ text: `${problem.detail} It says: “${now.words}”, agreed by ${AGREED_BY_LABELS[now.agreedBy].toLowerCase()}. Save again to put yours in its place.` }]
          : problem.faults.length > 0
            ? problem.faults.map(({ field: name, message }) => ({ text: message, fieldId: field(name === 'agreedBy' ? 'agreed-by' : name) }))
            : [{ text: problem.detail }],
      );
    }
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} />
      <TextArea id={field('words')} label="What was agreed" hint="As a statement that people can agree or disagree with later, such as “Time for mentoring is protected”." rows={2} maxLength={500} error={error('words')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Select
        id={field('outcome')}
        label="Outcome it belongs to (optional)"
        error={error('outcome')}
        value={outcome}
        items={[{ value: '', text: 'None' }, ...outcomes.map(({ code, title }) => ({ value: code, text: title }))]}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <Radios
        id={field('agreed-by')}
        name={field('agreed-by')}
        label="Who agreed?"
        small
        inline
        error={error('agreed-by')}
        value={agreedBy}
        onChange={(value) => setAgreedBy(value as AgreedBy)}
        items={AGREED_BY.map((value) => ({ value, text: AGREED_BY_LABELS[value] }))}
      />
      <div className="govuk-button-group">
        <Button aria-disabled={pending}>{pending ? 'Saving…' : criterion ? 'Save' : 'Write it down'}</Button>
        {criterion && <LinkButton onClick={() => onDone(null)}>Leave it as it was</LinkButton>}
      </div>
    </form>
  );
}
