import { cleanText, type Entry } from './entry.ts';
import type { Question } from './question.ts';

/** Form fields as they arrive: one value, or several under one name. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export type FieldPart = 'main' | 'instead' | 'other' | 'day' | 'month' | 'year';

/**
 * Name of a form field. `instead` are the boxes "Not applicable" and "Don't know" under an open question, `other` is where
 * one says what, beside the option that asks for it.
 */
export function fieldName(key: string, part: FieldPart = 'main'): string {
  return part === 'main' ? key : `${key}~${part}`;
}

/** Id of the element an error message about the question links to. */
export function fieldId(key: string, part: FieldPart = 'main'): string {
  return `item-${fieldName(key, part)}`;
}

function all(fields: Fields, name: string): string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
}

/** What a form says of a question. A field that is missing (nothing was ticked) or empty counts as left out. */
export function entryOfFields(question: Question, fields: Fields): Entry {
  const { key, item } = question;
  const typed = (part: FieldPart): string => cleanText(all(fields, fieldName(key, part))[0] ?? '');
  const ticked = (part: FieldPart): string[] => [...new Set(all(fields, fieldName(key, part)).map(cleanText).filter((value) => value !== ''))];
  const parts: { -readonly [part in keyof Entry]: Entry[part] } = {};
  switch (item.kind) {
    case 'scale':
    case 'single':
    case 'multiple':
      parts.ticked = ticked('main');
      if (item.other !== null) parts.other = typed('other');
      break;
    case 'date':
      parts.ticked = ticked('instead');
      for (const part of ['day', 'month', 'year'] as const) parts[part] = typed(part);
      break;
    default:
      parts.ticked = ticked('instead');
      parts.text = typed('main');
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value.length > 0));
}
