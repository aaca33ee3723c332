import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { BackLink } from '../../client/respond/form-parts.tsx';
import { page } from '../kernel/page.ts';
import { clientEntry } from '../web/client-files.ts';

/** What a respondent's request is answered with: a page, another address, or nothing. */
export type Outcome = ShownPage | { readonly to: string } | { readonly status: 204 | 409 };

export interface ShownPage {
  readonly status: number;
  readonly title: string;
  readonly main: ReactElement;
  /** Where "Back" leads. */
  readonly back?: string | undefined;
}

/** Sends an outcome. Redirects are 303, so that a page that is loaded again sends nothing again. */
export async function sendOutcome(reply: FastifyReply, outcome: Outcome): Promise<void> {
  if ('to' in outcome) return void (await reply.redirect(outcome.to, 303));
  if (!('main' in outcome)) return void (await reply.status(outcome.status).send());
  const { status, title, main, back } = outcome;
  const script = clientEntry('respond/enhance.ts')?.script;
  await reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(
      page({
        title,
        main: renderToStaticMarkup(main),
        ...(back ? { before: renderToStaticMarkup(createElement(BackLink, { to: back })) } : {}),
        scripts: script ? [script] : [],
      }),
    );
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });

/** '2011-03-16' as 16 March 2011. */
export function inWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** An instant as clocks in London show it: 16 March 2011 at 3:15pm. */
export function atInWords(instant: Date): string {
  return `${DATE.format(instant)} at ${TIME.format(instant).replace(/\s/g, '')}`;
}
