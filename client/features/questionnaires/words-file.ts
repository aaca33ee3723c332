import { LONGEST_INTRODUCTION, LONGEST_LABEL, LONGEST_NOTE, LONGEST_SECTION, LONGEST_TITLE, LONGEST_WORDING } from '../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../shared/vocabulary/language.ts';
import { csvFile, readTable, type TableRow } from '../../lib/csv.ts';
import type { EditedDraft } from './draft-edits.ts';
import { changeVersionWords, changeWords, wordsOf } from './language-edits.ts';

/** A text of a questionnaire: where it stands, in English and in another language. */
interface Entry {
  /** Code of the question, of a pair that of before; of a section its first question; empty: of the questionnaire itself. */
  readonly code: string;
  readonly part: string;
  readonly english: string;
  readonly words: string;
  /** It stands for several questions, of which some have not the words yet. */
  readonly incomplete?: boolean;
  readonly longest: number;
  /** The draft with other words for it. */
  readonly write: (draft: EditedDraft, words: string) => EditedDraft;
}

/** A line that cannot be taken, and why. */
export interface WordsFault {
  readonly line: number;
  readonly message: string;
}

export type WordsRead =
  | { readonly faults: readonly WordsFault[] }
  /** How many texts are others now, and how many were the same already. */
  | { readonly draft: EditedDraft; readonly changed: number; readonly same: number };

const ANSWER = 'answer: ';
const header = (language: SecondLanguage): string[] => ['code', 'part', 'English', LANGUAGE_LABELS[language]];

/** Everything of a questionnaire that has words, for somebody who puts them into a language: a file for spreadsheets. */
export function wordsFile(draft: EditedDraft, language: SecondLanguage): string {
  return csvFile([header(language), ...entriesOf(draft, language).map(({ code, part, english, words }) => [code, part, english, words])]);
}

/**
 * Takes words from such a file, or from its cells as they were copied. All or nothing: every line that cannot be taken is named.
 * An empty cell changes nothing, and neither does a line that is not there.
 */
export function takeWords(draft: EditedDraft, language: SecondLanguage, text: string): WordsRead {
  const name = LANGUAGE_LABELS[language];
  const { rows, broken } = readTable(text);
  const [first, ...lines] = rows;
  const columns = header(language).map((column) => first?.cells.findIndex((cell) => cell.toLowerCase() === column.toLowerCase()) ?? -1);
  const faults: WordsFault[] = [];
  if (columns.includes(-1)) return { faults: [{ line: first?.line ?? 1, message: `must name the columns ${header(language).slice(0, -1).join(', ')} and ${name}, as in the file that you download here.` }] };
  const entries = new Map(entriesOf(draft, language).map((entry) => [`${entry.code.toLowerCase()}:${entry.part}`, entry]));
  const codes = new Set([...entries.values()].map(({ code }) => code.toLowerCase()));
  const taken = new Map<Entry, { line: number; words: string }>();
  for (const row of lines) {
    const [code, part, english, words] = columns.map((column) => row.cells[column] ?? '') as [string, string, string, string];
    const fault = (message: string): void => void faults.push({ line: row.line, message });
    const entry = entries.get(`${code.toLowerCase()}:${part}`);
    if (tooMany(row, first!)) fault('has more cells than the first line. A text with a comma in it needs quotation marks around it.');
    else if (!entry) fault(unknown(code, part, codes));
    else if (words === '') continue;
    else {
      if (plain(english) !== plain(entry.english)) fault(`its English is “${english}” in the file and “${entry.english}” here. Put what is here into ${name}, or correct the cell of the English.`);
      if (words.length > entry.longest) fault(`has ${words.length} characters in ${name}; ${entry.longest.toLocaleString('en-GB')} are the most.`);
      const lost = /\p{L}*(?:\p{L}\?\p{L}|\uFFFD)\p{L}*/u.exec(words)?.[0];
      if (lost) fault(`a letter was lost in “${lost}” when the file was saved. Save it as “CSV UTF-8”.`);
      if (part.startsWith(ANSWER) && words.includes('|')) fault('an answer may not hold the sign |.');
      const before = taken.get(entry);
      if (before && before.words !== words) fault(`says something else than line ${before.line} about the same words.`);
      else taken.set(entry, before ?? { line: row.line, words });
    }
  }
  if (broken !== null) faults.push({ line: broken, message: 'a quotation mark has no partner; nothing from here on can be read.' });
  if (faults.length === 0 && taken.size === 0) faults.push({ line: first!.line, message: `no line after it has words in ${name}.` });
  if (faults.length > 0) return { faults: faults.sort((one, other) => one.line - other.line) };
  const changes = [...taken].filter(([entry, { words }]) => entry.incomplete === true || entry.words.trim() !== words);
  return { draft: changes.reduce((changed, [entry, { words }]) => entry.write(changed, words), draft), changed: changes.length, same: taken.size - changes.length };
}

function tooMany({ cells }: TableRow, { cells: columns }: TableRow): boolean {
  return cells.slice(columns.length).some((cell) => cell !== '');
}

function unknown(code: string, part: string, codes: ReadonlySet<string>): string {
  if (code === '') return `has no code, and “${part}” is none of title and introduction, which need none.`;
  if (!codes.has(code.toLowerCase())) return `there is no question with the code ${code}.`;
  return `question ${code} has no “${part}”.`;
}

/** English as it is compared: programs change quotation marks, dashes and spaces by themselves. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}

/** Every text of a draft that has English words, in the order of the page. */
function entriesOf(draft: EditedDraft, language: SecondLanguage): Entry[] {
  const own = draft.words[language] ?? { title: '', introduction: '' };
  const entries: Entry[] = [
    { code: '', part: 'title', english: draft.title, words: own.title, longest: LONGEST_TITLE, write: (to, title) => changeVersionWords(to, language, { title }) },
    { code: '', part: 'introduction', english: draft.introduction, words: own.introduction, longest: LONGEST_INTRODUCTION, write: (to, introduction) => changeVersionWords(to, language, { introduction }) },
  ];
  const sections = new Map<string, string>();
  for (const item of draft.items) {
    const { key, code } = item;
    const words = wordsOf(item, language);
    const section = item.section.trim();
    const first = !sections.has(section);
    if (first) sections.set(section, namedFirst(draft, section, language));
    const named = sections.get(section)!;
    // Once a section; and where a question calls it something else, there too.
    if (first) entries.push({ code, part: 'section', english: section, words: named, incomplete: called(draft, section, language).includes(''), longest: LONGEST_SECTION, write: (to, text) => nameAlike(to, section, language, named, text) });
    else if (words.section.trim() !== '' && words.section.trim() !== named) entries.push({ code, part: 'section', english: section, words: words.section, longest: LONGEST_SECTION, write: (to, text) => changeWords(to, key, language, { section: text }) });
    entries.push(
      { code, part: 'to be read before it', english: item.note, words: words.note, longest: LONGEST_NOTE, write: (to, note) => changeWords(to, key, language, { note }) },
      { code, part: 'question', english: item.wording, words: words.wording, longest: LONGEST_WORDING, write: (to, wording) => changeWords(to, key, language, { wording }) },
    );
    for (const { value, label } of item.kind === 'scale' ? [] : (item.options ?? [])) {
      entries.push({ code, part: `${ANSWER}${value}`, english: label, words: words.options[value] ?? '', longest: LONGEST_LABEL, write: (to, text) => changeWords(to, key, language, { options: { [value]: text } }) });
    }
  }
  return entries.filter(({ english }) => english.trim() !== '');
}

/** What a section is called by the first of its questions that calls it anything. */
function namedFirst(draft: EditedDraft, section: string, language: SecondLanguage): string {
  return called(draft, section, language).find((words) => words !== '') ?? '';
}

function called(draft: EditedDraft, section: string, language: SecondLanguage): string[] {
  return draft.items.filter((item) => item.section.trim() === section).map((item) => wordsOf(item, language).section.trim());
}

/** Other words for a section, at all its questions that have none of their own. */
function nameAlike(draft: EditedDraft, section: string, language: SecondLanguage, before: string, words: string): EditedDraft {
  return draft.items
    .filter((item) => item.section.trim() === section && ['', before].includes(wordsOf(item, language).section.trim()))
    .reduce((changed, { key }) => changeWords(changed, key, language, { section: words }), draft);
}
