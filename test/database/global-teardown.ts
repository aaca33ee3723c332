import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TestServer } from './global-setup.ts';

/** Stops the throw-away server, or takes this run's databases off the server it was given. */
export default async function globalTeardown(): Promise<void> {
  const { waymarkTestServer } = globalThis as { waymarkTestServer?: TestServer };
  if (waymarkTestServer) {
    await waymarkTestServer.database.stop();
    rmSync(waymarkTestServer.directory, { recursive: true, force: true });
    return;
  }
  const { WAYMARK_TEST_ADMIN_URL: connectionString, WAYMARK_TEST_RUN: run } = process.env;
  if (!connectionString || !run) return;
  const admin = new pg.Client({ connectionString });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE '%\\_' || $1 || '%'", [run]);
    for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await admin.end();
  }
}
