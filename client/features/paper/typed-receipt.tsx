import type { ReactNode } from 'react';
import { TAKE_BACK_DAYS } from '../../../shared/vocabulary/paper-form.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import type { PaperPerson, PaperReceipt, PaperRound } from './paper-api.ts';
import { StepHeading } from './step-heading.tsx';

interface TypedReceiptProps {
  programme: { code: string; name: string };
  round: PaperRound;
  person: PaperPerson | null;
  receipt: PaperReceipt;
  onNext: () => void;
}

/** That a form is stored, and what to write on the paper. */
export function TypedReceipt({ programme, round, person, receipt, onNext }: TypedReceiptProps): ReactNode {
  return (
    <>
      <NotificationBanner success>
        <p className="govuk-notification-banner__heading">
          The form is saved. Its reference is <span className="wm-code">{receipt.reference}</span>
        </p>
      </NotificationBanner>
      <StepHeading caption={programme.name} takesFocus={false}>
        {person ? `Form from paper: ${person.person}` : `Form from paper: ${round.title}`}
      </StepHeading>
      <p className="govuk-body wm-text">
        It counts as handed in on {longDate(receipt.handedInOn)}. Write the reference on the paper, so that nobody types it in again. It can be taken back for {TAKE_BACK_DAYS} days, if it turns out to be wrong.
      </p>
      <div className="govuk-button-group">
        {person === null ? (
          <Button type="button" onClick={onNext}>
            Type in the next form
          </Button>
        ) : (
          <ButtonLink to={paths.rounds(programme.code)}>Back to the people asked</ButtonLink>
        )}
        <ButtonLink to={paths.paperForms(programme.code, round.code)} variant="secondary">
          Forms from paper
        </ButtonLink>
      </div>
    </>
  );
}
