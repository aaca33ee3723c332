import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { COMPOSITIONS, MEASURES } from '../../server/measures/catalogue.ts';
import type { Measure } from '../../server/measures/measure.ts';
import { MeasureService } from '../../server/measures/measure.service.ts';
import type { Figure, FigureOf } from '../../shared/figures/figure.ts';
import { createTestDatabase } from '../database/test-database.ts';

export const FIXTURES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../fixtures');

/** A database of its own with some fixtures in it, and what a spec asks of it. */
export interface Imported {
  db: DataSource;
  service: MeasureService;
  /** Ids of the programmes by their code. */
  programmes: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Imports fixture folders (`apir`, `worlds/leaving` …), one after the other, into one new database. */
export async function importFixtures(...folders: readonly string[]): Promise<Imported> {
  const database = await createTestDatabase();
  const db = await openDataSource(database.url);
  for (const folder of folders) await importBundle(db, path.join(FIXTURES, folder));
  const rows: { code: string; id: string }[] = await db.query(`SELECT code, id FROM programme ORDER BY code`);
  return {
    db,
    service: new MeasureService(db),
    programmes: new Map(rows.map((row) => [row.code, row.id])),
    close: async () => {
      await db.destroy();
      await database.drop();
    },
  };
}

/** Every figure of one programme, of measures and compositions, by measure. */
export function everyFigure(imported: Imported, code: string, councilIds: readonly string[] | null = null): Promise<Map<string, Figure[]>> {
  return imported.service.figures({ programmeId: imported.programmes.get(code)!, councilIds }, [...MEASURES, ...COMPOSITIONS].map((measure) => measure.id));
}

/** Whether everything that `wanted` states is so in `of`. */
export function fits(of: FigureOf, wanted: FigureOf): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const actual = of[key as keyof FigureOf];
    return Array.isArray(value) ? Array.isArray(actual) && value.every((one) => (actual as string[]).includes(one as string)) : actual === value;
  });
}

/** All rows of one figure; a test has no pages. */
export function rowsOf(imported: Imported, code: string, measure: Measure, of: FigureOf) {
  return imported.service.rows({ programmeId: imported.programmes.get(code)!, councilIds: null }, measure, of, 1_000_000, 0);
}

/** A figure's address for the message of a failing test. */
export const nameOf = (measure: string, of: FigureOf): string => `${measure} ${Object.values(of).flat().join(' ')}`.trim();
