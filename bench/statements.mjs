// How many statements the application sends for a request, counted where they leave it.
import pg from 'pg';
import { createApp } from '../dist/server/app.js';
import { keptCookies } from './application.mjs';
import { DemonstrationAccess } from '../dist/server/access/demonstration-access.js';

export async function benchStatements({ databaseUrl, client, programme, round, report }) {
  const app = await createApp({ databaseUrl, logLevels: ['error'] });
  const send = pg.Client.prototype.query;
  let sent = 0;
  pg.Client.prototype.query = function query(...given) {
    sent += 1;
    return send.apply(this, given);
  };
  let cookie = '';
  const call = async (method, url, payload, expected = 200) => {
    const headers = { cookie, ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) };
    const before = sent;
    const reply = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    if (reply.statusCode !== expected) throw new Error(`${method} ${url} answered ${reply.statusCode}: ${reply.body.slice(0, 300)}`);
    cookie = keptCookies(cookie, reply.cookies.map(({ name, value }) => `${name}=${value}`));
    return sent - before;
  };
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const link = await app.get(DemonstrationAccess).link();
    await call('POST', '/sign-in', new URLSearchParams({ link }).toString(), 303);
    // Figures are an evaluator's, and so are responses.
    await client.query(`INSERT INTO acting_role (sign_in_id, programme_id, role) SELECT s.id, $1, 'evaluator' FROM sign_in s ON CONFLICT DO NOTHING`, [programme.id]);
    for (const id of ['overview', 'attendance', 'feedback', 'outcomes']) {
      await call('GET', `/api/programmes/${programme.code}/dashboards/${id}`);
      report.count(`dashboard ${id}`, await call('GET', `/api/programmes/${programme.code}/dashboards/${id}`));
    }
    report.count('responses.csv', await call('GET', `/api/programmes/${programme.code}/rounds/${round}/responses.csv`));
    const items = (await client.query(`SELECT code FROM item WHERE programme_id = $1 ORDER BY position`, [programme.id])).rows.map(({ code }) => code);
    const people = (
      await client.query(
        `SELECT p.code FROM round_member m JOIN round r ON r.id = m.round_id AND r.code = 'R1' JOIN enrolment e ON e.id = m.enrolment_id JOIN person p ON p.id = e.person_id
          WHERE m.programme_id = $1 AND NOT EXISTS (SELECT FROM response f WHERE f.round_id = m.round_id AND f.enrolment_id = m.enrolment_id) ORDER BY p.code DESC LIMIT 3`,
        [programme.id],
      )
    ).rows;
    const pages = Array.from({ length: Math.ceil(items.length / 5) }, (_, page) => [page + 1, items.slice(page * 5, page * 5 + 5)]);
    /** A form from link to receipt; with `shown`, every page is fetched as well. */
    const form = async (code, shown) => {
      const show = async (url) => (shown ? call('GET', url) : 0);
      cookie = '';
      let all = (await call('GET', `/answer/bench-link-R1-${code}`, undefined, 303)) + (await show('/answer'));
      for (const [page, asked] of pages) {
        all += await show(`/answer/page/${page}`);
        all += await call('POST', `/answer/page/${page}`, new URLSearchParams([['~shown', asked.join(' ')], ...asked.map((item) => [item, 'agree'])]).toString(), 303);
      }
      all += await show('/answer/check');
      const sending = await call('POST', '/answer/check', '', 303);
      return { sending, all: all + sending + (await call('GET', '/answer/sent')) };
    };
    // The first form a process sees reads the version's questions once; they are remembered for those that follow.
    const [first, next, walked] = people.map(({ code }) => code);
    report.count(`the first form after a start, ${items.length} items, link to receipt`, (await form(first, false)).all);
    const { all, sending } = await form(next, false);
    report.count('every form after it', all);
    report.count('of these the sending of it', sending);
    report.count('with every page shown', (await form(walked, true)).all);
  } finally {
    pg.Client.prototype.query = send;
    await app.close();
  }
}
