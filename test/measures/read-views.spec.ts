/** Measures read the record through its read views and through nothing else, and no view shows who somebody is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { MEASURES } from '../../server/measures/catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { sourcesOf } from './sql-sources.ts';

const SERVER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../server');
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(path.join(SERVER, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file));

/** Every literal of a TypeScript file that is SQL, with its holes closed by a name. */
function sqlIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('hole') : '';
    if (/\bSELECT\b[\s\S]*\bFROM\b/.test(text)) found.push(text);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(SERVER, file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
const notReadViews = (sql: string): string[] => [...sourcesOf(sql).relations].filter((name) => !/^reading\.[a-z_]+$/.test(name));

describe('what a statement reads', () => {
  it.each<[string, string[]]>([
    ['SELECT a FROM x', ['x']],
    ['SELECT a FROM x JOIN reading.y y ON y.a = x.a LEFT JOIN z USING (b)', ['reading.y', 'x', 'z']],
    ['SELECT a FROM x, y WHERE a IN (SELECT b FROM z)', ['x', 'y', 'z']],
    ['SELECT a, b FROM (SELECT c, d FROM x) AS s, LATERAL (SELECT 1 FROM y) t', ['x', 'y']],
    ['WITH m AS MATERIALIZED (SELECT a FROM x), n AS (SELECT a FROM m) SELECT a FROM n', ['x']],
    ['SELECT extract(year FROM a), trim(both from b), a IS DISTINCT FROM b FROM x', ['x']],
    [`SELECT 'FROM secrets' -- FROM comments\n FROM x /* FROM others */`, ['x']],
    ['SELECT a FROM generate_series(1, 2) AS g (a), x', ['x']],
    ['SELECT a FROM x UNION ALL SELECT b, c FROM y ORDER BY b, c', ['x', 'y']],
    ['SELECT count(*) FROM ONLY person p', ['person']],
  ])('is found in %s', (sql, relations) => {
    expect([...sourcesOf(sql).relations].sort()).toEqual(relations);
  });
});

describe('the rows of measures', () => {
  const files = filesOf('measures', '.sql');

  it('are the .sql files of their folders, each used by a measure', () => {
    expect(files.filter((file) => !MEASURES.some((measure) => measure.rows === readFileSync(path.join(SERVER, file), 'utf8')))).toEqual([]);
  });

  it.each(files)('%s names read views and its own steps only, the programme and the councils', (file) => {
    const sql = readFileSync(path.join(SERVER, file), 'utf8');
    expect(notReadViews(sql)).toEqual([]);
    const { relations, functions, parameters } = sourcesOf(sql);
    expect(relations.size).toBeGreaterThan(0);
    expect([...functions].filter((name) => name !== 'generate_series')).toEqual([]);
    expect([...parameters].sort()).toEqual(['$1', '$2']);
    expect(sql).toContain('$2::uuid[] IS NULL');
  });

  it('are read by expressions that read nothing more', () => {
    for (const { id, counts, only = '', excluded = '' } of MEASURES) {
      expect([id, /\b(select|from|join)\b/i.test([counts, only, excluded.replaceAll('DISTINCT FROM', '')].join(' '))]).toEqual([id, false]);
    }
  });
});

describe('the code of measures', () => {
  it.each(filesOf('measures', '.ts').filter((file) => sqlIn(file).length > 0))('%s asks read views only', (file) => {
    // figure-query.ts puts the rows of a measure where the hole is, or names its own step.
    for (const sql of sqlIn(file)) expect(notReadViews(sql).filter((name) => name !== 'hole' && name !== 'unit')).toEqual([]);
  });

  it.each(['measures/labels.service.ts', 'measures/measure.service.ts'])('%s stays within the programme', (file) => {
    for (const sql of sqlIn(file)) expect(sourcesOf(sql).parameters.has('$1')).toBe(true);
  });
});

describe('the read views', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await openDataSource(database.url);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  /** Columns that each view is made from, as the database itself keeps them. */
  const columnsBehind = (): Promise<{ view: string; column: string }[]> =>
    db.query(`
      SELECT DISTINCT v.relname AS view, t.relname || '.' || a.attname AS column
        FROM pg_class v
        JOIN pg_rewrite w ON w.ev_class = v.oid
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
        JOIN pg_class t ON t.oid = d.refobjid AND t.relkind = 'r'
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
       WHERE v.relnamespace = 'reading'::regnamespace`);

  it('are made of no name, no address, no note about anybody and no key', async () => {
    const forbidden = /^(person\.(name|email)|account\.|sign_in|withdrawal\.(note|told_by|date_note)|programme\.pseudonym_key|round_member\.link_hash|response\.draft|mentoring_meeting\.themes)/;
    const behind = await columnsBehind();
    expect(behind.length).toBeGreaterThan(50);
    expect(behind.filter(({ column }) => forbidden.test(column))).toEqual([]);
  });

  it('say of every view what a row is and which columns it has', () => {
    const folder = path.join(SERVER, '../migrations/views');
    for (const file of readdirSync(folder)) {
      const sql = readFileSync(path.join(folder, file), 'utf8');
      for (const [, comment, view] of sql.matchAll(/((?:^--[^\n]*\n)*)CREATE VIEW (reading\.\w+)/gm)) expect([view, comment!.trim().split('\n').length > 0 && comment!.length > 40]).toEqual([view, true]);
    }
  });
});
