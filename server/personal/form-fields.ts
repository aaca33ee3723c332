import type { Fields } from '../../shared/questionnaire/fields.ts';
import { cleanText } from '../../shared/questionnaire/entry.ts';
import { Problem } from '../kernel/problem.ts';

/**
 * The fields of a posted form.
 * @throws Problem invalid_input when the body is not shaped like one
 */
export function fieldsOf(body: unknown): Fields {
  const isText = (value: unknown): boolean => typeof value === 'string';
  if (body === null || body === undefined) return {};
  if (typeof body !== 'object' || Array.isArray(body) || !Object.values(body).every((value) => isText(value) || (Array.isArray(value) && value.every(isText)))) {
    throw new Problem('invalid_input', 'A form is sent as its fields: each one text, or several.');
  }
  return body as Fields;
}

/** What was entered in one field, without control characters; nothing when it is missing. */
export function one(fields: Fields, name: string): string {
  return cleanText(several(fields, name)[0] ?? '');
}

/** Everything that was chosen under one name. */
export function several(fields: Fields, name: string): string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
}
