import { page } from '../kernel/page.ts';
import type { FieldFault } from '../kernel/problem.ts';
import { field, form, formPage, hidden, paragraph } from './form-page.ts';
import type { LookAroundPlace } from './look-around.service.ts';

/** What the pages of signing in are made of: they work without any script. */
export interface SignInPageParts {
  readonly email?: string;
  readonly faults?: readonly FieldFault[];
  /** Name of the sign-in service, when there is one. */
  readonly provider?: string | undefined;
  readonly places?: readonly LookAroundPlace[];
}

/** E-mail address and password, the sign-in service, and looking around. */
export function signInPage({ email = '', faults = [], provider, places = [] }: SignInPageParts): string {
  const password = form(
    '/sign-in',
    `${field({ name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'username', value: email }, faults)}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }, faults)}`,
    'Continue',
  );
  const parts = [
    provider ? `${providerButton(provider)}<h2 class="govuk-heading-m">Or with a password</h2>` : '',
    password,
    `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">I cannot sign in</span></summary>
<div class="govuk-details__text"><p class="govuk-body">Ask an administrator of Waymark for a link to set your password and your authenticator app anew. If you have lost your phone, a recovery code does in place of a code of the app.</p>
<p class="govuk-body govuk-!-margin-bottom-0">If you run Waymark yourself, type <code>npm run waymark -- sign-in-link --reset E-MAIL</code> in its folder. To answer a questionnaire you do not need to sign in: use the personal link that you were sent.</p></div></details>`,
    places.length > 0 ? lookAround(places) : '',
  ];
  return formPage({ title: 'Sign in', heading: 'Sign in to Waymark', faults, main: parts.join('\n') });
}

/** Goes to the sign-in service; a link, as another website cannot be where a form of ours is sent. */
export function providerButton(name: string): string {
  return `<a href="/sign-in/provider" draggable="false" class="govuk-button">Sign in with ${page.escape(name)}</a>`;
}

function lookAround(places: readonly LookAroundPlace[]): string {
  const radios = places.map(
    ({ key, title, hint }, index) => `<div class="govuk-radios__item"><input class="govuk-radios__input" id="as${index === 0 ? '' : `-${index + 1}`}" name="as" type="radio" value="${key}" aria-describedby="as-${key}-hint">
<label class="govuk-label govuk-radios__label" for="as${index === 0 ? '' : `-${index + 1}`}">${page.escape(title)}</label><div class="govuk-hint govuk-radios__hint" id="as-${key}-hint">${page.escape(hint)}</div></div>`,
  );
  return `<section aria-labelledby="look-around" class="wm-look-around"><h2 class="govuk-heading-m" id="look-around">Or look around</h2>
<p class="govuk-body">This Waymark holds demonstration programmes: the people in them are invented or made unrecognisable. Anybody may look around them, in any role, and change what they like.</p>
${form('/sign-in/look-around', `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Look around the demonstration as</legend><div class="govuk-radios govuk-radios--small">${radios.join('\n')}</div></fieldset></div>`, 'Look around', true)}</section>`;
}

/** The button that uses a one-time link. */
export function linkPage(link: string): string {
  return formPage({ title: 'Sign in', heading: 'Sign in to Waymark', main: `${paragraph('This link signs you in once, on this browser.')}${form('/sign-in', hidden('link', link), 'Sign in')}` });
}

/** The second step. */
export function codePage(faults: readonly FieldFault[] = []): string {
  return formPage({
    title: 'Enter your code',
    faults,
    main: form(
      '/sign-in/code',
      field({ name: 'code', label: 'Code of 6 digits', hint: 'From your authenticator app. If you do not have it with you, enter one of your recovery codes.', type: 'code', autocomplete: 'one-time-code' }, faults),
      'Sign in',
    ),
  });
}
