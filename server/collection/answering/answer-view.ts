import type { FastifyReply } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BackLink } from '../../../client/respond/form-parts.tsx';
import { InWords } from '../../../client/respond/words.tsx';
import { wordsIn } from '../../../shared/questionnaire/words/respondent-words.ts';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { page } from '../../kernel/page.ts';
import { clientEntry } from '../../web/client-files.ts';

/** What a respondent's request is answered with: a page, another address, or nothing. */
export type Outcome = ShownPage | { readonly to: string } | { readonly status: 204 | 409 };

export interface ShownPage {
  readonly status: number;
  readonly title: string;
  readonly main: ReactElement;
  /** Where "Back" leads. */
  readonly back?: string | undefined;
  readonly language: Language;
}

/** Sends an outcome. Redirects are 303, so that a page that is loaded again sends nothing again. */
export async function sendOutcome(reply: FastifyReply, outcome: Outcome): Promise<void> {
  if ('to' in outcome) return void (await reply.redirect(outcome.to, 303));
  if (!('main' in outcome)) return void (await reply.status(outcome.status).send());
  const { status, title, main, back, language } = outcome;
  const words = wordsIn(language);
  const script = clientEntry('respond/enhance.ts')?.script;
  const inWords = (element: ReactElement): string => renderToStaticMarkup(createElement(InWords, { words, children: element }));
  await reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(
      page({
        title,
        lang: words.lang,
        skip: words.common.skipToContent,
        main: inWords(main),
        ...(back ? { before: inWords(createElement(BackLink, { to: back })) } : {}),
        scripts: script ? [script] : [],
      }),
    );
}
