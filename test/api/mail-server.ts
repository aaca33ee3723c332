import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ReceivedMail {
  to: string;
  messageId: string;
  subject: string;
  replyTo: string;
  /** As sent: decoded where it was quoted-printable. */
  text: string;
}

/** What is answered instead of taking a message: a code, or a code and what is said with it; of several, one a try and then it is taken. */
export type Refusal = number | string | (number | string)[];

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** By address. */
  readonly refuses: Map<string, Refusal>;
  close(): Promise<void>;
}

/**
 * A real SMTP listener on loopback that keeps what it is given.
 * @param slowMs how long it thinks after a message came, before it says that it has it
 * @param knows false: it wants a password, and knows none
 */
export async function startMailServer({ slowMs = 0, knows = true } = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const refuses = new Map<string, Refusal>();
  const refusalOf = (address: string): number | string | undefined => {
    const refusal = refuses.get(address);
    return Array.isArray(refusal) ? refusal.shift() : refusal;
  };
  const server = new SMTPServer({
    authOptional: knows,
    allowInsecureAuth: true,
    disabledCommands: knows ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('5.7.8 Authentication failed'), { responseCode: 535 })),
    // What is answered is what the test says, and nothing more.
    hideENHANCEDSTATUSCODES: true,
    onRcptTo({ address }, _session, done) {
      const refusal = refusalOf(address);
      if (refusal === undefined || refusal === 0) return done();
      const [code, ...text] = String(refusal).split(' ');
      done(Object.assign(new Error(text.join(' ') || `${address}: refused`), { responseCode: Number(code) }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const [head, ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const unfolded = head!.replace(/\r\n[ \t]+/g, ' ');
        const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
        const quoted = /quoted-printable/i.test(header('Content-Transfer-Encoding'));
        const raw = body.join('\r\n\r\n').replaceAll('\r\n', '\n');
        const text = quoted ? Buffer.from(raw.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8') : raw;
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, messageId: header('Message-ID'), subject: header('Subject'), replyTo: header('Reply-To'), text });
        if (slowMs > 0) await sleep(slowMs);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, refuses, close: () => new Promise((resolve) => server.close(resolve)) };
}
