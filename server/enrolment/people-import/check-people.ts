import type { Agreed, SelectedBy, YesNoUnknown } from '../../../shared/vocabulary/enrolment.ts';
import type { Role } from '../../../shared/vocabulary/role.ts';
import { matchPeople, type Matcher } from './match-people.ts';
import { AGREED_WORDS, bare, labelOf, ROLE_WORDS, SELECTED_BY_WORDS, YES_NO_WORDS, type PeopleColumn } from './people-columns.ts';
import type { LineFault, PeopleText } from './read-people.ts';

const LONGEST_TRAVEL = 600;
const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

/** Somebody who is enrolled, as far as a paste can change it. */
export interface Known {
  enrolmentId: string; personId: string; code: string; name: string; email: string | null; role: Role;
  councilId: string | null; setId: string | null; cover: Agreed; support: Agreed; selectedBy: SelectedBy; travel: number | null; voided: boolean;
  /** Of a participant: pairings in force, by the enrolment of the mentor. */
  mentors: Readonly<Record<string, YesNoUnknown>>;
}

/** What a paste is checked against. */
export interface KnownWorld {
  councils: readonly { id: string; name: string; codes: readonly string[] }[];
  sets: readonly { id: string; code: string; name: string }[];
  people: readonly Known[];
  /** The programme has started: sets change with a date, elsewhere. */
  started: boolean;
  /** Councils and sets that are not known are to be made. */
  addMissing: boolean;
}

/** What a place is: one that is there, or one to make. */
export type Place = { id: string; name: string } | { id: null; name: string };

/** A line after checking. `undefined`: the line says nothing of it, and what is there stays. */
export interface CheckedLine {
  line: number;
  kind: 'add' | 'change' | 'same' | 'fault';
  name: string; email: string | undefined; role: Role;
  council: Place | undefined; set: Place | undefined;
  cover: Agreed | undefined; support: Agreed | undefined; selectedBy: SelectedBy | undefined; travel: number | undefined;
  /** The mentor: enrolled already, or on another line. */
  mentor: { enrolmentId: string; line: null } | { enrolmentId: null; line: number } | undefined;
  lineManager: YesNoUnknown | undefined;
  match: Known | null;
  /** Somebody who is there in another role: gets one role more. */
  personId: string | null;
  /** Labels of what changes. */
  changes: string[];
}

export interface CheckedPeople {
  lines: CheckedLine[];
  faults: LineFault[];
  /** Lines whose council, set or mentor is not known. */
  notMatched: number;
}

/**
 * Checks lines against what is known: who is added, who changes, who stays the same, and every fault with its line and column.
 * People are matched by e-mail address, then by name and council, within their role. Looks up nothing, changes nothing.
 */
export function checkPeople({ columns, lines, faults: read }: PeopleText, world: KnownWorld): CheckedPeople {
  const faults: LineFault[] = [...read];
  const lost = new Set<number>();
  const headings = new Map(columns.flatMap(({ heading, key }) => (key === null ? [] : [[key, heading ?? labelOf(key)] as const])));
  const hasRole = columns.some(({ key }) => key === 'role');
  const councils = placesOf(world.councils.map(({ id, name, codes }) => ({ id, name, also: codes })));
  const sets = placesOf(world.sets.map(({ id, name, code }) => ({ id, name, also: [code] })));
  const matcher = matchPeople(world.people);

  const checked = lines.map(({ line, values }): CheckedLine => {
    const fault = (column: PeopleColumn, wrong: string, right: string): undefined => {
      faults.push({ line, column: headings.get(column) ?? labelOf(column), wrong, right });
      return undefined;
    };
    const word = <T extends string>(column: PeopleColumn, words: ReadonlyMap<string, T>): T | undefined => {
      const said = values[column] ?? '';
      if (said === '') return undefined;
      return words.get(bare(said)) ?? fault(column, `“${said}” is not known`, [...new Set(words.values())].map((value) => value.replaceAll('_', ' ')).join(', '));
    };
    const place = (column: 'council' | 'set', known: Places): Place | undefined => {
      const said = values[column] ?? '';
      if (said === '') return undefined;
      const found = known.find(said);
      if (found) return found;
      if (world.addMissing && said.length <= 100) return { id: null, name: said };
      lost.add(line);
      const near = known.nearest(said);
      return fault(column, `the ${column} “${said}” is not known`, near ? `did you mean “${near}”? Or add the ${column} first` : `a ${column} of the programme; add it first, or have missing ones added`);
    };

    const name = values.name ?? '';
    if (name === '') fault('name', 'the name is missing', 'the name of the person');
    else if (name.length > 200) fault('name', 'the name is longer than 200 characters', 'a shorter name');
    else if (name.includes('@')) fault('name', `“${name}” is an e-mail address`, 'the name of the person, with the address in the column for e-mail');
    const email = values.email ? (EMAIL.test(values.email) ? values.email : fault('email', `“${values.email}” is not an e-mail address`, 'an address such as name@council.gov.uk, or nothing')) : undefined;
    let role = word('role', ROLE_WORDS);
    if (hasRole && (values.role ?? '') === '') fault('role', 'the role is missing', 'participant, mentor, head of service or facilitator');
    role ??= 'participant';
    const travel = values.travel ? wholeMinutes(values.travel) : undefined;
    if (values.travel && travel === undefined) fault('travel', `“${values.travel}” is not a number of minutes`, `a whole number from 0 to ${LONGEST_TRAVEL}, such as 75`);
    const council = place('council', councils);
    const set = place('set', sets);
    if (set && role !== 'participant') fault('set', `a ${role.replaceAll('_', ' ')} is in no set`, 'nothing; only participants meet in sets');
    const lineManager = word('lineManager', YES_NO_WORDS);
    if (values.mentor && role !== 'participant') fault('mentor', `a ${role.replaceAll('_', ' ')} has no mentor`, 'nothing; only participants have one');
    if (values.mentor && values.mentor.length > 200) fault('mentor', 'the mentor is longer than 200 characters', 'the e-mail address or the name of the mentor');

    const found = name === '' ? null : matcher.find({ name, email, role, councilId: council?.id ?? null, hasCouncil: council !== undefined });
    if (found && 'fault' in found) fault(found.column, found.fault, found.right);
    const match = found && 'match' in found ? found.match : null;
    if (match?.voided) fault('name', `${match.name} was marked as enrolled in error`, 'take that back on their page first, or leave this line out');
    if (match && world.started && set && match.setId !== null && match.setId !== set.id) fault('set', `${match.name} is in another set, and the programme has started`, 'change the set on their page, because it needs a date');
    return {
      line, kind: 'same', name, email, role, council, set, cover: word('cover', AGREED_WORDS), support: word('support', AGREED_WORDS), selectedBy: word('selectedBy', SELECTED_BY_WORDS),
      travel, mentor: undefined, lineManager, match, personId: match?.personId ?? (found && 'person' in found ? found.person : null), changes: [],
    };
  });

  for (const [index, line] of repeated(checked)) {
    faults.push({ line: checked[index]!.line, column: null, wrong: `it is the same ${checked[index]!.role.replaceAll('_', ' ')} as line ${line}`, right: 'one line for each person and role' });
  }
  const named = new Map<string, CheckedLine>();
  for (const one of checked) {
    const before = one.email === undefined ? undefined : named.get(one.email.toLowerCase());
    if (before && bare(before.name) !== bare(one.name)) faults.push({ line: one.line, column: headings.get('email') ?? labelOf('email'), wrong: `line ${before.line} has this e-mail address with another name`, right: 'one address for each person' });
    else if (one.email !== undefined && !before) named.set(one.email.toLowerCase(), one);
  }
  resolveMentors(checked, lines.map(({ values }) => values.mentor ?? ''), matcher, faults, lost, headings.get('mentor') ?? labelOf('mentor'));

  const faulty = new Set(faults.map(({ line }) => line));
  for (const one of checked) {
    one.changes = one.match ? changesOf(one, one.match) : [];
    one.kind = faulty.has(one.line) ? 'fault' : one.match ? (one.changes.length > 0 ? 'change' : 'same') : 'add';
  }
  faults.sort((a, b) => a.line - b.line);
  return { lines: checked, faults, notMatched: lost.size };
}

/** Whole minutes, also as "75 min" or "1h 15". */
function wholeMinutes(said: string): number | undefined {
  const hours = /^(\d{1,2}) ?h(?:ours?|rs?)?(?: ?(\d{1,2}) ?(?:m|mins?|minutes)?)?$/i.exec(said);
  const minutes = hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : /^\d{1,4}(?: ?(?:m|mins?|minutes))?$/i.test(said) ? Number.parseInt(said, 10) : Number.NaN;
  return minutes >= 0 && minutes <= LONGEST_TRAVEL ? minutes : undefined;
}

interface Places {
  find(said: string): Place | null;
  nearest(said: string): string | null;
}

function placesOf(known: readonly { id: string; name: string; also: readonly string[] }[]): Places {
  const byName = new Map(known.flatMap((place) => [place.name, ...place.also].map((called) => [bare(called), { id: place.id, name: place.name }] as const)));
  return {
    find: (said) => byName.get(bare(said)) ?? byName.get(bare(said).replace(/(city|county|borough|district|metropolitan)?council$/, '')) ?? null,
    nearest: (said) => {
      const near = known.map(({ name }) => ({ name, distance: distance(bare(name), bare(said)) })).sort((a, b) => a.distance - b.distance)[0];
      return near && near.distance <= Math.max(1, Math.floor(bare(said).length / 4)) ? near.name : null;
    },
  };
}

/** How many letters differ (Levenshtein), for names of ordinary length. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 5 || one.length > 60) return 99;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}

/** Lines that are somebody of an earlier line in the same role: [index, the earlier line]. */
function repeated(lines: readonly CheckedLine[]): [number, number][] {
  const seen = new Map<string, number>();
  const found: [number, number][] = [];
  for (const [index, one] of lines.entries()) {
    if (one.name === '') continue;
    const keys = one.email ? [`${one.role} ${one.email.toLowerCase()}`] : [`${one.role} ${bare(one.name)} ${one.council?.name.toLowerCase() ?? ''}`];
    if (one.match) keys.push(`${one.role} ${one.match.enrolmentId}`);
    const before = keys.map((key) => seen.get(key)).find((line) => line !== undefined);
    if (before !== undefined) found.push([index, before]);
    for (const key of keys) if (!seen.has(key)) seen.set(key, one.line);
  }
  return found;
}

function resolveMentors(checked: CheckedLine[], said: readonly string[], matcher: Matcher, faults: LineFault[], lost: Set<number>, column: string): void {
  const mentors = new Map<string, CheckedLine[]>();
  for (const one of checked) {
    if (one.role !== 'mentor' || one.name === '') continue;
    for (const key of [bare(one.name), ...(one.email ? [one.email.toLowerCase()] : [])]) mentors.set(key, [...(mentors.get(key) ?? []), one]);
  }
  const faulty = new Set(faults.map(({ line }) => line));
  for (const [index, one] of checked.entries()) {
    const who = said[index]!;
    if (who === '' || one.role !== 'participant') continue;
    const here = mentors.get(who.includes('@') ? who.toLowerCase() : bare(who)) ?? [];
    const near = here.length > 1 ? here.filter(({ council }) => council?.name === one.council?.name) : here;
    const stored = matcher.mentors(who, one.council?.id ?? one.match?.councilId ?? null).filter(({ enrolmentId }) => !near.some(({ match }) => match?.enrolmentId === enrolmentId));
    const fault = (wrong: string, right: string): void => void faults.push({ line: one.line, column, wrong, right });
    if (near.length + stored.length === 0) {
      lost.add(one.line);
      fault(`there is no mentor “${who}”`, 'the e-mail address or name of somebody whose role is mentor, here or in the programme');
    } else if (near.length + stored.length > 1) fault(`${near.length + stored.length} mentors are called “${who}”`, 'the e-mail address of the mentor');
    else if (near[0] && faulty.has(near[0].line)) fault(`the line of their mentor, ${near[0].line}, has a fault`, 'a mentor whose line is right');
    else if (near[0] && one.email && near[0].email?.toLowerCase() === one.email.toLowerCase()) fault('they would mentor themselves', 'somebody else');
    else if (near[0] && !near[0].match) one.mentor = { enrolmentId: null, line: near[0].line };
    else one.mentor = { enrolmentId: near[0]?.match?.enrolmentId ?? stored[0]!.enrolmentId, line: null };
  }
}

function changesOf(one: CheckedLine, known: Known): string[] {
  const changed = (column: PeopleColumn, differs: boolean): string[] => (differs ? [labelOf(column)] : []);
  return [
    ...changed('name', one.name !== known.name),
    ...changed('email', one.email !== undefined && one.email.toLowerCase() !== (known.email ?? '').toLowerCase()),
    ...changed('council', one.council !== undefined && one.council.id !== known.councilId),
    ...changed('set', one.set !== undefined && one.set.id !== known.setId),
    ...changed('cover', one.cover !== undefined && one.cover !== known.cover),
    ...changed('support', one.support !== undefined && one.support !== known.support),
    ...changed('selectedBy', one.selectedBy !== undefined && one.selectedBy !== known.selectedBy),
    ...changed('travel', one.travel !== undefined && one.travel !== known.travel),
    ...changed('mentor', one.mentor !== undefined && (one.mentor.enrolmentId === null || known.mentors[one.mentor.enrolmentId] === undefined)),
    ...changed('lineManager', one.lineManager !== undefined && one.mentor?.enrolmentId != null && known.mentors[one.mentor.enrolmentId] !== undefined && known.mentors[one.mentor.enrolmentId] !== one.lineManager),
  ];
}
