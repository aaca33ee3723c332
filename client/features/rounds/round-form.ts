import { codeFor } from '../../../shared/questionnaire/version-draft.ts';
import type { Role } from '../../../shared/vocabulary/role.ts';
import type { RoundMode, RoundPurpose } from '../../../shared/vocabulary/round.ts';
import type { ApiProblem } from '../../lib/api.ts';
import { isoDate, NO_DATE, typedDate, type TypedDate } from '../../ui/date-input.tsx';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { AskableVersion, RoundAsSetUp, RoundSetup } from './round-setup-api.ts';

/** A round as it is being typed. */
export interface RoundForm {
  readonly code: string | null;
  readonly title: string;
  /** `questionnaire version`, or nothing chosen. */
  readonly version: string;
  readonly mode: RoundMode | null;
  readonly purpose: RoundPurpose | '';
  readonly role: Role | null;
  readonly sets: readonly string[];
  readonly asksWithdrawn: boolean;
  readonly asksNeverAttended: boolean;
  readonly opens: TypedDate;
  readonly closes: TypedDate;
  readonly countsAsContribution: boolean;
  readonly privacyText: string;
  readonly privacyTextWelsh: string;
}

export const NEW_ROUND: RoundForm = {
  code: null, title: '', version: '', mode: null, purpose: '', role: null, sets: [], asksWithdrawn: true, asksNeverAttended: true,
  opens: NO_DATE, closes: NO_DATE, countsAsContribution: true, privacyText: '', privacyTextWelsh: '',
};

/** A round that was set up, to be changed. */
export function formOf(round: RoundAsSetUp): RoundForm {
  const { code, title, questionnaire, version, mode, purpose, role, sets, asksWithdrawn, asksNeverAttended, opensOn, closesOn, countsAsContribution, privacyText, privacyTextWelsh = '' } = round;
  return {
    code, title, version: versionKey(questionnaire, version), mode, purpose, role, sets, asksWithdrawn, asksNeverAttended,
    opens: typedDate(opensOn), closes: typedDate(closesOn), countsAsContribution, privacyText, privacyTextWelsh,
  };
}

export const versionKey = (questionnaire: string, version: number): string => `${questionnaire} ${version}`;

/** Whether the version that is chosen can be answered in Welsh. */
export function speaksWelsh({ version: chosen }: RoundForm, versions: readonly AskableVersion[]): boolean {
  return versions.some(({ questionnaire, version, languages }) => versionKey(questionnaire, version) === chosen && languages.includes('cy'));
}

/** The code of a new round: typed, or made of its title. */
export function codeOf(form: RoundForm): string {
  return form.code ?? codeFor(form.title || 'round', []);
}

/** What can be told to be missing without asking the server; fields are called as the server calls them. */
export function missing(form: RoundForm): SummaryError[] {
  const opens = isoDate(form.opens);
  return [
    ...(form.title.trim() === '' ? [{ text: 'Enter what people see this round as', fieldId: 'title' }] : []),
    ...(form.version === '' ? [{ text: 'Choose what is asked', fieldId: 'version' }] : []),
    ...(form.purpose === '' ? [{ text: 'Choose when in the programme it asks', fieldId: 'purpose' }] : []),
    ...(form.mode === null ? [{ text: 'Choose whether people are asked by name', fieldId: 'mode' }] : []),
    ...(form.mode === 'named' && form.role === null ? [{ text: 'Choose whom it asks', fieldId: 'role' }] : []),
    ...(!opens ? [{ text: 'Enter the first day, for example 31 3 2027', fieldId: 'opensOn' }] : []),
    ...(isoDate(form.closes) === undefined ? [{ text: 'Enter a last day of the calendar, or leave all three empty', fieldId: 'closesOn' }] : []),
  ];
}

/**
 * What is sent; null while something is missing. An anonymous round asks nobody by name, so nothing of that is sent; nor is
 * Welsh with a version that does not speak it.
 */
export function setupOf(form: RoundForm, versions: readonly AskableVersion[]): RoundSetup | null {
  if (missing(form).length > 0) return null;
  const at = form.version.lastIndexOf(' ');
  const named = form.mode === 'named';
  return {
    title: form.title.trim(),
    questionnaire: form.version.slice(0, at),
    version: Number(form.version.slice(at + 1)),
    mode: form.mode!,
    purpose: form.purpose as RoundPurpose,
    role: named ? form.role : null,
    sets: named ? [...form.sets] : [],
    asksWithdrawn: form.asksWithdrawn,
    asksNeverAttended: form.asksNeverAttended,
    opensOn: isoDate(form.opens)!,
    closesOn: isoDate(form.closes) ?? null,
    countsAsContribution: named && form.countsAsContribution,
    privacyText: form.privacyText.trim(),
    privacyTextWelsh: speaksWelsh(form, versions) ? form.privacyTextWelsh.trim() : '',
  };
}

/**
 * What the preview of the population is asked with. Only whom it asks matters to it; a title and the days may still be
 * missing, and a day that has gone would be a fault of its own.
 */
export function populationOf(form: RoundForm, today: string): RoundSetup | null {
  const opens = isoDate(form.opens);
  const asked = setupOf({ ...form, title: form.title || 'Round', purpose: form.purpose || 'other', opens: typedDate(opens && opens >= today ? opens : today), closes: NO_DATE }, []);
  return asked?.mode === 'named' ? { ...asked, title: 'Round', purpose: 'other', opensOn: today, closesOn: null, countsAsContribution: false, privacyText: '', privacyTextWelsh: '' } : null;
}

const FIELDS: readonly string[] = ['code', 'title', 'version', 'mode', 'purpose', 'role', 'sets', 'opensOn', 'closesOn', 'countsAsContribution', 'privacyText', 'privacyTextWelsh'];

/** The faults of an answer as links to their fields. */
export function errorsOf(problem: ApiProblem): SummaryError[] {
  if (problem.faults.length === 0) return [{ text: problem.detail, ...(problem.code === 'conflict' && { fieldId: 'code' }) }];
  const fieldId = (field: string): string | undefined => (field === 'questionnaire' ? 'version' : FIELDS.find((one) => one === field.split('.')[0]));
  return problem.faults.map(({ field, message }) => ({ text: capital(message), ...(fieldId(field) !== undefined && { fieldId: fieldId(field)! }) }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
