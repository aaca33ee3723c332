/** What package.json and README.md name is there: nobody else would notice until they type it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const missing = (files: readonly string[]): string[] => files.filter((file) => !existsSync(path.join(ROOT, file)));

it('has every script that package.json names', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.(mjs|js|ts|json)\b/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  expect(missing(files)).toEqual([]);
});

it('has every command that README.md and docs/running.md tell people to type', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const typed = ['README.md', 'docs/running.md'].flatMap((file) => [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
  expect(typed).toContain('waymark');
  expect(typed.filter((name) => !(name in scripts))).toEqual([]);
});

it('has every image that README.md shows', () => {
  const images = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, image]) => image!);
  expect(images.length).toBeGreaterThan(0);
  expect(missing(images)).toEqual([]);
});

it('has every page that README.md leads to', () => {
  const pages = [...read('README.md').matchAll(/(?<!!)\[[^\]]*\]\(([^)\s#]+)[^)]*\)/g)].map(([, page]) => page!).filter((page) => !/^https?:/.test(page));
  expect(pages.length).toBeGreaterThan(5);
  expect(missing(pages)).toEqual([]);
});
