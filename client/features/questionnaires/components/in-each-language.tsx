import { Fragment, type ReactNode } from 'react';
import type { SecondLanguage } from '../../../../shared/vocabulary/language.ts';

interface InEachLanguageProps {
  languages: readonly SecondLanguage[];
  /** The field in English. */
  children: ReactNode;
  /** The same field in another language. */
  field: (language: SecondLanguage) => ReactNode;
}

/** A field in English and beside it the same in every other language of the questionnaire; on a narrow screen below it. */
export function InEachLanguage({ languages, children, field }: InEachLanguageProps): ReactNode {
  if (languages.length === 0) return children;
  return (
    <div className="wm-bilingual">
      {children}
      {languages.map((language) => (
        <Fragment key={language}>{field(language)}</Fragment>
      ))}
    </div>
  );
}
