// Forms as respondents send them, page by page, against the least that could take them: the same requests to a bare server
// that keeps and inserts what it is sent, and one bare POST of the whole form.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram, Visitor } from './application.mjs';
import { alternate, summarise } from './statistics.mjs';

const FLOOR = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floor-server.mjs');
const PER_PAGE = 5;

/** The pages of the form: twenty statements of one scale stand five to a page. */
function pagesOf(items) {
  return Array.from({ length: Math.ceil(items.length / PER_PAGE) }, (_, page) => items.slice(page * PER_PAGE, (page + 1) * PER_PAGE));
}

/** What has to be sent, and the receipt: the link, every page, and the form itself. */
async function submit(visitor, link, pages) {
  await visitor.send('GET', `/answer/${link}`, undefined, 303, false);
  for (const [index, page] of pages.entries()) {
    const fields = new URLSearchParams({ '~shown': page.map(({ code }) => code).join(' ') });
    for (const { code } of page) fields.set(code, 'agree');
    await visitor.send('POST', `/answer/page/${index + 1}`, fields.toString(), 303, false);
  }
  await visitor.send('POST', '/answer/check', '', 303, false);
  await visitor.get('/answer/sent', false);
}

/** The same requests to the bare server. */
async function submitBare(sender, key, pages) {
  await sender.send('GET', `/${key}`, undefined, 303, false);
  for (const page of pages) await sender.send('POST', `/${key}/page`, new URLSearchParams(page.map(({ code }) => [code, 'agree'])).toString(), 303, false);
  await sender.send('POST', `/${key}/send`, '', 303, false);
  await sender.get(`/${key}/sent`, false);
}

/** What a browser does: follows every redirect and shows every page (style sheet and script are cached). */
async function walk(visitor, link, pages) {
  await visitor.send('GET', `/answer/${link}`, undefined, 303, false);
  await visitor.get('/answer', false);
  await visitor.get('/answer/page/1', false);
  for (const [index, page] of pages.entries()) {
    const fields = new URLSearchParams({ '~shown': page.map(({ code }) => code).join(' ') });
    for (const { code } of page) fields.set(code, 'agree');
    await visitor.send('POST', `/answer/page/${index + 1}`, fields.toString(), 303, false);
    await visitor.get(index + 1 < pages.length ? `/answer/page/${index + 2}` : '/answer/check', false);
  }
  await visitor.send('POST', '/answer/check', '', 303, false);
  await visitor.get('/answer/sent', false);
}

/** `count` pieces of work, `concurrency` at a time. @returns the time of each and of all */
async function flood(count, concurrency, work) {
  const times = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const n = next++;
        const from = performance.now();
        await work(n);
        times.push(performance.now() - from);
      }
    }),
  );
  return { times, all: performance.now() - start };
}

export async function benchSubmissions({ app, client, databaseUrl, programme, atEnd, quick, capMs, report }) {
  const items = (await client.query(`SELECT id, code FROM item WHERE programme_id = $1 ORDER BY position`, [programme.id])).rows;
  const [{ id: roundId }] = (await client.query(`SELECT id FROM round WHERE programme_id = $1 AND code = 'OPEN'`, [programme.id])).rows;
  const pages = pagesOf(items);
  const bare = await startProgram(FLOOR, { DATABASE_URL: databaseUrl }, atEnd, [JSON.stringify({ programmeId: programme.id, roundId, items })]);
  const [browsers, sender] = [new Visitor(app.address), new Visitor(bare.address)];
  atEnd(() => (browsers.close(), sender.close()));
  const oneForm = new URLSearchParams(items.map(({ code }) => [code, 'agree'])).toString();

  let person = 0;
  const link = () => `bench-link-R1-P${String((person += 1)).padStart(6, '0')}`;
  let keys = 0;
  const bareSequence = () => submitBare(sender, `bench-${(keys += 1)}`, pages);
  const bareForm = () => sender.send('POST', '/', oneForm, 204, false);
  const short = `${pages.length + 3} requests`;
  const ways = [
    { name: `a form, ${short}`, way: submit, floor: `the same ${short}, bare`, bare: bareSequence, together: [1, 8, 32] },
    { name: `a form, ${short}`, way: submit, floor: 'one POST + INSERT of 20 answers', bare: bareForm, together: quick ? [] : [1, 32] },
    { name: `a form, every page shown, ${2 * pages.length + 5} requests`, way: walk, floor: `${short}, bare`, bare: bareSequence, together: quick ? [8] : [1, 32] },
  ];
  for (const { name, way, floor, bare: least, together } of ways) {
    for (const concurrency of together) {
      const count = quick ? 32 : concurrency === 1 ? 24 : 96;
      const single = [];
      const measured = await alternate({
        rounds: quick ? 2 : 5,
        warmUp: 1,
        capMs,
        // Time of the batch divided by its forms: what one form costs at this concurrency.
        ours: async () => {
          const { times, all } = await flood(count, concurrency, () => way(browsers.another(), link(), pages));
          single.push(...times);
          return all / count;
        },
        floor: async () => (await flood(count, concurrency, least)).all / count,
      });
      const each = summarise(single);
      report.ratio(`${name}, ${concurrency} at once`, floor, measured, {
        perSecond: 1000 / measured.ours.p50,
        floorPerSecond: 1000 / measured.floor.p50,
        note: `${rate(measured.ours.p50)} forms/s against ${rate(measured.floor.p50)}, ${(1 / measured.ratio).toFixed(2)} of it; a form takes ${Math.round(each.p50)} ms, p95 ${Math.round(each.p95)}`,
      });
    }
  }
  const [{ n }] = (await client.query(`SELECT count(*)::int AS n FROM response WHERE programme_id = $1 AND status = 'submitted' AND enrolment_id IS NOT NULL`, [programme.id])).rows;
  if (n !== person) throw new Error(`${person} forms were sent and ${n} are there`);
  await bare.stop();
}

const rate = (ms) => (1000 / ms).toFixed(ms > 100 ? 1 : 0);
