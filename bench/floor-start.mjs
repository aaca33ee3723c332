// The floor of a start: the same PostgreSQL, and an http server that asks it one thing.
import http from 'node:http';
import pg from 'pg';
import { openEmbedded } from '../dist/server/db/embedded.js';

const embedded = await openEmbedded({ dataDir: process.env.DATA_DIR, as: 'server' });
const pool = new pg.Pool({ connectionString: embedded.url });
const server = http.createServer(async (_request, reply) => {
  await pool.query('SELECT 1');
  reply.writeHead(200).end('ok');
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`The floor is at http://127.0.0.1:${process.env.PORT}`));
process.on('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await pool.end();
  await embedded.stop();
  process.exit(0);
});
