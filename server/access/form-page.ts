import { page } from '../kernel/page.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** Set once at start: the script behind "Show" beside a password. */
let script: string | null = null;
export function useSignInScript(address: string): void {
  script = address;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'password' | 'code';
  readonly autocomplete: string;
  readonly value?: string;
}

interface FormPage {
  readonly title: string;
  /** The heading, when it is not the title. */
  readonly heading?: string;
  readonly faults?: readonly FieldFault[];
  /** What stands below the heading: markup, made of escaped parts. */
  readonly main: string;
}

/** A page with a form, as GOV.UK lays one out: what is wrong stands above the heading, in the title and at its field. */
export function formPage({ title, heading, faults = [], main }: FormPage): string {
  return page({
    title: faults.length > 0 ? `Error: ${title}` : title,
    main: `${errorSummary(faults)}<h1 class="govuk-heading-l">${page.escape(heading ?? title)}</h1>\n${main}`,
    scripts: script ? [script] : [],
  });
}

function errorSummary(faults: readonly FieldFault[]): string {
  if (faults.length === 0) return '';
  const items = faults.map(({ field, message }) => `<li><a href="#${page.escape(field)}">${page.escape(message)}</a></li>`);
  return `<div class="govuk-error-summary" tabindex="-1" data-focus><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${items.join('')}</ul></div></div></div>\n`;
}

/** One labelled field. A password has a button to show it once the script runs; nothing keeps anybody from pasting. */
export function field({ name, label, hint, type = 'text', autocomplete, value = '' }: FormField, faults: readonly FieldFault[] = []): string {
  const fault = faults.find((one) => one.field === name);
  const described = [hint && `${name}-hint`, fault && `${name}-error`].filter(Boolean).join(' ');
  const isPassword = type === 'password';
  const attributes = [
    `class="govuk-input${isPassword ? ' govuk-password-input__input' : ''}${type === 'code' ? ' govuk-input--width-10' : ''}${fault ? ' govuk-input--error' : ''}"`,
    `id="${name}" name="${name}" type="${type === 'code' ? 'text' : type}" autocomplete="${autocomplete}"`,
    isPassword || type === 'email' || type === 'code' ? 'spellcheck="false" autocapitalize="none"' : '',
    // A password that was wrong is never sent back.
    value && !isPassword ? `value="${page.escape(value)}"` : '',
    described ? `aria-describedby="${described}"` : '',
  ];
  const input = `<input ${attributes.filter(Boolean).join(' ')}>`;
  return `<div class="govuk-form-group${fault ? ' govuk-form-group--error' : ''}${isPassword ? ' govuk-password-input' : ''}">
<label class="govuk-label" for="${name}">${page.escape(label)}</label>
${hint ? `<div id="${name}-hint" class="govuk-hint">${page.escape(hint)}</div>` : ''}
${fault ? `<p id="${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${page.escape(fault.message)}</p>` : ''}
${isPassword ? `<div class="govuk-input__wrapper govuk-password-input__wrapper">${input}<button type="button" class="govuk-button govuk-button--secondary govuk-password-input__toggle" aria-controls="${name}" aria-label="Show password" data-show-password hidden>Show</button></div>` : input}
</div>`;
}

/** A form that POSTs to one of our own addresses. */
export function form(action: string, content: string, button: string, secondary = false): string {
  return `<form method="post" action="${page.escape(action)}" novalidate>
${content}
<button class="govuk-button${secondary ? ' govuk-button--secondary' : ''}" type="submit">${page.escape(button)}</button>
</form>`;
}

export const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${page.escape(value)}">`;
export const paragraph = (text: string): string => `<p class="govuk-body">${page.escape(text)}</p>`;
