import { useMemo, useState, type ReactNode } from 'react';
import type { Entries } from '../../../shared/questionnaire/entry.ts';
import { listQuestions } from '../../../shared/questionnaire/question.ts';
import { asProblem } from '../../lib/api.ts';
import { todayInLondon } from '../../lib/dates.ts';
import { newUuid } from '../../lib/new-id.ts';
import { useUnsavedWarning } from '../../lib/use-unsaved-warning.ts';
import { isoDate, type TypedDate } from '../../ui/date-input.tsx';
import type { SummaryError } from '../../ui/error-summary.tsx';
import { useEnterPaper, type PaperForm, type PaperPerson, type PaperRound } from './paper-api.ts';
import { faultsOfAnswer, faultsOfTyped, NO_FAULTS, sentEntries, type TypedFaults } from './typed-form.ts';
import { TypedCheck } from './typed-check.tsx';
import { TypedFields } from './typed-fields.tsx';
import { TypedReceipt } from './typed-receipt.tsx';

interface TypingProps {
  programme: { code: string; name: string };
  round: PaperRound;
  /** Null in a round without names. */
  person: PaperPerson | null;
  /** On which the form before was handed in. */
  day: TypedDate;
  /** Else it follows another one, and takes the focus. */
  isFirst: boolean;
  onNext: (day: TypedDate) => void;
}

/** One form: typed in, checked, stored. */
export function Typing({ programme, round, person, day: before, isFirst, onNext }: TypingProps): ReactNode {
  const questions = useMemo(() => listQuestions(round.items, person?.mentees ?? []), [round, person]);
  const [id] = useState(newUuid);
  const [day, setDay] = useState(before);
  const [entries, setEntries] = useState<Entries>(new Map());
  const [faults, setFaults] = useState<TypedFaults>(NO_FAULTS);
  const [step, setStep] = useState<'type' | 'check'>('type');
  const [wasChecked, setWasChecked] = useState(false);
  const [touched, setTouched] = useState(false);
  const [begun, setBegun] = useState(person?.begun ?? false);
  const [refused, setRefused] = useState<readonly SummaryError[]>([]);
  const enter = useEnterPaper(programme.code, round.code);
  useUnsavedWarning(touched && !enter.isSuccess ? 'This form is not saved yet. Leave without saving?' : null);

  const check = (given: Entries): void => {
    const found = faultsOfTyped(round, todayInLondon(), day, questions, given);
    setEntries(given);
    setFaults(found);
    setRefused([]);
    if (found.summary.length > 0) return;
    setStep('check');
    setWasChecked(true);
  };
  const save = (replacesDraft: boolean): void => {
    if (enter.isPending) return;
    setRefused([]);
    enter.mutate(
      { id, form: { enrolmentId: person?.enrolmentId ?? null, handedInOn: isoDate(day)!, replacesDraft, entries: sentEntries(entries) as PaperForm['entries'] } },
      {
        onError: (error) => {
          const problem = asProblem(error);
          const found = problem.code === 'invalid_input' ? faultsOfAnswer(problem.faults, questions) : null;
          if (found) {
            setFaults(found);
            return setStep('type');
          }
          if (problem.code === 'confirmation_needed') setBegun(true);
          setRefused([{ text: problem.detail, ...(problem.code === 'confirmation_needed' && { fieldId: 'replaces' }) }]);
        },
      },
    );
  };

  if (enter.data) return <TypedReceipt programme={programme} round={round} person={person} receipt={enter.data} onNext={() => onNext(day)} />;
  const common = { programme, round, person, questions, entries };
  if (step === 'check') return <TypedCheck {...common} handedInOn={isoDate(day)!} begun={begun} errors={refused} isSaving={enter.isPending} onBack={() => setStep('type')} onSave={save} />;
  return (
    <TypedFields
      {...common}
      day={day}
      faults={faults}
      takesFocus={faults.summary.length === 0 && (wasChecked || !isFirst)}
      onDay={(now) => {
        setTouched(true);
        setDay(now);
      }}
      onTouch={() => setTouched(true)}
      onCheck={check}
    />
  );
}
