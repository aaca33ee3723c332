import { createTransport, type Transporter } from 'nodemailer';
import { Rejected, type Mail, type Transport } from './transport.ts';

interface SmtpError extends Error {
  /** What was said to the server when it refused. */
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What is said about one message. Whatever else is refused (a password, say) is no fault of the message, and is tried again. */
const OF_A_MESSAGE = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** An address that does not exist, or is never delivered to (RFC 5321). */
const ADDRESS_FAULTS = new Set([550, 551, 553]);
/** The same where the server says more (RFC 3463): no such mailbox, host or syntax, moved, no mail taken, switched off; 5.4.1 is how Exchange Online says it. */
const SAID_MORE = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/;
const ADDRESS_STATUSES = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1', '5.4.1']);

/** Mail through a server of one's own. */
export class SmtpTransport implements Transport {
  readonly name = 'smtp';
  private readonly server: Transporter;

  /**
   * @param url `smtp://user:password@host:587` (STARTTLS where offered) or `smtps://…:465`
   * @param from the address messages come from, `Name <address>` or the address alone
   */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    // A message whose connection broke off is tried again by the outbox, where that is seen and counted, and not here.
    this.server = createTransport({ url, pool: true, maxConnections: 3, maxRequeues: 0, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as never);
  }

  async send({ to, subject, text, replyTo, messageId }: Mail): Promise<string | null> {
    try {
      // Automatic answers to what a machine sends are of no use to anybody (RFC 3834).
      await this.server.sendMail({ from: this.from, to, subject, text, ...(replyTo && { replyTo }), messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
      return messageId;
    } catch (error) {
      const { command = '', responseCode = 0, response = '', message } = error as SmtpError;
      if (responseCode >= 500 && OF_A_MESSAGE.has(command)) throw new Rejected(response || message, isOfAddress(command, responseCode, response));
      throw error;
    }
  }

  async close(): Promise<void> {
    this.server.close();
  }
}

/** Whether it is the address that is refused: a policy against the sender says nothing of whom it is sent to. */
function isOfAddress(command: string, code: number, response: string): boolean {
  const status = SAID_MORE.exec(response)?.[1];
  if (command === 'MAIL FROM') return false;
  return status === undefined ? command === 'RCPT TO' && ADDRESS_FAULTS.has(code) : ADDRESS_STATUSES.has(status);
}
