import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

export interface ReceivedMail {
  to: string;
  messageId: string;
  subject: string;
  /** As sent: decoded where it was quoted-printable. */
  text: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** What it answers to these addresses instead of taking the message: an SMTP code. */
  readonly refuses: Map<string, number>;
  close(): Promise<void>;
}

/** A real SMTP listener on loopback that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const refuses = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const code = refuses.get(address);
      done(code ? Object.assign(new Error(`${address}: refused`), { responseCode: code }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [head, ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const unfolded = head!.replace(/\r\n[ \t]+/g, ' ');
        const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
        const quoted = /quoted-printable/i.test(header('Content-Transfer-Encoding'));
        const raw = body.join('\r\n\r\n').replaceAll('\r\n', '\n');
        const text = quoted ? Buffer.from(raw.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8') : raw;
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, messageId: header('Message-ID'), subject: header('Subject'), text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, refuses, close: () => new Promise((resolve) => server.close(resolve)) };
}
