// The floors of taking a form: node's own http, one pool, one prepared statement a request, nothing checked. Takes the ids it
// inserts with as JSON.
//   POST /                        the whole form, inserted with its answers
//   GET /:key                     as a link is opened: looked up, and led on
//   POST /:key/page               keeps the fields in a draft
//   POST /:key/send               inserts the answers of the draft
//   GET /:key/sent                a receipt
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const { programmeId, roundId, items } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const ids = items.map(({ id }) => id);

const WHOLE = `
  WITH form AS (INSERT INTO response (programme_id, round_id, status, submitted_at) VALUES ($1, $2, 'submitted', now()) RETURNING id)
  INSERT INTO answer (programme_id, response_id, item_id, state, choices)
  SELECT $1, form.id, a.item_id, 'answered', ARRAY[a.choice] FROM form, unnest($3::uuid[], $4::text[]) AS a (item_id, choice)`;
const LOOK_UP = `SELECT id, submitted_at FROM response WHERE token_hash = $1`;
const KEEP = `
  INSERT INTO response (programme_id, round_id, token_hash, status, draft) VALUES ($1, $2, $3, 'draft', $4::jsonb)
  ON CONFLICT (token_hash) WHERE token_hash IS NOT NULL DO UPDATE SET draft = response.draft || $4::jsonb`;
const SEND = `
  WITH before AS (SELECT id, draft FROM response WHERE token_hash = $2),
       sent AS (UPDATE response SET status = 'submitted', submitted_at = now(), draft = '{}' WHERE token_hash = $2 AND status = 'draft')
  INSERT INTO answer (programme_id, response_id, item_id, state, choices)
  SELECT $1, before.id, a.item_id, 'answered', ARRAY[before.draft ->> a.code] FROM before, unnest($3::uuid[], $4::text[]) AS a (item_id, code)`;

const run = (name, text, values) => pool.query({ name, text, values });
const hash = (key) => createHash('sha256').update(key).digest();

/** @returns the status and the body to answer with */
async function answer(method, [, key, step], body) {
  const fields = new URLSearchParams(body);
  if (key === '') {
    await run('whole', WHOLE, [programmeId, roundId, ids, items.map(({ code }) => fields.get(code))]);
    return [204];
  }
  if (step === 'page') {
    await run('keep', KEEP, [programmeId, roundId, hash(key), JSON.stringify(Object.fromEntries(fields))]);
    return [303];
  }
  if (step === 'send') {
    await run('send', SEND, [programmeId, hash(key), ids, items.map(({ code }) => code)]);
    return [303];
  }
  const { rows } = await run('look-up', LOOK_UP, [hash(key)]);
  return method === 'GET' && step === 'sent' ? [200, `<!doctype html><title>Sent</title><p>We received it on ${rows[0].submitted_at.toISOString()}.`] : [303];
}

const server = http.createServer((request, reply) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    try {
      const [status, page] = await answer(request.method, request.url.split('/'), body);
      reply.writeHead(status, status === 303 ? { location: '/' } : {}).end(page);
    } catch (error) {
      reply.writeHead(500).end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`The floor is at http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
