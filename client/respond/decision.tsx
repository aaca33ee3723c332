import type { ReactNode } from 'react';
import { Choice, ErrorSummary, Fieldset, type ShownFault } from './form-parts.tsx';

interface DecisionProps {
  /** Where it is posted. */
  action: string;
  question: string;
  choices: readonly { value: string; label: string }[];
  button: string;
  /** What is said when nothing was chosen. */
  fault: string | null;
}

/** The name of its field. */
export const DECISION = 'decision';

/**
 * Asks for a decision that one press must not make: programs that check mail open links and press what they find. None of
 * the choices is made beforehand.
 */
export function Decision({ action, question, choices, button, fault }: DecisionProps): ReactNode {
  return (
    <form method="post" action={action} noValidate data-once="">
      <Fieldset id={`item-${DECISION}`} legend={question} heading={false} fault={fault ?? undefined}>
        <div className="govuk-radios">
          {choices.map(({ value, label }, index) => (
            <Choice key={value} type="radio" id={index === 0 ? `item-${DECISION}` : `item-${DECISION}-${index + 1}`} name={DECISION} value={value} checked={false}>
              {label}
            </Choice>
          ))}
        </div>
      </Fieldset>
      <button type="submit" className="govuk-button">
        {button}
      </button>
    </form>
  );
}

/** Stands above the heading of the page when nothing was chosen. */
export function DecisionFault({ fault }: { fault: string | null }): ReactNode {
  const shown: ShownFault[] = fault === null ? [] : [{ key: DECISION, part: 'main', message: fault }];
  return <ErrorSummary faults={shown} />;
}
