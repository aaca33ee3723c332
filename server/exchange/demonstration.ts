import path from 'node:path';
import type { DataSource } from 'typeorm';
import { projectRoot } from '../kernel/project-root.ts';
import { importBundle } from './bundle/import-bundle.ts';

/** The reference programme and an invented large one: what a first start has to show. */
export const DEMONSTRATION_BUNDLES = [
  { code: 'APIR', bundle: 'fixtures/apir' },
  { code: 'NORTHERN', bundle: 'fixtures/northern' },
] as const;

/** In table `setting`: `loading` from the first bundle on, `loaded` when all were in. */
const MARK = 'demonstration';

/**
 * Offers the demonstration programmes to a database once: loads those that are missing, unless it has programmes of
 * somebody's own already. One that was stopped half-way is finished by the next; once all were in, what is deleted
 * stays deleted.
 * @returns the codes of those loaded now
 */
export async function loadDemonstration(db: DataSource): Promise<string[]> {
  const [mark] = (await db.query(`SELECT value FROM setting WHERE key = $1`, [MARK])) as { value: string }[];
  if (mark?.value === 'loaded') return [];
  const there = ((await db.query(`SELECT code FROM programme`)) as { code: string }[]).map((row) => row.code);
  const missing = DEMONSTRATION_BUNDLES.filter(({ code }) => !there.includes(code));
  const isOurs = (code: string): boolean => DEMONSTRATION_BUNDLES.some((known) => known.code === code);
  // No mark is set here: whoever empties the database later is offered the demonstration after all.
  if (!mark && missing.length > 0 && !there.every(isOurs)) return [];

  const loaded: string[] = [];
  await setMark(db, 'loading');
  for (const { bundle } of missing) loaded.push(...(await importBundle(db, path.join(projectRoot(), bundle))).programmes);
  await setMark(db, 'loaded');
  return loaded;
}

async function setMark(db: DataSource, value: 'loading' | 'loaded'): Promise<void> {
  await db.query(`INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`, [MARK, value]);
}
