// The floor of taking a form: node's own http, one pool, one statement, no checks. Takes the ids it inserts with as JSON.
import http from 'node:http';
import pg from 'pg';

const { programmeId, roundId, items } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const INSERT = `
  WITH form AS (INSERT INTO response (programme_id, round_id, status, submitted_at) VALUES ($1, $2, 'submitted', now()) RETURNING id)
  INSERT INTO answer (programme_id, response_id, item_id, state, choices)
  SELECT $1, form.id, a.item_id, 'answered', ARRAY[a.choice] FROM form, unnest($3::uuid[], $4::text[]) AS a (item_id, choice)`;

const server = http.createServer((request, reply) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    try {
      const fields = new URLSearchParams(body);
      const choices = items.map(({ code }) => fields.get(code));
      await pool.query({ name: 'floor', text: INSERT, values: [programmeId, roundId, items.map(({ id }) => id), choices] });
      reply.writeHead(204).end();
    } catch (error) {
      reply.writeHead(500).end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`The floor is at http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
