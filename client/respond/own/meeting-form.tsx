import type { ReactNode } from 'react';
import { fieldId, fieldName, type FieldPart } from '../../../shared/questionnaire/fields.ts';
import { CUT_SHORT_BY, type CutShortBy } from '../../../shared/vocabulary/mentoring.ts';
import { Choice, ErrorSummary, FieldError, Fieldset, type ShownFault } from '../form-parts.tsx';

/** A meeting as it was typed. */
export interface TypedMeeting {
  readonly pairing: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly minutes: string;
  readonly medium: string;
  readonly group: string;
  readonly cutShort: string;
  readonly themes: string;
}

export interface MeetingFormProps {
  readonly heading: string;
  readonly action: string;
  readonly button: string;
  /** Whom a new meeting may be with; none when an entry is corrected, which stays with whom it was. */
  readonly pairs: readonly { readonly pairingId: string; readonly other: string; readonly side: 'mentor' | 'mentee' }[];
  readonly with: string | null;
  readonly side: 'mentor' | 'mentee' | 'both';
  readonly typed: TypedMeeting;
  /** The state of the entry that is corrected, sent back with it. */
  readonly seen: string | null;
  readonly faults: readonly ShownFault[];
}

const MEDIA = [
  ['in_person', 'In person'],
  ['telephone', 'By telephone'],
  ['video', 'By video'],
] as const;

const PARTS = [
  ['day', 'Day', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
] as const satisfies readonly (readonly [FieldPart, string, number])[];

function cutShortLabel(by: CutShortBy, side: MeetingFormProps['side']): string {
  if (by === 'other') return 'Yes, by something else';
  return by === side ? 'Yes, by me' : `Yes, by the ${by}`;
}

/** Logs a meeting, or corrects one. A plain form: it works without JavaScript. */
export function MeetingFormPage(props: MeetingFormProps): ReactNode {
  const { heading, action, button, pairs, side, typed, seen, faults } = props;
  const faultOf = (key: string): ShownFault | undefined => faults.find((fault) => fault.key === key);
  return (
    <>
      <ErrorSummary faults={faults} />
      <h1 className="govuk-heading-l">{heading}</h1>
      {props.with && <p className="govuk-body">With {props.with}</p>}
      <form method="post" action={action} noValidate data-once="">
        {seen !== null && <input type="hidden" name="seen" value={seen} />}
        {pairs.length > 0 && <Pairs pairs={pairs} chosen={typed.pairing} fault={faultOf('pairing')?.message} />}
        <Fieldset id={fieldId('heldOn')} legend="When did you meet?" heading={false} hint="For example, 27 3 2026." fault={faultOf('heldOn')?.message}>
          <div className="govuk-date-input">
            {PARTS.map(([part, label, width]) => (
              <div key={part} className="govuk-date-input__item">
                <div className="govuk-form-group">
                  <label className="govuk-label govuk-date-input__label" htmlFor={fieldId('heldOn', part)}>
                    {label}
                  </label>
                  <input
                    className={`govuk-input govuk-date-input__input govuk-input--width-${width}${faultOf('heldOn')?.part === part ? ' govuk-input--error' : ''}`}
                    id={fieldId('heldOn', part)}
                    name={fieldName('heldOn', part)}
                    type="text"
                    inputMode={part === 'month' ? undefined : 'numeric'}
                    autoComplete="off"
                    defaultValue={typed[part]}
                  />
                </div>
              </div>
            ))}
          </div>
        </Fieldset>
        <Radios name="medium" legend="How did you meet?" options={MEDIA} chosen={typed.medium} fault={faultOf('medium')?.message} />
        <Text name="minutes" label="How many minutes?" hint="A whole number, for example 60." value={typed.minutes} fault={faultOf('minutes')?.message} />
        {(side === 'mentee' || pairs.length === 0) && (
          <Radios
            name="group"
            legend="Who was there?"
            options={[
              ['no', 'The two of us'],
              ['yes', side === 'mentee' ? 'Other mentees too' : 'Other mentees of mine too'],
            ]}
            chosen={typed.group}
            fault={faultOf('group')?.message}
          />
        )}
        <Radios
          name="cutShort"
          legend="Was the meeting cut short?"
          options={[['no', 'No'], ...CUT_SHORT_BY.map((by) => [by, cutShortLabel(by, side)] as const)]}
          chosen={typed.cutShort}
          fault={faultOf('cutShort')?.message}
        />
        <div className={`govuk-form-group${faultOf('themes') ? ' govuk-form-group--error' : ''}`}>
          <label className="govuk-label govuk-label--m" htmlFor={fieldId('themes')}>
            What was it about? <span className="wm-optional">(optional)</span>
          </label>
          <div id={`${fieldId('themes')}-hint`} className="govuk-hint">
            Themes only, up to 1,000 characters. Please do not name anybody, or say anything that tells who they are.
          </div>
          {faultOf('themes') && <FieldError id={`${fieldId('themes')}-error`}>{faultOf('themes')!.message}</FieldError>}
          <textarea
            className={`govuk-textarea${faultOf('themes') ? ' govuk-textarea--error' : ''}`}
            id={fieldId('themes')}
            name="themes"
            rows={4}
            dir="auto"
            aria-describedby={describedBy('themes', faultOf('themes')?.message)}
            defaultValue={typed.themes}
          />
        </div>
        <button type="submit" className="govuk-button">
          {button}
        </button>
      </form>
    </>
  );
}

/** Several mentees are one group meeting; with a mentor there is one at a time. */
function Pairs({ pairs, chosen, fault }: { pairs: MeetingFormProps['pairs']; chosen: readonly string[]; fault: string | undefined }): ReactNode {
  const several = pairs.some(({ side }) => side === 'mentor');
  const both = several && pairs.some(({ side }) => side === 'mentee');
  return (
    <Fieldset
      id={fieldId('pairing')}
      legend="Whom did you meet?"
      heading={false}
      hint={several && pairs.length > 1 ? `Select everybody who was there: several mentees at once are a group meeting.${both ? ' Log a meeting with your own mentor apart.' : ''}` : undefined}
      fault={fault}
    >
      <div className={several ? 'govuk-checkboxes' : 'govuk-radios'}>
        {pairs.map(({ pairingId, other, side }, index) => (
          <Choice
            key={pairingId}
            type={several ? 'checkbox' : 'radio'}
            id={index === 0 ? fieldId('pairing') : `${fieldId('pairing')}-${index + 1}`}
            name="pairing"
            value={pairingId}
            checked={chosen.includes(pairingId) || pairs.length === 1}
          >
            {other}
            {both && ` (your ${side === 'mentor' ? 'mentee' : 'mentor'})`}
          </Choice>
        ))}
      </div>
    </Fieldset>
  );
}

function Radios(props: { name: string; legend: string; options: readonly (readonly [string, string])[]; chosen: string; fault: string | undefined }): ReactNode {
  const { name, legend, options, chosen, fault } = props;
  return (
    <Fieldset id={fieldId(name)} legend={legend} heading={false} fault={fault}>
      <div className="govuk-radios">
        {options.map(([value, label], index) => (
          <Choice key={value} type="radio" id={index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`} name={name} value={value} checked={chosen === value}>
            {label}
          </Choice>
        ))}
      </div>
    </Fieldset>
  );
}

function Text(props: { name: string; label: string; hint: string; value: string; fault: string | undefined }): ReactNode {
  const { name, label, hint, value, fault } = props;
  const id = fieldId(name);
  return (
    <div className={`govuk-form-group${fault ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--m" htmlFor={id}>
        {label} <span className="wm-optional">(optional)</span>
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
      {fault && <FieldError id={`${id}-error`}>{fault}</FieldError>}
      <input
        className={`govuk-input govuk-input--width-5${fault ? ' govuk-input--error' : ''}`}
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={describedBy(name, fault)}
        defaultValue={value}
      />
    </div>
  );
}

function describedBy(name: string, fault: string | undefined): string {
  return `${fieldId(name)}-hint${fault ? ` ${fieldId(name)}-error` : ''}`;
}
