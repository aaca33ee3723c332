import { readFileSync, writeFileSync } from 'node:fs';
import { describeBundle } from './describe-bundle.ts';

const START = '<!-- bundle files: start -->\n\n';
const END = '\n<!-- bundle files: end -->';

describe('docs/data-formats.md', () => {
  it('describes the files of a bundle exactly as the import checks them', () => {
    const page = readFileSync('docs/data-formats.md', 'utf8');
    const from = page.indexOf(START);
    const to = page.indexOf(END);
    expect(from).toBeGreaterThan(0);
    // To bring the page up to date: UPDATE_DOCS=1 npm run test:quick -- --testPathPatterns describe-bundle
    if (process.env.UPDATE_DOCS === '1') writeFileSync('docs/data-formats.md', `${page.slice(0, from + START.length)}${describeBundle()}${page.slice(to)}`);
    else expect(page.slice(from + START.length, to)).toBe(describeBundle());
  });

  it('names every column of every file', () => {
    expect(describeBundle()).toContain('| mentee | a code of letters, digits, - and _, 60 at most; in people.csv | not allowed |');
    expect(describeBundle().match(/^### /gm)).toHaveLength(26);
  });
});
