/** Longer than anything else here takes, also on a machine that is busy. */
export const SLEEP_SECONDS = 20;

export const SQL: readonly string[] = [
  `'`,
  `' OR '1'='1`,
  `1 OR 1=1`,
  `'; DROP TABLE person; --`,
  `'); DELETE FROM enrolment; --`,
  `' UNION SELECT null, null, null --`,
  `'; SELECT pg_sleep(${SLEEP_SECONDS}); --`,
  `' || (SELECT pg_sleep(${SLEEP_SECONDS})) || '`,
  `1; UPDATE account SET administrator = true`,
  `$1`,
  `"; --`,
  `\\'; COPY person TO PROGRAM 'true'; --`,
  `%27%20OR%201%3D1`,
  `{"$ne": null}`,
  `99999999999999999999999999`,
  `-1`,
  `a\0b`,
  `\ud800`,
];

/** Text of a stored attack: a formula for spreadsheets and markup for browsers in one. */
export const STORED = `=cmd|' /C calc'!A0"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}`;
/** What no page may hold: markup that came through as markup. */
export const LIVE = /<script>alert|<img src=x|<svg onload/i;
export const REFLECTED: readonly string[] = [`"><script>alert(1)</script>`, `'><img src=x onerror=alert(1)>`, `<svg onload=alert(1)>`, `</title><script>alert(1)</script>`, `javascript:alert(1)`];

/** Fields that nobody may set by sending them. */
export const EXTRA_FIELDS: Readonly<Record<string, unknown>> = {
  id: '00000000-0000-4000-8000-000000000000',
  programmeId: '00000000-0000-4000-8000-000000000000',
  programme_id: '00000000-0000-4000-8000-000000000000',
  accountId: '00000000-0000-4000-8000-000000000000',
  councilIds: null,
  role: 'administrator',
  roles: ['evaluator'],
  administrator: true,
  audience: 'evaluator',
  actor: { kind: 'account', id: 'x', name: 'x' },
  createdAt: '2000-01-01T00:00:00Z',
  deletedAt: null,
};

export const OUTSIDE: readonly string[] = [
  '/../package.json',
  '/assets/../../package.json',
  '/assets/../../../etc/passwd',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/%252e%252e/package.json',
  '/assets/..\\..\\package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets//../../package.json',
  '/assets/%00/../../package.json',
  '/.vite/manifest.json',
  '/.git/config',
  '/.env',
  '//etc/passwd',
  '/assets/',
  '/index.html',
];

export const ELSEWHERE: readonly string[] = ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:alert(1)', '/%0d%0aLocation:%20https://elsewhere.example'];
