import type { DataSource } from 'typeorm';
import type { SessionKind, SessionStatus } from '../../shared/vocabulary/session.ts';

export interface ProgrammeWorldOptions {
  /** Code of the programme; another code, another programme (councils of the same name are shared). */
  code?: string;
  councils?: readonly string[];
  participantsPerCouncil?: number;
}

export interface ProgrammeWorld {
  code: string;
  programmeId: string;
  /** Enrolment ids by person: P1, P2 … participants council after council, M1, M2 … a mentor for each council. */
  enrolments: Readonly<Record<string, string>>;
  /** Pairing ids by the mentee's code: a mentor mentors everybody of their council. */
  pairings: Readonly<Record<string, string>>;
  /** Session ids by code; see SESSIONS. */
  sessions: Readonly<Record<string, string>>;
}

/** code, kind, set, start (local time), status */
const SESSIONS: readonly [string, SessionKind, string | null, string, SessionStatus][] = [
  ['launch', 'launch', null, '2024-02-01T10:00', 'held'],
  ['north-1', 'set_meeting', 'north', '2024-03-05T09:30', 'held'],
  ['south-1', 'set_meeting', 'south', '2024-03-07T09:30', 'held'],
  ['mentors-1', 'mentor_session', null, '2024-04-04T10:00', 'held'],
  ['north-2', 'set_meeting', 'north', '2024-05-07T09:30', 'planned'],
  ['north-off', 'set_meeting', 'north', '2024-06-04T09:30', 'cancelled'],
  ['catch-up', 'catch_up', 'north', '2024-06-11T09:30', 'held'],
  ['north-3', 'set_meeting', 'north', '2999-01-05T09:30', 'planned'],
];

/**
 * A programme from 10 January to 31 December 2024 with two sets (councils take turns: north, south, north …),
 * everybody enrolled as a starter on 15 January, sessions and no marks yet. P1 has no name, only a code.
 */
export async function createProgrammeWorld(db: DataSource, options: ProgrammeWorldOptions = {}): Promise<ProgrammeWorld> {
  const { code = 'WORLD', councils = ['Ashby', 'Barton'], participantsPerCouncil = 3 } = options;
  const one = async (sql: string, values: unknown[]): Promise<string> => ((await db.query(sql, values)) as { id: string }[])[0]!.id;

  const programmeId = await one(
    `INSERT INTO programme (code, name, starts_on, ends_on, recommended_mentoring) VALUES ($1, $2, '2024-01-10', '2024-12-31', 6) RETURNING id`,
    [code, `The ${code} programme`],
  );
  const sets: Record<string, string> = {};
  for (const set of ['north', 'south']) {
    sets[set] = await one(`INSERT INTO learning_set (programme_id, code, name) VALUES ($1, $2, $3) RETURNING id`, [programmeId, set, `The ${set} set`]);
  }

  const enrolments: Record<string, string> = {};
  const pairings: Record<string, string> = {};
  const enrol = async (person: string, name: string, role: string, councilId: string, setId: string | null): Promise<void> => {
    const personId = await one(`INSERT INTO person (programme_id, code, name) VALUES ($1, $2, $3) RETURNING id`, [programmeId, person, name]);
    enrolments[person] = await one(
      `INSERT INTO enrolment (programme_id, person_id, role, council_id, set_id, starter, enrolled_on)
       VALUES ($1, $2, $3, $4, $5, true, '2024-01-15') RETURNING id`,
      [programmeId, personId, role, councilId, setId],
    );
  };
  let number = 0;
  for (const [index, council] of councils.entries()) {
    await db.query(`INSERT INTO council (name) VALUES ($1) ON CONFLICT DO NOTHING`, [council]);
    const councilId = await one(`SELECT id FROM council WHERE name = $1`, [council]);
    await db.query(`INSERT INTO programme_council (programme_id, council_id) VALUES ($1, $2)`, [programmeId, councilId]);
    const mentor = `M${index + 1}`;
    await enrol(mentor, `Mentor ${index + 1}`, 'mentor', councilId, null);
    for (let place = 0; place < participantsPerCouncil; place += 1) {
      number += 1;
      const person = `P${number}`;
      await enrol(person, number === 1 ? '' : `Person ${number}`, 'participant', councilId, sets[index % 2 === 0 ? 'north' : 'south']!);
      pairings[person] = await one(
        `INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id, line_manager, starts_on) VALUES ($1, $2, $3, 'no', '2024-02-01') RETURNING id`,
        [programmeId, enrolments[mentor], enrolments[person]],
      );
    }
  }
  await db.query(`UPDATE programme SET starters_frozen_at = now() WHERE id = $1`, [programmeId]);

  const sessions: Record<string, string> = {};
  for (const [session, kind, set, startsAt, status] of SESSIONS) {
    sessions[session] = await one(
      `INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, status)
       VALUES ($1, $2, $3, $4, $5, $6::timestamp AT TIME ZONE 'Europe/London', $7) RETURNING id`,
      [programmeId, session, kind, set && sets[set], `Session ${session}`, startsAt, status],
    );
  }
  return { code, programmeId, enrolments, pairings, sessions };
}
