/** Every entity of the record, for the schema check: the application itself loads them module by module. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(new URL('../../server/', import.meta.url));
const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts')).sort();
const modules: object[] = [];
// One after the other: jest loads no module twice at the same time.
for (const file of files) modules.push((await import(pathToFileURL(path.join(SERVER, file)).href)) as object);

export const ENTITIES = modules.flatMap((module) => Object.values(module).filter((value): value is new () => object => typeof value === 'function'));
