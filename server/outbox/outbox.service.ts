import { Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Rejected, type Transport } from './transport.ts';

/** What a writer says of a message at the moment it is sent. */
export type Written =
  /** `shown` is what is kept of it: the text without links that open something. */
  | { readonly send: true; readonly to: string; readonly subject: string; readonly text: string; readonly shown: string }
  /** The reason is kept. */
  | { readonly send: false; readonly because: string }
  /** Not now. */
  | { readonly send: 'later'; readonly at: Date };

/** Knows one kind of message: what it says, whether it is still needed, what a bounce means. */
export interface MessageWriter {
  readonly kind: string;
  write(message: DueMessage): Promise<Written>;
  /** The address does not work. */
  bounced(message: DueMessage, because: string): Promise<void>;
}

export interface DueMessage {
  readonly id: string;
  readonly programmeId: string | null;
  readonly key: string;
  readonly kind: string;
  readonly about: Readonly<Record<string, string>>;
  readonly address: string;
  readonly attempts: number;
}

/** A process that took a message up and was not heard of since is taken to be dead. Longer than a batch can take with a slow server. */
const HELD_SECONDS = 600;
const MOST_ATTEMPTS = 6;
/** How long until the next try, by how many there were: a minute, then four times as long each; six tries in about six hours. */
const waitMinutes = (attempts: number): number => 4 ** (attempts - 1);

/**
 * The only sender of mail. A message is one row with a key; a process takes it up by a mark that runs out, asks its
 * writer whether it is still needed and what it says, hands it to the transport and notes that. A process killed
 * between handing over and noting leaves a mark that runs out: the message is tried again under the same Message-ID,
 * by which mail systems know it. It is logged once in any case.
 */
@Injectable()
export class OutboxService implements OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger('outbox');
  private readonly writers = new Map<string, MessageWriter>();
  private stopping = false;

  constructor(
    private readonly db: DataSource,
    private readonly transport: Transport,
    /** The host in Message-IDs. */
    private readonly host: string,
  ) {}

  get transportName(): Transport['name'] {
    return this.transport.name;
  }

  register(writer: MessageWriter): void {
    this.writers.set(writer.kind, writer);
  }

  /**
   * Sends everything that is due.
   * @param at for tests
   * @returns how many messages were dealt with
   */
  async sendDue(at?: Date, most = 1000): Promise<number> {
    let done = 0;
    while (done < most && !this.stopping) {
      // Read for each batch: with a slow server the mark of a later one would otherwise have run out before it is set.
      const now = at ?? new Date();
      const batch = await this.take(now, Math.min(20, most - done));
      if (batch.length === 0) break;
      // A few at a time: mail servers take no more, and one that hangs holds up few.
      for (let from = 0; from < batch.length; from += 5) await Promise.all(batch.slice(from, from + 5).map((message) => this.deal(message, now)));
      done += batch.length;
    }
    return done;
  }

  /** Asks what became of what was sent in the last days. @returns how many are settled now */
  async readReceipts(): Promise<number> {
    if (!this.transport.receipts) return 0;
    const open = (await this.db.query(
      `SELECT id, programme_id AS "programmeId", key, kind, about, address, attempts, reference FROM message
        WHERE status = 'sent' AND transport = $1 AND sent_at > now() - interval '4 days' ORDER BY sent_at LIMIT 100`,
      [this.transport.name],
    )) as (DueMessage & { reference: string })[];
    const receipts = await this.transport.receipts(open.map(({ reference }) => reference));
    for (const { reference, status, because } of receipts) {
      const message = open.find((one) => one.reference === reference)!;
      await this.db.query(`UPDATE message SET status = $2, because = $3 WHERE id = $1 AND status = 'sent'`, [message.id, status, because]);
      if (status === 'bounced') await this.writers.get(message.kind)?.bounced(message, because);
    }
    return receipts.length;
  }

  /** The batch that is leaving is the last one. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }

  private async take(now: Date, most: number): Promise<DueMessage[]> {
    return this.db.query(
      `WITH due AS (
         SELECT id FROM message
          WHERE (status = 'waiting' AND due_at <= $1) OR (status = 'sending' AND held_until < $1)
          ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE message m SET status = 'sending', attempts = m.attempts + 1, held_until = $1::timestamptz + make_interval(secs => $3)
           FROM due WHERE m.id = due.id
         RETURNING m.id, m.programme_id AS "programmeId", m.key, m.kind, m.about, m.address, m.attempts
       )
       SELECT * FROM taken`,
      [now, most, HELD_SECONDS],
    );
  }

  private async deal(message: DueMessage, now: Date): Promise<void> {
    try {
      const writer = this.writers.get(message.kind);
      if (!writer) throw new Rejected(`nobody writes messages of kind ${message.kind}`, false);
      const written = await writer.write(message);
      if (written.send === 'later') return await this.settle(message, { status: 'waiting', dueAt: written.at, attempts: message.attempts - 1 });
      if (!written.send) return await this.settle(message, { status: 'not_needed', because: written.because });
      const reference = await this.transport.send({ to: written.to, subject: written.subject, text: written.text, messageId: this.messageId(message.key) });
      const status = this.transport.name === 'outbox' ? 'kept' : 'sent';
      await this.settle(message, { status, address: written.to, subject: written.subject, body: written.shown, sentAt: now, reference });
    } catch (error) {
      await this.failed(message, error, now);
    }
  }

  private async failed(message: DueMessage, error: unknown, now: Date): Promise<void> {
    const because = error instanceof Error ? error.message : String(error);
    if (error instanceof Rejected && error.address) {
      await this.settle(message, { status: 'bounced', because });
      await this.writers.get(message.kind)?.bounced(message, because);
    } else if (error instanceof Rejected || message.attempts >= MOST_ATTEMPTS) {
      this.logger.warn(`${message.key}: ${because}`);
      await this.settle(message, { status: 'failed', because });
    } else {
      await this.settle(message, { status: 'waiting', because, dueAt: new Date(now.getTime() + waitMinutes(message.attempts) * 60_000) });
    }
  }

  private async settle(
    message: DueMessage,
    to: { status: string; address?: string; because?: string; dueAt?: Date; attempts?: number; subject?: string; body?: string; sentAt?: Date; reference?: string | null },
  ): Promise<void> {
    // Only what is still ours: a process that was thought dead must not undo what another did.
    await this.db.query(
      `UPDATE message SET status = $2, because = coalesce($3, ''), due_at = coalesce($4, due_at), attempts = coalesce($5, attempts),
              subject = coalesce($6, subject), body = coalesce($7, body), sent_at = coalesce($8, sent_at), reference = coalesce($9, reference),
              transport = $10, address = coalesce($12, address), held_until = NULL
        WHERE id = $1 AND status = 'sending' AND attempts = $11`,
      [message.id, to.status, to.because, to.dueAt, to.attempts, to.subject, to.body, to.sentAt, to.reference, this.transport.name, message.attempts, to.address],
    );
  }

  private messageId(key: string): string {
    return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${this.host}>`;
  }
}
