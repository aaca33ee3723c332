// A PostgreSQL for one run, and fresh databases in it.
import { chmodSync, mkdtempSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../dist/server/db/embedded.js';
import { migrate } from '../dist/server/db/migrate.js';

/**
 * Opens the server at BENCH_DATABASE_URL (its role must be allowed to create databases), or an embedded one in a
 * temporary directory.
 *
 * @param {string} directory temporary directory of the run
 * @param {(work: () => unknown) => void} atEnd takes what has to be undone
 */
export async function openDatabases(directory, atEnd) {
  let base = process.env.BENCH_DATABASE_URL;
  if (!base) {
    const embedded = await openEmbedded({ dataDir: path.join(directory, 'data'), as: 'tool' });
    atEnd(() => embedded.stop());
    base = embedded.url;
  }
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  const made = [];
  atEnd(async () => {
    for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => {});
    await admin.end();
  });
  const urlOf = (name) => {
    const url = new URL(base);
    url.pathname = `/${name}`;
    return url.href;
  };
  const create = async (template) => {
    const name = `waymark_bench_${randomBytes(5).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8'`);
    made.push(name);
    return { name, url: urlOf(name) };
  };
  const template = await create('template0');
  await migrate(template.url);
  const [{ server_version: version }] = (await admin.query('SHOW server_version')).rows;
  return {
    version: version.split(' ')[0],
    embedded: !process.env.BENCH_DATABASE_URL,
    /** A migrated database with nothing in it. */
    fresh: () => create(template.name),
    drop: (database) => admin.query(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`),
  };
}

/** A directory that PostgreSQL's user can enter too. */
export function temporaryDirectory() {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'waymark-bench-'));
  chmodSync(directory, 0o755);
  return directory;
}

/** One connection; nothing of the application's is in between. */
export async function connect(url, atEnd) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  atEnd?.(() => client.end().catch(() => {}));
  return client;
}

/** COPY … FROM STDIN of lines that are in memory: the least that loading can take. */
export function copyIn(client, table, lines) {
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(`COPY ${table} FROM STDIN`),
      handleCopyInResponse(connection) {
        connection.sendCopyFromChunk(lines);
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: (error) => reject(error),
    });
  });
}

/**
 * COPY … TO STDOUT.
 * @returns {Promise<Buffer | number>} what came, or with `keep` false only how many bytes
 */
export function copyOut(client, query, keep = true) {
  const chunks = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(`COPY (${query}) TO STDOUT`),
      handleCopyData({ chunk }) {
        bytes += chunk.length;
        if (keep) chunks.push(Buffer.from(chunk));
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(keep ? Buffer.concat(chunks) : bytes),
      handleError: (error) => reject(error),
    });
  });
}
