/** Behind "Show" beside a password on pages that the server renders; without it the page works, and shows no button. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show-password]')) {
  const input = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!(input instanceof HTMLInputElement)) continue;
  const status = document.createElement('span');
  status.className = 'govuk-visually-hidden';
  status.setAttribute('aria-live', 'polite');
  button.after(status);
  const show = (shown: boolean): void => {
    input.type = shown ? 'text' : 'password';
    button.textContent = shown ? 'Hide' : 'Show';
    button.setAttribute('aria-label', shown ? 'Hide password' : 'Show password');
    status.textContent = shown ? 'Your password is visible' : 'Your password is hidden';
  };
  button.hidden = false;
  button.addEventListener('click', () => show(input.type === 'password'));
  // So that no browser offers it as a text that was typed before.
  input.form?.addEventListener('submit', () => show(false));
}
document.querySelector<HTMLElement>('[data-focus]')?.focus();
