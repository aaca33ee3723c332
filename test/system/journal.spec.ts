/** The journal of a server that is killed at any moment: whatever was acknowledged is there, and the chain holds. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { verifyJournal } from '../../server/audit/verify-journal.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { createTestDatabase } from '../database/test-database.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.resolve(here, '../../dist/server');

it('holds after kill -9 while eight writers write and two sealers seal, six times over', async () => {
  const database = await createTestDatabase();
  const db = await openDataSource(database.url);
  try {
    let acknowledged = 0;
    for (let time = 1; time <= 6; time += 1) {
      const child = spawn(process.execPath, [path.join(here, 'journal-process.mjs'), built, database.url], { stdio: ['ignore', 'pipe', 'inherit'] });
      const exited = new Promise((resolve) => child.once('exit', resolve));
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      for (const end = Date.now() + 15_000; text.split('\n').length < 40 && Date.now() < end; ) await sleep(5);
      await sleep(time * 17);
      child.kill('SIGKILL');
      await exited;
      const lines = text.split('\n').slice(0, -1);
      expect(lines.length).toBeGreaterThan(30);
      acknowledged += lines.length;
      // What the killed process had under way ends when the database notices.
      await db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'waymark'`);
      const { broken, count } = await verifyJournal(db);
      expect(broken).toBeNull();
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      const [{ missing }] = (await db.query(`SELECT count(*)::int AS missing FROM unnest($1::text[]) w WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.subject = w)`, [lines])) as [{ missing: number }];
      expect(missing).toBe(0);
    }
    expect(await db.query(`SELECT count(*)::int AS waiting FROM audit_pending`)).toEqual([{ waiting: 0 }]);
  } finally {
    await db.destroy();
    await database.drop();
  }
}, 120_000);
