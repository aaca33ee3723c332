import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';

/** Something that falls due with time. Safe to run in several processes at once: each job sees to that itself. */
export interface DueJob {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<unknown>;
}

/** Runs due jobs while the server is up. Nothing runs before `start`. */
@Injectable()
export class DueJobs implements OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private readonly jobs: DueJob[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  register(job: DueJob): void {
    this.jobs.push(job);
  }

  /** Runs every job now, and again each time so long after it ended. */
  start(): void {
    for (const job of this.jobs) this.again(job, 0);
  }

  /** Ends after what is being done, while the database and the mail server are still at hand: both are let go of later. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private again(job: DueJob, seconds: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.splice(this.timers.indexOf(timer), 1);
      const run = this.run(job).finally(() => {
        this.running.delete(run);
        this.again(job, job.everySeconds);
      });
      this.running.add(run);
    }, seconds * 1000);
    timer.unref();
    this.timers.push(timer);
  }

  private async run(job: DueJob): Promise<void> {
    try {
      await job.run();
    } catch (error) {
      this.logger.error(`${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
}
