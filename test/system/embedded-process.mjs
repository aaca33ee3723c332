// A process of its own that uses the embedded database, for the tests to start, question and kill:
//   node embedded-process.mjs <built embedded.js> <options as JSON> [insert]
// Prints one JSON line when open, then with `insert` one line per acknowledged insert; stops on SIGTERM.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [built, options, task] = process.argv.slice(2);
const { openEmbedded } = await import(pathToFileURL(built).href);
const { Client } = createRequire(built)('pg');
const print = (line) => process.stdout.write(`${line}\n`);

try {
  const database = await openEmbedded({ ...JSON.parse(options), log: (line) => print(JSON.stringify({ log: line })) });
  print(JSON.stringify({ url: database.url, owned: database.owned }));
  process.once('SIGTERM', async () => {
    await database.stop();
    process.exit(0);
  });
  if (task === 'insert') {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS entry (n int)');
    for (let n = 1; ; n += 1) {
      await client.query('INSERT INTO entry VALUES ($1)', [n]);
      print(n);
    }
  }
  setInterval(() => {}, 60_000);
} catch (error) {
  print(JSON.stringify({ error: error.message, name: error.name }));
  process.exitCode = 1;
}
