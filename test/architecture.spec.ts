/**
 * Who may import whom, as a table. A new folder, or a new arrow between two, is a decision: it is made here, with its reason,
 * and not by an import that nobody saw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const FOUNDATION = ['shared', 'server/kernel', 'server/db', 'server/access', 'server/audit', 'server/outbox'];

/** What each folder may import beside itself. Specs may also import test/ and client/testing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  migrations: [],
  'server/kernel': ['shared'],
  'server/db': ['shared', 'server/kernel', 'migrations'],
  'server/outbox': ['shared', 'server/kernel', 'server/db'],
  'server/audit': ['shared', 'server/kernel', 'server/db'],
  'server/access': ['shared', 'server/kernel', 'server/db', 'server/audit'],
  // The record. An arrow points at what is imported, and only up the line.
  'server/directory': FOUNDATION,
  'server/staff': FOUNDATION,
  'server/enrolment': [...FOUNDATION, 'server/directory'],
  'server/delivery': [...FOUNDATION, 'server/directory', 'server/enrolment'],
  'server/instruments': [...FOUNDATION, 'server/directory'],
  'server/collection': [...FOUNDATION, 'server/directory', 'server/enrolment', 'server/instruments'],
  // Set-up: puts the record together for a new programme, and asks its folders by their services.
  'server/setup': [...FOUNDATION, 'server/directory', 'server/enrolment', 'server/delivery', 'server/instruments'],
  // Figures: read the record through its views, never its TypeScript.
  'server/measures': ['shared', 'server/kernel', 'server/db'],
  'server/disclosure': ['shared', 'server/kernel', 'server/measures'],
  'server/reports': [...FOUNDATION, 'server/measures', 'server/disclosure'],
  // A person's own page puts together what the record offers one person.
  'server/personal': ['server/rights', ...FOUNDATION, 'server/directory', 'server/enrolment', 'server/delivery', 'server/collection'],
  // Files: the record in, figures and forms out.
  'server/exchange': [...FOUNDATION, 'server/directory', 'server/enrolment', 'server/delivery', 'server/instruments', 'server/collection', 'server/rights', 'server/measures', 'server/disclosure'],
  // People's rights cut across the record: everything held about one person, out or away.
  'server/rights': [...FOUNDATION, 'server/directory', 'server/enrolment', 'server/delivery', 'server/instruments', 'server/collection', 'server/disclosure'],
  // Reading the journal is apart from writing it: everybody writes, and reading needs the guard.
  'server/journal': [...FOUNDATION, 'server/directory'],
  // What stands before every route.
  'server/edge': ['shared', 'server/kernel', 'server/access'],
  'server/health': ['server/kernel', 'server/access'],
  'server/web': ['server/kernel', 'server/access'],
  // The client asks the API and knows nothing of the server.
  'client/styles': [],
  'client/testing': [],
  'client/lib': ['shared'],
  'client/ui': ['client/lib'],
  'client/charts': ['shared', 'client/ui'],
  'client/respond': ['shared', 'client/styles'],
  'client/sign-in': [],
  'client/features': ['shared', 'client/lib', 'client/ui', 'client/charts'],
  'client/app': ['shared', 'client/lib', 'client/ui', 'client/features', 'client/styles'],
};

/** Files that put the others together: they may import everything of their side. */
const COMPOSITION: readonly string[] = ['server/app.module.ts', 'server/app.ts', 'server/main.ts', 'server/cli.ts', 'server/env.ts', 'server/openapi.ts', 'client/vite.config.ts'];

/** Imports against the table, each with its reason. `to` is a folder or a file. */
const EXCEPTIONS: readonly { from: string; to: string; because: string }[] = [
  { from: 'server/collection', to: 'client/respond', because: 'respondent pages are rendered once, in two places: on the server and in the browser' },
  { from: 'server/collection/answering/answer-view.ts', to: 'server/web/client-files.ts', because: 'the address of the script that enhances those pages' },
  { from: 'client/features/questionnaires/preview-page.tsx', to: 'client/respond', because: 'a questionnaire is previewed by the very components respondents get' },
  { from: 'client/features/paper', to: 'client/respond', because: 'a form from paper is typed into the very fields that respondents get, and read back in the same words' },
  { from: 'server/personal', to: 'client/respond', because: 'the pages of one person are rendered as respondent pages are' },
  { from: 'server/personal/own-view.ts', to: 'server/web/client-files.ts', because: 'the address of the script that enhances those pages' },
  { from: 'server/collection/group-feedback/group-feedback.entity.ts', to: 'server/delivery/session.entity.ts', because: 'group feedback may be given at a session: a foreign key' },
  { from: 'server/collection/rounds/round.entity.ts', to: 'server/delivery/session.entity.ts', because: 'a round may be the pulse of a session: a foreign key' },
  { from: 'server/instruments/success-criteria/success-criterion.entity.ts', to: 'server/delivery/session.entity.ts', because: 'a criterion is agreed at a session: a foreign key' },
  { from: 'server/outbox/message.entity.ts', to: 'server/directory/programme.entity.ts', because: 'a message is of a programme: a foreign key' },
  { from: 'server/access/account.entity.ts', to: 'server/directory', because: 'a role is held in a programme, and of a council: foreign keys' },
  { from: 'server/access/person-link.entity.ts', to: 'server/directory', because: 'a link is to the page of a person: a foreign key' },
  { from: 'server/access/acting-role.entity.ts', to: 'server/directory/programme.entity.ts', because: 'a role is acted in in a programme: a foreign key' },
  { from: 'server/access/facilitator-set.entity.ts', to: 'server/enrolment/learning-set.entity.ts', because: 'a facilitator leads sets: a foreign key' },
  { from: 'server/access/invitation/invitation.entity.ts', to: 'server/directory', because: 'an invitation is to a programme, and to a council: foreign keys' },
  { from: 'server/access/sign-in-link.command.ts', to: 'server/env.ts', because: 'a command of the command line: the address people type' },
];

/** Between folders of the record: what may be called, and by which kind of file. A repository or helper is private. */
const RECORD = ['server/directory', 'server/enrolment', 'server/delivery', 'server/instruments', 'server/collection'];
const CALLABLE: readonly { is: RegExp; by: RegExp; because: string }[] = [
  { is: /\.service\.ts$/, by: /./, because: 'what a folder offers' },
  { is: /\.entity\.ts$/, by: /\.(entity|module)\.ts$/, because: 'foreign keys' },
  { is: /\.module\.ts$/, by: /\.module\.ts$/, because: 'wiring' },
  { is: /\.bundle\.ts$/, by: /^server\/exchange\/bundle\/bundle-stores\.ts$/, because: 'how a folder takes part in bundles' },
  { is: /^server\/directory\/(is-day|day-in-words)\.ts$/, by: /./, because: 'days as the record writes them' },
];

/** Packages that belong to one place. */
const PACKAGES: readonly { name: RegExp; only: RegExp; because: string }[] = [
  { name: /^(chart\.js|react-chartjs-2)(\/|$)/, only: /^client\/charts\//, because: 'only client/charts draws' },
  { name: /^papaparse$/, only: /^server\/(exchange\/|kernel\/csv\.)|^client\/lib\/csv\./, because: 'CSV is read and written in one place of each side' },
  { name: /^(react|react-dom|react-router)(\/|$)/, only: /^client\/|^server\/collection\/answering\/answer-(view|shown)\.ts$|^server\/personal\/own-[a-z-]+\.ts$/, because: 'the server renders pages of respondents and people’s own only' },
  { name: /^(node:|@nestjs\/|typeorm$|pg$|fastify$)/, only: /^(server|migrations)\/|^client\/(vite\.config\.ts$|.*\.spec\.tsx?$|testing\/)|^shared\/.*\.spec\.ts$/, because: 'the client and shared run in a browser' },
  { name: /^(?!node:)/, only: /^(server|client|migrations)\/|\.spec\.tsx?$/, because: 'shared imports nothing but itself' },
  { name: /^class-(validator|transformer)$/, only: /^server\//, because: 'shape is checked at the door of the API' },
];

const LONGEST = 300;
/** Longer files, and why each is one. */
const MAY_BE_LONG: Readonly<Record<string, string>> = {
  'client/lib/api-types.ts': 'generated from the API description',
  'server/access/route-roles.ts': 'data: one route a line',
  'server/exchange/bundle/bundle-files.ts': 'data: every column of every file of a bundle',
  'server/reports/panels/attendance.panels.ts': 'data: one panel after the other',
  'server/reports/panels/feedback.panels.ts': 'data: one panel after the other',
};

interface SourceFile {
  file: string;
  text: string;
  imports: { line: number; specifier: string; target: string | null }[];
}

const FILES: readonly SourceFile[] = ['shared', 'migrations', 'server', 'client'].flatMap((root) =>
  readdirSync(path.join(ROOT, root), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(root, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
        line: text.slice(0, pos).split('\n').length,
        specifier: fileName,
        target: fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : null,
      }));
      return { file, text, imports };
    }),
);

/** `server/access` of a file below it; a file right in server/ or client/ is a place of its own. */
function areaOf(file: string): string {
  const [root, folder, ...rest] = file.split('/');
  return root === 'server' || root === 'client' ? (rest.length > 0 ? `${root}/${folder}` : file) : root!;
}
const isSpec = (file: string): boolean => /\.spec\.tsx?$/.test(file);
const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** Every import as `file:line imports target`, where `isWrong`. */
const wrongImports = (isWrong: (file: string, target: string, specifier: string) => boolean): string[] =>
  FILES.flatMap(({ file, imports }) =>
    imports.filter(({ target, specifier }) => target !== null && isWrong(file, target, specifier)).map(({ line, target }) => `${file}:${line} imports ${target}`),
  );

describe('who may import whom', () => {
  it('knows every folder', () => {
    const areas = new Set(FILES.map(({ file }) => areaOf(file)));
    expect([...areas].filter((area) => !(area in MAY_IMPORT) && !COMPOSITION.includes(area) && !isSpec(area)).sort()).toEqual([]);
  });

  it('lets no import cross the table', () => {
    const wrong = wrongImports((file, target) => {
      const [from, to] = [areaOf(file), areaOf(target)];
      if (from === to || COMPOSITION.includes(file) || MAY_IMPORT[from]?.includes(to)) return false;
      // A spec of a composition file composes; every spec may use what tests share.
      if (isSpec(file) && (['test', 'client/testing'].includes(to) || /^(server|client)\/[^/]+$/.test(file))) return false;
      return !EXCEPTIONS.some((exception) => isWithin(file, exception.from) && isWithin(target, exception.to));
    });
    expect(wrong).toEqual([]);
  });

  it('needs every exception that it makes', () => {
    const needed = (from: string, to: string): boolean => FILES.some(({ file, imports }) => isWithin(file, from) && imports.some(({ target }) => target !== null && isWithin(target, to)));
    expect(EXCEPTIONS.filter(({ from, to }) => !needed(from, to))).toEqual([]);
  });

  it('leads across the record by services only', () => {
    const wrong = wrongImports((file, target) => {
      const [from, to] = [areaOf(file), areaOf(target)];
      if (from === to || !RECORD.includes(to) || COMPOSITION.includes(file) || isSpec(file)) return false;
      if (EXCEPTIONS.some((exception) => isWithin(file, exception.from) && isWithin(target, exception.to))) return false;
      return !CALLABLE.some(({ is, by }) => is.test(target) && by.test(file));
    });
    expect(wrong).toEqual([]);
  });

  it('gives controllers the permissions of access/allow.ts, and nothing else of access to anybody but its own folder', () => {
    const offered = ['server/access/allow.ts', 'server/access/cookies.ts', 'server/access/secret.ts', 'server/access/person-sign-in.service.ts', 'server/access/person-link.entity.ts', 'server/access/access.module.ts'];
    expect(wrongImports((file, target) => areaOf(target) === 'server/access' && areaOf(file) !== 'server/access' && !COMPOSITION.includes(file) && !isSpec(file) && !offered.includes(target))).toEqual([]);
  });

  it('keeps features apart: only app puts them together', () => {
    const feature = (file: string): string | null => /^client\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
    expect(wrongImports((file, target) => feature(file) !== null && feature(target) !== null && feature(file) !== feature(target))).toEqual([]);
  });

  it('keeps packages in their places', () => {
    const wrong = FILES.flatMap(({ file, imports }) =>
      imports.flatMap(({ specifier, line, target }) =>
        target === null ? PACKAGES.filter(({ name, only }) => name.test(specifier) && !only.test(file)).map(({ because }) => `${file}:${line} imports ${specifier}, but ${because}`) : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('goes in no circle from folder to folder', () => {
    const reach = new Map(Object.entries(MAY_IMPORT));
    const circles = [...reach.keys()].filter((start) => {
      const seen = new Set<string>();
      const next = [...reach.get(start)!];
      for (let area = next.pop(); area !== undefined; area = next.pop()) {
        if (area === start) return true;
        if (!seen.has(area)) next.push(...(reach.get(area) ?? []));
        seen.add(area);
      }
      return false;
    });
    expect(circles).toEqual([]);
  });
});

describe('released figures', () => {
  it('are made by disclosure alone, in one place', () => {
    const made = /\bas\s+(unknown\s+as\s+)?ReleasedFigure\b/;
    expect(FILES.filter(({ text }) => made.test(text)).map(({ file }) => file)).toEqual(['server/disclosure/release.ts']);
    expect(FILES.find(({ file }) => file === 'server/disclosure/release.ts')!.text.match(/as unknown as ReleasedFigure/g)).toHaveLength(1);
  });

  it('are all that reports and files are given: the counted ones stay with measures and disclosure', () => {
    const counted = /import type \{[^}]*\bFigure\b[^}]*\} from '[^']*shared\/figures\/figure\.ts'/;
    const places = ['shared', 'server/measures', 'server/disclosure'];
    expect(FILES.filter(({ file, text }) => counted.test(text) && !isSpec(file) && !places.includes(areaOf(file))).map(({ file }) => file)).toEqual([]);
  });
});

describe('habits', () => {
  it(`keeps files within ${LONGEST} lines`, () => {
    const long = FILES.filter(({ file, text }) => !isSpec(file) && text.trimEnd().split('\n').length > LONGEST).map(({ file }) => file);
    expect(long.filter((file) => !(file in MAY_BE_LONG))).toEqual([]);
    expect(Object.keys(MAY_BE_LONG).filter((file) => !long.includes(file))).toEqual([]);
  });

  it('has no barrels, no utils, no types that belong nowhere', () => {
    const nowhere = /(^|\/)(index|utils?|types|helpers?|common|misc)\.tsx?$/;
    expect(FILES.map(({ file }) => file).filter((file) => nowhere.test(file) && file !== 'migrations/index.ts')).toEqual([]);
  });

  it('names files in kebab-case, with the role at the end', () => {
    expect(FILES.map(({ file }) => file).filter((file) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/.test(file))).toEqual([]);
  });

  it('imports by the real name of the file', () => {
    expect(wrongImports((_, target, specifier) => !/\.(tsx?|json|scss|css|sql|mjs)$/.test(specifier) || !target)).toEqual([]);
  });

  it('never lets TypeORM change the schema, and never cascades or loads by itself', () => {
    const forbidden = [/\bsynchronize:\s*true/, /\bcascade:\s*true/, /\beager:\s*true/];
    expect(FILES.filter(({ text }) => forbidden.some((pattern) => pattern.test(text))).map(({ file }) => file)).toEqual([]);
  });
});
