const CHOICES = 'input[type=radio], input[type=checkbox]';

/**
 * What a key does while a form from paper is typed in, where the browser would do something else: a digit ticks the choice that
 * stands at that place, 0 the tenth, Delete unticks them all, Enter goes on to the next question.
 * @returns whether it did something, so that the browser should not
 */
export function typingKey(form: HTMLFormElement, target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'Enter') {
    next(form, target)?.focus();
    return true;
  }
  if (!target.matches(CHOICES)) return false;
  const choices = [...(target.closest('fieldset')?.querySelectorAll<HTMLInputElement>(CHOICES) ?? [])];
  if (key === 'Delete' || key === 'Backspace') {
    for (const choice of choices) choice.checked = false;
    return true;
  }
  if (!/^\d$/.test(key)) return false;
  // Of a scale from 1 to 10 the answer 10 can so be typed as it is written: the 0 takes the place of the 1.
  const choice = choices[key === '0' ? 9 : Number(key) - 1];
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
