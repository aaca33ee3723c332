/** Whoever does something, as the audit journal names them. */
export interface Actor {
  readonly kind: 'account' | 'person' | 'command_line' | 'system';
  /** Id of the account or the person; null for the command line and for the server itself. */
  readonly id: string | null;
  /** What an account is called; a person is named by their code alone. */
  readonly name: string;
}

/** Due jobs, retention, what nobody asked for in person. */
export const SYSTEM: Actor = { kind: 'system', id: null, name: 'Waymark' };
export const COMMAND_LINE: Actor = { kind: 'command_line', id: null, name: 'Command line' };
