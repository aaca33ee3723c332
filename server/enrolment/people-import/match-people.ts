import type { Role } from '../../../shared/vocabulary/role.ts';
import type { Known } from './check-people.ts';
import { bare, type PeopleColumn } from './people-columns.ts';

/** The enrolment that a line is about; or a person who gets one role more; or why that cannot be told. */
export type Found = { match: Known } | { person: string } | { column: PeopleColumn; fault: string; right: string };

export interface Matcher {
  /** Null: nobody, the line is of somebody new. */
  find(line: { name: string; email: string | undefined; role: Role; councilId: string | null; hasCouncil: boolean }): Found | null;
  /** Mentors by e-mail address or name; of several of a name those of the same council. */
  mentors(said: string, councilId: string | null): Known[];
}

/** Finds people by e-mail address, then by name and council. Reads its list once, so that thousands of lines are quick. */
export function matchPeople(people: readonly Known[]): Matcher {
  const byEmail = group(people.filter(({ email }) => email !== null), ({ email }) => email!.toLowerCase());
  const byName = group(people, ({ name }) => bare(name));
  return {
    find({ name, email, role, councilId, hasCouncil }) {
      const addressed = email === undefined ? [] : (byEmail.get(email.toLowerCase()) ?? []);
      const sameRole = addressed.find((one) => one.role === role);
      if (sameRole) return { match: sameRole };
      const [other] = addressed;
      if (other) {
        return bare(other.name) === bare(name) ? { person: other.personId }
          : { column: 'email', fault: `${other.name} has this e-mail address`, right: 'the address of this person, or the same name' };
      }
      const named = (byName.get(bare(name)) ?? []).filter((one) => one.role === role && (!hasCouncil || one.councilId === councilId || one.councilId === null));
      if (named.length === 0) return null;
      if (named.length > 1) return { column: 'name', fault: `${named.length} people are called ${name} there`, right: 'the e-mail address of the one who is meant' };
      // Another address may be a new one, or another person of that name: only a council in common says which.
      const [one] = named as [Known];
      if (email !== undefined && one.email !== null && !(hasCouncil && one.councilId === councilId)) return null;
      return { match: one };
    },
    mentors(said, councilId) {
      const found = (said.includes('@') ? (byEmail.get(said.toLowerCase()) ?? []) : (byName.get(bare(said)) ?? [])).filter((one) => one.role === 'mentor' && !one.voided);
      const near = found.filter((one) => one.councilId === councilId);
      return found.length > 1 && near.length > 0 ? near : found;
    },
  };
}

function group<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const there = groups.get(key(one));
    if (there) there.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
