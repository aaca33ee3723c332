import type { DataSource } from 'typeorm';
import { openDataSource } from '../../db/data-source.ts';
import { COMMAND_LINE } from '../../kernel/actor.ts';
import type { Command, CommandContext } from '../../kernel/command.ts';
import { Problem } from '../../kernel/problem.ts';
import { exportBundle } from './export-bundle.ts';
import { BundleRefused } from './faults.ts';
import { importBundle, sayTally } from './import-bundle.ts';
import { fromCaller } from './from-caller.ts';

/** `import PATH`: loads a bundle, or prints every fault and leaves the database as it was. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import PATH',
  about: 'Loads a bundle of programmes: a folder of CSV files or a zip of one. Refused whole when anything is wrong.',
  async run(args, context) {
    const [from, ...rest] = args;
    if (from === undefined || rest.length > 0) return calledWrongly(importCommand, context);
    return withDataSource(context, async (source) => {
      try {
        const { programmes, total } = await importBundle(source, fromCaller(from), (line) => context.err(line), { actor: COMMAND_LINE });
        const what = `${programmes.length === 1 ? 'programme' : 'programmes'} ${programmes.join(', ')}`;
        const nothing = total.added === 0 && total.changed === 0;
        context.out(nothing ? `Nothing to change in ${what}: ${sayTally(total)}.\n` : `Imported ${what}: ${sayTally(total)}.\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof BundleRefused)) throw error;
        for (const line of error.lines()) context.err(line);
        const faults = error.count === 1 ? '1 fault' : `${error.count.toLocaleString('en-GB')} faults`;
        context.err(`The bundle is refused for ${faults}. Nothing was imported; the database is as it was.`);
        return 1;
      }
    });
  },
};

/** `export CODE PATH`: writes one programme as a bundle that `import` reads back. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export CODE PATH',
  about: 'Writes the programme CODE as a bundle: a folder, or a zip when PATH ends in .zip.',
  async run(args, context) {
    const [code, to, ...rest] = args;
    if (code === undefined || to === undefined || rest.length > 0) return calledWrongly(exportCommand, context);
    return withDataSource(context, async (source) => {
      try {
        const counts = await exportBundle(source, code, fromCaller(to), (line) => context.err(line));
        const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
        context.out(`Exported ${code} to ${to}: ${rows.toLocaleString('en-GB')} rows.\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        context.err(error.detail);
        return 1;
      }
    });
  },
};

function calledWrongly(command: Command, context: CommandContext): number {
  context.err(`Usage: waymark ${command.usage}`);
  return 2;
}

async function withDataSource(context: CommandContext, run: (source: DataSource) => Promise<number>): Promise<number> {
  // Faults of queries are reported by the command itself.
  const source = await openDataSource(context.databaseUrl, { logging: false, poolSize: 2 });
  try {
    return await run(source);
  } finally {
    await source.destroy();
  }
}
