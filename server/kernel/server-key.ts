import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'secret-key';
const KEY = /^[0-9a-f]{64}$/i;

/** The key of the server cannot be used; the message says what to do. */
export class ServerKeyError extends Error {
  override readonly name = 'ServerKeyError';
}

/** Whether a text is a key as WAYMARK_SECRET_KEY and the file hold it: 64 hexadecimal digits. */
export function isServerKey(text: string): boolean {
  return KEY.test(text);
}

/**
 * The key under which secrets are sealed: the given one, or that of the file `secret-key` in the data directory, which
 * is made on the first start and which nobody but its owner may read.
 * @param say is told when a key was made, once
 * @returns 32 bytes
 * @throws ServerKeyError when the file holds no key: making another would lock everybody out of their second factor
 */
export function readServerKey(options: { given?: string | undefined; dataDir: string; say?: (line: string) => void }): Buffer {
  if (options.given !== undefined) return Buffer.from(options.given, 'hex');
  const file = path.join(options.dataDir, FILE);
  const kept = read(file);
  if (kept) return kept;

  mkdirSync(options.dataDir, { recursive: true });
  // Written whole under another name first, then linked: of two servers that start at once one wins, and both read its key.
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
    options.say?.(`Made a key for secrets: ${file}. Keep it with your backups; without it nobody’s authenticator app works.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file)!;
}

function read(file: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new ServerKeyError(`${file} cannot be read: ${(error as Error).message}. Let the user that runs Waymark own it.`);
  }
  if (!isServerKey(text)) throw new ServerKeyError(`${file} holds no key (64 hexadecimal digits). Put the one from your backup back.`);
  // A copy from a backup is often readable by everybody.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return Buffer.from(text, 'hex');
}
