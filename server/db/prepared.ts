import type pg from 'pg';
import type { DataSource } from 'typeorm';

/**
 * A statement that a connection plans once and then only runs: for what every request of a respondent asks. Planning a
 * join of many tables takes many times longer than finding one row by it.
 */
export interface Prepared {
  /** Its name on the connection: no other statement has it. */
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, string>();

/** @throws Error when another statement has the name: a connection would run that one instead */
export function prepared(name: string, text: string): Prepared {
  if ((known.get(name) ?? text) !== text) throw new Error(`two statements are called ${name}`);
  known.set(name, text);
  return { name, text };
}

/** Runs a prepared statement on its own, outside any transaction. */
export async function runPrepared<Row>(db: DataSource, { name, text }: Prepared, values: readonly unknown[]): Promise<Row[]> {
  const pool = (db.driver as unknown as { master: pg.Pool }).master;
  const { rows } = await pool.query({ name, text, values: [...values] });
  return rows as Row[];
}
