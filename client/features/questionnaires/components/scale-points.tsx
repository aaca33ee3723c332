import type { ReactNode } from 'react';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { SCALE_WORDS, SCALES, type ScaleCode } from '../../../../shared/vocabulary/questionnaire.ts';

/** The points of a scale in another language: nobody has to write them. */
export function ScalePoints({ scale, language }: { scale: ScaleCode; language: SecondLanguage }): ReactNode {
  const words = SCALE_WORDS[language][scale];
  if (!words) return <p className="govuk-body-s">The points of this scale are the same in {LANGUAGE_LABELS[language]}.</p>;
  return (
    <div className="govuk-body-s">
      The points of this scale are in {LANGUAGE_LABELS[language]} already:
      <ul className="govuk-list govuk-!-font-size-16">
        {SCALES[scale].points.map(({ value, label }) => (
          <li key={value}>
            {label}: <span lang={language}>{words[value]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
