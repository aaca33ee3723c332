// Generates client/lib/api-types.ts from the API as its DTOs describe it. `--check` writes nothing and fails when
// the file is stale. The description needs the application but no data: an empty embedded database is enough.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

await ensureInstalled();
await ensureBuilt();
const { default: openapiTS, astToString } = await import('openapi-typescript');
const load = (file) => import(path.join(root, 'dist/server', file));
const { openEmbedded } = await load('db/embedded.js');
const { migrate } = await load('db/migrate.js');
const { createApp } = await load('app.js');
const { openApiDocument } = await load('openapi.js');

const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-api-'));
const database = await openEmbedded({ dataDir: folder, explicitDataDir: false, as: 'server' });
let text;
try {
  await migrate(database.url);
  const app = await createApp({ databaseUrl: database.url });
  await app.init();
  const types = astToString(await openapiTS(openApiDocument(app)));
  text = `// Generated from the API's description by \`npm run api-types\`. Do not edit.\n${types}`;
  await app.close();
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

const file = path.join(root, 'client/lib/api-types.ts');
if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Missing is stale.
  }
  if (current !== text) {
    console.error('client/lib/api-types.ts is stale: run npm run api-types and commit it.');
    process.exit(1);
  }
  console.error('client/lib/api-types.ts is what the API says.');
} else {
  writeFileSync(file, text);
  console.error('Wrote client/lib/api-types.ts');
}
process.exit(0);
