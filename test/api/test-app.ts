import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { DataSource } from 'typeorm';
import type { AccessSettings } from '../../server/access/access-settings.ts';
import { createTestDatabase } from '../database/test-database.ts';
import { WRITE } from './sign-in.ts';

// fastify's plugins `require` these ES modules, which Node can and jest cannot: the real ones, imported for them.
for (const name of ['content-disposition', 'cookie']) {
  const real: unknown = await import(name);
  jest.mock(name, () => real);
}
const { createApp } = await import('../../server/app.ts');

export interface TestApp {
  app: NestFastifyApplication;
  db: DataSource;
  /** A request as our own pages send it; give the headers that signInAs returned. */
  send(method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, headers?: Record<string, string>, body?: object): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/**
 * The whole application on a database of its own, driven through `inject` (no port).
 * @param options as createApp takes them, beside the database
 */
export async function startTestApp(options: { publicUrl?: string; access?: Partial<AccessSettings> } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const app = await createApp({ databaseUrl: database.url, ...options });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    db: app.get(DataSource),
    send: (method, url, headers = {}, body) =>
      app.inject({ method, url, headers: { ...(method === 'GET' ? {} : WRITE), ...headers }, ...(body ? { payload: body } : {}) } as InjectOptions),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
