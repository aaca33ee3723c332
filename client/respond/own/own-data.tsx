import type { ReactNode } from 'react';
import { Buttons, DoneBanner, PostButton, Summary, type Done, type Row } from './own-parts.tsx';

/** A form that was sent, and whether its answers can be taken back; days in words. */
export interface ShownForm {
  readonly round: string;
  readonly title: string;
  readonly until: string | null;
  readonly state: 'can_be_taken_back' | 'too_late' | 'taken_back';
}

export interface DataPageProps {
  readonly done: Done | null;
  readonly identity: readonly Row[];
  /** One part a role. */
  readonly roles: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly records: readonly Row[];
  /** Heads of service see the attendance of the people of their council by name. */
  readonly seenByHeadOfService: boolean;
  readonly privacyNotice: string;
  /** Names of those who run the programme. */
  readonly contacts: readonly string[];
  /** Forms they sent; null where answers are taken back by asking. */
  readonly forms: readonly ShownForm[] | null;
}

/** What the programme holds about somebody, who sees it, and whom to ask. */
export function DataPage({ done, identity, roles, records, seenByHeadOfService, privacyNotice, contacts, forms }: DataPageProps): ReactNode {
  return (
    <>
      <DoneBanner done={done} />
      <h1 className="govuk-heading-l">What is held about you</h1>
      <Summary rows={identity} />
      {roles.map(({ heading, rows }) => (
        <section key={heading} aria-label={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <Summary rows={rows} />
        </section>
      ))}
      <h2 className="govuk-heading-m">Records</h2>
      <Summary rows={records} />
      <h2 className="govuk-heading-m">Who sees it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>The programme manager sees your name, your attendance, your mentoring log and whether you sent a questionnaire, never what you answered; but whoever types in a form that you handed in on paper reads it then.</li>
        <li>Facilitators see the registers of the sessions they run.</li>
        {seenByHeadOfService && <li>The head of service of your council sees, by name, who was at which session, never why somebody was not.</li>}
        <li>Evaluators see answers and attendance under a code, not under your name. In a small programme somebody who knows you might still recognise you.</li>
        <li>Every time somebody reads answers one by one, that is recorded.</li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={privacyNotice}>
          Privacy notice of the programme
        </a>
      </p>
      {forms && <OwnAnswers forms={forms} />}
      <h2 className="govuk-heading-m">If something is wrong, or you want it changed or removed</h2>
      <p className="govuk-body">
        {contacts.length === 0 ? 'Ask the people who sent you the link to this page.' : `Ask ${contacts.join(' or ')}, who ${contacts.length === 1 ? 'runs' : 'run'} the programme.`} {forms
          ? 'You can ask for a mistake to be put right, and for your record to be removed.'
          : 'You can ask for a copy of everything, for your answers to be taken out, for a mistake to be put right, and for your record to be removed.'}
      </p>
    </>
  );
}

const FORM_STATES: Record<ShownForm['state'], (form: ShownForm) => string> = {
  can_be_taken_back: ({ until }) => (until ? `You can take your answers back until the end of ${until}.` : 'You can take your answers back.'),
  too_late: ({ until }) => `Answers could be taken back until the end of ${until}. They are in the figures now.`,
  taken_back: () => 'You took your answers back. They are gone, and are counted nowhere.',
};

/** A copy of everything, and answers taken back. */
function OwnAnswers({ forms }: { forms: readonly ShownForm[] }): ReactNode {
  return (
    <>
      <h2 className="govuk-heading-m">A copy of everything</h2>
      <Buttons>
        <PostButton action="/my/data/copy?format=html" secondary>
          Download it to read
        </PostButton>
        <PostButton action="/my/data/copy?format=json" secondary>
          Download it for another program (JSON)
        </PostButton>
      </Buttons>
      {forms.length > 0 && <h2 className="govuk-heading-m">Your answers</h2>}
      {forms.map((form) => (
        <div key={form.round} className="wm-own-card">
          <h3 className="govuk-heading-s">{form.title}</h3>
          <p className="govuk-body">{FORM_STATES[form.state](form)}</p>
          {form.state === 'can_be_taken_back' && (
            <a className="govuk-link wm-beside-button" href={`/my/data/answers/${encodeURIComponent(form.round)}`}>
              Take my answers back<span className="govuk-visually-hidden">: {form.title}</span>
            </a>
          )}
        </div>
      ))}
    </>
  );
}

/** Asks once more before answers go for good. */
export function TakeBackPage({ form }: { form: ShownForm }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Take your answers back?</h1>
      <p className="govuk-body">“{form.title}”</p>
      <p className="govuk-body">Your answers are removed for good, and cannot be sent again. Figures leave your form out, and say that one form was taken back, not whose.</p>
      <Buttons>
        <PostButton action={`/my/data/answers/${encodeURIComponent(form.round)}`}>Take my answers back</PostButton>
        <a href="/my/data" className="govuk-link wm-beside-button">
          Keep them
        </a>
      </Buttons>
    </>
  );
}
