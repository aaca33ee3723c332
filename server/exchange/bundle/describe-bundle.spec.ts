import { readFileSync } from 'node:fs';
import { describeBundle } from './describe-bundle.ts';

const START = '<!-- bundle files: start -->\n\n';
const END = '\n<!-- bundle files: end -->';

describe('docs/data-formats.md', () => {
  it('describes the files of a bundle exactly as the import checks them', () => {
    const page = readFileSync('docs/data-formats.md', 'utf8');
    const from = page.indexOf(START);
    const to = page.indexOf(END);
    expect(from).toBeGreaterThan(0);
    expect(page.slice(from + START.length, to)).toBe(describeBundle());
  });

  it('names every column of every file', () => {
    expect(describeBundle()).toContain('| mentee | a code of letters, digits, - and _, 60 at most; in people.csv | not allowed |');
    expect(describeBundle().match(/^### /gm)).toHaveLength(26);
  });
});
