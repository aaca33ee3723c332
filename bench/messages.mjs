// Invitations: planned in one go, against the bare INSERT of the same rows, and handed to a mail server, against bare nodemailer.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram, Visitor } from './application.mjs';
import { memoryWatch } from './memory.mjs';
import { alternate } from './statistics.mjs';

const at = (file) => path.join(path.dirname(fileURLToPath(import.meta.url)), file);
const NOW = '2026-03-10T10:00:00Z';
/** The rows that planning makes, and nothing worked out. */
const BARE = [
  `INSERT INTO message (id, programme_id, key, kind, about, address, due_at) SELECT id, programme_id, key, kind, about, address, due_at FROM kept_message`,
  `INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT message_id, round_id, enrolment_id, step FROM kept_member_message`,
];

/** A programme of so many people with an address, asked in a round that is open; its invitation is approved. */
async function makeRound(client, people) {
  await client.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ('MAIL', 'A programme to write to', '2026-01-05', '2026-12-31')`);
  await client.query(`INSERT INTO person (programme_id, code, name, email) SELECT g.id, 'P' || n, 'Person ' || n, 'p' || n || '@example.org' FROM programme g, generate_series(1, ${people}) n WHERE g.code = 'MAIL'`);
  await client.query(`INSERT INTO enrolment (programme_id, person_id, role, starter, enrolled_on) SELECT programme_id, id, 'participant', true, '2026-01-05' FROM person`);
  await client.query(
    `WITH q AS (INSERT INTO questionnaire (programme_id, code) SELECT id, 'Q' FROM programme RETURNING id, programme_id),
          v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT programme_id, id, 1, 'A form' FROM q RETURNING id, programme_id),
          r AS (INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on, closes_on, frozen_at) SELECT programme_id, 'R', 'R', id, 'named', 'other', 'participant', '2026-03-10', '2026-04-10', now() FROM v RETURNING id, programme_id),
          w AS (INSERT INTO round_message (round_id, step, programme_id, due_on, subject, body, body_begun, status, touched)
                SELECT id, 'invitation', programme_id, '2026-03-10', '{programme}: your answers, please', 'Dear {name}' || repeat(E'\\nA line of the usual length that says something or other.', 14) || E'\\n{link}', '{link}', 'approved', true FROM r)
     INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT r.id, e.id, r.programme_id FROM r, enrolment e`,
  );
  await client.query('ANALYZE');
}

export async function benchMessages({ client, databaseUrl, people, rounds, sends, capMs, atEnd, report }) {
  await makeRound(client, people);
  const sink = await startProgram(at('mail-sink.mjs'), {}, atEnd);
  const asked = new Visitor(sink.address);
  const { smtp } = JSON.parse(await asked.get('/'));
  const outbox = await startProgram(at('outbox-process.mjs'), { DATABASE_URL: databaseUrl, SMTP_URL: smtp, NOW }, atEnd);
  const told = new Visitor(outbox.address);
  atEnd(() => (asked.close(), told.close()));
  const tell = async (what, body = '') => JSON.parse(await told.send('POST', what, body));
  const again = async () => {
    await client.query('TRUNCATE message, round_member_message, message_try, mailed_link');
    await client.query(`UPDATE round_message SET status = 'approved'`);
  };

  const watch = memoryWatch(outbox.child.pid);
  const planned = await alternate({
    rounds, warmUp: 1, capMs,
    ours: async () => {
      await again();
      const { done, ms } = await tell('/plan');
      if (done !== people) throw new Error(`${done} invitations were planned, not ${people}`);
      await client.query('CREATE TABLE IF NOT EXISTS kept_message AS SELECT * FROM message');
      await client.query('CREATE TABLE IF NOT EXISTS kept_member_message AS SELECT * FROM round_member_message');
      return ms;
    },
    floor: async () => {
      await again();
      const start = performance.now();
      await client.query('BEGIN');
      for (const sql of BARE) await client.query(sql);
      await client.query('COMMIT');
      return performance.now() - start;
    },
  });
  const memory = watch.stop();
  report.ratio(`${people.toLocaleString('en-GB')} invitations planned`, 'INSERT of the same rows', planned, { note: `the target is 5 s${memory ? `; memory went from ${memory.before} to ${memory.most} MB` : ''}` });

  const least = Math.min(people, sends);
  const sending = memoryWatch(outbox.child.pid);
  const sent = await alternate({
    rounds: Math.ceil(rounds / 2), warmUp: rounds > 1 ? 1 : 0, capMs: capMs * 2,
    ours: async () => {
      await again();
      await tell('/plan');
      // As many as bare nodemailer sends; the others have been answered meanwhile, and are not looked at here.
      await client.query('DELETE FROM message WHERE id NOT IN (SELECT id FROM message LIMIT $1)', [least]);
      const before = JSON.parse(await asked.get('/')).received;
      const { ms } = await tell('/send');
      const { received } = JSON.parse(await asked.get('/'));
      const [{ n }] = (await client.query(`SELECT count(*)::int AS n FROM message WHERE status = 'sent'`)).rows;
      if (received - before !== least || n !== least) throw new Error(`${least} were to be sent, ${received - before} arrived and ${n} are noted`);
      return ms;
    },
    floor: async () => (await tell('/bare', String(least))).ms,
  });
  const used = sending.stop();
  const rate = (ms) => Math.round((1000 * least) / ms);
  report.ratio(`${least.toLocaleString('en-GB')} messages handed to a mail server`, 'bare nodemailer', sent, {
    perSecond: rate(sent.ours.p50), floorPerSecond: rate(sent.floor.p50),
    note: `${rate(sent.ours.p50)} messages/s against ${rate(sent.floor.p50)}${used ? `; memory went from ${used.before} to ${used.most} MB` : ''}`,
  });
  await outbox.stop();
  await sink.stop();
}
