import path from 'node:path';

/** A path as the person who called meant it: npm runs scripts in the project's folder and keeps theirs in INIT_CWD. */
export function fromCaller(given: string, environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return path.resolve(environment.INIT_CWD || process.cwd(), given);
}
