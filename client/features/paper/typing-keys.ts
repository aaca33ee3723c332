const CHOICES = 'input[type=radio], input[type=checkbox]';

/**
 * What a key does while a form from paper is typed in, where the browser would do something else: a digit ticks the choice that
 * stands at that place, 0 unticks them all, Enter goes on to the next question.
 * @returns whether it did something, so that the browser should not
 */
export function typingKey(form: HTMLFormElement, target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'Enter') {
    next(form, target)?.focus();
    return true;
  }
  if (!target.matches(CHOICES) || !/^\d$/.test(key)) return false;
  const choices = [...(target.closest('fieldset')?.querySelectorAll<HTMLInputElement>(CHOICES) ?? [])];
  if (key === '0') {
    for (const choice of choices) choice.checked = false;
    return true;
  }
  const choice = choices[Number(key) - 1];
  choice?.focus();
  choice?.click();
  return true;
}

/** The first field of the next question, or the button at the end. */
function next(form: HTMLFormElement, target: HTMLInputElement): HTMLElement | null {
  const fieldsets = [...form.querySelectorAll('fieldset')];
  const after = fieldsets[fieldsets.findIndex((fieldset) => fieldset.contains(target)) + 1];
  const fields = [...(after?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
  // Into a group of radio buttons one goes by the one that is chosen.
  const chosen = fields.find((field) => field.type === 'radio' && field.checked);
  return chosen ?? fields[0] ?? form.querySelector<HTMLElement>('button:not([type=button])');
}
