// npm start: install and build what is missing, then run the server until it is asked to stop.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, finishWith, root, runNode } from './prepare.mjs';

await finishWith(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runNode([path.join(root, 'dist', 'server', 'main.js'), ...process.argv.slice(2)]);
});
