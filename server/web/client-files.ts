import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the client build stands: beside the compiled server, or in dist/ when running from source (tests). */
export function clientFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const compiled = path.resolve(here, '../../client-build');
  return existsSync(compiled) ? compiled : path.resolve(here, '../../dist/client-build');
}

interface Manifest {
  [entry: string]: { file: string; css?: string[] };
}

let manifest: Manifest | undefined;

function readManifest(): Manifest {
  if (!manifest) {
    const file = path.join(clientFolder(), '.vite/manifest.json');
    manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
  }
  return manifest;
}

/** Addresses of the script and style sheets built from `source` (below client/), or null before the client is built. */
export function clientEntry(source: string): { script: string; styles: string[] } | null {
  const entry = readManifest()[source];
  return entry ? { script: `/${entry.file}`, styles: (entry.css ?? []).map((file) => `/${file}`) } : null;
}

let index: string | undefined;

/** The page of the staff application. */
export function clientIndex(): string {
  const file = path.join(clientFolder(), 'index.html');
  index ??= existsSync(file) ? readFileSync(file, 'utf8') : '<!doctype html><title>Waymark</title><p>The client is not built: run npm run build.';
  return index;
}
