import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { openDataSource } from '../../db/data-source.ts';
import { release, type ReleasedFigure } from '../../disclosure/release.ts';
import { COMMAND_LINE } from '../../kernel/actor.ts';
import type { Command } from '../../kernel/command.ts';
import { CATALOGUE_IDS, COMPOSITIONS, MEASURES } from '../../measures/catalogue.ts';
import { MeasureService } from '../../measures/measure.service.ts';
import { cellText } from '../../../shared/figures/wording.ts';

/** A figure as scripts and auditors read it: counts and an unrounded value. */
function figureJson(figure: ReleasedFigure): Record<string, unknown> {
  const count = (cell: ReleasedFigure['cell']): { numerator: number; denominator: number; value: number | null } =>
    cell.state === 'shown' ? { numerator: cell.numerator, denominator: cell.denominator, value: cell.value } : { numerator: 0, denominator: 0, value: null };
  const { measure, title, definition, unit, base, of, excluded } = figure;
  return {
    measure, title, definition, unit, base, of,
    ...count(figure.cell),
    excluded,
    byCouncil: figure.byCouncil.map(({ council, cell }) => ({ council, ...count(cell) })),
  };
}

/** Every figure of a programme, released as an evaluator sees it. Null when there is no such programme. */
export async function allFigures(db: DataSource, code: string): Promise<ReleasedFigure[] | null> {
  const [programme] = (await db.query(`SELECT id FROM programme WHERE code = $1`, [code])) as { id: string }[];
  if (!programme) return null;
  const figures = await new MeasureService(db).figures({ programmeId: programme.id, councilIds: null }, CATALOGUE_IDS);
  // Whoever has the database has the rows: the command line speaks as an evaluator.
  return release('evaluator', CATALOGUE_IDS.flatMap((id) => figures.get(id) ?? []));
}

const figures: Command = {
  name: 'figures',
  usage: 'figures CODE [--json]',
  about: 'Print every figure of a programme.',
  async run(args, { databaseUrl, out, err }) {
    const [code, ...rest] = args.filter((arg) => arg !== '--json');
    if (!code || rest.length > 0) {
      err('Usage: figures CODE [--json]');
      return 2;
    }
    const db = await openDataSource(databaseUrl);
    try {
      const found = await allFigures(db, code);
      if (!found) {
        const known = (await db.query(`SELECT code FROM programme ORDER BY code`)) as { code: string }[];
        err(`There is no programme ${code}. ${known.length > 0 ? `There are: ${known.map((row) => row.code).join(', ')}.` : 'Import one first.'}`);
        return 1;
      }
      const [programme] = (await db.query(`SELECT id FROM programme WHERE code = $1`, [code])) as { id: string }[];
      await new AuditService().append(db, { actor: COMMAND_LINE, programmeId: programme!.id }, { event: 'figures.printed', subject: `programme ${code}`, rows: found.length });
      if (args.includes('--json')) {
        out(`${JSON.stringify({ programme: code, figures: found.map(figureJson) }, null, 1)}\n`);
        return 0;
      }
      for (const figure of found) {
        const kind = MEASURES.find((measure) => measure.id === figure.measure)?.kind;
        const text = cellText(figure.cell, kind === 'mean' ? 'mean' : kind === 'count' ? 'count' : 'proportion');
        const of = Object.values(figure.of).flat().join(' ');
        out(`${figure.measure.padEnd(44)} ${of.padEnd(50)} ${text}\n`);
      }
      return 0;
    } finally {
      await db.destroy();
    }
  },
};

const measures: Command = {
  name: 'measures',
  usage: 'measures',
  about: 'List every measure: its id and its definition.',
  withoutDatabase: true,
  async run(_args, { out }) {
    for (const measure of [...MEASURES, ...COMPOSITIONS]) out(`${measure.id}\n  ${measure.title}. ${measure.definition}\n`);
    return 0;
  },
};

export const FIGURE_COMMANDS: readonly Command[] = [figures, measures];
