import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, type Language } from '../../shared/vocabulary/language.ts';
import { useWords } from './words.tsx';

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
  /** What the programme adds about privacy, in the language of the page or else in English. */
  privacyText?: string;
  privacyTextIn?: Language;
  canDecline?: boolean;
  /** Address of the programme's privacy notice. */
  privacyAt: string;
  /** Others in which it can be read and answered. */
  otherLanguages?: readonly Language[];
}

/** Who asks, why, what becomes of the answers, how long it takes. */
export function StartPage(props: StartPageProps): ReactNode {
  const { title, introduction, programme, about, questions, minutes, closesOn, continueAt, firstPage, anonymous = false, privacyText, privacyTextIn = 'en', canDecline, privacyAt, otherLanguages = [] } = props;
  const { start: words, language } = useWords();
  // What stands on the page in another language than the page.
  const langOf = (written: Language): Language | undefined => (written === language ? undefined : written);
  return (
    <>
      <SwitchLanguage to={otherLanguages} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">
        {words.asks(programme, closesOn)}
      </p>
      {introduction.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index} className="govuk-body">{paragraph}</p>)}
      {about && (
        <p className="govuk-body" lang={langOf('en')}>
          {about}
        </p>
      )}
      <p className="govuk-body">
        {words.questions(questions)} {words.minutes(minutes)} {words.leaveOut(anonymous)}
      </p>
      <WhatBecomesOfIt {...(anonymous ? words.anonymous : words.confidential)} />
      {privacyText && (
        <p className="govuk-body" lang={langOf(privacyTextIn)}>
          {privacyText}
        </p>
      )}
      <p className="govuk-body">
        <a href={privacyAt} hrefLang={langOf('en')} className="govuk-link">
          {words.privacyNotice(anonymous)}
        </a>
      </p>
      <a href={continueAt ?? firstPage} draggable={false} className="govuk-button govuk-button--start">
        {continueAt ? words.goOn : words.begin}
        <svg className="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      </a>
      {continueAt && continueAt !== firstPage && (
        <p className="govuk-body">
          <a href={firstPage} className="govuk-link">
            {words.fromTheFirst}
          </a>
        </p>
      )}
      {canDecline && (
        <p className="govuk-body">
          <a href="/answer/not-taking-part" className="govuk-link">
            {words.decline}
          </a>
        </p>
      )}
    </>
  );
}

/** What becomes of what somebody says. */
function WhatBecomesOfIt({ heading, points }: { heading: string; points: readonly string[] }): ReactNode {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** Goes on in another language. A button of a form: opening an address changes nothing. */
function SwitchLanguage({ to }: { to: readonly Language[] }): ReactNode {
  const { switchLabel } = useWords().common;
  if (to.length === 0) return null;
  return (
    <form method="post" action="/answer/language" className="wm-languages" aria-label={switchLabel}>
      {to.map((language) => (
        <button key={language} type="submit" name="language" value={language} lang={language} className="wm-link-button">
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </form>
  );
}
