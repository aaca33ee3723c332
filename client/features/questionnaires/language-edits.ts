import type { VersionWords } from '../../../shared/questionnaire/in-language.ts';
import { missingWords } from '../../../shared/questionnaire/missing-words.ts';
import type { ItemWords } from '../../../shared/questionnaire/question.ts';
import type { DraftItem, VersionDraft } from '../../../shared/questionnaire/version-draft.ts';
import type { SecondLanguage } from '../../../shared/vocabulary/language.ts';
import { askedItems, editItem, type EditedDraft } from './draft-edits.ts';
import { fieldOf } from './draft-faults.ts';
import { calledAs, placesOf } from './paired-items.ts';

const NO_WORDS: ItemWords = { wording: '', section: '', note: '', options: {} };

/** The words of a question in a language, empty where it has none. */
export function wordsOf({ words }: Pick<DraftItem, 'words'>, language: SecondLanguage): ItemWords {
  return words[language] ?? NO_WORDS;
}

/** The draft in a language as well, without words yet. */
export function putInto(draft: EditedDraft, language: SecondLanguage): EditedDraft {
  return draft.words[language] ? draft : { ...draft, words: { ...draft.words, [language]: { title: '', introduction: '' } } };
}

/** The draft without a language, and without all that was written in it. */
export function takeOut(draft: EditedDraft, language: SecondLanguage): EditedDraft {
  const without = <T extends object>(words: T): T => Object.fromEntries(Object.entries(words).filter(([one]) => one !== language)) as T;
  return { ...draft, words: without(draft.words), items: draft.items.map((item) => ({ ...item, words: without(item.words) })) };
}

/** The title or the introduction in a language. */
export function changeVersionWords(draft: EditedDraft, language: SecondLanguage, change: Partial<VersionWords>): EditedDraft {
  return { ...draft, words: { ...draft.words, [language]: { title: '', introduction: '', ...draft.words[language], ...change } } };
}

/** Words of a question in a language. Of `options` those that are given change. */
export function changeWords(draft: EditedDraft, key: string, language: SecondLanguage, change: Partial<ItemWords>): EditedDraft {
  return editItem(draft, key, (item) => {
    const words = wordsOf(item, language);
    return { ...item, words: { ...item.words, [language]: { ...words, ...change, options: { ...words.options, ...change.options } } } };
  });
}

/** What other questions of the same section call it in a language. */
export interface SectionOffer {
  /** Words that others have and this question has not; null: none. */
  readonly take: string | null;
  /** How many others could have the words of this question. */
  readonly give: number;
}

/** The words of a section are written once: what can be taken from its other questions, and to how many given. */
export function sectionOffer(draft: EditedDraft, key: string, language: SecondLanguage): SectionOffer {
  const item = draft.items.find((one) => one.key === key);
  const section = item?.section.trim();
  if (!item || !section) return { take: null, give: 0 };
  const own = wordsOf(item, language).section.trim();
  const others = draft.items.filter((one) => one.key !== key && one.section.trim() === section).map((one) => wordsOf(one, language).section.trim());
  return { take: others.find((words) => words !== '' && words !== own) ?? null, give: own === '' ? 0 : others.filter((words) => words !== own).length };
}

/** Gives every question of a section the same words for it. */
export function nameSection(draft: EditedDraft, section: string, language: SecondLanguage, words: string): EditedDraft {
  return draft.items
    .filter((item) => item.section.trim() === section.trim() && wordsOf(item, language).section !== words)
    .reduce((changed, { key }) => changeWords(changed, key, language, { section: words }), draft);
}

export interface Progress {
  /** Questions that have all their words, of how many; a pair is two. */
  readonly done: number;
  readonly of: number;
  /** What is still missing, each with the field where it is written. */
  readonly missing: readonly { readonly fieldId: string; readonly text: string }[];
}

/** How far a draft is put into a language. */
export function progressIn(draft: EditedDraft, language: SecondLanguage): Progress {
  const version: VersionDraft = { ...draft, items: askedItems(draft) };
  const missing = missingWords(version, language);
  const places = placesOf(draft.items);
  return {
    of: version.items.length,
    done: version.items.length - new Set(missing.flatMap(({ item }) => item ?? [])).size,
    missing: missing.flatMap(({ item, part, what }) => {
      if (item === null) return [{ fieldId: wordsField(null, language, part), text: what }];
      // What is missing of the second of a pair is missing of the first.
      const row = draft.items[places.indexOf(item)];
      return row ? [{ fieldId: wordsField(row.key, language, part), text: `${capital(calledAs(row, item))}: ${what}` }] : [];
    }),
  };
}

/** Id of the field of words: of the version, or of a question. */
export function wordsField(key: string | null, language: SecondLanguage, part: string): string {
  const field = `words-${language}-${part.replaceAll('.', '-')}`;
  return key === null ? field : fieldOf(key, field);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
