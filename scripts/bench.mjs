// npm run bench: install and build what is missing, then measure. What follows `--` goes to bench/run.mjs.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, finishWith, root, runNode } from './prepare.mjs';

await finishWith(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runNode([path.join(root, 'bench', 'run.mjs'), ...process.argv.slice(2)]);
});
