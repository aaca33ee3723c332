import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DueJobs } from './due-jobs.ts';

const happened: string[] = [];

/** As the database and the mail server do, which jobs need to the end. */
@Injectable()
class Store implements OnApplicationShutdown {
  onApplicationShutdown(): void {
    happened.push('store closed');
  }
}

@Global()
@Module({ providers: [Store], exports: [Store] })
class StoreModule {}

it('what is being done ends before what it needs is let go of, and nothing begins after', async () => {
  const app = await Test.createTestingModule({ imports: [StoreModule], providers: [DueJobs] }).compile();
  await app.init();
  const jobs = app.get(DueJobs);
  let runs = 0;
  const begun = new Promise<void>((resolve) => {
    jobs.register({
      name: 'slow',
      everySeconds: 0,
      run: async () => {
        runs += 1;
        resolve();
        await new Promise((done) => setTimeout(done, 50));
        happened.push('job done');
      },
    });
  });
  jobs.start();
  await begun;
  await app.close();
  expect(happened).toEqual(['job done', 'store closed']);
  await new Promise((done) => setTimeout(done, 20));
  expect(runs).toBe(1);
});
