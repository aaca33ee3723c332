import type { LightMyRequestResponse } from 'fastify';
import { generateSync } from 'otplib';
import { InvitationService } from '../../server/access/invitation/invitation.service.ts';
import type { TestApp } from './test-app.ts';

export const PASSWORD = 'teapot velvet gravel lantern';

/** Cookies as a browser keeps them, by name. */
export type Jar = Map<string, string>;

export const asHeader = (jar: Jar): { cookie: string } => ({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') });

/** A request of a browser with a jar: what the answer sets is kept, what it clears is dropped. */
export async function browse(test: TestApp, jar: Jar, method: 'GET' | 'POST', url: string, body?: object, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  const reply = await test.send(method, url, { ...asHeader(jar), ...headers }, body);
  for (const { name, value } of reply.cookies) {
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return reply;
}

/** The code that an authenticator app shows, in steps of 30 seconds from now: each works once, one before and after now too. */
export const codeOf = (secret: string, steps = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** The secret that a page for setting up an authenticator app says. */
export const secretOn = (html: string): string => /wm-code">([A-Z2-7 ]+)</.exec(html)![1]!.replaceAll(' ', '');

export interface Newcomer {
  email: string;
  totpSecret: string;
  recoveryCodes: string[];
  jar: Jar;
}

/** Accepts an invitation as people do. The code of the step before now is used, so that the one of now still works. */
export async function accept(test: TestApp, link: string, given: { name?: string; email?: string; password?: string } = {}): Promise<Omit<Newcomer, 'email'>> {
  const jar: Jar = new Map();
  const expectStatus = (reply: LightMyRequestResponse, status: number): LightMyRequestResponse => {
    if (reply.statusCode !== status) throw new Error(`${reply.statusCode}: ${reply.body}`);
    return reply;
  };
  expectStatus(await browse(test, jar, 'POST', '/invitation', { link }), 303);
  expectStatus(await browse(test, jar, 'POST', '/invitation/you', { name: 'Jo Marchbanks', password: PASSWORD, ...given }), 303);
  const totpSecret = secretOn(expectStatus(await browse(test, jar, 'GET', '/invitation/code'), 200).body);
  const done = expectStatus(await browse(test, jar, 'POST', '/invitation/code', { code: codeOf(totpSecret, -1) }), 200);
  const recoveryCodes = [...done.body.matchAll(/<li>([a-z2-9-]{14})<\/li>/g)].map(([, code]) => code!);
  return { totpSecret, recoveryCodes, jar };
}

/** An administrator who came by the link that the server prints. */
export async function newAdministrator(test: TestApp, email: string): Promise<Newcomer> {
  const link = await test.app.get(InvitationService).administratorLink();
  return { email, ...(await accept(test, link, { name: `Administrator ${email}`, email })) };
}

export const linkIn = (url: string): string => new URL(url).searchParams.get('link')!;

/** Both steps of signing in. */
export async function signIn(test: TestApp, who: { email: string; totpSecret: string }, jar: Jar = new Map(), password = PASSWORD, steps = 0): Promise<LightMyRequestResponse> {
  const first = await browse(test, jar, 'POST', '/sign-in', { email: who.email, password });
  return first.statusCode === 303 ? browse(test, jar, 'POST', '/sign-in/code', { code: codeOf(who.totpSecret, steps) }) : first;
}
