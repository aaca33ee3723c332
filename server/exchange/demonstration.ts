import path from 'node:path';
import type { DataSource } from 'typeorm';
import { projectRoot } from '../kernel/project-root.ts';
import { importBundle } from './bundle/import-bundle.ts';

/** The reference programme and an invented large one: what a first start has to show. */
export const DEMONSTRATION_BUNDLES = ['fixtures/apir', 'fixtures/northern'] as const;

/**
 * Loads the demonstration programmes into a database that has no programme at all.
 * @returns their codes, or none when there was a programme already.
 */
export async function loadDemonstration(db: DataSource): Promise<string[]> {
  const [{ some }] = (await db.query(`SELECT EXISTS (SELECT 1 FROM programme) AS some`)) as [{ some: boolean }];
  if (some) return [];
  const loaded: string[] = [];
  for (const bundle of DEMONSTRATION_BUNDLES) {
    const { programmes } = await importBundle(db, path.join(projectRoot(), bundle));
    loaded.push(...programmes);
  }
  return loaded;
}
