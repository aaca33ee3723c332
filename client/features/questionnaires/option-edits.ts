import type { ItemWords, QuestionOption } from '../../../shared/questionnaire/question.ts';
import { conditionOf } from '../../../shared/questionnaire/branching.ts';
import { codeFor } from '../../../shared/questionnaire/version-draft.ts';
import { editItem, type EditedDraft, type EditedItem } from './draft-edits.ts';

/** Whether a code was given to an answer for want of words; it follows them then. */
export const isMadeUp = ({ value }: QuestionOption): boolean => /^answer-\d+$/.test(value);

/**
 * Words of an answer to choose from. Its code follows them where it may (`follows`): nobody has saved it yet. A code that
 * answers may be counted under stays. What refers to the code follows it: where people can say what, its words in other
 * languages, conditions on it.
 */
export function changeOption(draft: EditedDraft, key: string, index: number, label: string, follows: boolean): EditedDraft {
  const item = draft.items.find((one) => one.key === key);
  const before = item?.options?.[index];
  if (!item || !before) return draft;
  const others = item.options!.filter((_, at) => at !== index).map(({ value }) => value);
  const value = follows ? codeFor(label.trim() === '' ? `answer ${index + 1}` : label, others) : before.value;
  const changed = editItem(draft, key, (one) => ({
    ...one,
    options: one.options!.map((option, at) => (at === index ? { value, label } : option)),
    other: one.other === before.value ? value : one.other,
    words: relabelled(one, (labels) => Object.fromEntries(Object.entries(labels).map(([code, text]) => [code === before.value ? value : code, text]))),
  }));
  if (value === before.value) return changed;
  return { ...changed, items: changed.items.map((one) => (isOn(one, item.code, before.value) ? { ...one, showIf: `${item.code}=${value}` } : one)) };
}

function isOn(item: EditedItem, code: string, value: string): boolean {
  const condition = conditionOf(item);
  return condition?.item === code && condition.value === value;
}

function relabelled({ words }: EditedItem, change: (labels: ItemWords['options']) => ItemWords['options']): EditedItem['words'] {
  return Object.fromEntries(Object.entries(words).map(([language, given]) => [language, { ...given, options: change(given.options) }]));
}

/** One more answer, at the end. */
export function addOption(draft: EditedDraft, key: string): EditedDraft {
  return editItem(draft, key, (item) => {
    const options = item.options ?? [];
    const taken = new Set(options.map(({ value }) => value));
    let number = options.length + 1;
    while (taken.has(`answer-${number}`)) number += 1;
    return { ...item, options: [...options, { value: `answer-${number}`, label: '' }] };
  });
}

/** Takes an answer out, with its words in other languages, and with saying what beside it. */
export function removeOption(draft: EditedDraft, key: string, index: number): EditedDraft {
  return editItem(draft, key, (item) => {
    const gone = item.options?.[index]?.value;
    return {
      ...item,
      options: (item.options ?? []).filter((_, at) => at !== index),
      other: item.other === gone ? null : item.other,
      words: relabelled(item, (labels) => Object.fromEntries(Object.entries(labels).filter(([value]) => value !== gone))),
    };
  });
}

/** Lets people say what beside an answer, and beside no other; null: beside none. */
export function sayWhatBeside(draft: EditedDraft, key: string, value: string | null): EditedDraft {
  return editItem(draft, key, (item) => ({ ...item, other: value }));
}
