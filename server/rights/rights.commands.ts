import { readFile, rename, writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { openDataSource } from '../db/data-source.ts';
import { COMMAND_LINE } from '../kernel/actor.ts';
import type { Command, CommandContext } from '../kernel/command.ts';
import { applyErasures, ErasureListFault, erasureList } from './erasure-list.ts';
import { KEPT_LABELS, RetentionService } from './retention.service.ts';

/** `erasures export PATH` and `erasures apply PATH`: what was erased stays erased, whatever is restored. */
const erasures: Command = {
  name: 'erasures',
  usage: 'erasures export PATH | erasures apply PATH',
  about: 'Writes the list of erasures to a file to keep apart from the backups, or erases again what a restored database has of it.',
  async run(args, context) {
    const [what, path, ...rest] = args;
    if ((what !== 'export' && what !== 'apply') || path === undefined || rest.length > 0) return calledWrongly(erasures, context);
    return withDatabase(context, async (source) => {
      if (what === 'export') {
        const { text, count } = await erasureList(source);
        await new AuditService().append(source, { actor: COMMAND_LINE }, { event: 'erasures.exported', subject: 'list of erasures', rows: count });
        // Whole or not at all: an older list is only replaced by one that is written.
        await writeFile(`${path}.part`, text, { mode: 0o600 });
        await rename(`${path}.part`, path);
        context.out(`Wrote ${count} ${count === 1 ? 'erasure' : 'erasures'} to ${path}. Keep it apart from the backups.\n`);
        return 0;
      }
      try {
        const { again, nothing, elsewhere } = await applyErasures(source, { actor: COMMAND_LINE }, await readFile(path, 'utf8'));
        context.out(`Erased again: ${again}. Nothing left to erase: ${nothing}. Of programmes that are not here: ${elsewhere}.\n`);
        return 0;
      } catch (error) {
        const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
        if (!(error instanceof ErasureListFault) && !missing) throw error;
        context.err(missing ? `There is no file ${path}.` : `${path}, ${(error as Error).message}. Nothing was changed.`);
        return 1;
      }
    });
  },
};

/** `retention --dry-run|--apply [CODE]`: what has been kept long enough. */
const retention: Command = {
  name: 'retention',
  usage: 'retention --dry-run|--apply [CODE]',
  about: 'Says what has been kept long enough, or removes it in the programmes that have it switched on.',
  async run(args, context) {
    const [mode, code, ...rest] = args;
    if ((mode !== '--dry-run' && mode !== '--apply') || rest.length > 0) return calledWrongly(retention, context);
    return withDatabase(context, async (source) => {
      const service = new RetentionService(source, new AuditService());
      const all = mode === '--apply' ? await service.apply({ actor: COMMAND_LINE }, code) : await service.due(code);
      if (code !== undefined && all.length === 0) {
        context.err(`There is no programme ${code}.`);
        return 1;
      }
      for (const { programme, on, demonstration, due } of all) {
        const why = demonstration ? 'a demonstration: nothing is ever removed' : on ? 'switched on' : 'switched off: nothing is removed';
        context.out(`${programme} (${why})\n`);
        for (const { kept, count } of due) context.out(`  ${KEPT_LABELS[kept]}: ${count.toLocaleString('en-GB')}${mode === '--apply' ? ' removed' : ''}\n`);
      }
      return 0;
    });
  },
};

export const RIGHTS_COMMANDS: readonly Command[] = [erasures, retention];

function calledWrongly(command: Command, context: CommandContext): number {
  context.err(`Usage: waymark ${command.usage}`);
  return 2;
}

async function withDatabase(context: CommandContext, run: (source: DataSource) => Promise<number>): Promise<number> {
  const source = await openDataSource(context.databaseUrl, { poolSize: 2 });
  try {
    return await run(source);
  } finally {
    await source.destroy();
  }
}
