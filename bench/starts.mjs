// From starting the process to its first answers, on an empty data directory and on one that is there already.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../dist/server/db/embedded.js';
import { MAIN } from './application.mjs';
import { alternate, summarise } from './statistics.mjs';

const FLOOR = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floor-start.mjs');

export async function benchStarts({ directory, rounds, capMs, atEnd, report }) {
  const pages = { cold: [], later: [] };
  const run = async (program, dataDir, urls) => {
    const port = await freePort();
    // A process that is stopped before it is up may leave its PostgreSQL behind: it is taken over and stopped.
    atEnd(async () => {
      if (existsSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))) await (await openEmbedded({ dataDir, as: 'tool' })).stop();
    });
    const start = performance.now();
    const child = spawn(process.execPath, [program], { env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const end = async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    };
    atEnd(end);
    const times = await Promise.all(urls.map((url) => firstAnswer(child, `http://127.0.0.1:${port}${url}`, start, () => said)));
    await end();
    return times;
  };
  const both = async (dataDir, kind) => {
    const [health, page] = await run(MAIN, dataDir, ['/api/health', '/']);
    pages[kind].push(page);
    return health;
  };
  const at = (name) => path.join(directory, name);
  let n = 0;
  const cold = await alternate({
    rounds: rounds.cold,
    warmUp: 0,
    capMs,
    ours: () => both(at(`cold-${(n += 1)}`), 'cold'),
    floor: async () => (await run(FLOOR, at(`bare-${n}`), ['/']))[0],
  });
  report.ratio('cold start to /api/health, two programmes loaded', 'node http + a new PostgreSQL', cold, pageNote(pages.cold, 10));
  const later = await alternate({
    rounds: rounds.later,
    warmUp: 0,
    capMs,
    ours: () => both(at('cold-1'), 'later'),
    floor: async () => (await run(FLOOR, at('bare-1'), ['/']))[0],
  });
  report.ratio('later start to /api/health', 'node http + this PostgreSQL', later, pageNote(pages.later, 3));
}

function pageNote(times, target) {
  const { p50 } = summarise(times);
  return { page: p50, target: target * 1000, note: `first page after ${(p50 / 1000).toFixed(2)} s; the target is ${target} s` };
}

/** @returns the time since `start` at which the address first answered 200 */
async function firstAnswer(child, url, start, said) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended before it answered:\n${said()}`);
    if (performance.now() - start > 60_000) throw new Error(`${url} did not answer within a minute`);
    if ((await status(url)) === 200) return performance.now() - start;
    await sleep(5);
  }
}

function status(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false }, (reply) => {
      reply.resume();
      reply.once('end', () => resolve(reply.statusCode));
    });
    request.once('error', () => resolve(0));
    request.setTimeout(5000, () => request.destroy());
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
