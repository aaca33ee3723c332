import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../../audit/audit.service.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { addTallies, type Tally } from '../../kernel/bundle-store.ts';
import { BUNDLE_FILES } from './bundle-files.ts';
import { BUNDLE_STORES, storeOf } from './bundle-stores.ts';
import type { Bundle } from './bundle-table.ts';
import { checkBundle } from './check-bundle.ts';
import { BundleRefused, Faults } from './faults.ts';
import { stageBundle } from './stage-bundle.ts';

/** Any number, the same for every Waymark process: imports wait for one another. */
const IMPORT_LOCK = 7_290_412;

export interface ImportResult {
  /** Codes of the programmes of the bundle. */
  readonly programmes: readonly string[];
  /** Records by file of the bundle; a row of councils.csv or questionnaires.csv makes several. */
  readonly files: ReadonlyMap<string, Tally>;
  readonly total: Tally;
}

/**
 * Loads a bundle, whole or not at all: everything is checked first, against itself and then against what is stored,
 * and stored in one transaction. Nothing is deleted; the same bundle again changes nothing.
 *
 * @param from a folder of CSV files, or a zip of one
 * @param progress told a line at a time what is being done
 * @param by whom the journal names; Waymark itself when it loads its demonstration
 * @throws BundleRefused with every fault: file, line, column, what is wrong, what would be right
 */
export async function importBundle(source: DataSource, from: string, progress: (line: string) => void = () => {}, by: By = { actor: SYSTEM }): Promise<ImportResult> {
  const bundle = await checkBundle(from, progress);
  return source.transaction(async (db) => {
    await db.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    // Joins over codes look far smaller to the planner than they are; row by row 100,000 answers would take minutes.
    await db.query('SET LOCAL enable_nestloop = off');
    const result = await storeBundle(db, bundle, progress);
    // What was stored is counted at once; until its size is known the planner takes seconds where milliseconds do.
    await db.query('ANALYZE');
    // The same bundle again is no change, and leaves no entry.
    const told = result.total.added + result.total.changed === 0 ? [] : result.programmes;
    for (const code of told) {
      const [programme] = (await db.query(`SELECT id FROM programme WHERE code = $1`, [code])) as { id: string }[];
      const { added, changed, unchanged } = result.total;
      await new AuditService().append(db, { ...by, programmeId: programme!.id }, { event: 'bundle.imported', subject: `programme ${code}`, detail: { programmes: [...result.programmes], added, changed, unchanged } });
    }
    return result;
  });
}

async function storeBundle(db: EntityManager, bundle: Bundle, progress: (line: string) => void): Promise<ImportResult> {
  progress('comparing with what is stored');
  await saying('preparing', progress, stageBundle(db, bundle));
  const faults = new Faults();
  for (const store of BUNDLE_STORES) faults.push(...((await saying('comparing', progress, store.conflicts?.(db))) ?? []));
  faults.refuseIfAny();

  const files = new Map<string, Tally>();
  let current = '';
  try {
    for (const file of BUNDLE_FILES) {
      current = file.name;
      const tally = await saying(`${file.name}: storing`, progress, storeOf(file.name).put(db));
      files.set(file.name, tally);
      if (bundle.get(file.name)!.rows.length > 0) progress(`${file.name}: ${sayTally(tally)}`);
    }
    for (const store of BUNDLE_STORES) await store.finish?.(db);
  } catch (error) {
    throw guardFault(error, current) ?? error;
  }
  return {
    programmes: bundle.get('programmes.csv')!.rows.map((row) => row.cells.programme!),
    files,
    total: addTallies(...files.values()),
  };
}

/** Says every second that something long is still under way. */
async function saying<T>(what: string, progress: (line: string) => void, work: T | Promise<T>): Promise<T> {
  const start = Date.now();
  const timer = setInterval(() => progress(`${what} … ${Math.round((Date.now() - start) / 1000)} s`), 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** A guard of the database that stepped in after all (somebody changed the record while the bundle was compared). */
function guardFault(error: unknown, file: string): BundleRefused | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, message } = error.driverError as { code?: string; message: string };
  if (!code?.startsWith('WM') && !code?.startsWith('23')) return null;
  const wrong = `the database refused it: ${message}`;
  return new BundleRefused([{ file, line: null, column: null, wrong, right: 'what the stored record allows' }], 1);
}

/** "3 records added, 1 changed, 20 unchanged" */
export function sayTally({ added, changed, unchanged }: Tally): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  return `${number(added)} ${added === 1 ? 'record' : 'records'} added, ${number(changed)} changed, ${number(unchanged)} unchanged`;
}
