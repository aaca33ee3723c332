// What the edge costs a request: the same bare server with it and without, and what that is of a dashboard.
import fastify from 'fastify';
import http from 'node:http';
import { alternate } from './statistics.mjs';

const dist = new URL('../dist/server/', import.meta.url);
const [{ standAtTheEdge }, { RateLimits }, { serverOptions }, { widened }] = await Promise.all(
  ['edge/edge.js', 'edge/rate-limits.js', 'edge/server-options.js', 'edge/limits.js'].map((file) => import(new URL(file, dist))),
);

const BATCH = 200;
// A register of thirty people: what the input check walks through.
const BODY = JSON.stringify({ entries: Array.from({ length: 30 }, (_, i) => ({ enrolmentId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, expected: true, mark: 'in_person', reason: null, version: 1 })) });

async function start(withEdge, atEnd) {
  const app = fastify(withEdge ? serverOptions(false) : {});
  if (withEdge) {
    app.decorate('plainHttp', false);
    standAtTheEdge(app, { limits: new RateLimits(widened(1000)) });
  }
  app.put('/api/register', async () => ({ status: 'ok' }));
  app.get('/api/nothing', async () => ({ status: 'ok' }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  atEnd(async () => {
    agent.destroy();
    await app.close();
  });
  const { port } = app.server.address();
  const send = (method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {};
      const request = http.request({ port, host: '127.0.0.1', agent, method, path, headers }, (reply) => {
        reply.resume();
        reply.once('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`${method} ${path} answered ${reply.statusCode}`))));
      });
      request.once('error', reject);
      request.end(body);
    });
  return async (method, path, body) => {
    for (let n = 0; n < BATCH; n += 1) await send(method, path, body);
  };
}

export async function benchEdge({ rounds, capMs, atEnd, report }) {
  const [edge, bare] = [await start(true, atEnd), await start(false, atEnd)];
  for (const [what, ...request] of [['a read', 'GET', '/api/nothing'], ['a write of 3 KB', 'PUT', '/api/register', BODY]]) {
    const measured = await alternate({ rounds, warmUp: 3, capMs, ours: () => edge(...request), floor: () => bare(...request) });
    const each = Math.max(0, Math.round(((measured.ours.p50 - measured.floor.p50) / BATCH) * 1000));
    report.ratio(`the edge before ${BATCH} times ${what}`, 'without it', measured, { note: `the edge takes ${each} µs of a request` });
  }
}
