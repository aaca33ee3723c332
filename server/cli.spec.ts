import { jest } from '@jest/globals';
import path from 'node:path';
import { runCli, type CliWorld } from './cli.ts';
import { EmbeddedDatabaseError } from './db/embedded.ts';
import { fromCaller } from './exchange/bundle/from-caller.ts';
import type { Command } from './kernel/command.ts';

function world(commands: readonly Command[] = []) {
  const said = { out: '', err: [] as string[] };
  const close = jest.fn(async () => {});
  const openDatabase = jest.fn<CliWorld['openDatabase']>(async () => ({ url: 'postgres://somewhere/waymark', close }));
  const it: CliWorld = { commands, out: (text) => (said.out += text), err: (line) => said.err.push(line), openDatabase };
  return { it, said, close, openDatabase };
}

const greet: Command = {
  name: 'greet',
  usage: 'greet NAME',
  about: 'Greets somebody.',
  async run(args, context) {
    context.err(`on ${context.databaseUrl}`);
    context.out(`Hello ${args.join(' ')}\n`);
    return 0;
  },
};

describe('the command line', () => {
  it('runs the command of that name with the rest of the arguments, and lets go of the database', async () => {
    const { it: given, said, close } = world([greet]);
    expect(await runCli(['greet', 'Ada', 'and', 'Bea'], given)).toBe(0);
    expect(said).toEqual({ out: 'Hello Ada and Bea\n', err: ['on postgres://somewhere/waymark'] });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('returns what the command returns', async () => {
    const { it: given } = world([{ ...greet, run: async () => 2 }]);
    expect(await runCli(['greet'], given)).toBe(2);
  });

  it.each([['--help'], ['-h'], ['help']])('lists the commands for %s on standard output, without a database', async (word) => {
    const { it: given, said, openDatabase } = world([greet]);
    expect(await runCli([word], given)).toBe(0);
    expect(said.out).toContain('greet NAME  Greets somebody.');
    expect(openDatabase).not.toHaveBeenCalled();
  });

  it('explains one command when asked, without a database', async () => {
    const { it: given, said, openDatabase } = world([greet]);
    expect(await runCli(['greet', '--help'], given)).toBe(0);
    expect(said.out).toBe('Usage: waymark greet NAME\n\nGreets somebody.\n');
    expect(openDatabase).not.toHaveBeenCalled();
  });

  it.each([[[]], [['sing']]])('returns 2 for %j, and nothing on standard output', async (args: string[]) => {
    const { it: given, said, openDatabase } = world([greet]);
    expect(await runCli(args, given)).toBe(2);
    expect(said.out).toBe('');
    expect(said.err.join('\n')).toContain('greet NAME');
    expect(openDatabase).not.toHaveBeenCalled();
  });

  it('says a fault made for people as it is, and returns 1', async () => {
    const { it: given, said } = world([greet]);
    given.openDatabase = async () => {
      throw new EmbeddedDatabaseError('Set DATABASE_URL.');
    };
    expect(await runCli(['greet'], given)).toBe(1);
    expect(said).toEqual({ out: '', err: ['Set DATABASE_URL.'] });
  });

  it('keeps the trace of a fault of ours, and still lets go of the database', async () => {
    const failing = {
      ...greet,
      run: async () => {
        throw new Error('a slip');
      },
    };
    const { it: given, said, close } = world([failing]);
    expect(await runCli(['greet'], given)).toBe(1);
    expect(said.err[0]).toMatch(/a slip\n\s+at /);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('takes paths from the folder in which npm was called', () => {
    expect(fromCaller('bundle.zip', { INIT_CWD: path.resolve('somewhere') })).toBe(path.resolve('somewhere', 'bundle.zip'));
    expect(fromCaller('bundle.zip', {})).toBe(path.resolve('bundle.zip'));
    expect(fromCaller(path.resolve('there'), { INIT_CWD: '/elsewhere' })).toBe(path.resolve('there'));
  });
});
