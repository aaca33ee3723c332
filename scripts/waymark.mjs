// npm run waymark -- …: the command line. Standard output is the tool's own and nobody else's.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, finishWith, root, runNode } from './prepare.mjs';

await finishWith(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runNode([path.join(root, 'dist', 'server', 'cli.js'), ...process.argv.slice(2)]);
});
