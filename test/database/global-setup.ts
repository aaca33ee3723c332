import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbedded, type EmbeddedDatabase } from '../../server/db/embedded.ts';

const PREFIX = 'waymark-test-';

/** What teardown needs; both run in jest's own process. */
export interface TestServer {
  database: EmbeddedDatabase;
  directory: string;
}

/**
 * Gives the run a PostgreSQL server: the one at WAYMARK_TEST_SERVER_URL, or a throw-away embedded one.
 * Leaves its administrator's address in WAYMARK_TEST_ADMIN_URL and the run's own name in WAYMARK_TEST_RUN.
 */
export default async function globalSetup(): Promise<void> {
  process.env.WAYMARK_TEST_RUN = randomBytes(4).toString('hex');
  const given = process.env.WAYMARK_TEST_SERVER_URL;
  if (given) {
    process.env.WAYMARK_TEST_ADMIN_URL = given;
    return;
  }
  await removeLeftovers();
  const directory = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  // When root runs the tests, PostgreSQL's own user has to be able to pass.
  chmodSync(directory, 0o711);
  const database = await openEmbedded({
    dataDir: directory,
    as: 'server',
    // Speed only: what is lost in a power cut here is missed by nobody.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const admin = new URL(database.url);
  admin.pathname = '/postgres';
  process.env.WAYMARK_TEST_ADMIN_URL = admin.href;
  (globalThis as { waymarkTestServer?: TestServer }).waymarkTestServer = { database, directory };
}

/** Stops and removes what earlier runs left behind when they were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const directory = path.join(os.tmpdir(), name);
    if (!name.startsWith(PREFIX)) continue;
    try {
      // A young one may be just now in the making.
      if (process.getuid && statSync(directory).uid !== process.getuid()) continue;
      if (Date.now() - statSync(directory).mtimeMs < 60_000) continue;
      for (const dataDir of [directory, ...readdirSync(directory).map((child) => path.join(directory, child))]) {
        if (!existsSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))) continue;
        await (await openEmbedded({ dataDir, as: 'server' })).stop();
      }
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // In use by another run, or beyond us: let it be.
    }
  }
}
