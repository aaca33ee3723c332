import type { DataSource } from 'typeorm';
import { openDataSource } from '../db/data-source.ts';
import type { Command, CommandContext } from '../kernel/command.ts';
import { journalHead, verifyJournal } from './verify-journal.ts';

const HASH = /^[0-9a-f]{64}$/;

/** `audit head` and `audit verify`: for whoever has to show that nobody wrote in the journal but by adding to it. */
export const auditCommand: Command = {
  name: 'audit',
  usage: 'audit verify [--head HASH] | audit head',
  about: 'Checks the audit journal, or prints its last hash and how many entries it has, to be kept elsewhere.',
  async run(args, context) {
    const [what, flag, hash, ...rest] = args;
    if (what === 'head' && flag === undefined) return withDatabase(context, (source) => head(source, context));
    if (what === 'verify' && rest.length === 0 && (flag === undefined || (flag === '--head' && hash !== undefined))) {
      if (hash !== undefined && !HASH.test(hash.toLowerCase())) {
        context.err(`'${hash}' is no hash. Give the 64 characters that “audit head” printed.`);
        return 2;
      }
      return withDatabase(context, (source) => verify(source, hash?.toLowerCase(), context));
    }
    context.err(`Usage: waymark ${auditCommand.usage}`);
    return 2;
  },
};

async function head(source: DataSource, { out }: CommandContext): Promise<number> {
  const { count, hash } = await journalHead(source);
  out(`${hash ?? 'empty'} ${count}\n`);
  return 0;
}

async function verify(source: DataSource, known: string | undefined, { out, err }: CommandContext): Promise<number> {
  const { broken, count, hash } = await verifyJournal(source, known);
  if (broken) {
    err(`The journal is broken (${broken.kind.replace('_', ' ')}): ${broken.says} ${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'} before it hold${count === 1 ? 's' : ''}.`);
    return 1;
  }
  out(`The journal holds: ${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}${hash === null ? '' : `, up to ${hash}`}.\n`);
  return 0;
}

async function withDatabase(context: CommandContext, run: (source: DataSource) => Promise<number>): Promise<number> {
  const source = await openDataSource(context.databaseUrl, { poolSize: 2 });
  try {
    return await run(source);
  } finally {
    await source.destroy();
  }
}
