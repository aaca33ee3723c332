import { Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import type { DueMessage, MessageWriter, Written } from './message-writer.ts';
import { Rejected, type Transport } from './transport.ts';

/** So many messages are taken up at once and leave together, and so many such batches are under way: mail servers take no more, and one that hangs holds up few. */
const BATCH = 6;
const LANES = 2;
const MOST_ATTEMPTS = 6;
/** How long until the next try, by how many there were: a minute, then four times as long each; six tries in about six hours. */
const waitMinutes = (attempts: number): number => 4 ** (attempts - 1);
/** So many receipts are asked for at a time. */
const RECEIPTS = 100;
/** So often it is tried to note that a message has left, a second after the first time, two after the second, and so on. */
const MOST_NOTING = 8;
const NOTING_WAIT_MS = 1000;

const DUE = `m.id, m.programme_id AS "programmeId", m.key, m.kind, m.about, m.address, m.attempts, m.times`;

interface Outcome {
  status: string;
  address?: string;
  because?: string;
  dueAt?: Date;
  attempts?: number;
  subject?: string;
  body?: string;
  sentAt?: Date;
  reference?: string | null;
}

/**
 * The only sender of mail. A message is one row with a key; a process takes it up by a mark that runs out, asks its
 * writer whether it is still needed and what it says, hands it to the transport and notes that. A process killed
 * between handing over and noting leaves a mark that runs out: the message is tried again under the same Message-ID,
 * by which mail systems know it. It is logged once in any case.
 */
@Injectable()
export class OutboxService implements OnModuleDestroy, OnApplicationShutdown {
  /**
   * A process that took a message up and was not heard of for so long is taken to be dead. Longer than a batch can take
   * with a slow server: one that answers nothing is given up after 50 seconds, and a message stands behind three others at most.
   */
  heldSeconds = 600;
  /** The time by which messages fall due; a test sets it. */
  now = (): Date => new Date();

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
   * Sends everything that is due: while some leave, it is looked up who comes next.
   * @param at for tests
   * @returns how many messages were dealt with
   */
  async sendDue(at?: Date): Promise<number> {
    const dealt = await Promise.all(Array.from({ length: LANES }, () => this.sendOneByOne(at)));
    return dealt.reduce((sum, count) => sum + count, 0);
  }

  private async sendOneByOne(at?: Date): Promise<number> {
    let done = 0;
    while (!this.stopping) {
      // Read for each batch: with a slow server the mark of a later one would otherwise have run out before it is set.
      const now = at ?? this.now();
      const batch = await this.take(now);
      if (batch.length === 0) break;
      await this.deal(batch, now);
      done += batch.length;
    }
    return done;
  }

  /**
   * Puts messages in the outbox once more, in the caller's transaction. What became of each so far is kept as a try of it;
   * its key, and with it its Message-ID, stays the same. One that waits and was not tried yet only leaves sooner.
   * @param by who has it done, as it is shown
   * @returns the ids of those that wait now; one that is being sent at this moment is left alone and is not among them
   */
  async again(db: EntityManager, ids: readonly string[], by: string, dueAt: Date): Promise<string[]> {
    const rows = (await db.query(
      `WITH before AS (SELECT * FROM message WHERE id = ANY ($1) AND status <> 'sending' FOR UPDATE),
            kept AS (
              INSERT INTO message_try (message_id, number, address, subject, body, status, because, sent_at, transport, reference, again_by)
              SELECT id, times, address, subject, body, status, because, sent_at, transport, reference, $2 FROM before WHERE status <> 'waiting' OR attempts > 0
              RETURNING message_id),
            again AS (
              UPDATE message m SET status = 'waiting', due_at = $3, because = '', subject = '', body = '', attempts = 0, times = m.times + (k.message_id IS NOT NULL)::int,
                     sent_at = NULL, transport = NULL, reference = NULL, receipt_due_at = NULL
                FROM before b LEFT JOIN kept k ON k.message_id = b.id WHERE m.id = b.id
              RETURNING m.id)
       SELECT id FROM again`,
      [ids, by, dueAt],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * Asks what became of what was sent: soon after it left, then less and less often, for four days. Several processes share
   * the asking. @returns how many are settled now
   */
  async readReceipts(): Promise<number> {
    if (!this.transport.receipts) return 0;
    let settled = 0;
    while (!this.stopping) {
      const open = (await this.db.query(
        `WITH due AS (SELECT id FROM message WHERE receipt_due_at <= $1 AND status = 'sent' AND transport = $2 ORDER BY receipt_due_at LIMIT ${RECEIPTS} FOR UPDATE SKIP LOCKED),
              asked AS (
                UPDATE message m SET receipt_due_at = CASE WHEN m.sent_at > $1::timestamptz - interval '4 days' THEN $1::timestamptz + least(greatest(($1 - m.sent_at) / 2, interval '5 minutes'), interval '3 hours') END
                  FROM due WHERE m.id = due.id RETURNING ${DUE}, m.reference)
         SELECT * FROM asked`,
        [this.now(), this.transport.name],
      )) as (DueMessage & { reference: string })[];
      if (open.length === 0) break;
      const byReference = new Map(open.map((message) => [message.reference, message]));
      for (const { reference, status, because } of await this.transport.receipts([...byReference.keys()])) {
        const message = byReference.get(reference)!;
        settled += await this.db.transaction(async (db) => {
          const noted = (await db.query(`WITH noted AS (UPDATE message SET status = $2, because = $3, receipt_due_at = NULL WHERE id = $1 AND status = 'sent' AND times = $4 RETURNING id) SELECT * FROM noted`, [message.id, status, because, message.times])) as object[];
          if (status === 'bounced' && noted.length > 0) await this.writers.get(message.kind)?.bounced(db, message, because);
          return noted.length;
        });
      }
    }
    return settled;
  }

  /** What is leaving is the last that does. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }

  private async take(now: Date): Promise<DueMessage[]> {
    return this.db.query(
      `WITH due AS (
         SELECT id FROM message
          WHERE (status = 'waiting' AND due_at <= $1) OR (status = 'sending' AND held_until < $1)
          ORDER BY due_at, created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE message m SET status = 'sending', attempts = m.attempts + 1, held_until = $1::timestamptz + make_interval(secs => $2)
           FROM due WHERE m.id = due.id RETURNING ${DUE}
       )
       SELECT * FROM taken`,
      [now, this.heldSeconds],
    );
  }

  private async deal(messages: readonly DueMessage[], now: Date): Promise<void> {
    // A server that stops gives back what it has not begun: another one need not wait for the mark to run out.
    if (this.stopping) return void (await Promise.all(messages.map((message) => this.settle(this.db.manager, message, { status: 'waiting', attempts: message.attempts - 1 }))));
    let written: ReadonlyMap<string, Written>;
    try {
      written = await this.write(messages);
    } catch (error) {
      await Promise.all(messages.map((message) => this.failed(message, error, now)));
      return;
    }
    await Promise.all(messages.map((message) => this.dealWith(message, written.get(message.id), now)));
  }

  private async write(messages: readonly DueMessage[]): Promise<Map<string, Written>> {
    const all = [...this.writers.values()].map(async (writer) => {
      const those = messages.filter(({ kind }) => kind === writer.kind);
      return those.length === 0 ? [] : [...(await writer.write(those))];
    });
    return new Map((await Promise.all(all)).flat());
  }

  private async dealWith(message: DueMessage, written: Written | undefined, now: Date): Promise<void> {
    let to = message;
    let sent: Outcome;
    try {
      if (!written) throw new Rejected(`nobody writes messages of kind ${message.kind}`, false);
      if (written.send === 'later') return void (await this.settle(this.db.manager, message, { status: 'waiting', dueAt: written.at, attempts: message.attempts - 1 }));
      if (!written.send) return void (await this.settle(this.db.manager, message, { status: 'not_needed', because: written.because }));
      to = { ...message, address: written.to };
      const messageId = this.messageId(message.key);
      const { subject, text, shown, replyTo } = written;
      const reference = await this.transport.send({ to: to.address, subject, text, messageId, reference: referenceOf(messageId, message.times), ...(replyTo && { replyTo }) });
      const status = this.transport.name === 'outbox' ? 'kept' : 'sent';
      sent = { status, address: to.address, subject, body: shown, sentAt: now, reference };
    } catch (error) {
      return this.failed(to, error, now);
    }
    await this.note(message, sent);
  }

  /** Notes that a message has left, whatever it takes: one of which that is not noted would leave once more when its mark has run out. */
  private async note(message: DueMessage, sent: Outcome): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.settle(this.db.manager, message, sent);
        return;
      } catch (error) {
        this.logger.error(`${message.key} has left, which could not be noted: ${error instanceof Error ? error.message : String(error)}`);
        if (tries === MOST_NOTING) return;
        await setTimeout(tries * NOTING_WAIT_MS);
      }
    }
  }

  private async failed(message: DueMessage, error: unknown, now: Date): Promise<void> {
    const because = error instanceof Error ? error.message : String(error);
    const { address, attempts } = message;
    if (error instanceof Rejected && error.address) {
      await this.db.transaction(async (db) => {
        if (await this.settle(db, message, { status: 'bounced', because, address })) await this.writers.get(message.kind)?.bounced(db, message, because);
      });
    } else if (error instanceof Rejected || attempts >= MOST_ATTEMPTS) {
      this.logger.warn(`${message.key}: ${because}`);
      await this.settle(this.db.manager, message, { status: 'failed', because, address });
    } else {
      await this.settle(this.db.manager, message, { status: 'waiting', because, address, dueAt: new Date(now.getTime() + waitMinutes(attempts) * 60_000) });
    }
  }

  /** @returns whether it was still ours: a process that was thought dead must not undo what another did. */
  private async settle(db: EntityManager, message: DueMessage, to: Outcome): Promise<boolean> {
    const settled = (await db.query(
      `WITH settled AS (UPDATE message SET status = $2, because = coalesce($3, ''), due_at = coalesce($4, due_at), attempts = coalesce($5, attempts),
              subject = coalesce($6, subject), body = coalesce($7, body), sent_at = coalesce($8, sent_at), reference = coalesce($9, reference),
              transport = $10, address = coalesce($12, address), held_until = NULL, receipt_due_at = CASE WHEN $14 THEN $8::timestamptz + interval '1 minute' END
        WHERE id = $1 AND status = 'sending' AND attempts = $11 AND times = $13 RETURNING id) SELECT id FROM settled`,
      [
        message.id, to.status, to.because, to.dueAt, to.attempts, to.subject, to.body, to.sentAt, to.reference, this.transport.name, message.attempts, to.address, message.times,
        to.status === 'sent' && this.transport.receipts !== undefined,
      ],
    )) as object[];
    return settled.length > 0;
  }

  private messageId(key: string): string {
    return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${this.host}>`;
  }
}

/** What Notify is asked for before it is given a message: another one when somebody has it sent again, or it would not go. */
function referenceOf(messageId: string, times: number): string {
  return times === 1 ? messageId : `${messageId} ${times}`;
}
