import { PLAIN_ITEM } from '../../../shared/questionnaire/question.ts';
import { codeFor, type DraftItem, type VersionDraft } from '../../../shared/questionnaire/version-draft.ts';
import type { ScaleCode } from '../../../shared/vocabulary/questionnaire.ts';
import type { KnownOutcome } from './instrument.ts';

/** Words in English and in Welsh. */
export type Said = readonly [english: string, welsh: string];

/** An answer to choose from: its code and its words. */
type Answer = readonly [value: string, ...said: Said];

type Part = Partial<Omit<DraftItem, 'code' | 'wording' | 'note' | 'section' | 'words' | 'options' | 'pair' | 'moment'>> & { note?: Said; options?: readonly Answer[] };

export const LEAVE_OUT: Said = ['You can leave out any question.', 'Gallwch hepgor unrhyw gwestiwn.'];

/** More meetings than anybody has with a mentor in a programme: what is typed above it is a slip. */
export const MOST_MEETINGS = 60;

const NOTHING: Said = ['', ''];

/** Writes a questionnaire down as a list: a heading, then its questions, whose codes are made of their English words. */
export class Sheet {
  private readonly items: DraftItem[] = [];
  private section = NOTHING;

  under(...section: Said): this {
    this.section = section;
    return this;
  }

  /** @param code when other questions refer to it, or when the same question is asked elsewhere */
  ask(wording: Said, part: Part, code?: string): this {
    this.items.push(this.item(wording, part, code ?? this.codeOf(wording[0])));
    return this;
  }

  statement(wording: Said, scale: ScaleCode, part: Part = {}, code?: string): this {
    return this.ask(wording, { kind: 'scale', scale, notApplicable: scale === 'agreement', ...part }, code);
  }

  /** The same of before the programme and of now. */
  ofBeforeAndNow(wording: Said, part: Part, pair: string): this {
    const before = this.item(wording, part, `${pair}-before`);
    this.items.push({ ...before, pair, moment: 'before' }, { ...before, code: `${pair}-now`, pair, moment: 'now', note: '' });
    return this;
  }

  /** One statement an outcome. What a programme calls its outcomes is in English alone, so these have no Welsh words. */
  each(outcomes: readonly KnownOutcome[], scale: ScaleCode, say: (title: string) => string, prefix: string, { note, ...part }: Part = {}): this {
    for (const [index, { code, title }] of outcomes.entries()) {
      this.statement([say(title), ''], scale, { outcome: code, ...part, ...(note && index === 0 && { note }) }, this.codeOf(`${prefix} ${code}`));
    }
    return this;
  }

  done(title: Said, ...introduction: readonly Said[]): VersionDraft {
    const said = (language: 0 | 1): { title: string; introduction: string } => ({ title: title[language], introduction: introduction.map((sentence) => sentence[language]).join(' ') });
    return { ...said(0), items: this.items, words: { cy: said(1) } };
  }

  private codeOf(words: string): string {
    return codeFor(words, this.items.map(({ code }) => code));
  }

  private item(wording: Said, { note = NOTHING, options, ...part }: Part, code: string): DraftItem {
    return {
      ...PLAIN_ITEM, kind: 'long_text', outcome: null, direction: 'positive', level: null, ...part, code,
      wording: wording[0], section: this.section[0], note: note[0],
      options: options?.map(([value, label]) => ({ value, label })) ?? null,
      words: { cy: { wording: wording[1], section: this.section[1], note: note[1], options: Object.fromEntries((options ?? []).map(([value, , label]) => [value, label])) } },
    };
  }
}
