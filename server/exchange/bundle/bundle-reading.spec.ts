import { zipSync } from 'fflate';
import { decodeText } from './decode-text.ts';
import { faultLine, Faults } from './faults.ts';
import { isRealDay, localTimeFault } from './local-time.ts';
import { parseCsv } from './parse-csv.ts';
import { unzip } from './unzip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (faults: Faults) => faults.sorted().map(faultLine);

describe('the text of a file', () => {
  it('is UTF-8 with or without a mark, with line ends of any kind', () => {
    const faults = new Faults();
    expect(decodeText('a.csv', bytes('\uFEFFa,b\r\nZoë,"x\ry"\n'), faults)).toBe('a,b\nZoë,"x\ny"\n');
    expect(faults.count).toBe(0);
  });

  it.each([
    ['little-endian with a mark', Buffer.from('\uFEFFperson,name\nP1,Zoë\n', 'utf16le')],
    ['big-endian with a mark', Buffer.from('\uFEFFperson,name\nP1,Zoë\n', 'utf16le').swap16()],
    ['little-endian without a mark', Buffer.from('person,name\nP1,Zoë\n', 'utf16le')],
  ])('is refused as UTF-16: %s', (_what, utf16) => {
    const faults = new Faults();
    expect(decodeText('a.csv', utf16, faults)).toBeNull();
    expect(said(faults)).toEqual([expect.stringMatching(/^a\.csv line 1: the file is UTF-16, not UTF-8\. Right would be: .*CSV UTF-8/)]);
  });

  it('is refused as Windows-1252 at the line and column of the first letter that gives it away', () => {
    const faults = new Faults();
    const text = Buffer.from('person,name,about\r\nP1,"A, B",ok\r\nP2,Zoë,"caf\xe9"\r\n', 'latin1');
    expect(decodeText('a.csv', text, faults)).toBeNull();
    expect(said(faults)).toEqual([expect.stringMatching(/^a\.csv line 3, column name: .*Windows-1252 \(byte 0xEB, which is "ë" there\)/)]);
  });

  it('is refused when its last letter is cut in half', () => {
    const faults = new Faults();
    expect(decodeText('a.csv', bytes('a,b\nx,Zoë').slice(0, -1), faults)).toBeNull();
    expect(faults.sorted()).toEqual([expect.objectContaining({ line: 2, column: 'b' })]);
  });
});

describe('the rows of a file', () => {
  it('have the line that a text editor shows, after cells with line breaks and blank lines', () => {
    const faults = new Faults();
    const csv = parseCsv('a.csv', 'a,b\n1,"two\n\nlines"\n\n,,\n2,"say ""so"""\n3,x', faults)!;
    expect(csv.rows).toEqual([
      { line: 2, cells: ['1', 'two\n\nlines'] },
      { line: 7, cells: ['2', 'say "so"'] },
      { line: 8, cells: ['3', 'x'] },
    ]);
    expect(faults.count).toBe(0);
  });

  it('end before a quote mark that is never closed, which is found where it opens', () => {
    const faults = new Faults();
    const csv = parseCsv('a.csv', 'a,b\n1,x\n2,"y\n3,z\n', faults)!;
    expect(csv).toMatchObject({ rows: [{ line: 2 }], sound: false });
    expect(said(faults)).toEqual([expect.stringMatching(/^a\.csv line 3, column b: a quote mark is opened and never closed/)]);
  });

  it('end before a quote mark inside a quoted cell', () => {
    const faults = new Faults();
    parseCsv('a.csv', 'a,b\n1,x\n2,"the "best" one"\n3,z\n', faults);
    expect(said(faults)).toEqual([expect.stringMatching(/^a\.csv line 3, column b: a quote mark stands inside a quoted cell/)]);
  });

  it.each([['a;b\n1;2\n', 'semicolons'], ['a\tb\n1\t2\n', 'tabs']])('are refused when they are not separated by commas: %j', (text, called) => {
    const faults = new Faults();
    expect(parseCsv('a.csv', text, faults)).toBeNull();
    expect(said(faults)[0]).toContain(called);
  });
});

describe('a zip', () => {
  const refused = (zip: Uint8Array, max = 1_000_000) => {
    const faults = new Faults();
    expect(unzip('b.zip', zip, max, faults)).toBeUndefined();
    return said(faults)[0];
  };
  const csv = bytes('programme\n');

  it('gives its CSV files, from its top or from one folder, without what archivers add', () => {
    for (const at of ['', 'bundle/']) {
      const zip = zipSync({ [`${at}programmes.csv`]: csv, [`${at}README.md`]: csv, '__MACOSX/._programmes.csv': csv, '.DS_Store': csv });
      expect([...unzip('b.zip', zip, 1_000_000, new Faults())!.keys()]).toEqual(['programmes.csv']);
    }
  });

  it('is refused when it is none, is cut short, is empty, or leads elsewhere', () => {
    expect(refused(bytes('programme,name\n'))).toContain('not a zip');
    expect(refused(zipSync({ 'programmes.csv': csv }).slice(0, 40))).toContain('damaged');
    expect(refused(zipSync({ 'README.md': csv }))).toContain('no CSV file');
    for (const name of ['../people.csv', '/people.csv', 'a/../../people.csv', 'C:people.csv', 'a\\people.csv']) {
      expect(refused(zipSync({ 'programmes.csv': csv, [name]: csv }))).toContain('points outside');
    }
    expect(refused(zipSync({ 'a/b/programmes.csv': csv }))).toContain('nested');
  });

  it('is refused before it is unpacked when it would be too large or has too many entries', () => {
    expect(refused(zipSync({ 'programmes.csv': new Uint8Array(2_000_000) }))).toContain('unpacks to more than');
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}.csv`, csv]));
    expect(refused(zipSync(many))).toContain('more than 200 entries');
  });
});

describe('days and times', () => {
  it('are days that exist', () => {
    expect(['2012-02-29', '2011-12-31'].every(isRealDay)).toBe(true);
    expect(['2011-02-29', '2011-13-01', '2011-00-10', '2011-1-1', '11-01-01', '2011-04-31'].some(isRealDay)).toBe(false);
  });

  it('are times that the clocks showed', () => {
    expect(localTimeFault('2011-03-27T01:30')?.[0]).toContain('the clocks went forward');
    for (const time of ['2011-03-27T00:59', '2011-03-27T02:00', '2011-10-30T01:30', '2011-07-01T01:30', '2011-02-15T10:00']) {
      expect(localTimeFault(time)).toBeNull();
    }
    for (const time of ['2011-02-15', '2011-02-15 10:00', '15/02/2011 10:00', '2011-02-15T25:00', '2011-02-30T10:00']) {
      expect(localTimeFault(time)?.[0]).toContain('is not a time');
    }
  });
});
