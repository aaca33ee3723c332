/** A message as it leaves: plain text, one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Whom an answer reaches, where the transport can say so; otherwise whom it is from. */
  readonly replyTo?: string;
  /** The same for the same message however often it is tried, so that a mail system can tell a second try. */
  readonly messageId: string;
  /** The same however often it is tried, another when somebody has it sent again: a transport that keeps it is asked for it first. */
  readonly reference: string;
}

/** What became of a message after it left. */
export interface Receipt {
  readonly reference: string;
  readonly status: 'delivered' | 'bounced' | 'failed';
  readonly because: string;
}

/** A way out. */
export interface Transport {
  readonly name: 'smtp' | 'notify' | 'outbox';
  /**
   * @returns by what the other side knows the message, or null
   * @throws Rejected when trying again is of no use; anything else is tried again later
   */
  send(mail: Mail): Promise<string | null>;
  /** What became of messages since: `delivered`, or `bounced` or `failed` with the reason. Where the other side says so. */
  receipts?(references: readonly string[]): Promise<Receipt[]>;
  close(): Promise<void>;
}

/** The other side will never take this message. */
export class Rejected extends Error {
  /** @param address whether it is the address that is at fault: nothing more is sent to it then */
  constructor(
    message: string,
    readonly address: boolean,
  ) {
    super(message);
  }
}

/** No way out is set up: messages stay where they can be read. */
export class KeptTransport implements Transport {
  readonly name = 'outbox';

  send(): Promise<null> {
    return Promise.resolve(null);
  }

  async close(): Promise<void> {}
}
