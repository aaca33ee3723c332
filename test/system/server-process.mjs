// A server process of its own, for the tests to start, watch and kill: the whole application as it is built, listening on a port, and
// doing four times a second what falls due.
//   node server-process.mjs <built server folder> <options as JSON>
// It goes by a clock that is so many milliseconds ahead of the real one, and gives a process up for dead after `heldSeconds`.
// Prints one line when it listens.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [built, options] = process.argv.slice(2);
const { databaseUrl, mail, ahead, heldSeconds } = JSON.parse(options);
const load = (file) => import(pathToFileURL(path.join(built, file)).href);
const { createApp } = await load('app.js');
const { RoundMessagesService } = await load('collection/messages/round-messages.service.js');
const { CollectionClock } = await load('collection/rounds/round-window.js');
const { OutboxService } = await load('outbox/outbox.service.js');

const app = await createApp({ databaseUrl, publicUrl: 'https://waymark.example', mail, logLevels: ['error'] });
const now = () => new Date(Date.now() + ahead);
const [messages, outbox] = [app.get(RoundMessagesService), app.get(OutboxService)];
app.get(CollectionClock).now = now;
outbox.now = now;
outbox.heldSeconds = heldSeconds;
await app.listen(0, '127.0.0.1');
process.stdout.write(`listening at ${await app.getUrl()}\n`);
for (;;) {
  await messages.startDue();
  await outbox.sendDue();
  await sleep(250);
}
