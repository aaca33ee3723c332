import { useState, type ReactNode } from 'react';
import { languagesOf, versionIn } from '../../../../shared/questionnaire/in-language.ts';
import { missingWords, type MissingWords } from '../../../../shared/questionnaire/missing-words.ts';
import { optionsOf } from '../../../../shared/questionnaire/question.ts';
import { LANGUAGE_LABELS, type Language, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState, InsetText } from '../../../ui/feedback.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { collapse, numberedAs, placesOf, type PairedItem } from '../paired-items.ts';
import { notesOf } from '../question-words.ts';
import type { AgreedOutcome, Version } from '../questionnaires-api.ts';
import { Changes } from './changes.tsx';
import { LanguageSwitch } from './language-switch.tsx';

interface ReadVersionProps {
  programme: { code: string; name: string };
  version: Version;
  outcomes: readonly AgreedOutcome[];
}

/** A version that cannot be changed, or not by whoever looks at it; in any of its languages. */
export function ReadVersion({ programme, version, outcomes }: ReadVersionProps): ReactNode {
  const { number, questionnaire, publishedOn } = version;
  const [language, setLanguage] = useState<Language>('en');
  const languages = languagesOf(version);
  const { title, introduction } = versionIn(version, language);
  const english = collapse(version.items);
  const shown = versionIn({ ...version, items: english }, language).items;
  const places = placesOf(english);
  const missing = language === 'en' ? [] : missingWords(version, language);
  /** What is missing in a language stands there in English. */
  const langOf = (place: number | null, part: string): Language => (missing.some((one) => one.item === place && one.part === part) ? 'en' : language);
  return (
    <>
      <PageHeading caption={programme.name}>{`${version.title || questionnaire}, version ${number}`}</PageHeading>
      <InsetText>
        {publishedOn === null ? 'This version is still being written. An evaluator can change and publish it.' : `Published on ${longDate(publishedOn)}. A published version never changes.`}
        {languages.length > 1 && ` It is in ${languages.map((one) => LANGUAGE_LABELS[one]).join(' and ')}: people choose.`}
      </InsetText>
      <ButtonLink to={paths.preview(programme.code, questionnaire, number)} variant="secondary">
        See it as respondents do
      </ButtonLink>{' '}
      {publishedOn !== null && (
        <ButtonLink to={paths.versionPaper(programme.code, questionnaire, number)} variant="secondary">
          On paper
        </ButtonLink>
      )}
      <LanguageSwitch languages={languages} language={language} onChange={setLanguage} />
      {language !== 'en' && (
        <p className="govuk-body govuk-!-font-weight-bold" lang={langOf(null, 'title')}>
          {title}
        </p>
      )}
      <div lang={langOf(null, 'introduction')}>{introduction.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index} className="govuk-body wm-text">{paragraph}</p>)}</div>
      <h2 className="govuk-heading-m">Questions</h2>
      {english.length === 0 ? (
        <EmptyState title="It has no questions yet">They appear here as they are written and saved.</EmptyState>
      ) : (
        <ol className="wm-questions">
          {shown.map((item, index) => (
            <li key={item.code} className="wm-questions__item">
              {item.section && item.section !== shown[index - 1]?.section && (
                <p className="wm-questions__section" lang={langOf(places[index]!, 'section')}>
                  {item.section}
                </p>
              )}
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>
                  {numberedAs(item, places[index]!)}. <span lang={langOf(places[index]!, 'wording')}>{item.wording || 'No words yet'}</span>
                </strong>
              </p>
              {language !== 'en' && <InLanguage item={item} language={language} missing={missing.filter((one) => one.item === places[index])} />}
              <ul className="wm-questions__notes">
                {notesOf(english[index]!, english, outcomes).map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {number > 1 && <Changes programme={programme.code} version={version} />}
    </>
  );
}

/** What of a question there is beside its words, in another language. */
function InLanguage({ item, language, missing }: { item: PairedItem; language: SecondLanguage; missing: readonly MissingWords[] }): ReactNode {
  const answers = optionsOf(item).map(({ label }) => label);
  const langOf = (part: RegExp): Language => (missing.some((one) => part.test(one.part)) ? 'en' : language);
  return (
    <>
      {item.note && (
        <p className="govuk-body-s govuk-!-margin-bottom-1" lang={langOf(/^note$/)}>
          {item.note}
        </p>
      )}
      {answers.length > 0 && (
        <p className="govuk-body-s govuk-!-margin-bottom-1" lang={langOf(/^options/)}>
          {answers.join(' · ')}
        </p>
      )}
      {missing.length > 0 && <p className="govuk-body-s govuk-!-margin-bottom-1 govuk-!-font-weight-bold">Not all of it is in {LANGUAGE_LABELS[language]} yet; what is missing is shown in English.</p>}
    </>
  );
}
