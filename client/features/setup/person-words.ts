import type { Agreed, SelectedBy, YesNoUnknown } from '../../../shared/vocabulary/enrolment.ts';
import { ROLE_LABELS, ROLES } from '../../../shared/vocabulary/role.ts';

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

export const AGREED_WORDS: Record<Agreed, string> = { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Not known' };
export const SELECTED_BY_WORDS: Record<SelectedBy, string> = { self: 'They themselves', manager: 'Their manager', senior_direction: 'Senior direction', unknown: 'Not known' };
export const LINE_MANAGER_WORDS: Record<YesNoUnknown, string> = { yes: 'Is their line manager', no: 'Is not their line manager', unknown: 'Not known' };

const choices = <T extends string>(words: Record<T, string>): { value: T; text: string }[] => (Object.entries(words) as [T, string][]).map(([value, text]) => ({ value, text }));
export const AGREED_CHOICES = choices(AGREED_WORDS);
export const SELECTED_BY_CHOICES = choices(SELECTED_BY_WORDS);
export const LINE_MANAGER_CHOICES = choices(LINE_MANAGER_WORDS);
export const ROLE_CHOICES = ROLES.map((value) => ({ value, text: capital(ROLE_LABELS[value].one) }));

/** From here on a journey is long: people who travelled further came less often. */
export const LONG_TRAVEL = 90;
