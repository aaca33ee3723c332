import type { DataSource } from 'typeorm';
import { AuditService, type By } from '../audit/audit.service.ts';
import { csvLines, readCsvLines } from '../kernel/csv.ts';
import { AnswerWithdrawalService } from './answer-withdrawal.service.ts';
import { ErasureService } from './erasure.service.ts';
import { codeHashSql } from './person-code.ts';

const HEADER = ['programme', 'code_sha256', 'extent', 'erased_at'];

/** A line of the list that cannot be used; the message says which and what would be right. */
export class ErasureListFault extends Error {}

export interface Applied {
  /** Erased, or withdrawn, now. */
  again: number;
  /** Nothing was left to erase. */
  nothing: number;
  /** Lines of programmes that this database does not have. */
  elsewhere: number;
}

/** The list of erasures as CSV: enough to do them again on a restored database, and no name or code of anybody. */
export async function erasureList(source: DataSource): Promise<{ text: string; count: number }> {
  const rows = (await source.query(
    `SELECT programme_code, encode(code_hash, 'hex') AS hash, extent, to_char(erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
       FROM erasure ORDER BY erased_at, programme_code, hash, extent`,
  )) as { programme_code: string; hash: string; extent: string; at: string }[];
  return { text: csvLines([HEADER, ...rows.map((row) => [row.programme_code, row.hash, row.extent, row.at])]), count: rows.length };
}

/**
 * Does every erasure of a list that is not done: after a restore, or an import of older files. All or nothing; the
 * same list again changes nothing.
 * @throws ErasureListFault naming the line
 */
export async function applyErasures(source: DataSource, by: By, text: string): Promise<Applied> {
  const lines = parse(text);
  const audit = new AuditService();
  const [erasures, withdrawals] = [new ErasureService(source, audit), new AnswerWithdrawalService(source, audit)];
  const applied: Applied = { again: 0, nothing: 0, elsewhere: 0 };
  await source.transaction(async (db) => {
    // Answers first: once a person is erased, nobody can be found by their code.
    for (const { programme, hash, extent, at } of [...lines].sort((a, b) => Number(a.extent === 'person') - Number(b.extent === 'person'))) {
      const [known] = (await db.query(`SELECT id FROM programme WHERE code = $1`, [programme])) as { id: string }[];
      if (!known) {
        applied.elsewhere += 1;
        continue;
      }
      const [person] = (await db.query(`SELECT x.id FROM person x WHERE x.programme_id = $1 AND ${codeHashSql('$2::text', 'x.code')} = decode($3, 'hex')`, [known.id, programme, hash])) as { id: string }[];
      const target = { id: known.id, code: programme };
      let done = false;
      if (person && extent === 'person') {
        await erasures.eraseNow(db, by, target, person.id, 'person.erased-again');
        done = true;
      } else if (person) done = await withdrawals.withdrawAgain(db, by, target, person.id, extent.slice('answers '.length));
      await db.query(
        `INSERT INTO erasure (programme_code, code_hash, extent, erased_at) VALUES ($1, decode($2, 'hex'), $3, $4)
         ON CONFLICT (programme_code, code_hash, extent) DO UPDATE SET erased_at = least(erasure.erased_at, excluded.erased_at)`,
        [programme, hash, extent, at],
      );
      applied[done ? 'again' : 'nothing'] += 1;
    }
  });
  return applied;
}

function parse(text: string): { programme: string; hash: string; extent: string; at: string }[] {
  const [header, ...rows] = readCsvLines(text);
  if (header?.join() !== HEADER.join()) throw new ErasureListFault(`line 1: is not the header of a list of erasures; it would be ${HEADER.join(',')}`);
  return rows.map(([programme = '', hash = '', extent = '', at = '', ...rest], index) => {
    const fault = (wrong: string): ErasureListFault => new ErasureListFault(`line ${index + 2}: ${wrong}`);
    if (rest.length > 0 || programme === '') throw fault(`a line has ${HEADER.length} cells, the first of them a programme’s code`);
    if (!/^[0-9a-f]{64}$/.test(hash)) throw fault('code_sha256 has 64 characters, 0 to 9 and a to f');
    if (!/^(person|answers .+)$/.test(extent)) throw fault('extent is “person”, or “answers” and the code of a round');
    if (Number.isNaN(Date.parse(at))) throw fault('erased_at is a time such as 2026-01-31T09:00:00Z');
    return { programme, hash, extent, at };
  });
}
