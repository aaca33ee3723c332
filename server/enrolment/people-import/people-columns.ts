import type { Agreed, SelectedBy, YesNoUnknown } from '../../../shared/vocabulary/enrolment.ts';
import type { Role } from '../../../shared/vocabulary/role.ts';

/** What a column of a spreadsheet of people can hold, in the order that is taken when there is no header. */
export const PEOPLE_COLUMNS = [
  { key: 'name', label: 'Name', names: ['name', 'fullname', 'person', 'nominee', 'participant', 'delegate', 'staffname'] },
  { key: 'email', label: 'E-mail', names: ['email', 'emailaddress', 'mail', 'workemail', 'contactemail', 'e'] },
  { key: 'role', label: 'Role', names: ['role', 'type', 'part', 'roleinprogramme', 'programmerole'] },
  { key: 'council', label: 'Council', names: ['council', 'localauthority', 'authority', 'la', 'organisation', 'organization', 'employer', 'councilcode', 'onscode'] },
  { key: 'set', label: 'Set', names: ['set', 'group', 'cohort', 'learningset', 'actionlearningset'] },
  { key: 'cover', label: 'Cover agreed', names: ['coveragreed', 'cover', 'backfill', 'coverarranged', 'coverinplace'] },
  { key: 'support', label: 'Line manager support', names: ['linemanagersupport', 'managersupport', 'supportedbylinemanager', 'linemanagersupports', 'support'] },
  { key: 'selectedBy', label: 'Selected by', names: ['selectedby', 'whodecided', 'whodecidedselection', 'decidedby', 'selection', 'nominatedby', 'putforwardby'] },
  { key: 'travel', label: 'Travel minutes', names: ['travelminutes', 'travel', 'traveltime', 'traveltimeminutes', 'minutestravel', 'journeytime', 'journeyminutes'] },
  { key: 'mentor', label: 'Mentor', names: ['mentor', 'mentorname', 'mentoremail', 'mentorsemail', 'mentorsname', 'mentoredby', 'mentoremailorname'] },
  { key: 'lineManager', label: 'Mentor is line manager', names: ['mentorislinemanager', 'linemanager', 'mentorkind', 'mentorlinemanager', 'ismentorlinemanager', 'linemanagerofmentee'] },
  { key: 'firstName', label: 'First name', names: ['firstname', 'forename', 'givenname', 'first'] },
  { key: 'lastName', label: 'Last name', names: ['lastname', 'surname', 'familyname', 'last'] },
] as const satisfies readonly { key: string; label: string; names: readonly string[] }[];

export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number]['key'];
/** Without a header: first and last names need one. */
export const WITHOUT_HEADER: readonly PeopleColumn[] = PEOPLE_COLUMNS.map(({ key }) => key).filter((key) => key !== 'firstName' && key !== 'lastName');

export const labelOf = (key: PeopleColumn): string => PEOPLE_COLUMNS.find((column) => column.key === key)!.label;

/** Letters and digits alone, in small: "E-mail Address" is "emailaddress". */
export const bare = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]/g, '');

/** @returns what a heading means, or null when it means nothing here */
export function columnNamed(heading: string): PeopleColumn | null {
  const name = bare(heading);
  return PEOPLE_COLUMNS.find((column) => (column.names as readonly string[]).includes(name) || bare(column.label) === name)?.key ?? null;
}

const table = <T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(words) as [T, readonly string[]][]).flatMap(([value, said]) => said.map((one) => [one, value] as const)));

/** What people write in a column, and what it means. */
export const ROLE_WORDS = table<Role>({
  participant: ['participant', 'participants', 'nominee', 'mentee', 'learner', 'delegate', 'member'],
  mentor: ['mentor', 'mentors'],
  head_of_service: ['headofservice', 'hos', 'head', 'servicehead'],
  facilitator: ['facilitator', 'facilitators'],
});
export const AGREED_WORDS = table<Agreed>({
  yes: ['yes', 'y', 'true', 'agreed', 'full', 'fully', '1'],
  partly: ['partly', 'partial', 'partially', 'inpart', 'some'],
  no: ['no', 'n', 'false', 'none', 'notagreed', '0'],
  unknown: ['unknown', 'notknown', 'dontknow', 'tbc', 'tobeconfirmed'],
});
export const YES_NO_WORDS = table<YesNoUnknown>({
  yes: ['yes', 'y', 'true', 'linemanager', '1'],
  no: ['no', 'n', 'false', 'notlinemanager', '0'],
  unknown: ['unknown', 'notknown', 'dontknow', 'tbc'],
});
export const SELECTED_BY_WORDS = table<SelectedBy>({
  self: ['self', 'themselves', 'selfnominated', 'own', 'ownchoice', 'volunteered'],
  manager: ['manager', 'linemanager', 'theirmanager', 'teammanager'],
  senior_direction: ['seniordirection', 'senior', 'seniormanagement', 'director', 'directed', 'headofservice'],
  unknown: ['unknown', 'notknown', 'dontknow', 'tbc'],
});
