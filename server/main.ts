import type { LogLevel } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DemonstrationAccess } from './access/demonstration-access.ts';
import { createApp } from './app.ts';
import { openEmbedded, EmbeddedDatabaseError, type EmbeddedDatabase } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { EnvironmentError, readEnvironment, type Environment } from './env.ts';
import { loadDemonstration } from './exchange/demonstration.ts';

const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug'];
const levelsUpTo = (level: Environment['logLevel']): LogLevel[] => LEVELS.slice(0, { error: 1, warn: 2, info: 2, debug: 4 }[level]);

async function start(): Promise<void> {
  const environment = readEnvironment();
  const say = (line: string): void => console.log(line);
  let embedded: EmbeddedDatabase | undefined;
  if (!environment.databaseUrl) {
    embedded = await openEmbedded({ dataDir: environment.dataDir, explicitDataDir: environment.explicitDataDir, as: 'server', log: say });
  }
  try {
    const databaseUrl = environment.databaseUrl ?? embedded!.url;
    await migrate(databaseUrl);
    const app = await createApp({ databaseUrl, publicUrl: environment.publicUrl, logLevels: levelsUpTo(environment.logLevel) });
    if (environment.demonstration) {
      const loaded = await loadDemonstration(app.get(DataSource));
      if (loaded.length > 0) say(`Loaded the demonstration programmes ${loaded.join(' and ')}`);
    }
    await app.listen(environment.port, environment.host);
    const address = environment.publicUrl ?? (await app.getUrl());

    let stopping = false;
    const stop = async (): Promise<void> => {
      if (stopping) return;
      stopping = true;
      await app.close();
      await embedded?.stop();
      process.exit(0);
    };
    process.on('SIGINT', () => void stop());
    process.on('SIGTERM', () => void stop());

    say(`Waymark is at ${address}`);
    if (environment.demonstration) {
      const link = await app.get(DemonstrationAccess).link();
      say(`Sign in once, within 24 hours: ${address}/sign-in?link=${link}`);
    }
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

start().catch((error: unknown) => {
  // What the person starting it can mend is said plainly; anything else with its trace.
  const plain = error instanceof EnvironmentError || error instanceof EmbeddedDatabaseError;
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
});
