// npm run bench: what the application costs over the least that could do the same. Never fails for being slow.
//   --quick   fewer rounds, under a minute        --scale   2,000 people and 100,000 answers instead
//   --save    also write bench/results/latest.json
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApplication } from './application.mjs';
import { benchAuthorisation } from './authorisation.mjs';
import { benchDashboards } from './dashboards.mjs';
import { connect, openDatabases, temporaryDirectory } from './database.mjs';
import { benchEdge } from './edge.mjs';
import { benchExport, benchImport, load, NORTHERN } from './files.mjs';
import { benchMessages } from './messages.mjs';
import { makeProgramme } from './programme.mjs';
import { benchGrid, firstPaint } from './grid.mjs';
import { benchRegister } from './register.mjs';
import { Report } from './report.mjs';
import { benchStarts } from './starts.mjs';
import { benchStatements } from './statements.mjs';
import { noise } from './statistics.mjs';
import { benchSubmissions } from './submissions.mjs';

const FLAGS = ['--quick', '--scale', '--save'];
const unknown = process.argv.slice(2).find((flag) => !FLAGS.includes(flag));
if (unknown) {
  process.stderr.write(`There is no ${unknown}. Usage: npm run bench -- [${FLAGS.join('] [')}]\n`);
  process.exit(2);
}
const [quick, scale, save] = FLAGS.map((flag) => process.argv.includes(flag));

const LONGEST_MS = quick ? 50_000 : 165_000;
const started = performance.now();
const report = new Report();
const cleanUps = [];
const atEnd = (work) => void cleanUps.push(work);
const machine = { node: process.versions.node.split('.')[0], cpus: os.cpus().length, load: os.loadavg()[0], noise: noise() };

let ending;
const finish = (code) => (ending ??= end(code));
async function end(code) {
  // Whatever hangs is left to the end of the process.
  const patience = setTimeout(() => process.exit(code), 20_000);
  patience.unref();
  for (const work of cleanUps.splice(0).reverse()) {
    try {
      await work();
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
    }
  }
  machine.seconds = Math.round((performance.now() - started) / 1000);
  report.print(machine);
  if (save) {
    const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'results', 'latest.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ machine, ...report.toJSON() }, null, 1)}\n`);
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void finish(130));
const watchdog = setTimeout(() => {
  report.failed('the rest', new Error(`the time (${LONGEST_MS / 1000} s) is up`));
  void finish(0);
}, LONGEST_MS);
watchdog.unref();

/** A part that fails is said, and the others go on. */
async function part(title, work) {
  if (ending) return;
  process.stderr.write(`${title}\n`);
  try {
    await work();
  } catch (error) {
    if (!ending) report.failed(title, error);
  }
}

try {
  const directory = temporaryDirectory();
  atEnd(() => rmSync(directory, { recursive: true, force: true }));
  const databases = await openDatabases(directory, atEnd);
  machine.postgres = databases.version;
  machine.embedded = databases.embedded;
  await (scale ? measureScale(databases) : measure(databases, directory));
  await finish(0);
} catch (error) {
  if (!ending) report.failed('the bench', error);
  await finish(1);
}

async function measure(databases, directory) {
  const database = await databases.fresh();
  const client = await connect(database.url, atEnd);
  await load(database.url, NORTHERN);
  const [northern] = (await client.query(`SELECT id, code FROM programme WHERE code = 'NORTHERN'`)).rows;
  const forms = await databases.fresh();
  const formsClient = await connect(forms.url, atEnd);
  const programme = await makeProgramme(formsClient, { people: quick ? 1200 : 4000, items: 20, rounds: 1, returned: 0, meetings: 1 });
  // The planner's figures are as fresh as they would be on a server that has run for a while.
  await client.query('ANALYZE');
  const app = await startApplication(database.url, atEnd);
  const times = (full, few) => (quick ? few : full);

  await part('Dashboards', () => benchDashboards({ staff: app.staff, client, programme: northern, rounds: times(30, 8), capMs: times(5000, 1000), report }));
  await part('Responses as CSV', () => benchExport({ app, client, programme: northern, round: 'END-PARTICIPANTS', rounds: times(20, 6), capMs: times(5000, 1000), report }));
  await part('A register', () => benchRegister({ staff: app.staff, client, programme: northern, rounds: times(60, 15), capMs: times(5000, 1000), report }));
  await part('Import', () => benchImport({ databases, loaded: database, rounds: times(6, 2), capMs: times(12_000, 3000), report }));
  await app.stop();
  await part('Forms', async () => {
    const answering = await startApplication(forms.url, atEnd);
    await benchSubmissions({ app: answering, client: formsClient, databaseUrl: forms.url, programme, atEnd, quick, capMs: times(6000, 1500), report });
    await answering.stop();
  });
  await part('Messages', async () => {
    const mailed = await databases.fresh();
    const mailedClient = await connect(mailed.url, atEnd);
    await benchMessages({ client: mailedClient, databaseUrl: mailed.url, people: 10_000, rounds: times(4, 1), sends: times(1000, 200), capMs: times(6000, 2000), atEnd, report });
  });
  await part('Authorisation', () => benchAuthorisation({ databaseUrl: database.url, programme: northern, rounds: times(60, 12), capMs: times(5000, 1000), report }));
  await part('Statements', () => benchStatements({ databaseUrl: forms.url, client: formsClient, programme, round: 'R1', report }));
  await part('The edge', () => benchEdge({ rounds: times(30, 8), capMs: times(6000, 1500), atEnd, report }));
  await part('Starts', () => benchStarts({ directory, rounds: quick ? { cold: 1, later: 2 } : { cold: 3, later: 5 }, capMs: times(15_000, 3000), atEnd, report }));
}

async function measureScale(databases) {
  const database = await databases.fresh();
  const client = await connect(database.url, atEnd);
  process.stderr.write('Making 2,000 participants, 12 sessions each, 100,000 answers\n');
  const programme = await makeProgramme(client, { people: 2000, items: 25, rounds: 2, returned: 1, meetings: 11 });
  const app = await startApplication(database.url, atEnd);
  await part('Dashboards', () => benchDashboards({ staff: app.staff, client, programme, rounds: quick ? 3 : 10, capMs: quick ? 5000 : 12_000, report }));
  await part('Responses as CSV', () => benchExport({ app, client, programme, round: 'R1', rounds: quick ? 3 : 10, capMs: quick ? 5000 : 12_000, report }));
  await part('A register', () => benchRegister({ staff: app.staff, client, programme, rounds: quick ? 10 : 40, capMs: 8000, report }));
  await part('The grid', () => benchGrid({ staff: app.staff, client, programme, rounds: quick ? 10 : 40, capMs: 10_000, report }));
  await part('First paint of the grid', async () => {
    const times = await firstPaint({ address: app.address, staff: app.staff, programme, rounds: quick ? 3 : 8 });
    report.note(times ? `First paint of the grid in Chromium: ${Math.round(times.paint.p50)} ms, p95 ${Math.round(times.paint.p95)} ms; its rows are there after ${Math.round(times.filled.p50)} ms, p95 ${Math.round(times.filled.p95)} ms.` : 'First paint: no Chromium here.');
  });
  await app.stop();
}
