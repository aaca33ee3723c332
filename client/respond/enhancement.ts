/**
 * What the respondent's pages gain with JavaScript; all of them work without. What is entered is kept as it is
 * entered, a form is sent once however often it is pressed, and the focus goes to what has to be put right.
 */
const DEBOUNCE_MS = 1000;
const ONCE_MS = 10_000;

function autosave(form: HTMLFormElement): void {
  const address = form.dataset.autosave!;
  const status = form.querySelector<HTMLElement>('[data-saved]');
  let timer: number | undefined;
  let changed = false;
  let leaving = false;
  let underWay: AbortController | undefined;

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const save = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (!changed || leaving) return;
    changed = false;
    // Text beyond what browsers let outlive the page (64 KB) is saved when they continue.
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    underWay?.abort();
    underWay = new AbortController();
    try {
      const answer = await fetch(address, { method: 'POST', body, keepalive: body.toString().length < 60_000, signal: underWay.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      if (!changed) say(form.dataset.savedWords ?? '');
    } catch {
      changed = true;
      say(form.dataset.unsavedWords ?? '');
    }
  };
  form.addEventListener('input', () => {
    changed = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), DEBOUNCE_MS);
  });
  form.addEventListener('submit', () => {
    leaving = true;
    // The form carries everything; an older save must not arrive after it.
    underWay?.abort();
  });
  // Coming back out of the browser's cache, the page is alive again.
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
  });
}

/** Refuses a second press while the first one is on its way; Enter goes on working, and so does going back. */
function sendOnce(form: HTMLFormElement): void {
  let sentAt = -Infinity;
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - sentAt < ONCE_MS) event.preventDefault();
    else sentAt = event.timeStamp;
  });
  window.addEventListener('pageshow', () => {
    sentAt = -Infinity;
  });
}

/** "Not applicable" and an answer do not stand side by side: the one entered last stays. Long text is never wiped. */
function keepApart(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const group = target.closest('fieldset');
    if (!group) return;
    const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    // Whoever writes beside an answer means it.
    if ('beside' in target.dataset && target.value.trim() !== '') {
      const choice = target.parentElement?.previousElementSibling?.querySelector<HTMLInputElement>('input');
      if (choice) choice.checked = true;
    }
    const exclusive = 'exclusive' in target.dataset;
    if (exclusive && !(target as HTMLInputElement).checked) return;
    for (const box of boxes) if (box !== target && (exclusive || 'exclusive' in box.dataset)) box.checked = false;
    if (exclusive) for (const field of group.querySelectorAll<HTMLInputElement>('input[inputmode=numeric], .govuk-date-input__input, [data-beside]')) field.value = '';
  });
}

/** Enhances the page as it was served. */
export function enhance(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) sendOnce(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    keepApart(form);
    autosave(form);
  }

  const summary = document.querySelector<HTMLElement>('[data-focus]');
  summary?.focus();
  summary?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const field = link && link.pathname === location.pathname ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (!field) return;
    event.preventDefault();
    // The question with its field, not the field alone, comes to the top.
    (field.closest('fieldset') ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
