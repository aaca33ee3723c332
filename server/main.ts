import './kernel/production.ts';
import type { LogLevel } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { DemonstrationAccess } from './access/demonstration-access.ts';
import { InvitationService } from './access/invitation/invitation.service.ts';
import { LookAroundService } from './access/look-around.service.ts';
import { createApp } from './app.ts';
import { openEmbedded, EmbeddedDatabaseError, type EmbeddedDatabase } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { EnvironmentError, readEnvironment, type Environment } from './env.ts';
import { widened } from './edge/limits.ts';
import { DueJobs } from './outbox/due-jobs.ts';
import { PublicAddress } from './kernel/public-address.ts';
import { loadDemonstration } from './exchange/demonstration.ts';
import { readServerKey, ServerKeyError } from './kernel/server-key.ts';

/** Nest says "log" where everybody else says "info". */
const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug'];
const levelsUpTo = (level: Environment['logLevel']): LogLevel[] => LEVELS.slice(0, LEVELS.indexOf(level === 'info' ? 'log' : level) + 1);

async function start(): Promise<void> {
  const environment = readEnvironment();
  const say = (line: string): void => console.log(line);

  // What is open, so that a stop closes it whenever it comes, also half-way through a start.
  let embedded: EmbeddedDatabase | undefined;
  let app: NestFastifyApplication | undefined;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    try {
      await app?.close();
    } finally {
      await embedded?.stop();
      process.exit(code);
    }
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));

  try {
    if (!environment.databaseUrl) {
      embedded = await openEmbedded({ dataDir: environment.dataDir, explicitDataDir: environment.explicitDataDir, as: 'server', log: say });
      if (stopping) await embedded.stop();
    }
    const databaseUrl = environment.databaseUrl ?? embedded!.url;
    await migrate(databaseUrl);
    const key = readServerKey({ given: environment.secretKey, dataDir: environment.dataDir, say });
    app = await createApp({
      databaseUrl,
      publicUrl: environment.publicUrl,
      mail: environment.mail,
      logLevels: levelsUpTo(environment.logLevel),
      edge: { limits: widened(environment.limits), plainHttp: environment.plainHttp },
      access: { key, demonstration: environment.demonstration, oidc: environment.oidc },
    });
    if (environment.demonstration) {
      const loaded = await loadDemonstration(app.get(DataSource));
      if (loaded.length > 0) say(`Loaded the demonstration programmes ${loaded.join(' and ')}`);
    }
    await app.listen(environment.port, environment.host);
    const address = environment.publicUrl ?? (await app.getUrl());
    app.get(PublicAddress).listensAt(address);
    app.get(DueJobs).start();
    if (!environment.demonstration) await app.get(LookAroundService).end();
    say(`Waymark is at ${address}`);
    const first = await app.get(InvitationService).firstAdministrator();
    if (first !== null) say(`Nobody sets Waymark up yet. Become its administrator, once, within 24 hours: ${address}/invitation?link=${first}`);
    if (environment.demonstration) {
      const link = await app.get(DemonstrationAccess).link();
      say(`Sign in once, within 24 hours: ${address}/sign-in?link=${link}`);
      const nothing = await app.get(DemonstrationAccess).nothingToSee();
      if (nothing !== null) say(nothing);
    }
  } catch (error) {
    // A start that was stopped half-way fails somewhere: that is no fault.
    if (stopping) return;
    await embedded?.stop();
    throw error;
  }
}

start().catch((error: unknown) => {
  // What the person starting it can mend is said plainly; anything else with its trace.
  const plain = error instanceof EnvironmentError || error instanceof EmbeddedDatabaseError || error instanceof ServerKeyError;
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
});
