/** The language every questionnaire is written in first, and those it can be put into beside it. */
export const SECOND_LANGUAGES = ['cy'] as const;
export type SecondLanguage = (typeof SECOND_LANGUAGES)[number];

export const LANGUAGES = ['en', ...SECOND_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language is called by those who speak it: on the switch between them. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** What a language is called in English, to staff. */
export const LANGUAGE_LABELS: Record<Language, string> = { en: 'English', cy: 'Welsh' };

/** A language by its code; null for anything else. */
export function asLanguage(code: unknown): Language | null {
  return LANGUAGES.find((language) => language === code) ?? null;
}
