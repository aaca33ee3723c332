import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own. */
export interface TestDatabase {
  /** Its address, with the rights of an owner. */
  url: string;
  /** Removes it, ending whatever connections are left. */
  drop(): Promise<void>;
}

// Guards the template against two jest workers making it at once. Any number that nothing else uses.
const TEMPLATE_LOCK = 7_239_401;

let template: Promise<string> | undefined;

/**
 * Makes a database with every migration applied, by copying a template that is migrated once a run.
 *
 * @throws Error outside a jest project with test/database/global-setup.ts
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  template ??= ensureTemplate();
  return create(await template);
}

/** Makes a database with nothing in it. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template0');
}

async function create(from: string): Promise<TestDatabase> {
  const name = `waymark_test_${run()}_${randomBytes(5).toString('hex')}`;
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${from} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`));
  return {
    url: urlOf(name),
    drop: async () => {
      await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

function ensureTemplate(): Promise<string> {
  const name = `waymark_template_${run()}`;
  return asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      // Renamed when whole: a migration that fails leaves no template for the next worker to trust.
      const draft = `${name}_draft`;
      await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${draft} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`);
      const { migrate } = await import('../../server/db/migrate.ts');
      await migrate(urlOf(draft));
      // A copy needs its source to itself; nobody, autovacuum included, connects from now on.
      await admin.query(`ALTER DATABASE ${draft} WITH ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [draft]);
      await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    }
    return name;
  });
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    // Gives back the advisory lock too.
    await admin.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function adminUrl(): string {
  const url = process.env.WAYMARK_TEST_ADMIN_URL;
  if (!url) throw new Error('No test server: database tests belong to the jest projects system and browser, whose global setup starts one.');
  return url;
}

function run(): string {
  return process.env.WAYMARK_TEST_RUN ?? 'norun';
}
