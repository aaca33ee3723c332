import { createTransport, type Transporter } from 'nodemailer';
import { Rejected, type Mail, type Transport } from './transport.ts';

/** What a mail server says of an address that does not exist, or that it will never deliver to (RFC 5321, RFC 3463). */
const ADDRESS_FAULTS = new Set([550, 551, 553]);

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
}

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
    this.server = createTransport({ url, pool: true, maxConnections: 3, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as never);
  }

  async send({ to, subject, text, messageId }: Mail): Promise<string | null> {
    try {
      // Automatic answers to what a machine sends are of no use to anybody (RFC 3834).
      await this.server.sendMail({ from: this.from, to, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
      return messageId;
    } catch (error) {
      const { responseCode, response, message } = error as SmtpError;
      if (responseCode !== undefined && responseCode >= 500) throw new Rejected(response ?? message, ADDRESS_FAULTS.has(responseCode));
      throw error;
    }
  }

  async close(): Promise<void> {
    this.server.close();
  }
}
