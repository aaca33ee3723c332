import type { ReactNode } from 'react';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { Radios } from '../../../ui/choices.tsx';
import type { Register } from '../api/registers-api.ts';
import type { Difference } from '../register-edits.ts';
import { inWords } from '../register-words.ts';

interface DifferencesProps {
  register: Register;
  differences: readonly Difference[];
  chosen: Readonly<Record<string, 'mine' | 'theirs'>>;
  onChoose: (enrolmentId: string, side: 'mine' | 'theirs') => void;
  errors: readonly SummaryError[];
}

/** Where somebody else marked the same people differently: theirs and mine, and a choice for each. */
export function Differences({ register, differences, chosen, onChoose, errors }: DifferencesProps): ReactNode {
  if (differences.length === 0) return null;
  return (
    <section className="wm-differences" aria-labelledby="differences">
      <h2 id="differences" className="govuk-heading-m">
        Marked differently by somebody else
      </h2>
      <p className="govuk-body">Nothing has been saved yet. Choose what the register is to say, then save again.</p>
      {differences.map(({ enrolmentId, mine, theirs }) => (
        <Radios
          key={enrolmentId}
          id={`difference-${enrolmentId}`}
          name={`difference-${enrolmentId}`}
          label={<strong>{register.entries.find((entry) => entry.enrolmentId === enrolmentId)?.person}</strong>}
          error={chosen[enrolmentId] ? undefined : errors.find((error) => error.fieldId === `difference-${enrolmentId}` && error.text.startsWith('Choose what'))?.text}
          value={chosen[enrolmentId] ?? null}
          onChange={(side) => onChoose(enrolmentId, side as 'mine' | 'theirs')}
          small
          items={[
            { value: 'theirs', text: `Theirs: ${inWords(theirs)}` },
            { value: 'mine', text: `Mine: ${inWords(mine)}` },
          ]}
        />
      ))}
    </section>
  );
}
