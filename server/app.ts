import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, type LogLevel } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { AppModule } from './app.module.ts';
import { AccountLimits } from './edge/account-limits.ts';
import { standAtTheEdge } from './edge/edge.ts';
import { protect } from './edge/headers.ts';
import type { Limits } from './edge/limits.ts';
import { RateLimits } from './edge/rate-limits.ts';
import { serverOptions, type Times } from './edge/server-options.ts';
import type { AccessSettings } from './access/access-settings.ts';
import { useSignInScript } from './access/form-page.ts';
import { page } from './kernel/page.ts';
import { answerProblem, ProblemFilter, toProblem } from './kernel/problem.filter.ts';
import { validation } from './kernel/validation.ts';
import { describeApi } from './openapi.ts';
import type { MailSettings } from './outbox/outbox.module.ts';
import { clientEntry, clientFolder } from './web/client-files.ts';

export interface AppOptions {
  databaseUrl: string;
  /** Address people type, when a proxy stands in front; its forwarding headers are then believed. */
  publicUrl?: string | undefined;
  /** How mail leaves; nothing set: it is kept to be read. */
  mail?: MailSettings;
  logLevels?: LogLevel[];
  edge?: {
    /** How many requests are taken; by default what server/edge/limits.ts says. */
    limits?: Limits;
    /** How long connections may take; by default what server/edge/server-options.ts says. */
    times?: Times;
    /** Plain HTTP from other machines is taken as well: WAYMARK_PLAIN_HTTP=on. */
    plainHttp?: boolean;
  };
  /** Who may come in, and how; nothing beyond passwords unless said. */
  access?: Partial<AccessSettings>;
}

const logger = new Logger('problem');

/** Makes the whole application on a database whose schema is up to date. The caller listens, or injects. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...serverOptions(options.publicUrl !== undefined, options.edge?.times),
    // An address that cannot be read (bad percent-encoding) never reaches a route, nor a hook.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      protect(request, reply, options.publicUrl?.startsWith('https:') ?? false);
      answerProblem(toProblem(error, logger), request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.onDatabase(options.databaseUrl, options.publicUrl, options.mail, options.access), adapter, {
    logger: options.logLevels ?? ['error', 'warn'],
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  const limits = new RateLimits(options.edge?.limits);
  fastify.decorate('plainHttp', options.edge?.plainHttp ?? false);
  standAtTheEdge(fastify, { publicUrl: options.publicUrl, limits });
  // After the guard of access/, which comes with its module. No interceptors: one is enough to send every request through streams.
  app.useGlobalGuards(new AccountLimits(limits));
  await app.register(fastifyCookie);
  if (existsSync(clientFolder())) {
    await app.register(fastifyStatic, {
      root: clientFolder(),
      prefix: '/',
      index: false,
      wildcard: false,
      globIgnore: ['index.html', '.vite/**', '**/*.br', '**/*.gz'],
      // The build has written each file in small beside it.
      preCompressed: true,
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
