import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../kernel/actor.ts';
import { RetentionService } from './retention.service.ts';

/** Any number, the same for every Waymark process: of several servers one does the day's work. */
const RETENTION_LOCK = 7_290_414;
const HOUR_MS = 3_600_000;
/** In table `setting`: the day on which it was done last. */
const MARK = 'retention';

/** Once a day, by the first server that comes to it: asked every hour, so that a server that was off makes it up. */
@Injectable()
export class RetentionJob implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('retention');
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly retention: RetentionService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.working = this.runIfDue().catch((error: unknown) => this.logger.error(`What is no longer kept could not be removed: ${(error as Error).message}`));
    }, HOUR_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  /** @returns whether it was this process that did the day's work */
  async runIfDue(): Promise<boolean> {
    const lock = this.db.createQueryRunner();
    try {
      const [{ mine }] = (await lock.query(`SELECT pg_try_advisory_lock($1) AS mine`, [RETENTION_LOCK])) as [{ mine: boolean }];
      if (!mine) return false;
      try {
        const today = `(now() AT TIME ZONE 'Europe/London')::date::text`;
        const [done] = (await lock.query(`SELECT 1 FROM setting WHERE key = $1 AND value = ${today}`, [MARK])) as object[];
        if (done) return false;
        await this.retention.apply({ actor: SYSTEM });
        await lock.query(`INSERT INTO setting (key, value) VALUES ($1, ${today}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`, [MARK]);
        return true;
      } finally {
        await lock.query(`SELECT pg_advisory_unlock($1)`, [RETENTION_LOCK]);
      }
    } finally {
      await lock.release();
    }
  }
}
