// For working on Waymark: the server restarts and the client reloads when a source changes.
// Open the client's address (http://localhost:5173); it passes /api, /sign-in and /answer on to the server.
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

await ensureInstalled();
await ensureBuilt();
const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const children = [
  spawn(bin('nest'), ['build', '--watch', '--watchAssets'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }),
  spawn(process.execPath, ['--watch-path=dist/server', '--watch-path=dist/shared', '--enable-source-maps', 'dist/server/main.js'], { cwd: root, stdio: 'inherit' }),
  spawn(bin('vite'), ['--config', 'client/vite.config.ts'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
for (const child of children) child.kill();
