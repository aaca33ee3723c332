import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, type Language } from '../../../../shared/vocabulary/language.ts';
import { Button } from '../../../ui/button.tsx';

interface LanguageSwitchProps {
  /** With one there is nothing to switch. */
  languages: readonly Language[];
  language: Language;
  onChange: (language: Language) => void;
}

/** Which language a questionnaire is shown in; each is called as those call it who speak it. */
export function LanguageSwitch({ languages, language, onChange }: LanguageSwitchProps): ReactNode {
  if (languages.length < 2) return null;
  return (
    <div className="govuk-button-group wm-choice" role="group" aria-label="Language it is shown in">
      {languages.map((one) => (
        <Button key={one} type="button" variant="secondary" lang={one} aria-pressed={one === language} onClick={() => onChange(one)}>
          {LANGUAGE_NAMES[one]}
        </Button>
      ))}
    </div>
  );
}
