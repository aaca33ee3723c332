/** Every route there is, found in the running application: a route added tomorrow is tested by being there. */
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { InjectOptions } from 'fastify';
import { ALLOWED, type Allowed } from '../../server/access/allow.ts';
import { STAFF_ROLES } from '../../shared/vocabulary/staff-role.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { signInAs, WRITE } from './sign-in.ts';
import { startTestApp } from './test-app.ts';

/** Routes that need no sign-in, and why that is safe. Everything else is refused to strangers. */
const ANYBODY: Readonly<Record<string, string>> = {
  'GET /': 'an empty page that asks the guarded API',
  'GET /programmes': 'an empty page that asks the guarded API',
  'GET /programmes/*': 'an empty page that asks the guarded API',
  'GET /journal': 'an empty page that asks the guarded API',
  'GET /accessibility': 'an empty page that asks the guarded API',
  'GET /cookies': 'an empty page that asks the guarded API',
  'GET /programmes/:programme/privacy': 'says how a programme treats data, and nothing of anybody',
  'GET /programmes/:programme/joining': 'says how a programme treats data, and nothing of anybody',
  'GET /sign-in': 'shows a button; changes nothing',
  'POST /sign-in': 'exchanges a one-time link, which is the permission',
  'GET /api/health': 'says only whether the database answers',
  'GET /answer': 'shows and takes one form, to whoever holds its personal link',
  'GET /answer/page/:n': 'shows and takes one form, to whoever holds its personal link',
  'POST /answer/page/:n': 'shows and takes one form, to whoever holds its personal link',
  'POST /answer/draft': 'shows and takes one form, to whoever holds its personal link',
  'GET /answer/check': 'shows and takes one form, to whoever holds its personal link',
  'POST /answer/check': 'shows and takes one form, to whoever holds its personal link',
  'GET /answer/sent': 'shows and takes one form, to whoever holds its personal link',
  'GET /answer/*': 'shows and takes one form, to whoever holds its personal link',
};
/** Served beside the controllers, where no guard stands: the built client, and what the API is. */
const UNGUARDED = /^(HEAD )?\/(assets\/.*|favicon\.svg|api\/docs.*|api\/openapi\.json|api\/docs-yaml)$/;

const { app, db, close } = await startTestApp();
afterAll(close);
const PROGRAMME = 'OURS';
await db.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ($1, 'Ours', '2024-01-01', '2024-12-31'), ('THEIRS', 'Theirs', '2024-01-01', '2024-12-31')`, [PROGRAMME]);

interface Route {
  verb: InjectOptions['method'] & string;
  pattern: string;
  called: string;
  allowed: Allowed | undefined;
}

const listed = (paths: unknown): string[] => (Array.isArray(paths) ? (paths as string[]) : [paths as string]);

function routesOf(): Route[] {
  const found: Route[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype as { prototype: Record<string, unknown> }).prototype;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
        const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] as Route['verb'];
        const allowed = (Reflect.getMetadata(ALLOWED, handler) ?? Reflect.getMetadata(ALLOWED, metatype as object)) as Allowed | undefined;
        for (const base of listed(Reflect.getMetadata(PATH_METADATA, metatype as object))) {
          for (const rest of listed(Reflect.getMetadata(PATH_METADATA, handler))) {
            const pattern = `/${[base, rest].flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
            found.push({ verb, pattern, called: `${verb} ${pattern}`, allowed });
          }
        }
      }
    }
  }
  return found;
}

/** Every route that the server itself answers, as `GET /path`. */
function registered(): string[] {
  const parents: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line: string) => {
      const [, indent, label, verbs] = /^([│ ]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? [];
      if (indent === undefined) return [];
      const depth = indent.length / 4;
      parents.length = depth;
      parents[depth] = label!;
      return (verbs ?? '').split(', ').filter(Boolean).map((verb) => `${verb} ${parents.join('')}`);
    });
}

const ROUTES = routesOf();
const GUARDED = ROUTES.filter(({ allowed }) => allowed?.to !== 'anybody');
const FOR_ROLES = ROUTES.flatMap((route) => (route.allowed?.to === 'roles' ? [{ ...route, roles: route.allowed.roles }] : []));
const isWrite = ({ verb }: Route): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(verb);
const WRITES = ROUTES.filter(isWrite);

const address = (pattern: string, programme = PROGRAMME): string => pattern.replace(':programme', programme).replace(/:[A-Za-z]+/g, '1').replace('*', 'x');
const call = async (route: Route, headers: Record<string, string>, programme?: string): Promise<{ status: number; code?: string }> => {
  const reply = await app.inject({ method: route.verb, url: address(route.pattern, programme), headers, ...(isWrite(route) ? { payload: {} } : {}) } as InjectOptions);
  const isProblem = String(reply.headers['content-type']).startsWith('application/problem+json');
  return { status: reply.statusCode, ...(isProblem ? { code: (reply.json() as { code: string }).code } : {}) };
};

describe('the routes', () => {
  it('are all found', () => {
    expect(ROUTES.length).toBeGreaterThan(30);
    expect(new Set(ROUTES.map(({ called }) => called)).size).toBe(ROUTES.length);
  });

  it.each(ROUTES)('$called declares who may use it', ({ allowed }) => {
    expect(allowed).toBeDefined();
    if (allowed!.to === 'roles') expect(allowed!.roles.length).toBeGreaterThan(0);
  });

  it('are open to anybody only where this test says so, and why', () => {
    const open = ROUTES.flatMap(({ called, allowed }) => (allowed?.to === 'anybody' ? [[called, allowed.because] as const] : []));
    expect(Object.fromEntries(open)).toEqual(ANYBODY);
  });

  it('are all the server answers, but for the built client and what the API is', () => {
    // Nest registers a last `/*` as `*`.
    const known = new Set(ROUTES.map(({ verb, pattern }) => [verb, pattern.replace('/*', '*')]).flatMap(([verb, pattern]) => [`${verb} ${pattern}`, `HEAD ${pattern}`]));
    const others = registered().filter((route) => !known.has(route));
    expect(others.filter((route) => !UNGUARDED.test(route.replace(/^GET /, '')))).toEqual([]);
  });
});

describe('a stranger', () => {
  it.each(GUARDED)('is asked to sign in by $called', async (route) => {
    expect(await call(route, WRITE)).toEqual({ status: 401, code: 'not_signed_in' });
    expect(await call(route, { ...WRITE, cookie: 'waymark=somebody' })).toEqual({ status: 401, code: 'not_signed_in' });
  });
});

describe('somebody who is signed in', () => {
  let nobody: { cookie: string };
  const holding = new Map<string, { cookie: string }>();
  beforeAll(async () => {
    nobody = await signInAs(app, { programme: PROGRAMME, roles: [] });
    for (const role of STAFF_ROLES) holding.set(role, await signInAs(app, { programme: PROGRAMME, roles: [role] }));
  });

  it.each(FOR_ROLES)('and has no role sees nothing at $called', async (route) => {
    expect(await call(route, { ...WRITE, ...nobody })).toEqual({ status: 404, code: 'not_found' });
  });

  it.each(FOR_ROLES)('sees nothing at $called in a role that it is not for', async (route) => {
    for (const role of STAFF_ROLES.filter((one) => !route.roles.includes(one))) {
      expect([role, await call(route, { ...WRITE, ...holding.get(role)! })]).toEqual([role, { status: 404, code: 'not_found' }]);
    }
  });

  it.each(FOR_ROLES)('sees another programme at $called as one that is not there', async (route) => {
    for (const role of route.roles) {
      const [theirs, none] = [await call(route, { ...WRITE, ...holding.get(role)! }, 'THEIRS'), await call(route, { ...WRITE, ...holding.get(role)! }, 'NONE')];
      expect([role, theirs, none]).toEqual([role, { status: 404, code: 'not_found' }, { status: 404, code: 'not_found' }]);
    }
  });

  it.each(FOR_ROLES)('is let in by $called in a role that it is for', async (route) => {
    for (const role of route.roles) expect([role, (await call(route, { ...WRITE, ...holding.get(role)! })).code]).not.toEqual([role, expect.stringMatching(/^(not_signed_in|not_allowed|wrong_origin|internal)$/)]);
  });
});

describe('a write', () => {
  let everything: { cookie: string };
  beforeAll(async () => {
    everything = await signInAs(app, { programme: PROGRAMME, roles: [...STAFF_ROLES] });
  });

  it.each(WRITES.filter(({ pattern }) => pattern.startsWith('/api/')))('through $called needs the header of our own pages', async (route) => {
    expect(await call(route, everything)).toEqual({ status: 403, code: 'wrong_origin' });
  });

  it.each(WRITES)('through $called is refused to a page of somebody else', async (route) => {
    const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) expect((await call(route, { ...everything, ...WRITE, ...headers })).status).toBe(403);
  });
});

describe('the description of the API', () => {
  const document = openApiDocument(app);
  const operations = Object.entries(document.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => ({ called: `${verb.toUpperCase()} ${path}`, operation })));

  it('has every route of the API', () => {
    const described = new Set(operations.map(({ called }) => called));
    const api = ROUTES.filter(({ pattern }) => pattern.startsWith('/api/')).map(({ verb, pattern }) => `${verb} ${pattern.replace(/:([A-Za-z]+)/g, '{$1}')}`);
    expect(api.filter((route) => !described.has(route))).toEqual([]);
  });

  it.each(operations)('says what $called answers with', ({ operation }) => {
    const good = Object.entries(operation.responses as Record<string, { content?: Record<string, { schema?: object }> }>).filter(([status]) => status.startsWith('2'));
    expect(good.length).toBeGreaterThan(0);
    for (const [status, { content }] of good) {
      if (status === '204') expect(content).toBeUndefined();
      else expect([status, Object.values(content ?? {}).some(({ schema }) => schema !== undefined && Object.keys(schema).length > 0)]).toEqual([status, true]);
    }
    for (const parameter of operation.parameters ?? []) expect(parameter).toHaveProperty('schema');
  });

  it('leaves no property without a type', () => {
    type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema };
    const untyped = (schema: Schema, at: string): string[] => {
      const says = ['type', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum'].some((key) => key in schema);
      const inside = [...Object.entries(schema.properties ?? {}).map(([name, property]) => [property, `${at}.${name}`] as const), ...(schema.items ? [[schema.items, `${at}[]`] as const] : [])];
      // A bare object says nothing: its properties do, or what its values are, or what it is one of.
      const isBare = schema.type === 'object' && !['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'].some((key) => key in schema);
      return [...(says && !isBare ? [] : [at]), ...inside.flatMap(([property, place]) => untyped(property, place))];
    };
    expect(Object.entries(document.components!.schemas!).flatMap(([name, schema]) => untyped(schema as Schema, name))).toEqual([]);
  });
});
