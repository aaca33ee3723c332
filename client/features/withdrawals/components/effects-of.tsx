import type { ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { WarningText } from '../../../ui/feedback.tsx';
import { useEffects, type Enrolment } from '../api/withdrawals-api.ts';
import { effectWords } from '../withdrawal-words.ts';

interface EffectsOfProps {
  programme: string;
  enrolment: Enrolment;
  /** Null while no day has been typed. */
  withdrewOn: string | null;
  died: boolean;
}

/** What the withdrawal will change, as soon as its day is known; and why it cannot be recorded, if so. */
export function EffectsOf({ programme, enrolment, withdrewOn, died }: EffectsOfProps): ReactNode {
  const query = useEffects(programme, enrolment.enrolmentId, withdrewOn, died);
  return (
    <section className="govuk-inset-text wm-text" aria-live="polite" aria-labelledby="effects">
      <h2 id="effects" className="govuk-heading-m">
        What this changes
      </h2>
      {query.data ? (
        <>
          {query.data.forbiddenBecause.map((why) => (
            <WarningText key={why}>{why}</WarningText>
          ))}
          <ul className="govuk-list govuk-list--bullet">
            {effectWords(enrolment.person, query.data, died).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="govuk-body govuk-!-margin-bottom-0">
          {query.isError ? asProblem(query.error).detail : withdrewOn === null ? 'Enter the date to see it here, before anything is saved.' : 'Working it out…'}
        </p>
      )}
    </section>
  );
}
