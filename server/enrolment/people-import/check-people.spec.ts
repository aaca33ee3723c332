import fc from 'fast-check';
import { checkPeople, type Known, type KnownWorld } from './check-people.ts';
import { MOST_LINES, readPeople } from './read-people.ts';

const known = (more: Partial<Known> & { code: string; name: string }): Known => ({
  enrolmentId: `e-${more.code}`, personId: `p-${more.code}`, email: null, role: 'participant', councilId: 'leeds', setId: null, cover: 'unknown', support: 'unknown', selectedBy: 'unknown', travel: null, voided: false, mentors: {}, ...more,
});
const WORLD: KnownWorld = {
  councils: [{ id: 'leeds', name: 'Leeds', codes: ['E08000035'] }, { id: 'york', name: 'York', codes: [] }],
  sets: [{ id: 's1', code: 'S1', name: 'North' }],
  people: [known({ code: 'P01', name: 'Ann Archer', email: 'ann@leeds.gov.uk' }), known({ code: 'P02', name: 'Bo Berg' }), known({ code: 'M01', name: 'Mel Moor', email: 'mel@leeds.gov.uk', role: 'mentor' })],
  started: false, addMissing: false,
};
const check = (text: string, world: Partial<KnownWorld> = {}) => checkPeople(readPeople(text), { ...WORLD, ...world });
const kinds = (text: string, world?: Partial<KnownWorld>) => check(text, world).lines.map(({ kind }) => kind);
const faults = (text: string, world?: Partial<KnownWorld>) => check(text, world).faults.map(({ line, column, wrong }) => [line, column, wrong]);

describe('what was pasted', () => {
  it.each<[string, string]>([
    ['tabs', 'Name\tE-mail\tCouncil\nCy Dale\tcy@york.gov.uk\tYork'],
    ['commas, with quote marks', 'Full name,Email address,Local authority\r\n"Cy Dale",cy@york.gov.uk,York\r\n'],
    ['semicolons and a byte order mark', '\uFEFFname;email;council\nCy Dale;cy@york.gov.uk;York'],
    ['first and last names', 'First name\tSurname\tE-mail\tAuthority\nCy\tDale\tcy@york.gov.uk\tYork'],
    ['columns in another order, and one that means nothing', 'Council\tShoe size\tEmail\tName\nYork\t9\tcy@york.gov.uk\tCy Dale'],
    ['no header, in the usual order', 'Cy Dale\tcy@york.gov.uk\tparticipant\tYork'],
  ])('is read with %s', (_, text) => {
    expect(check(text).lines).toMatchObject([{ kind: 'add', name: 'Cy Dale', email: 'cy@york.gov.uk', role: 'participant', council: { id: 'york' } }]);
    expect(check(text).faults).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['nothing', '  \n ', 1],
    ['a header alone', 'Name\tE-mail', 1],
    ['no names', 'Council\tE-mail\nYork\ta@b.gov.uk', 1],
    ['two columns of one meaning', 'Name\tE-mail\tEmail address\nCy\ta@b.gov.uk\tc@d.gov.uk', 1],
    ['a quote mark that is never closed', 'Name,E-mail\n"Cy,a@b.gov.uk\nDi,d@b.gov.uk', 2],
  ])('that is %s is stopped with its line', (_, text, line) => {
    expect(readPeople(text)).toMatchObject({ lines: [], faults: [{ line }] });
  });

  it('of more than 5,000 lines is stopped at the first too many', () => {
    const text = ['Name\tE-mail', ...Array.from({ length: MOST_LINES + 1 }, (_, n) => `N${n}\tn${n}@b.gov.uk`)].join('\n');
    expect(readPeople(text)).toMatchObject({ lines: [], faults: [{ line: MOST_LINES + 2, wrong: 'there are 5,001 lines' }] });
  });

  it('comes out as it went in, whatever is in the cells', () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', "'", '\n', '=', '@', '7'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const people = rows.map((row, n) => [`Name ${n}`, ...row]);
        const { lines, faults: wrong } = readPeople([['Name', 'Council', 'Set', 'Mentor'], ...people].map((row) => row.map(quoted).join(delimiter)).join(newline));
        expect(wrong).toEqual([]);
        const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
        expect(lines.map(({ values }) => [values.name, values.council, values.set, values.mentor])).toEqual(people.map((row) => row.map(tidy)));
        let line = 2;
        for (const [index, row] of people.entries()) {
          expect(lines[index]!.line).toBe(line);
          line += 1 + row.reduce((breaks, one) => breaks + one.split('\n').length - 1, 0);
        }
      }),
    );
  });
});

describe('people', () => {
  it('are matched by e-mail address first, then by name and council', () => {
    expect(check('Name\tE-mail\tCouncil\nAnn Smith\tANN@leeds.gov.uk\tLeeds').lines).toMatchObject([{ kind: 'change', match: { code: 'P01' }, changes: ['Name'] }]);
    expect(check('Name\tCouncil\tTravel\nbo berg\tLeeds\t75 min').lines).toMatchObject([{ kind: 'change', match: { code: 'P02' }, travel: 75, changes: ['Name', 'Travel minutes'] }]);
    expect(check('Name\tCouncil\nBo Berg\tYork').lines).toMatchObject([{ kind: 'add', match: null }]);
    expect(kinds('Name\tE-mail\nAnn Archer\tann@leeds.gov.uk')).toEqual(['same']);
  });

  it('who are there in another role get one role more', () => {
    expect(check('Name\tE-mail\tRole\nAnn Archer\tann@leeds.gov.uk\tMentor').lines).toMatchObject([{ kind: 'add', match: null, personId: 'p-P01', role: 'mentor' }]);
  });

  it('keep what an empty cell does not say', () => {
    const people = [known({ code: 'P01', name: 'Ann Archer', email: 'ann@leeds.gov.uk', cover: 'yes', travel: 30 })];
    expect(kinds('Name\tE-mail\tCover agreed\tTravel\tCouncil\nAnn Archer\tann@leeds.gov.uk\t\t\t', { people })).toEqual(['same']);
  });

  it('find their mentor on another line or among those who are there, by address or name', () => {
    const { lines, faults: wrong } = check('Name\tRole\tCouncil\tMentor\tMentor is line manager\nCy\tparticipant\tYork\tNew Mentor\tno\nDi\tparticipant\tLeeds\tmel@leeds.gov.uk\tyes\nNew Mentor\tmentor\tYork\t\t');
    expect(wrong).toEqual([]);
    expect(lines.map(({ mentor, lineManager }) => [mentor, lineManager])).toEqual([[{ enrolmentId: null, line: 4 }, 'no'], [{ enrolmentId: 'e-M01', line: null }, 'yes'], [undefined, undefined]]);
  });
});

describe('a fault', () => {
  const line = (cells: Partial<Record<string, string>>): string => {
    const all: Record<string, string> = { Name: 'Cy Dale', 'E-mail': 'cy@york.gov.uk', Role: 'participant', Council: 'York', Set: '', 'Cover agreed': '', Support: '', 'Selected by': '', Travel: '', Mentor: '', 'Line manager': '', ...cells };
    return `${Object.keys(all).join('\t')}\n${Object.values(all).join('\t')}`;
  };
  it.each<[Partial<Record<string, string>>, string, string]>([
    [{ Name: '' }, 'Name', 'the name is missing'],
    [{ Name: 'cy@york.gov.uk' }, 'Name', '“cy@york.gov.uk” is an e-mail address'],
    [{ 'E-mail': 'cy at york' }, 'E-mail', '“cy at york” is not an e-mail address'],
    [{ Role: '' }, 'Role', 'the role is missing'],
    [{ Role: 'observer' }, 'Role', '“observer” is not known'],
    [{ Council: 'Yrok' }, 'Council', 'the council “Yrok” is not known'],
    [{ Set: 'West' }, 'Set', 'the set “West” is not known'],
    [{ Role: 'mentor', Set: 'North' }, 'Set', 'a mentor is in no set'],
    [{ 'Cover agreed': 'perhaps' }, 'Cover agreed', '“perhaps” is not known'],
    [{ 'Selected by': 'lottery' }, 'Selected by', '“lottery” is not known'],
    [{ Travel: 'far' }, 'Travel', '“far” is not a number of minutes'],
    [{ Travel: '601' }, 'Travel', '“601” is not a number of minutes'],
    [{ Mentor: 'Nobody' }, 'Mentor', 'there is no mentor “Nobody”'],
    [{ 'E-mail': 'mel@leeds.gov.uk' }, 'E-mail', 'Mel Moor has this e-mail address'],
  ])('%j is named with its line and column', (cells, column, wrong) => {
    expect(faults(line(cells))).toEqual([[2, column, wrong]]);
    expect(kinds(line(cells))).toEqual(['fault']);
  });

  it('suggests the council that was meant', () => {
    expect(check(line({ Council: 'Leads' })).faults[0]!.right).toBe('did you mean “Leeds”? Or add the council first');
    expect(check(line({ Council: 'Leeds City Council' })).lines[0]!.council).toEqual({ id: 'leeds', name: 'Leeds' });
    expect(check(line({ Council: 'E08000035' })).lines[0]!.council).toEqual({ id: 'leeds', name: 'Leeds' });
    expect(check(line({ Council: 'Atlantis' }), { addMissing: true }).lines[0]).toMatchObject({ kind: 'add', council: { id: null, name: 'Atlantis' } });
  });

  it('is somebody on two lines, or one address with two names', () => {
    expect(faults('Name\tCouncil\nCy\tYork\nCy\tYork')).toEqual([[3, null, 'it is the same participant as line 2']]);
    expect(faults('Name\tE-mail\tRole\nCy\tc@york.gov.uk\tmentor\nDi\tc@york.gov.uk\tparticipant')).toEqual([[3, 'E-mail', 'line 2 has this e-mail address with another name']]);
  });

  it('of a mentor is one of whoever names them', () => {
    expect(faults('Name\tRole\tE-mail\tMentor\nCy\tparticipant\t\tNew Mentor\nNew Mentor\tmentor\tnot an address\t')).toEqual([
      [2, 'Mentor', 'the line of their mentor, 3, has a fault'], [3, 'E-mail', '“not an address” is not an e-mail address'],
    ]);
  });

  it('is a set that changes once the programme has started, or somebody enrolled in error', () => {
    const people = [known({ code: 'P01', name: 'Ann Archer', email: 'ann@leeds.gov.uk', setId: 's2' })];
    expect(faults('Name\tE-mail\tSet\nAnn Archer\tann@leeds.gov.uk\tNorth', { people, started: true })).toEqual([[2, 'Set', 'Ann Archer is in another set, and the programme has started']]);
    expect(faults('Name\tE-mail\nAnn Archer\tann@leeds.gov.uk', { people: [{ ...people[0]!, voided: true }] })).toEqual([[2, 'Name', 'Ann Archer was marked as enrolled in error']]);
  });
});

describe('of any lines', () => {
  const cell = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
  const anyLine = fc.tuple(cell(['Ann Archer', 'Bo Berg', 'Cy Dale', 'Di Eden', 'Mel Moor', '']), cell(['', 'ann@leeds.gov.uk', 'cy@york.gov.uk', 'mel@leeds.gov.uk', 'wrong']),
    cell(['participant', 'mentor', 'x']), cell(['Leeds', 'York', 'Atlantis', '']), cell(['', 'North']), cell(['', '75', '-1']), cell(['', 'Mel Moor', 'Di Eden']));
  const text = (lines: readonly (readonly string[])[]): string => ['Name\tE-mail\tRole\tCouncil\tSet\tTravel\tMentor', ...lines.map((one) => one.join('\t'))].join('\n');

  it('each is added, changed, the same or faulty, and faulty exactly when a fault names it', () => {
    fc.assert(
      fc.property(fc.array(anyLine.filter((one) => one.some((value) => value !== '')), { minLength: 1, maxLength: 12 }), (lines) => {
        const checked = check(text(lines));
        expect(checked.lines).toHaveLength(lines.length);
        const named = new Set(checked.faults.map(({ line }) => line));
        for (const one of checked.lines) {
          expect(one.kind === 'fault').toBe(named.has(one.line));
          if (one.kind === 'change') expect(one.changes.length).toBeGreaterThan(0);
          if (one.kind === 'add') expect(one.match).toBeNull();
          if (one.mentor?.line != null) expect(checked.lines.find(({ line }) => line === one.mentor!.line)).toMatchObject({ role: 'mentor', kind: 'add' });
        }
        // Nobody is added or changed twice.
        const keys = checked.lines.filter(({ kind }) => kind === 'change').map(({ match }) => match!.enrolmentId);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
