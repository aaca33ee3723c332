// A process of its own that writes in the journal and seals it without a pause, for the tests to kill:
//   node journal-process.mjs <built server folder> <address of the database>
// Prints one line per acknowledged write.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [built, url] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.join(built, file)).href);
const { openDataSource } = await load('db/data-source.js');
const { AuditService } = await load('audit/audit.service.js');
const { sealJournal } = await load('audit/seal-journal.js');

const db = await openDataSource(url, { poolSize: 12 });
const audit = new AuditService();
const write = async (writer) => {
  for (let n = 1; ; n += 1) {
    await db.transaction((mine) => audit.append(mine, { actor: { kind: 'system', id: null, name: 'Waymark' } }, { event: 'rows.read', subject: `writer ${process.pid} ${writer} ${n}` }));
    process.stdout.write(`writer ${process.pid} ${writer} ${n}\n`);
  }
};
const seal = async () => {
  for (;;) await sealJournal(db);
};
await Promise.all([...Array.from({ length: 8 }, (_, writer) => write(writer)), seal(), seal()]);
