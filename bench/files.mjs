// Files in and out against COPY of the same rows.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataSource } from '../dist/server/db/data-source.js';
import { importBundle } from '../dist/server/exchange/bundle/import-bundle.js';
import { connect, copyIn, copyOut } from './database.mjs';
import { memoryWatch } from './memory.mjs';
import { alternate } from './statistics.mjs';

export const NORTHERN = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../fixtures/northern');

/** Imports a bundle into a database. */
export async function load(url, bundle) {
  const source = await openDataSource(url, { logging: false, poolSize: 2 });
  try {
    return await importBundle(source, bundle);
  } finally {
    await source.destroy();
  }
}

/** Import of a bundle into an empty database, against COPY of the rows it made into tables with the same indexes and checks. */
export async function benchImport({ databases, loaded, rounds, capMs, report }) {
  const from = await connect(loaded.url);
  const tables = (await from.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' AND tablename NOT LIKE '%sign_in%' AND tablename NOT LIKE 'account%'`)).rows;
  const rows = [];
  let count = 0;
  for (const { name } of tables) {
    const [{ n }] = (await from.query(`SELECT count(*)::int AS n FROM ${name}`)).rows;
    if (n === 0) continue;
    count += n;
    rows.push({ name, lines: await copyOut(from, `SELECT * FROM ${name}`) });
  }
  await from.end();
  const bare = await databases.fresh();
  const client = await connect(bare.url);
  await client.query('CREATE SCHEMA floor');
  for (const { name } of rows) await client.query(`CREATE TABLE floor.${name} (LIKE public.${name} INCLUDING ALL)`);

  const measured = await alternate({
    rounds,
    capMs,
    ours: async () => {
      const database = await databases.fresh();
      const start = performance.now();
      await load(database.url, NORTHERN);
      const took = performance.now() - start;
      await databases.drop(database);
      return took;
    },
    floor: async () => {
      await client.query(`TRUNCATE ${rows.map(({ name }) => `floor.${name}`).join(', ')}`);
      const start = performance.now();
      await client.query('BEGIN');
      for (const { name, lines } of rows) await copyIn(client, `floor.${name}`, lines);
      await client.query('COMMIT');
      return performance.now() - start;
    },
  });
  await client.end();
  await databases.drop(bare);
  report.ratio(`import of fixtures/northern (${count.toLocaleString('en-GB')} rows)`, 'COPY of these rows', measured);
}

/** Responses of a round as CSV over HTTP, against COPY of their answers, one a line. */
export async function benchExport({ app, client, programme, round, rounds, capMs, report }) {
  await app.staff.actAs(programme.code, 'evaluator');
  const answers = `
    SELECT f.id, e.person_id, c.name, f.submitted_at, i.code, a.state, a.choices, a.number, a.text
      FROM answer a
      JOIN response f ON f.id = a.response_id AND f.status = 'submitted'
      JOIN round r ON r.id = f.round_id
      JOIN item i ON i.id = a.item_id
      LEFT JOIN enrolment e ON e.id = f.enrolment_id
      LEFT JOIN council c ON c.id = e.council_id
     WHERE r.programme_id = '${programme.id}' AND r.code = '${round}'`;
  const [{ n }] = (await client.query(`SELECT count(*)::int AS n FROM (${answers}) x`)).rows;
  const memory = memoryWatch(app.child.pid);
  let bytes = 0;
  const measured = await alternate({
    rounds,
    capMs,
    ours: async () => void (bytes = await app.staff.get(`/api/programmes/${programme.code}/rounds/${round}/responses.csv?values=codes`, false)),
    floor: async () => void (await copyOut(client, answers, false)),
  });
  const grew = memory.stop();
  const size = bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
  report.ratio(`responses.csv (${n.toLocaleString('en-GB')} answers, ${size})`, 'COPY of these answers', measured, {
    ...grew,
    note: grew ? `server's memory ${grew.before} MB before, ${grew.most} MB at most` : undefined,
  });
}
