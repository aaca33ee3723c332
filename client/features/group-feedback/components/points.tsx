import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Stance } from '../../../../shared/vocabulary/group-feedback.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { addHeading, addPoint, changePoint, headingsLeft, removeHeading, removePoint, renameHeading, type FeedbackForm, type Heading, type WrittenPoint } from '../feedback-form.ts';
import type { AgreedOutcome } from '../group-feedback-api.ts';

interface PointsProps {
  form: FeedbackForm;
  outcomes: readonly AgreedOutcome[];
  errors: readonly SummaryError[];
  onChange: (form: FeedbackForm) => void;
}

/** What was said, under headings that can be changed. Enter begins the next point. */
export function Points({ form, outcomes, errors, onChange }: PointsProps): ReactNode {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  const error = (id: string): string | undefined => errors.find(({ fieldId }) => fieldId === id)?.text;
  const add = (heading: Heading, after: string | null): void => {
    const added = addPoint(form, heading.key, after);
    next.current = added.key;
    onChange({ ...added.form });
  };
  const enter = (event: KeyboardEvent, heading: Heading, point: WrittenPoint): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (point.point.trim() !== '') add(heading, point.key);
  };
  return (
    <section aria-labelledby="points">
      <h2 id="points" className="govuk-heading-m">
        What was said
      </h2>
      <p className="govuk-body">One point a line, as it stood on the flip chart, without names. Press Enter for the next one. Empty lines are left out.</p>
      {form.headings.map((heading, place) => (
        <fieldset key={heading.key} className="govuk-fieldset wm-points">
          <legend className="govuk-visually-hidden">{heading.heading || `Heading ${place + 1}`}</legend>
          <TextInput
            id={`${heading.key}-heading`}
            label={`Heading ${place + 1}`}
            className="wm-points__heading"
            value={heading.heading}
            maxLength={200}
            error={error(`${heading.key}-heading`)}
            onChange={(event) => onChange(renameHeading(form, heading.key, event.target.value))}
          />
          <ul className="wm-points__list">
            {heading.points.map((point, index) => (
              <li key={point.key} className="wm-points__point">
                <TextInput
                  id={point.key}
                  label={<>Point {index + 1}<span className="govuk-visually-hidden"> under {heading.heading}</span></>}
                  value={point.point}
                  maxLength={1000}
                  error={error(point.key)}
                  onChange={(event) => onChange(changePoint(form, heading.key, point.key, { point: event.target.value }))}
                  onKeyDown={(event) => enter(event, heading, point)}
                />
                {point.point.trim() !== '' && outcomes.length > 0 && (
                  <Outcome point={point} outcomes={outcomes} error={error} onChange={(change) => onChange(changePoint(form, heading.key, point.key, change))} />
                )}
                {point.point.trim() !== '' && (
                  <LinkButton
                    onClick={() => {
                      next.current = heading.points[index - 1]?.key ?? `${heading.key}-heading`;
                      onChange(removePoint(form, heading.key, point.key));
                    }}
                  >
                    Take out<span className="govuk-visually-hidden">: {point.point}</span>
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
          <Button type="button" variant="secondary" className="wm-button--small" onClick={() => add(heading, null)}>
            Add a point<span className="govuk-visually-hidden"> under {heading.heading || `heading ${place + 1}`}</span>
          </Button>{' '}
          {heading.points.every(({ point }) => point.trim() === '') && (
            <Button type="button" variant="secondary" className="wm-button--small" onClick={() => { next.current = 'add-heading'; onChange(removeHeading(form, heading.key)); }}>
              Take the heading out<span className="govuk-visually-hidden">: {heading.heading || `heading ${place + 1}`}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <div className="govuk-button-group">
        {headingsLeft(form).map((usual) => (
          <Button
            key={usual}
            type="button"
            variant="secondary"
            onClick={() => {
              const added = addHeading(form, usual);
              next.current = added.form.headings.at(-1)!.points[0]!.key;
              onChange(added.form);
            }}
          >
            Add “{usual}”
          </Button>
        ))}
        <Button
          type="button"
          id="add-heading"
          variant="secondary"
          onClick={() => {
            const added = addHeading(form);
            next.current = `${added.key}-heading`;
            onChange(added.form);
          }}
        >
          Add a heading
        </Button>
      </div>
    </section>
  );
}

interface OutcomeProps {
  point: WrittenPoint;
  outcomes: readonly AgreedOutcome[];
  error: (id: string) => string | undefined;
  onChange: (change: Partial<WrittenPoint>) => void;
}

function Outcome({ point, outcomes, error, onChange }: OutcomeProps): ReactNode {
  const of = <span className="govuk-visually-hidden"> of: {point.point}</span>;
  return (
    <div className="wm-points__outcome">
      <Select
        id={`${point.key}-outcome`}
        label={<>Outcome{of}</>}
        value={point.outcome ?? ''}
        error={error(`${point.key}-outcome`)}
        items={[{ value: '', text: 'None' }, ...outcomes.map(({ code, title }) => ({ value: code, text: title }))]}
        onChange={(event) => onChange({ outcome: event.target.value || null, ...(point.outcome === null && { stance: 'for' as const }) })}
      />
      {point.outcome !== null && (
        <Select
          id={`${point.key}-stance`}
          label={<>Speaks{of}</>}
          value={point.stance}
          error={error(`${point.key}-stance`)}
          items={[{ value: 'for', text: 'for it' }, { value: 'against', text: 'against it' }, { value: 'neither', text: 'neither' }]}
          onChange={(event) => onChange({ stance: event.target.value as Stance })}
        />
      )}
    </div>
  );
}
