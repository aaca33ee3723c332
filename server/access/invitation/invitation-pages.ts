import { page } from '../../kernel/page.ts';
import type { FieldFault } from '../../kernel/problem.ts';
import { field, form, formPage, hidden, paragraph } from '../form-page.ts';
import { providerButton } from '../sign-in-pages.ts';
import type { OpenInvitation } from './acceptance.service.ts';

/** What an invitation is to, and a button: opening the link changes nothing. */
export function openingPage(invitation: OpenInvitation, toWhat: string, link: string): string {
  const button = form('/invitation', hidden('link', link), 'Continue');
  if (invitation.kind === 'reset') {
    return formPage({ title: 'Sign in anew', main: `${paragraph(`With this link you set a new password and a new authenticator app for ${invitation.email ?? 'your account'}. It works once. You are then signed out everywhere else.`)}${button}` });
  }
  const by = invitation.kind === 'first_administrator' ? 'Nobody sets this Waymark up yet.' : `${invitation.invitedBy} invites you.`;
  return formPage({
    title: 'Your invitation',
    main: `${paragraph(`${by} You become ${toWhat}.`)}
${invitation.email ? paragraph(`The invitation is for ${invitation.email}. If that is not you, close this page.`) : ''}
${paragraph(invitation.existing ? 'You have an account with this address already: sign in to it, and the new role is added.' : 'You need about five minutes and a phone or computer with an authenticator app, such as Microsoft Authenticator, Google Authenticator or a password manager.')}
${button}`,
  });
}

/** Name, address where it is not known, and a new password; or the password of the account there is. */
export function passwordPage(invitation: OpenInvitation, parts: { provider: string | undefined; given?: { name?: string; email?: string }; faults?: readonly FieldFault[] }): string {
  const { provider, given = {}, faults = [] } = parts;
  const withProvider = provider ? `${providerButton(provider)}<h2 class="govuk-heading-m">Or with a password</h2>` : '';
  if (invitation.existing) {
    return formPage({
      title: 'Sign in to accept',
      faults,
      main: `${withProvider}${form('/invitation/you', `${paragraph(`Account: ${invitation.email ?? ''}`)}${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }, faults)}`, 'Continue')}`,
    });
  }
  const isNew = invitation.kind !== 'reset';
  const fields = [
    isNew ? field({ name: 'name', label: 'Your name', hint: 'As your colleagues know you.', autocomplete: 'name', value: given.name ?? invitation.name }, faults) : '',
    invitation.email
      ? `<input type="hidden" autocomplete="username" name="username" value="${page.escape(invitation.email)}">`
      : field({ name: 'email', label: 'E-mail address', hint: 'You sign in with it.', type: 'email', autocomplete: 'username', value: given.email ?? '' }, faults),
    field({ name: 'password', label: 'Password', hint: 'At least 12 characters. Three or four words that have nothing to do with each other are easy to remember. You can paste it from a password manager.', type: 'password', autocomplete: 'new-password' }, faults),
  ];
  return formPage({ title: isNew ? 'Make your account' : 'Choose a new password', faults, main: `${withProvider}${form('/invitation/you', fields.join('\n'), 'Continue')}` });
}

/** The picture to scan, the same to type, and the first code. */
export function authenticatorPage(set: { address: string; picture: string; secret: string }, faults: readonly FieldFault[] = []): string {
  return formPage({
    title: 'Set up your authenticator app',
    faults,
    main: `${paragraph('Besides your password you sign in with a code that changes every 30 seconds. An app on your phone or computer makes it: Microsoft Authenticator, Google Authenticator, or a password manager.')}
<ol class="govuk-list govuk-list--number"><li>Open the app and choose to add an account.</li><li>Scan this picture with it.</li></ol>
<p><img src="${set.picture}" alt="Picture for your authenticator app. The key below says the same" width="220" height="220"></p>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">I cannot scan it</span></summary>
<div class="govuk-details__text"><p class="govuk-body">Type this key into the app (time-based, 6 digits):</p><p class="govuk-body wm-code">${page.escape(set.secret)}</p>
<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="${page.escape(set.address)}">Open the app on this device</a></p></div></details>
${form('/invitation/code', field({ name: 'code', label: 'Code of 6 digits', hint: 'The one that the app shows now.', type: 'code', autocomplete: 'one-time-code' }, faults), 'Finish')}`,
  });
}

/** The recovery codes, this once. */
export function finishedPage(codes: readonly string[]): string {
  return formPage({
    title: 'Keep your recovery codes',
    main: `${paragraph('You are signed in. If you lose your phone, each of these codes signs you in once in place of a code of the app. Print them, or keep them in a password manager: they are not shown again.')}
<ul class="govuk-list wm-code" aria-label="Recovery codes">${codes.map((code) => `<li>${code}</li>`).join('')}</ul>
<a href="/" draggable="false" class="govuk-button">I have kept them: continue</a>`,
  });
}
