import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sealJournal } from './seal-journal.ts';

/** A write is sealed about this long after it was made. */
const SOON_MS = 1000;
/** What another process wrote, or what was committed late, at the latest then. */
const ROUND_MS = 60_000;

/** Seals the journal while the server runs: shortly after every write, and every minute in any case. */
@Injectable()
export class JournalSealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('audit');
  private soonTimer: NodeJS.Timeout | undefined;
  private roundTimer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.soon();
    this.roundTimer = setInterval(() => this.soon(), ROUND_MS).unref();
  }

  /** Asks for a sealing in a second; many askings make one. */
  soon(): void {
    if (this.stopped || this.soonTimer) return;
    this.soonTimer = setTimeout(() => {
      this.soonTimer = undefined;
      // One at a time: a sealing that is under way is followed by another.
      this.working = (this.working ?? Promise.resolve()).then(() => this.seal());
    }, SOON_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.soonTimer);
    clearInterval(this.roundTimer);
    await this.working;
  }

  /** Nothing is lost when it fails: entries wait, and the next one seals them. */
  private async seal(): Promise<void> {
    try {
      await sealJournal(this.db);
    } catch (error) {
      if (!this.stopped) this.logger.warn(`The audit journal could not be sealed just now: ${(error as Error).message}`);
    }
  }
}
