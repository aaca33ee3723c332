import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { EmbeddedDatabaseError, openEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { EnvironmentError, readEnvironment } from './env.ts';
import { routesCommand } from './access/routes.command.ts';
import { signInLinkCommand } from './access/sign-in-link.command.ts';
import { auditCommand } from './audit/audit.command.ts';
import { exportCommand, importCommand } from './exchange/bundle/bundle.commands.ts';
import { FIGURE_COMMANDS } from './exchange/export/figures.commands.ts';
import type { Command } from './kernel/command.ts';
import { RIGHTS_COMMANDS } from './rights/rights.commands.ts';

/** Everything `npm run waymark -- NAME …` knows. A folder with something to say adds its command here. */
const COMMANDS: readonly Command[] = [importCommand, exportCommand, ...FIGURE_COMMANDS, signInLinkCommand, routesCommand, auditCommand, ...RIGHTS_COMMANDS];

/** What the command line needs of the world outside; tests bring their own. */
export interface CliWorld {
  readonly commands: readonly Command[];
  out(text: string): void;
  err(line: string): void;
  /** Brings the database up to date and says where it is; `close` lets go of it. */
  openDatabase(err: (line: string) => void): Promise<{ url: string; close(): Promise<void> }>;
}

/**
 * Runs one command.
 * @param args as typed: the name of the command, then its own arguments
 * @returns the exit status: 0 done, 1 refused or failed, 2 called wrongly
 */
export async function runCli(args: readonly string[], world: CliWorld): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    world.out(help(world.commands));
    return 0;
  }
  const command = world.commands.find((known) => known.name === name);
  if (!command) {
    world.err(name === undefined ? 'Which command?' : `There is no command '${name}'.`);
    for (const line of help(world.commands).trimEnd().split('\n')) world.err(line);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    world.out(`Usage: waymark ${command.usage}\n\n${command.about}\n`);
    return 0;
  }
  try {
    if (command.withoutDatabase) {
      return await command.run(rest, { databaseUrl: '', out: (text) => world.out(text), err: (line) => world.err(line) });
    }
    const database = await world.openDatabase((line) => world.err(line));
    try {
      return await command.run(rest, { databaseUrl: database.url, out: (text) => world.out(text), err: (line) => world.err(line) });
    } finally {
      await database.close();
    }
  } catch (error) {
    world.err(sayFailure(error));
    return 1;
  }
}

function help(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map((command) => command.usage.length));
  const lines = commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.about}`);
  return ['Usage: npm run waymark -- COMMAND', '', ...lines, '  ' + '--help'.padEnd(width) + '  Prints this, or with a command what that one does.', ''].join('\n');
}

/** Faults with a message made for people are said as they are; anything else is ours, and keeps its trace. */
function sayFailure(error: unknown): string {
  if (error instanceof EnvironmentError || error instanceof EmbeddedDatabaseError) return error.message;
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code?.startsWith('28') || code === '3D000') {
    return `The database does not let us in: ${(error as Error).message}. Check DATABASE_URL.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function openDatabase(err: (line: string) => void): Promise<{ url: string; close(): Promise<void> }> {
  const { databaseUrl, dataDir, explicitDataDir } = readEnvironment();
  if (databaseUrl !== undefined) {
    await migrate(databaseUrl);
    return { url: databaseUrl, close: async () => {} };
  }
  const embedded = await openEmbedded({ dataDir, explicitDataDir, as: 'tool', log: err });
  try {
    await migrate(embedded.url);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, close: () => embedded.stop() };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  // Whoever reads the output may stop early (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await runCli(process.argv.slice(2), {
    commands: COMMANDS,
    out: (text) => void process.stdout.write(text),
    err: (line) => void process.stderr.write(`${line}\n`),
    openDatabase,
  });
}
