/** The audit journal: added to and never changed, sealed in a chain, and honest about what happened to it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { auditCommand } from '../../server/audit/audit.command.ts';
import { AuditService } from '../../server/audit/audit.service.ts';
import { sealJournal } from '../../server/audit/seal-journal.ts';
import { journalHead, verifyJournal } from '../../server/audit/verify-journal.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { COMMAND_LINE, SYSTEM } from '../../server/kernel/actor.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let database: TestDatabase;
let db: DataSource;
const audit = new AuditService();

beforeEach(async () => {
  database = await createTestDatabase();
  // Refusals are part of what is tested: they need not be logged.
  db = await openDataSource(database.url, { poolSize: 60, logger: 'debug', logging: false });
});
afterEach(async () => {
  await db.destroy();
  await database.drop();
});

const write = (n: number | string, source: Parameters<AuditService['append']>[0] = db): Promise<void> =>
  audit.append(source, { actor: SYSTEM }, { event: 'register.marked', subject: `session S${n}`, detail: { entries: 3, list: ['b', 'a'], why: null } });
const fill = async (count: number): Promise<void> => {
  for (let n = 1; n <= count; n++) await write(n);
  await sealJournal(db);
};
/** As somebody who owns the database can: the triggers off. */
const tamper = (...statements: string[]): Promise<unknown> =>
  db.transaction(async (mine) => {
    await mine.query(`SET LOCAL session_replication_role = replica`);
    for (const statement of statements) await mine.query(statement);
  });

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await auditCommand.run(args, { databaseUrl: database.url, out: (text) => (said.out += text), err: (line) => (said.err += line) });
  return { status, ...said };
}

describe('the journal', () => {
  it('holds when it is empty, and when everything in it was only added', async () => {
    expect(await verifyJournal(db)).toEqual({ count: 0, hash: null, broken: null });
    await fill(25);
    const { count, broken, hash } = await verifyJournal(db);
    expect({ count, broken }).toEqual({ count: 25, broken: null });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await journalHead(db)).toEqual({ count: 25, hash });
  });

  it('refuses to be changed, emptied or shortened, sealed or not', async () => {
    await fill(2);
    await write('waiting');
    for (const statement of [
      `UPDATE audit_entry SET subject = 'other'`, `DELETE FROM audit_entry`, `TRUNCATE audit_entry CASCADE`,
      `UPDATE audit_seal SET position = position + 10`, `DELETE FROM audit_seal`, `TRUNCATE audit_seal`,
    ]) await expect(db.query(statement)).rejects.toMatchObject({ code: 'WM004' });
    expect(await verifyJournal(db)).toMatchObject({ count: 3, broken: null });
  });

  it('leaves no entry and no gap behind a write that was rolled back', async () => {
    await write(1);
    await expect(
      db.transaction(async (mine) => {
        await write('gone', mine);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await write(2);
    expect(await verifyJournal(db)).toMatchObject({ count: 2, broken: null });
    expect(await db.query(`SELECT subject FROM audit_entry ORDER BY id`)).toEqual([{ subject: 'session S1' }, { subject: 'session S2' }]);
  });

  it('takes an entry that is committed late after those that came meanwhile', async () => {
    const slow = db.createQueryRunner();
    await slow.startTransaction();
    await write('slow', slow.manager);
    await fill(3);
    expect(await verifyJournal(db)).toMatchObject({ count: 3, broken: null });
    await slow.commitTransaction();
    await slow.release();
    expect(await verifyJournal(db)).toMatchObject({ count: 4, broken: null });
    const [last] = (await db.query(`SELECT e.subject FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.position DESC LIMIT 1`)) as { subject: string }[];
    expect(last!.subject).toBe('session Sslow');
  });

  it('keeps one chain under 50 writers and several sealers at once, and no writer waits for another', async () => {
    // A writer that holds its transaction open stops nobody.
    const holding = db.createQueryRunner();
    await holding.startTransaction();
    await write('held', holding.manager);
    let writing = true;
    const seal = async (): Promise<void> => {
      while (writing) {
        await sealJournal(db);
        await sleep(5);
      }
    };
    const sealers = [seal(), seal(), seal()];
    await Promise.all(
      Array.from({ length: 50 }, async (_, writer) => {
        for (let n = 0; n < 20; n++) {
          await db
            .transaction(async (mine) => {
              await write(`${writer}-${n}`, mine);
              if (n % 5 === 4) throw new Error('not kept');
            })
            .catch((error: Error) => expect(error.message).toBe('not kept'));
        }
      }),
    );
    await holding.commitTransaction();
    await holding.release();
    writing = false;
    await Promise.all(sealers);
    expect(await verifyJournal(db)).toMatchObject({ count: 50 * 16 + 1, broken: null });
    expect(await db.query(`SELECT count(*)::int AS waiting FROM audit_pending`)).toEqual([{ waiting: 0 }]);
  });
});

describe('somebody who owns the database', () => {
  beforeEach(() => fill(6));
  const broken = async (): Promise<{ kind: string; entry: string | null } | null> => (await verifyJournal(db)).broken;

  it.each([
    ['what was done', `UPDATE audit_entry SET subject = 'session S9' WHERE id = 3`],
    ['who did it', `UPDATE audit_entry SET actor_name = 'Somebody' WHERE id = 3`],
    ['when, by a microsecond', `UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = 3`],
    ['a count', `UPDATE audit_entry SET detail = detail || '{"entries": 4}' WHERE id = 3`],
    ['that it was nobody’s programme', `UPDATE audit_entry SET programme_id = gen_random_uuid() WHERE id = 3`],
  ])('is found out when they change %s', async (_, statement) => {
    await tamper(statement);
    expect(await broken()).toMatchObject({ kind: 'changed', entry: '3' });
  });

  it('is found out when they change an entry and its seal to match', async () => {
    await tamper(`UPDATE audit_seal SET content = sha256('x') WHERE position = 4`);
    expect(await broken()).toMatchObject({ kind: 'changed', entry: '4' });
    await tamper(`UPDATE audit_seal SET hash = sha256('x') WHERE position = 2`);
    expect(await broken()).toMatchObject({ kind: 'inserted', entry: '2' });
  });

  it('is found out when they remove an entry, its seal, or both', async () => {
    await tamper(`DELETE FROM audit_entry WHERE id = 2`);
    expect(await broken()).toMatchObject({ kind: 'removed', entry: '2' });
    await tamper(`DELETE FROM audit_seal WHERE position = 2`);
    expect(await broken()).toMatchObject({ kind: 'removed', entry: '3' });
    await tamper(`UPDATE audit_seal SET position = position - 1 WHERE position > 2`);
    expect(await broken()).toMatchObject({ kind: 'inserted', entry: '3' });
  });

  it('is found out when they put an entry in past the chain, or in the middle of it', async () => {
    await tamper(`INSERT INTO audit_entry (actor_kind, actor_name, event) VALUES ('system', 'Waymark', 'rows.read')`);
    expect(await broken()).toMatchObject({ kind: 'inserted', entry: '7' });
    await tamper(`UPDATE audit_seal SET position = position + 100 WHERE position >= 3`, `INSERT INTO audit_seal (position, entry_id, content, hash) SELECT 3, 7, content, sha256('x') FROM audit_seal WHERE position = 103`, `UPDATE audit_seal SET position = position - 99 WHERE position > 100`);
    expect((await broken())!.entry).toBe('7');
  });

  it('is found out when an entry is put in today with a time long past', async () => {
    await tamper(`UPDATE audit_seal SET sealed_at = now()`);
    await db.query(`INSERT INTO audit_entry (actor_kind, actor_name, event, at) VALUES ('system', 'Waymark', 'rows.read', now() - interval '3 days')`);
    expect(await broken()).toMatchObject({ kind: 'inserted', entry: '7' });
  });

  it('is found out when they change the order', async () => {
    await tamper(`UPDATE audit_seal SET position = CASE position WHEN 2 THEN -5 ELSE -2 END WHERE position IN (2, 5)`, `UPDATE audit_seal SET position = -position WHERE position < 0`);
    expect(await broken()).toMatchObject({ kind: 'reordered', entry: '5' });
  });

  it('is found out when they swap what two entries say', async () => {
    await tamper(`UPDATE audit_seal SET entry_id = CASE entry_id WHEN 2 THEN -5 ELSE -2 END WHERE entry_id IN (2, 5)`, `UPDATE audit_seal SET entry_id = -entry_id WHERE entry_id < 0`);
    expect(await broken()).toMatchObject({ kind: 'reordered', entry: '5' });
  });

  it('is found out when they cut the end off, by a hash that was kept elsewhere', async () => {
    const { hash } = await journalHead(db);
    await write('later');
    expect(await verifyJournal(db, hash!)).toMatchObject({ count: 7, broken: null });
    await tamper(`DELETE FROM audit_seal WHERE position > 5`, `DELETE FROM audit_entry WHERE id > 5`);
    expect(await verifyJournal(db)).toMatchObject({ count: 5, broken: null });
    expect(await verifyJournal(db, hash!)).toMatchObject({ count: 5, broken: { kind: 'cut_short' } });
  });
});

describe('the command', () => {
  it('prints the head, and says whether the journal holds and still has a head', async () => {
    await audit.append(db, { actor: COMMAND_LINE }, { event: 'bundle.imported', subject: 'programme X' });
    const { hash } = await journalHead(db);
    expect(await run('head')).toEqual({ status: 0, out: `${hash} 1\n`, err: '' });
    expect(await run('verify')).toEqual({ status: 0, out: `The journal holds: 1 entry, up to ${hash}.\n`, err: '' });
    expect((await run('verify', '--head', hash!)).status).toBe(0);
    expect((await run('verify', '--head', 'f'.repeat(64))).status).toBe(1);
  });

  it('exits with 1 and names the entry that is broken', async () => {
    await fill(3);
    await tamper(`UPDATE audit_entry SET subject = 'other' WHERE id = 2`);
    const { status, err } = await run('verify');
    expect([status, err]).toEqual([1, 'The journal is broken (changed): Entry 2 was changed after it was sealed. 1 entry before it holds.']);
  });

  it('says how it is called', async () => {
    for (const args of [[], ['other'], ['verify', 'x'], ['verify', '--head'], ['head', 'x'], ['verify', '--head', 'abc']]) expect((await run(...args)).status).toBe(2);
  });
});
