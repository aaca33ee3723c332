/** One command of the command line (`npm run waymark -- NAME …`). Every folder that has something to say brings its own. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** True for a command that needs no database, so none is started for it. */
  readonly withoutDatabase?: true;
  /**
   * @returns the exit status: 0 done, 1 refused or failed, 2 called wrongly.
   * Only results go to `out`; progress, notices and faults go to `err`.
   */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

export interface CommandContext {
  readonly databaseUrl: string;
  out(text: string): void;
  err(line: string): void;
}
