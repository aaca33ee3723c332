// The application in a process of its own, without its clockwork, and bare nodemailer beside it: each does what it is told at the
// address that is printed, and says how long that took. POST /plan, /send, /bare with the number of mails.
import http from 'node:http';
import { createTransport } from 'nodemailer';
import { createApp } from '../dist/server/app.js';
import { RoundMessagesService } from '../dist/server/collection/messages/round-messages.service.js';
import { CollectionClock } from '../dist/server/collection/rounds/round-window.js';
import { OutboxService } from '../dist/server/outbox/outbox.service.js';

const { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, NOW } = process.env;
const from = 'Waymark <waymark@example.org>';
const app = await createApp({ databaseUrl, publicUrl: 'https://waymark.example', mail: { smtpUrl, from }, logLevels: ['error'] });
await app.init();
// A Tuesday morning, whenever it is measured.
const now = new Date(NOW);
app.get(CollectionClock).now = () => now;
app.get(OutboxService).now = () => now;

const bare = createTransport({ url: smtpUrl, pool: true, maxConnections: 3 });
const text = 'Dear somebody\n\n'.padEnd(900, 'A line of the usual length that says something or other.\n');
const WORK = {
  '/plan': () => app.get(RoundMessagesService).startDue(),
  '/send': () => app.get(OutboxService).sendDue(),
  '/bare': async (count) => {
    let next = 0;
    const lane = async () => {
      while (next < count) await bare.sendMail({ from, to: `x${(next += 1)}@example.org`, subject: 'Your answers, please', text });
    };
    await Promise.all(Array.from({ length: 6 }, lane));
    return count;
  },
};
const server = http.createServer((request, reply) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    try {
      const start = performance.now();
      const done = await WORK[request.url](Number(body));
      reply.end(JSON.stringify({ done, ms: performance.now() - start }));
    } catch (error) {
      reply.writeHead(500).end(error.stack);
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`The outbox is at http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
