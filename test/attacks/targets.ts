/** What there is to attack: every route of the running application, with what it takes, so that a route added tomorrow is attacked by being there. */
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ALLOWED, type Allowed } from '../../server/access/allow.ts';
import { openApiDocument } from '../../server/openapi.ts';

export interface Schema {
  type?: string | string[];
  $ref?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  example?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  minLength?: number;
  minItems?: number;
  minimum?: number;
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  schema: Schema;
  required: boolean;
}

export interface Target {
  verb: Verb;
  /** `/api/programmes/:programme/sessions` */
  pattern: string;
  called: string;
  allowed: Allowed | undefined;
  parameters: Parameter[];
  /** What its body is, when the API is described to take one. */
  body: Schema | null;
  /** Whether its code takes a body at all. */
  readsBody: boolean;
  /** Media types it is described to answer with. */
  answers: string[];
}

interface Operation {
  parameters?: { name: string; in: string; schema?: Schema; required?: boolean }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { content?: Record<string, unknown> }>;
}

// RouteParamtypes of Nest: BODY and RAW_BODY.
const BODY_ARGUMENT = /^(3|13):/;
const listed = (paths: unknown): string[] => (Array.isArray(paths) ? (paths as string[]) : [paths as string]);

export class Targets {
  readonly all: Target[] = [];
  private readonly schemas: Record<string, Schema>;

  constructor(app: NestFastifyApplication) {
    const document = openApiDocument(app);
    this.schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    const paths = document.paths as Record<string, Record<string, Operation>>;
    for (const module of app.get(ModulesContainer).values()) {
      for (const { metatype } of module.controllers.values()) {
        const controller = metatype as unknown as { prototype: Record<string, unknown> };
        for (const name of Object.getOwnPropertyNames(controller.prototype)) {
          const handler = controller.prototype[name];
          if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
          const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] as Verb;
          const allowed = (Reflect.getMetadata(ALLOWED, handler) ?? Reflect.getMetadata(ALLOWED, controller)) as Allowed | undefined;
          const args = Object.keys((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as object);
          for (const base of listed(Reflect.getMetadata(PATH_METADATA, controller))) {
            for (const rest of listed(Reflect.getMetadata(PATH_METADATA, handler))) {
              const pattern = `/${[base, rest].flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
              const operation = paths[pattern.replace(/:([A-Za-z]+)/g, '{$1}')]?.[verb.toLowerCase()];
              const inPath = [...pattern.matchAll(/:([A-Za-z]+)|\*/g)].map((found): Parameter => ({ name: found[1] ?? '*', in: 'path', schema: { type: 'string' }, required: true }));
              const described = (operation?.parameters ?? []).filter((parameter) => parameter.in === 'query');
              this.all.push({
                verb,
                pattern,
                called: `${verb} ${pattern}`,
                allowed,
                parameters: [...inPath, ...described.map(({ name: called, schema = {}, required = false }): Parameter => ({ name: called, in: 'query', schema, required }))],
                body: Object.values(operation?.requestBody?.content ?? {})[0]?.schema ?? null,
                readsBody: args.some((key) => BODY_ARGUMENT.test(key)),
                answers: Object.entries(operation?.responses ?? {}).filter(([status]) => status.startsWith('2')).flatMap(([, { content }]) => Object.keys(content ?? {})),
              });
            }
          }
        }
      }
    }
  }

  /** A schema without references. */
  resolved(schema: Schema): Schema {
    const next = schema.$ref ? this.schemas[schema.$ref.split('/').at(-1)!] : (schema.allOf?.[0] ?? schema.oneOf?.[0] ?? schema.anyOf?.[0]);
    return next ? this.resolved(next) : schema;
  }

  /** Something that a schema describes. @param values what properties of these names are */
  sample(schema: Schema, values: Readonly<Record<string, string>>, name = ''): unknown {
    const whole = this.resolved(schema);
    if (values[name] !== undefined) return values[name];
    if (whole.const !== undefined) return whole.const;
    if (whole.enum) return whole.enum.find((value) => value !== null);
    if (whole.default !== undefined && whole.default !== null) return whole.default;
    if (whole.example !== undefined) return whole.example;
    const type = Array.isArray(whole.type) ? whole.type.find((one) => one !== 'null') : whole.type;
    if (whole.properties) return Object.fromEntries(Object.entries(whole.properties).map(([property, inside]) => [property, this.sample(inside, values, property)]));
    if (type === 'array') return [this.sample(whole.items ?? {}, values)];
    if (type === 'number' || type === 'integer') return whole.minimum ?? 1;
    if (type === 'boolean') return false;
    if (type === 'object') return {};
    if (whole.format === 'uuid') return '00000000-0000-4000-8000-000000000000';
    if (name === 'email' || whole.format === 'email') return 'somebody@example.org';
    if (name === 'link') return 'https://files.example/notes';
    if (whole.format === 'date' || /On$/.test(name)) return '2024-03-05';
    if (whole.format === 'date-time' || /At$/.test(name)) return '2024-03-05T10:00:00Z';
    return 'x'.repeat(Math.max(1, whole.minLength ?? 1));
  }

  /** Every place in a body where an object stands: its path, and the fields that may be there. */
  objectsOf(schema: Schema, path: (string | number)[] = []): { path: (string | number)[]; fields: string[] }[] {
    const whole = this.resolved(schema);
    if (path.length > 8) return [];
    if (whole.properties) {
      return [{ path, fields: Object.keys(whole.properties) }, ...Object.entries(whole.properties).flatMap(([name, inside]) => this.objectsOf(inside, [...path, name]))];
    }
    return whole.items ? this.objectsOf(whole.items, [...path, 0]) : [];
  }

  /** Every place in a body where a text stands. */
  textsOf(schema: Schema, path: (string | number)[] = []): (string | number)[][] {
    const whole = this.resolved(schema);
    if (path.length > 8) return [];
    if (whole.properties) return Object.entries(whole.properties).flatMap(([name, inside]) => this.textsOf(inside, [...path, name]));
    if (whole.items) return this.textsOf(whole.items, [...path, 0]);
    return listed(whole.type).includes('string') || whole.enum ? [path] : [];
  }
}

/** `body` with `value` at `path`; the body itself stays as it is. */
export function withAt(body: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(body)) return body.map((one: unknown, index) => (index === first ? withAt(one, rest, value) : one));
  const object = (body ?? {}) as Record<string, unknown>;
  return { ...object, [first]: withAt(object[first], rest, value) };
}

/** The address of a target with values filled in and encoded. */
export function addressOf(target: Target, values: Readonly<Record<string, string>>, query: Readonly<Record<string, string>> = {}): string {
  const path = target.pattern.replace(/:([A-Za-z]+)|\*/g, (_, name: string | undefined) => encodeURIComponent(values[name ?? '*'] ?? '1'));
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
