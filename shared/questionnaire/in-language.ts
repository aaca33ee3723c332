import { LANGUAGES, type Language, type SecondLanguage } from '../vocabulary/language.ts';
import { SCALE_WORDS } from '../vocabulary/questionnaire.ts';
import { optionsOf, type AskableItem } from './question.ts';

/** What stands in place of a version's English words. */
export interface VersionWords {
  readonly title: string;
  readonly introduction: string;
}

/** What the words of a version are looked up in. */
export interface Worded {
  readonly title: string;
  readonly introduction: string;
  readonly words: Readonly<Partial<Record<SecondLanguage, VersionWords>>>;
}

/** The languages a version can be answered in, English first. */
export function languagesOf({ words }: Pick<Worded, 'words'>): Language[] {
  return LANGUAGES.filter((language) => language === 'en' || words[language] !== undefined);
}

/** The item as it reads in a language; its codes and values are the same in all. */
export function itemIn<I extends AskableItem>(item: I, language: Language): I {
  if (language === 'en') return item;
  const words = item.words[language];
  const labels = item.scale ? SCALE_WORDS[language][item.scale] : words?.options;
  const options = optionsOf(item);
  return {
    ...item,
    wording: words?.wording || item.wording,
    // Where English says nothing, nothing is said: the second of a pair has the words of the first, and not its note.
    section: item.section && (words?.section || item.section),
    note: item.note && (words?.note || item.note),
    options: options.length === 0 ? item.options : options.map(({ value, label }) => ({ value, label: labels?.[value] || label })),
  };
}

/** A version with its items as they read in a language. */
export function versionIn<V extends Worded & { readonly items: readonly AskableItem[] }>(version: V, language: Language): V {
  if (language === 'en') return version;
  const words = version.words[language];
  return { ...version, title: words?.title || version.title, introduction: words?.introduction || version.introduction, items: version.items.map((item) => itemIn(item, language)) };
}

