// A programme of any size, made by SQL alone. Nothing is random: the same size is the same programme.

/** A number from 0 to 99 that looks random and is the same every time. */
const dice = (expression) => `(abs(hashtext(${expression})) % 100)`;

/**
 * @param {import('pg').Client} client
 * @param {object} size people (participants; a tenth as many mentors on top), items of the questionnaire, rounds that ask it, share of
 *   people who returned it (0 to 1), meetings of each set beside the launch
 * @returns {Promise<{ code: string, id: string }>}
 */
export async function makeProgramme(client, { people, items, rounds, returned, meetings }) {
  const code = 'BENCH';
  await client.query('BEGIN');
  const [{ id }] = (
    await client.query(
      `INSERT INTO programme (code, name, starts_on, ends_on, recommended_mentoring, dosage_sessions, dosage_mentoring, attendance_by_council, demonstration)
       VALUES ($1, 'A programme to measure with', '2025-01-06', '2025-12-31', 6, 8, 3, true, true) RETURNING id`,
      [code],
    )
  ).rows;
  const run = (sql, ...values) => client.query(sql, values);
  await run(`INSERT INTO council (name) SELECT 'Bench council ' || lpad(n::text, 2, '0') FROM generate_series(1, 12) n ON CONFLICT DO NOTHING`);
  await run(`INSERT INTO programme_council (programme_id, council_id) SELECT $1::uuid, id FROM council WHERE name LIKE 'Bench council %'`, id);
  await run(`INSERT INTO outcome (programme_id, code, position, title) SELECT $1::uuid, 'O' || n, n, 'Outcome ' || n FROM generate_series(1, 6) n`, id);
  const sets = Math.max(1, Math.round(people / 50));
  await run(`INSERT INTO learning_set (programme_id, code, name) SELECT $1::uuid, 'S' || n, 'Set ' || n FROM generate_series(1, $2::int) n`, id, sets);
  await run(`INSERT INTO person (programme_id, code) SELECT $1::uuid, 'P' || lpad(n::text, 6, '0') FROM generate_series(1, $2::int) n`, id, people);
  await run(`INSERT INTO person (programme_id, code) SELECT $1::uuid, 'M' || lpad(n::text, 6, '0') FROM generate_series(1, $2::int) n`, id, Math.ceil(people / 10));
  await run(
    `INSERT INTO enrolment (programme_id, person_id, role, council_id, set_id, starter, enrolled_on, selected_by)
     SELECT $1::uuid, p.id, CASE WHEN p.code LIKE 'M%' THEN 'mentor' ELSE 'participant' END, c.id, CASE WHEN p.code LIKE 'P%' THEN s.id END, true, '2025-01-06',
            (ARRAY['self', 'manager', 'senior_direction', 'unknown'])[1 + substr(p.code, 2)::int % 4]
       FROM person p
       JOIN council c ON c.name = 'Bench council ' || lpad((1 + substr(p.code, 2)::int % 12)::text, 2, '0')
       JOIN learning_set s ON s.programme_id = $1 AND s.code = 'S' || (1 + substr(p.code, 2)::int % $2::int)
      WHERE p.programme_id = $1`,
    id,
    sets,
  );
  await run(
    `INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on, reason)
     SELECT $1::uuid, e.id, 'formal', date '2025-03-01' + ${dice("p.code || 'day'")} * 2, 'operational_demand'
       FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.programme_id = $1 AND ${dice("p.code || 'left'")} < 10`,
    id,
  );
  await run(
    `INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, status)
     SELECT $1::uuid, 'LAUNCH', 'launch', NULL, 'Launch', timestamptz '2025-01-08 10:00+00', 'held'
      UNION ALL
     SELECT $1::uuid, s.code || '-' || n, 'set_meeting', s.id, 'Meeting ' || n, timestamptz '2025-01-20 10:00+00' + n * interval '28 days', 'held'
       FROM learning_set s, generate_series(1, $2::int) n WHERE s.programme_id = $1`,
    id,
    meetings,
  );
  await run(
    `INSERT INTO register_entry (programme_id, session_id, enrolment_id, mark)
     SELECT $1::uuid, s.id, e.id,
            CASE WHEN d.n < 70 THEN 'in_person' WHEN d.n < 75 THEN 'online' WHEN d.n < 78 THEN 'in_part' WHEN d.n < 90 THEN 'apologies_in_advance' WHEN d.n < 96 THEN 'absent' END
       FROM enrolment e
       JOIN session s ON s.programme_id = $1 AND (s.kind = 'launch' OR s.set_id = e.set_id)
       LEFT JOIN withdrawal w ON w.enrolment_id = e.id
      CROSS JOIN LATERAL (SELECT ${dice("e.id::text || s.code")} AS n) d
      WHERE e.programme_id = $1 AND (w.withdrew_on IS NULL OR s.starts_at::date <= w.withdrew_on)`,
    id,
  );
  await run(
    `INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id)
     SELECT $1::uuid, m.id, e.id
       FROM person p JOIN enrolment e ON e.person_id = p.id
       JOIN person q ON q.programme_id = $1 AND q.code = 'M' || lpad((1 + (substr(p.code, 2)::int - 1) / 10)::text, 6, '0')
       JOIN enrolment m ON m.person_id = q.id
      WHERE p.programme_id = $1 AND p.code LIKE 'P%'`,
    id,
  );
  await run(
    `INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by, minutes)
     SELECT $1::uuid, g.id, date '2025-02-03' + n * 30, l.side, 60
       FROM mentor_pairing g, generate_series(1, 6) n, (VALUES ('mentor', 65), ('mentee', 35)) l (side, share)
      WHERE g.programme_id = $1 AND ${dice("g.id::text || n || l.side")} < l.share`,
    id,
  );
  await makeRounds(run, id, { items, rounds, returned });
  await client.query('COMMIT');
  await client.query('ANALYZE');
  return { code, id };
}

async function makeRounds(run, id, { items, rounds, returned }) {
  await run(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'FORM')`, id);
  await run(
    `INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT $1::uuid, id, 1, 'A form to measure with' FROM questionnaire WHERE programme_id = $1`,
    id,
  );
  await run(
    `INSERT INTO item (programme_id, version_id, code, position, section, kind, wording, scale, options, not_applicable, outcome_id, direction)
     SELECT $1::uuid, v.id, 'i' || lpad(n::text, 3, '0'), n, 'Looking back', 'scale', 'Statement number ' || n || ' says something that can be agreed with', 'agreement',
            '[{"value":"strongly_agree","label":"Strongly agree"},{"value":"agree","label":"Agree"},{"value":"neither","label":"Neither agree nor disagree"},{"value":"disagree","label":"Disagree"},{"value":"strongly_disagree","label":"Strongly disagree"}]',
            true, o.id, CASE WHEN n % 10 = 0 THEN 'negative' ELSE 'positive' END
       FROM questionnaire_version v, generate_series(1, $2::int) n
       LEFT JOIN outcome o ON o.programme_id = $1 AND o.position = n % 8
      WHERE v.programme_id = $1`,
    id,
    items,
  );
  await run(`UPDATE questionnaire_version SET published_on = '2025-01-01' WHERE programme_id = $1`, id);
  await run(
    `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on, counts_as_contribution)
     SELECT $1::uuid, 'R' || n, 'Round ' || n, v.id, 'named', CASE WHEN n = $2::int THEN 'end_of_programme' ELSE 'mid_point' END, 'participant', date '2025-06-01' + n, true
       FROM questionnaire_version v, generate_series(1, $2::int) n WHERE v.programme_id = $1`,
    id,
    rounds,
  );
  await run(
    `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, opens_on)
     SELECT $1::uuid, 'OPEN', 'Without names', id, 'anonymous', 'other', '2025-06-01' FROM questionnaire_version WHERE programme_id = $1`,
    id,
  );
  // Everybody's personal link is known: bench-link-R1-P000001.
  await run(
    `INSERT INTO round_member (programme_id, round_id, enrolment_id, link_hash)
     SELECT $1::uuid, r.id, e.id, sha256(convert_to('bench-link-' || r.code || '-' || p.code, 'UTF8'))
       FROM round r, enrolment e JOIN person p ON p.id = e.person_id
      WHERE r.programme_id = $1 AND e.programme_id = $1 AND e.role = 'participant' AND r.mode = 'named'`,
    id,
  );
  await run(
    `INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at)
     SELECT $1::uuid, m.round_id, m.enrolment_id, 'submitted', timestamptz '2025-11-01 10:00+00'
       FROM round_member m WHERE m.programme_id = $1 AND ${dice("m.enrolment_id::text || 'returned'")} < $2::float8 * 100`,
    id,
    returned,
  );
  await run(
    `INSERT INTO answer (programme_id, response_id, item_id, state, choices)
     SELECT $1::uuid, f.id, i.id, CASE WHEN d.n < 92 THEN 'answered' WHEN d.n < 95 THEN 'not_applicable' ELSE 'skipped' END,
            CASE WHEN d.n < 92 THEN ARRAY[(ARRAY['strongly_agree', 'agree', 'neither', 'disagree', 'strongly_disagree'])[1 + d.n % 5]] END
       FROM response f JOIN round r ON r.id = f.round_id JOIN item i ON i.version_id = r.version_id
      CROSS JOIN LATERAL (SELECT ${dice("f.id::text || i.code")} AS n) d
      WHERE f.programme_id = $1`,
    id,
  );
}
