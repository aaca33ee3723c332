import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads a .sql file that stands beside the module that asks for it: `sqlFile(import.meta.url, './measure.sql')`. */
export function sqlFile(beside: string, name: string): string {
  return readFileSync(fileURLToPath(new URL(name, beside)), 'utf8');
}

/** All .sql files of a folder in the order of their names. */
export function sqlFolder(beside: string, name: string): { name: string; sql: string }[] {
  const folder = fileURLToPath(new URL(name, beside));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file, sql: readFileSync(`${folder}/${file}`, 'utf8') }));
}
