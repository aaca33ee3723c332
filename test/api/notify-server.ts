import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const ISSUER = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
/** As Notify gives it: its name, the service, the secret. */
export const NOTIFY_KEY = `a_test-${ISSUER}-${SECRET}`;
export const NOTIFY_TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

export interface Notification {
  reference: string;
  to: string;
  subject: string;
  body: string;
  status: string;
}

export interface NotifyServer {
  readonly url: string;
  readonly notifications: Notification[];
  /** Every request, as `GET reference` or `POST reference`. */
  readonly asked: string[];
  /** Answers the next requests with these, an HTTP status each and what Notify says with it. */
  readonly refuses: { status: number; error: string; message: string }[];
  close(): Promise<void>;
}

/**
 * GOV.UK Notify as far as its documentation tells: notifications by e-mail, asked for by their reference.
 * @param slowMs how long it thinks after it has kept a notification, before it says so
 */
export async function startNotifyServer({ slowMs = 0 } = {}): Promise<NotifyServer> {
  const notifications: Notification[] = [];
  const asked: string[] = [];
  const refuses: NotifyServer['refuses'] = [];
  const server = http.createServer(async (request, reply) => {
    let text = '';
    for await (const chunk of request) text += (chunk as Buffer).toString();
    const answer = (status: number, body: object): void => void reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const error = (status: number, name: string, message: string): void => answer(status, { status_code: status, errors: [{ error: name, message }] });
    if (!isSigned(request.headers.authorization)) return error(403, 'AuthError', 'Invalid token: signature, api token not found');
    const refused = refuses.shift();
    if (refused) return error(refused.status, refused.error, refused.message);
    const url = new URL(request.url!, 'http://notify');
    if (request.method === 'GET' && url.pathname === '/v2/notifications') {
      const reference = url.searchParams.get('reference')!;
      asked.push(`GET ${reference}`);
      return answer(200, { notifications: notifications.filter((one) => one.reference === reference).map(({ status }) => ({ reference, status })), links: {} });
    }
    if (request.method !== 'POST' || url.pathname !== '/v2/notifications/email') return error(404, 'NotFound', 'Not found');
    const body = JSON.parse(text) as { email_address: string; template_id: string; reference: string; personalisation: { subject: string; body: string } };
    asked.push(`POST ${body.reference}`);
    if (body.template_id !== NOTIFY_TEMPLATE) return error(400, 'BadRequestError', 'Template not found');
    if (!/^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(body.email_address)) return error(400, 'ValidationError', 'email_address Not a valid email address');
    notifications.push({ reference: body.reference, to: body.email_address, ...body.personalisation, status: 'created' });
    if (slowMs > 0) await sleep(slowMs);
    answer(201, { id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference: body.reference });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    notifications,
    asked,
    refuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A JSON web token of this service, not older than half a minute. */
function isSigned(authorization = ''): boolean {
  const [head = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  if (createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url') !== signature) return false;
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string; iat: number };
  return iss === ISSUER && Math.abs(Date.now() / 1000 - iat) < 30;
}
