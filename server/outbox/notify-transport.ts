import { createHmac } from 'node:crypto';
import { Rejected, type Mail, type Receipt, type Transport } from './transport.ts';

/** Where GOV.UK Notify answers. */
export const NOTIFY_URL = 'https://api.notifications.service.gov.uk';

/** What Notify says of a message that did not arrive, and what that means (its documentation, "Error codes and statuses"). */
const ENDED: Readonly<Record<string, { status: 'bounced' | 'failed'; because: string }>> = {
  'permanent-failure': { status: 'bounced', because: 'GOV.UK Notify: the address does not exist (permanent-failure)' },
  'temporary-failure': { status: 'failed', because: 'GOV.UK Notify could not deliver it within three days: the mailbox may be full or its server away (temporary-failure)' },
  'technical-failure': { status: 'failed', because: 'GOV.UK Notify could not send it because of a fault between it and the mail provider (technical-failure)' },
};
/** Notify takes 3,000 requests a minute. */
const TOGETHER = 5;

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

  async send({ to, subject, text, reference }: Mail): Promise<string | null> {
    if ((await this.statusOf(reference)) !== null) return reference;
    await this.ask('POST', '/v2/notifications/email', { email_address: to, template_id: this.templateId, reference, personalisation: { subject, body: text } });
    return reference;
  }

  /** Where Notify stops answering half-way, what it has said by then counts; the rest is asked another time. */
  async receipts(references: readonly string[]): Promise<Receipt[]> {
    const found: Receipt[] = [];
    for (let from = 0; from < references.length; from += TOGETHER) {
      const asked = await Promise.allSettled(references.slice(from, from + TOGETHER).map(async (reference) => ({ reference, said: await this.statusOf(reference) })));
      for (const one of asked) {
        if (one.status === 'rejected') continue;
        const { reference, said } = one.value;
        if (said === 'delivered') found.push({ reference, status: 'delivered', because: '' });
        else if (said !== null && said in ENDED) found.push({ reference, ...ENDED[said]! });
      }
      const refused = asked.find((one) => one.status === 'rejected');
      if (refused && found.length === 0) throw refused.reason;
      if (refused) break;
    }
    return found;
  }

  private async statusOf(reference: string): Promise<string | null> {
    const { notifications } = (await this.ask('GET', `/v2/notifications?reference=${encodeURIComponent(reference)}`)) as { notifications: { status: string }[] };
    return notifications.length === 0 ? null : (notifications[0]!.status ?? '');
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
