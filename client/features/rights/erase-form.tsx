import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText, WarningText } from '../../ui/feedback.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useErase, type Effects } from './rights-api.ts';

interface EraseFormProps {
  programme: string;
  person: string;
  effects: Effects;
  onDone: (text: string) => void;
}

/** What an erasure does, and the way to do it: the code has to be typed. */
export function EraseForm({ programme, person, effects, onDone }: EraseFormProps): ReactNode {
  const erase = useErase(programme, person);
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (erase.isPending) return;
    if (typed.trim() === '') return setErrors([{ text: `Enter ${effects.code} to erase this person`, fieldId: 'erase-code' }]);
    erase.mutate(typed, {
      onSuccess: () => onDone('The person is erased. Write the list of erasures to a file and keep it apart from the backups: npm run waymark -- erasures export PATH.'),
      onError: (error) => setErrors([{ text: asProblem(error).faults[0]?.message ?? asProblem(error).detail, fieldId: 'erase-code' }]),
    });
  };
  if (effects.erased) return <InsetText>This person is erased. What is left says only that somebody was left out of the figures.</InsetText>;
  return (
    <>
      <h2 className="govuk-heading-m">Erase this person</h2>
      <Table caption="What would be removed" compact columns={[{ label: 'What' }, { label: 'How many', numeric: true }]} rows={effects.removes.map(({ what, count }) => ({ key: what, cells: [what, count] }))} />
      <Table caption="What would stay" compact columns={[{ label: 'What' }, { label: 'Why' }]} rows={effects.keeps.map(({ what, why }) => ({ key: what, cells: [what, why] }))} />
      <WarningText>An erasure cannot be undone.</WarningText>
      <ErrorSummary errors={errors} />
      <form onSubmit={send} noValidate>
        <TextInput
          id="erase-code"
          label={`Enter ${effects.code} to confirm`}
          width={10}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={errors[0]?.text}
          autoComplete="off"
        />
        <Button variant="warning" disabled={erase.isPending}>
          {erase.isPending ? 'Erasing…' : 'Erase this person'}
        </Button>
      </form>
    </>
  );
}
