import type { EntityManager } from 'typeorm';

/** What a writer says of a message at the moment it is sent. */
export type Written =
  /** `shown` is what is kept of it: the text without links that open something. */
  | { readonly send: true; readonly to: string; readonly subject: string; readonly text: string; readonly shown: string; readonly replyTo?: string }
  /** The reason is kept. */
  | { readonly send: false; readonly because: string }
  /** Not now. */
  | { readonly send: 'later'; readonly at: Date };

export interface DueMessage {
  readonly id: string;
  readonly programmeId: string | null;
  readonly key: string;
  readonly kind: string;
  readonly about: Readonly<Record<string, string>>;
  readonly address: string;
  /** Since it was put in the outbox, or in it again; this one included. */
  readonly attempts: number;
  /** How many times it was put in the outbox. */
  readonly times: number;
}

/** Knows one kind of message: what it says, whether it is still needed, what a bounce means. */
export interface MessageWriter {
  readonly kind: string;
  /** Asked right before messages leave, for the few that leave together. @returns by id, one for each */
  write(messages: readonly DueMessage[]): Promise<ReadonlyMap<string, Written>>;
  /** The address does not work: `message.address` is the one that was written to. In the transaction in which that is noted of the message. */
  bounced(db: EntityManager, message: DueMessage, because: string): Promise<void>;
}
