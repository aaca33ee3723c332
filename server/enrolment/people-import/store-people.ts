import type { EntityManager } from 'typeorm';
import type { PeopleService } from '../../directory/people.service.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { CheckedLine, Place } from './check-people.ts';

/** What a paste did to one enrolment. */
export interface StoredLine {
  enrolmentId: string;
  added: boolean;
  personAdded: boolean;
}

/**
 * Stores checked lines (added and changed ones) in the caller's transaction, in one statement a kind of record.
 * @param idOf the id of a council or set, also of one that was just made
 * @returns one for each line, in their order
 */
export async function storePeople(db: EntityManager, scope: Scope, people: PeopleService, lines: readonly CheckedLine[], idOf: (kind: 'council' | 'set', place: Place) => string): Promise<StoredLine[]> {
  // Somebody on two lines, in two roles, is one person: by their e-mail address.
  const keyOf = (one: CheckedLine): string => one.email?.toLowerCase() ?? `line ${one.line}`;
  const fresh = new Map<string, CheckedLine>();
  const known = new Map(lines.flatMap((one) => (one.personId !== null && one.email !== undefined ? [[keyOf(one), one.personId] as const] : [])));
  for (const one of lines) if (one.personId === null && !known.has(keyOf(one)) && !fresh.has(keyOf(one))) fresh.set(keyOf(one), one);
  const made = await people.add(scope, db, [...fresh.values()].map(({ name, email = null, role }) => ({ name, email, role })));
  // Otherwise foreign keys are checked by plans for tables as small as they were: ten times slower from some thousand people on.
  const many = lines.length > 500;
  if (many) await db.query('ANALYZE person');
  const freshIds = new Map([...fresh.keys()].map((key, index) => [key, made[index]!.id]));
  const personOf = (one: CheckedLine): string => one.personId ?? known.get(keyOf(one)) ?? freshIds.get(keyOf(one))!;
  await people.change(scope, db, lines.flatMap((one) => (one.match && one.kind === 'change' ? [{ id: one.match.personId, name: one.name, email: one.email ?? one.match.email }] : [])));

  const place = (kind: 'council' | 'set', one: CheckedLine): string | null => (one[kind] ? idOf(kind, one[kind]) : null);
  const adding = lines.filter(({ kind }) => kind === 'add');
  const enrolled = (await db.query(
    `INSERT INTO enrolment (programme_id, person_id, role, council_id, set_id, starter, enrolled_on, cover_agreed, line_manager_support, selected_by, travel_minutes)
     SELECT g.id, x.person_id, x.role, x.council_id, x.set_id, g.starters_frozen_at IS NULL AND x.role IN ('participant', 'mentor'),
            CASE WHEN g.starters_frozen_at IS NULL THEN least(g.starts_on, (now() AT TIME ZONE 'Europe/London')::date) ELSE (now() AT TIME ZONE 'Europe/London')::date END,
            x.cover, x.support, x.selected_by, x.travel
       FROM programme g, unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::int[])
            AS x (person_id, role, council_id, set_id, cover, support, selected_by, travel)
      WHERE g.id = $1 RETURNING id, person_id, role`,
    [
      scope.programmeId, adding.map(personOf), adding.map(({ role }) => role), adding.map((one) => place('council', one)), adding.map((one) => place('set', one)),
      adding.map(({ cover = 'unknown' }) => cover), adding.map(({ support = 'unknown' }) => support), adding.map(({ selectedBy = 'unknown' }) => selectedBy), adding.map(({ travel = null }) => travel),
    ],
  )) as { id: string; person_id: string; role: string }[];
  if (many) await db.query('ANALYZE enrolment');
  const byPerson = new Map(enrolled.map(({ id, person_id, role }) => [`${person_id} ${role}`, id]));
  const enrolmentOf = (one: CheckedLine): string => one.match?.enrolmentId ?? byPerson.get(`${personOf(one)} ${one.role}`)!;

  const changing = lines.filter(({ kind }) => kind === 'change');
  await db.query(
    `UPDATE enrolment e
        SET council_id = coalesce(x.council_id, e.council_id), set_id = coalesce(x.set_id, e.set_id), cover_agreed = coalesce(x.cover, e.cover_agreed),
            line_manager_support = coalesce(x.support, e.line_manager_support), selected_by = coalesce(x.selected_by, e.selected_by), travel_minutes = coalesce(x.travel, e.travel_minutes)
       FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::int[]) AS x (id, council_id, set_id, cover, support, selected_by, travel)
      WHERE e.programme_id = $1 AND e.id = x.id`,
    [
      scope.programmeId, changing.map(enrolmentOf), changing.map((one) => place('council', one)), changing.map((one) => place('set', one)), changing.map(({ cover = null }) => cover),
      changing.map(({ support = null }) => support), changing.map(({ selectedBy = null }) => selectedBy), changing.map(({ travel = null }) => travel),
    ],
  );

  const byLine = new Map(lines.map((one) => [one.line, one]));
  const paired = lines.filter((one) => one.mentor !== undefined);
  await db.query(
    `INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id, line_manager)
     SELECT $1, x.mentor_id, x.mentee_id, coalesce(x.line_manager, 'unknown') FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS x (mentor_id, mentee_id, line_manager)
     ON CONFLICT (mentor_id, mentee_id) DO UPDATE
        SET ends_on = NULL, line_manager = CASE WHEN excluded.line_manager = 'unknown' THEN mentor_pairing.line_manager ELSE excluded.line_manager END`,
    [scope.programmeId, paired.map(({ mentor }) => mentor!.enrolmentId ?? enrolmentOf(byLine.get(mentor!.line!)!)), paired.map(enrolmentOf), paired.map(({ lineManager = null }) => lineManager)],
  );
  return lines.map((one) => ({ enrolmentId: enrolmentOf(one), added: one.kind === 'add', personAdded: one.personId === null && fresh.get(keyOf(one)) === one }));
}
