import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isServerKey, readServerKey, ServerKeyError } from './server-key.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'waymark-key-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
const file = (): string => path.join(dataDir, 'secret-key');

describe('the key of the server', () => {
  it('is the given one when there is one, and then leaves no file', () => {
    expect(readServerKey({ given: 'ab'.repeat(32), dataDir })).toEqual(Buffer.alloc(32, 0xab));
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('is made once, for its owner alone, and said once', () => {
    const said: string[] = [];
    const first = readServerKey({ dataDir, say: (line) => said.push(line) });
    expect(first).toHaveLength(32);
    expect(readServerKey({ dataDir, say: (line) => said.push(line) })).toEqual(first);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain(first.toString('hex'));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['secret-key']);
    expect(isServerKey(readFileSync(file(), 'utf8').trim())).toBe(true);
  });

  it('is made in a folder that is not there yet', () => {
    expect(readServerKey({ dataDir: path.join(dataDir, 'not', 'yet') })).toHaveLength(32);
  });

  it('closes a file that everybody may read', () => {
    readServerKey({ dataDir });
    chmodSync(file(), 0o644);
    readServerKey({ dataDir });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('is never replaced by another when the file is damaged', () => {
    writeFileSync(file(), 'half a key');
    expect(() => readServerKey({ dataDir })).toThrow(ServerKeyError);
    expect(readFileSync(file(), 'utf8')).toBe('half a key');
  });
});
