import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, type LogLevel } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { AppModule } from './app.module.ts';
import type { AccessSettings } from './access/access-settings.ts';
import { useSignInScript } from './access/form-page.ts';
import { page } from './kernel/page.ts';
import { answerProblem, ProblemFilter, toProblem } from './kernel/problem.filter.ts';
import { validation } from './kernel/validation.ts';
import { describeApi } from './openapi.ts';
import { clientEntry, clientFolder } from './web/client-files.ts';

export interface AppOptions {
  databaseUrl: string;
  /** Address people type, when a proxy stands in front; its forwarding headers are then believed. */
  publicUrl?: string | undefined;
  logLevels?: LogLevel[];
  /** Who may come in, and how; nothing beyond passwords unless said. */
  access?: Partial<AccessSettings>;
}

const logger = new Logger('problem');
const BODY_LIMIT = 1024 * 1024;

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
// The reader of the API description styles itself inline.
const DOCS_POLICY = CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** Makes the whole application on a database whose schema is up to date. The caller listens, or injects. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.publicUrl !== undefined,
    requestTimeout: 30_000,
    // An address that cannot be read (bad percent-encoding) never reaches a route.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerProblem(toProblem(error, logger), request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.onDatabase(options.databaseUrl, options.publicUrl, options.access), adapter, {
    logger: options.logLevels ?? ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', request.url.startsWith('/api/docs') ? DOCS_POLICY : CONTENT_SECURITY_POLICY);
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-content-type-options', 'nosniff');
    reply.header('cross-origin-opener-policy', 'same-origin');
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store');
  });
  if (existsSync(clientFolder())) {
    await app.register(fastifyStatic, {
      root: clientFolder(),
      prefix: '/',
      index: false,
      wildcard: false,
      globIgnore: ['index.html', '.vite/**'],
      immutable: true,
      maxAge: '365d',
    });
  }
  const styles = clientEntry('respond/enhance.ts')?.styles[0];
  if (styles) page.useStylesheet(styles);
  const passwords = clientEntry('sign-in/show-password.ts')?.script;
  if (passwords) useSignInScript(passwords);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validation());
  app.enableShutdownHooks();
  describeApi(app);
  return app;
}
