import { LANGUAGE_LABELS, type SecondLanguage } from '../vocabulary/language.ts';
import type { ItemWords } from './question.ts';
import type { DraftItem, VersionDraft } from './version-draft.ts';

/** Something of a version that has English words and none in another language. */
export interface MissingWords {
  /** Place of the question, from 0; null: of the version itself. */
  readonly item: number | null;
  /** `title`, `introduction`; of a question `wording`, `section`, `note`, or `options.` and the code of the first answer without words. */
  readonly part: string;
  /** In words, as a sentence that can follow "Question 4:". */
  readonly what: string;
}

const PART_NAMES = { wording: 'the question', section: 'the section', note: 'what is to be read before it' } as const;
const NO_WORDS: ItemWords = { wording: '', section: '', note: '', options: {} };

/** What a draft still has to be given in a language, so that nobody meets half of it in English; in the order of the page. */
export function missingWords(draft: VersionDraft, language: SecondLanguage): MissingWords[] {
  const name = LANGUAGE_LABELS[language];
  const own = unsaid(draft.words[language] ?? { title: '', introduction: '' }, draft, ['title', 'introduction']);
  return [
    ...own.map((part) => ({ item: null, part, what: `The ${part} has no ${name} words.` })),
    ...draft.items.flatMap((item, index) => missingOf(item, item.words[language] ?? NO_WORDS, name).map((missing) => ({ item: index, ...missing }))),
  ];
}

function missingOf(item: DraftItem, words: ItemWords, name: string): { part: string; what: string }[] {
  const missing: { part: string; what: string }[] = unsaid(words, item, ['wording', 'section', 'note']).map((part) => ({ part, what: `${PART_NAMES[part]} has no ${name} words.` }));
  const bare = item.kind === 'scale' ? [] : (item.options ?? []).filter(({ value, label }) => label.trim() !== '' && (words.options[value] ?? '').trim() === '');
  if (bare.length === 0) return missing;
  return [...missing, { part: `options.${bare[0]!.value}`, what: `${bare.map(({ label }) => `“${label}”`).join(', ')} ${bare.length === 1 ? 'has' : 'have'} no ${name} words.` }];
}

/** Which of the parts have English words and none in the other language. */
function unsaid<P extends string>(words: Readonly<Record<P, string>>, english: Readonly<Record<P, string>>, parts: readonly P[]): P[] {
  return parts.filter((part) => english[part].trim() !== '' && words[part].trim() === '');
}
