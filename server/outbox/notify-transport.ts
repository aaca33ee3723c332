import { createHmac } from 'node:crypto';
import { Rejected, type Mail, type Receipt, type Transport } from './transport.ts';

/** Where GOV.UK Notify answers. */
export const NOTIFY_URL = 'https://api.notifications.service.gov.uk';

const BOUNCED = new Set(['permanent-failure']);
const FAILED = new Set(['temporary-failure', 'technical-failure']);

/**
 * GOV.UK Notify. Its template has two personalisations, ((subject)) and ((body)). Notify keeps our reference, so
 * before a message is tried again it is asked whether it has it already: sent once, also after a crash.
 */
export class NotifyTransport implements Transport {
  readonly name = 'notify';
  private readonly issuer: string;
  private readonly secret: string;

  /** @param apiKey as Notify gives it: name, service id and secret joined by - */
  constructor(
    apiKey: string,
    private readonly templateId: string,
    private readonly url = NOTIFY_URL,
  ) {
    this.secret = apiKey.slice(-36);
    this.issuer = apiKey.slice(-73, -37);
  }

  async send({ to, subject, text, messageId }: Mail): Promise<string | null> {
    const known = (await this.ask('GET', `/v2/notifications?reference=${encodeURIComponent(messageId)}`)) as { notifications: object[] };
    if (known.notifications.length > 0) return messageId;
    await this.ask('POST', '/v2/notifications/email', { email_address: to, template_id: this.templateId, reference: messageId, personalisation: { subject, body: text } });
    return messageId;
  }

  async receipts(references: readonly string[]): Promise<Receipt[]> {
    const found = await Promise.all(
      references.map(async (reference) => {
        const { notifications } = (await this.ask('GET', `/v2/notifications?reference=${encodeURIComponent(reference)}`)) as { notifications: { status: string }[] };
        return { reference, said: notifications[0]?.status ?? '' };
      }),
    );
    return found.flatMap(({ reference, said }): Receipt[] => {
      if (said === 'delivered') return [{ reference, status: 'delivered', because: '' }];
      if (BOUNCED.has(said)) return [{ reference, status: 'bounced', because: said }];
      return FAILED.has(said) ? [{ reference, status: 'failed', because: said }] : [];
    });
  }

  async close(): Promise<void> {}

  private async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    const reply = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'error',
      headers: { authorization: `Bearer ${this.token()}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(20_000),
    });
    const answer: unknown = await reply.json().catch(() => null);
    if (reply.ok) return answer;
    const said = (answer as { errors?: { message: string }[] } | null)?.errors?.map(({ message }) => message).join('; ') ?? `status ${reply.status}`;
    // 400: the message or the address is not right; 403: the key or the template is not. Nothing of that mends itself.
    if (reply.status === 400) throw new Rejected(`Notify: ${said}`, /email_address/.test(said));
    throw new Error(`Notify: ${said}`);
  }

  /** A JSON web token, signed with the secret of the key and good for half a minute. */
  private token(): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: this.issuer, iat: Math.floor(Date.now() / 1000) })}`;
    return `${signed}.${createHmac('sha256', this.secret).update(signed).digest('base64url')}`;
  }
}
