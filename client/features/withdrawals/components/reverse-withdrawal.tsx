import { useState, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { useReverse, type Enrolment } from '../api/withdrawals-api.ts';
import { Past } from './past.tsx';
import { howWords, whenWords, whoIs } from '../withdrawal-words.ts';

interface ReverseWithdrawalProps {
  programme: { code: string; name: string };
  enrolment: Enrolment;
  onDone: (text: string) => void;
}

/** A recorded withdrawal, and the way to take it back. */
export function ReverseWithdrawal({ programme, enrolment, onDone }: ReverseWithdrawalProps): ReactNode {
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const reverse = useReverse(programme.code, enrolment.enrolmentId);
  const { person, diedOn } = enrolment;
  const withdrawal = enrolment.withdrawal!;

  const press = async (): Promise<void> => {
    if (reverse.isPending) return;
    try {
      await reverse.mutateAsync();
      onDone(`The withdrawal of ${person} is reversed.`);
    } catch (error) {
      const problem = asProblem(error);
      setErrors([{ text: `${problem.title}. ${problem.detail}` }]);
    }
  };

  return (
    <>
      <BackLink to="?withdrew=yes">People who withdrew</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading caption={programme.name}>{`Reverse the withdrawal of ${person}`}</PageHeading>
      <SummaryList
        rows={[
          { key: 'Who they are', value: whoIs(enrolment) },
          { key: 'When', value: whenWords(withdrawal) },
          { key: 'How', value: howWords(withdrawal) },
          ...(withdrawal.toldBy ? [{ key: 'Told by', value: withdrawal.toldBy }] : []),
          ...(withdrawal.note ? [{ key: 'Note', value: withdrawal.note }] : []),
        ]}
      />
      <p className="govuk-body wm-text">
        Reversing it makes {person} somebody who did not withdraw, and their registers can be marked again. The record keeps that there was a withdrawal and when it
        was reversed.
      </p>
      <Past programme={programme.code} enrolmentId={enrolment.enrolmentId} />
      {diedOn && <p className="govuk-body wm-text">It is recorded that {person} died. That stays: nothing will be written to them.</p>}
      <Button type="button" variant="warning" aria-disabled={reverse.isPending} onClick={() => void press()}>
        {reverse.isPending ? 'Reversing…' : 'Reverse the withdrawal'}
      </Button>
    </>
  );
}
