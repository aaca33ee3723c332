import type { ReactNode } from 'react';

export interface StartPageProps {
  title: string;
  introduction: string;
  programme: string;
  /** A note that goes wherever the programme is shown. */
  about: string;
  questions: number;
  minutes: number;
  /** Last day, in words; null when it stays open. */
  closesOn: string | null;
  /** Where to go on; null when nothing was begun. */
  continueAt: string | null;
  firstPage: string;
  /** Opened with a link that is the same for everybody. */
  anonymous?: boolean;
  /** What the programme adds about privacy. */
  privacyText?: string;
  canDecline?: boolean;
  /** Address of the programme's privacy notice. */
  privacyAt: string;
}

/** Who asks, why, what becomes of the answers, how long it takes. */
export function StartPage(props: StartPageProps): ReactNode {
  const { title, introduction, programme, about, questions, minutes, closesOn, continueAt, firstPage, anonymous, privacyText, canDecline, privacyAt } = props;
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">
        {programme} asks for your view{closesOn && <>. You can answer until the end of {closesOn}</>}.
      </p>
      {introduction.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index} className="govuk-body">{paragraph}</p>)}
      {about && <p className="govuk-body">{about}</p>}
      <p className="govuk-body">
        There {questions === 1 ? 'is 1 question' : `are up to ${questions} questions`}. It takes about {minutes} minutes. You can leave out any question,
        {anonymous ? ' stop at any time, and go on later on this device.' : ' stop at any time and come back later with the same link, also on another device.'}
      </p>
      {anonymous ? <Anonymous /> : <Confidential />}
      {privacyText && <p className="govuk-body">{privacyText}</p>}
      <p className="govuk-body">
        <a href={privacyAt} className="govuk-link">
          Privacy notice: what is kept, who sees it, and how to take your answers back
        </a>
      </p>
      <a href={continueAt ?? firstPage} role="button" draggable={false} className="govuk-button govuk-button--start">
        {continueAt ? 'Continue where you left off' : 'Start now'}
        <svg className="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      </a>
      {continueAt && continueAt !== firstPage && (
        <p className="govuk-body">
          <a href={firstPage} className="govuk-link">
            Look through from the first question
          </a>
        </p>
      )}
      {canDecline && (
        <p className="govuk-body">
          <a href="/answer/not-taking-part" className="govuk-link">
            I do not want to take part
          </a>
        </p>
      )}
    </>
  );
}

function Confidential(): ReactNode {
  return (
    <>
      <h2 className="govuk-heading-m">What you say is confidential, not anonymous</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>The link is yours alone, so please do not pass it on.</li>
        <li>Evaluators see your answers under a code, not under your name. In a small programme somebody who knows you might still recognise you.</li>
        <li>The programme manager can see whether you have sent the form, but never what you said.</li>
        <li>Reports give numbers. Your own words go to the evaluators and no further.</li>
      </ul>
    </>
  );
}

function Anonymous(): ReactNode {
  return (
    <>
      <h2 className="govuk-heading-m">What you say is anonymous</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>The link is the same for everybody. We do not ask who you are and keep nothing that says so: of the time, only the day.</li>
        <li>Because nobody knows which form is yours, it cannot be given back to you once it is sent.</li>
        <li>Please write nothing that tells who you or others are.</li>
      </ul>
    </>
  );
}
