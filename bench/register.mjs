// Marking thirty people of one register against a bare UPDATE of the same rows.
import { alternate } from './statistics.mjs';

const PEOPLE = 30;
const UPDATE = `
  UPDATE register_entry r SET mark = n.mark
    FROM unnest($2::uuid[], $3::text[]) AS n (enrolment_id, mark)
   WHERE r.session_id = $1 AND r.enrolment_id = n.enrolment_id`;

export async function benchRegister({ staff, client, programme, rounds, capMs, report }) {
  await staff.actAs(programme.code, 'programme_manager');
  const [session] = (
    await client.query(
      `SELECT s.id, s.code FROM session s JOIN register_entry r ON r.session_id = s.id
        WHERE s.programme_id = $1 AND s.kind = 'set_meeting' AND s.status = 'held' GROUP BY s.id HAVING count(*) >= $2 ORDER BY s.starts_at, s.code LIMIT 1`,
      [programme.id, PEOPLE],
    )
  ).rows;
  const url = `/api/programmes/${programme.code}/sessions/${session.code}/register`;
  const entriesOf = (text) => JSON.parse(text).entries.filter((entry) => entry.withdrewOn === null && entry.version > 0).slice(0, PEOPLE);
  let entries = entriesOf(await staff.get(url));
  const ids = entries.map((entry) => entry.enrolmentId);
  const measured = await alternate({
    rounds,
    warmUp: 3,
    capMs,
    // In turn one mark and the other, so that both change every row (and the trigger keeps what each said before).
    ours: async () => {
      const marks = entries.map(({ enrolmentId, version }) => ({ enrolmentId, expected: true, mark: 'in_person', reason: null, version }));
      entries = entriesOf(await staff.send('PUT', url, JSON.stringify({ entries: marks })));
    },
    floor: async () => {
      await client.query({ name: 'bench register', text: UPDATE, values: [session.id, ids, ids.map(() => 'absent')] });
      // As after a reload of the page: the versions as they are now.
      entries = entries.map((entry) => ({ ...entry, version: entry.version + 1 }));
    },
  });
  report.ratio(`marking a register of ${ids.length}`, 'one UPDATE', measured);
}
