import { jest } from '@jest/globals';
import { enhance } from './enhancement.ts';

const posted = jest.fn<(address: string, options: { body: URLSearchParams; keepalive: boolean; signal: AbortSignal }) => Promise<{ ok: boolean; status: number }>>();

const PAGE = `
  <div class="govuk-error-summary" data-focus="" tabindex="-1"><a href="#item-n">Enter a whole number</a></div>
  <form method="post" action="/answer/page/1" data-autosave="/answer/draft" data-once="" data-saved-words="Saved. Come back." data-unsaved-words="Not saved yet.">
    <input type="hidden" name="~shown" value="n m">
    <fieldset>
      <input id="item-n" name="n" type="text" inputmode="numeric">
      <input id="na" name="n~instead" type="checkbox" value="~not_applicable" data-exclusive="">
      <input id="dk" name="n~instead" type="checkbox" value="~dont_know" data-exclusive="">
    </fieldset>
    <fieldset>
      <input id="a" name="m" type="checkbox" value="a"><input id="b" name="m" type="checkbox" value="b">
 <div><div><input id="c" name="m" type="checkbox" value="c"></div><div><input id="c-what" name="m~other" type="text" data-beside=""></div></div>
      <input id="none" name="m" type="checkbox" value="~not_applicable" data-exclusive="">
    </fieldset>
    <fieldset><textarea id="t" name="t"></textarea><input id="t-na" name="t~instead" type="checkbox" value="~not_applicable" data-exclusive=""></fieldset>
    <button>Continue</button>
    <p data-saved="">Kept when you continue.</p>
  </form>`;

const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;
const form = (): HTMLFormElement => document.querySelector('form')!;
const saved = (): string => document.querySelector('[data-saved]')!.textContent!;
const type = (id: string, value: string): void => {
  field(id).value = value;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
};
const tick = (id: string): void => {
  field(id).checked = true;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
};
const submit = (): boolean => form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

beforeEach(() => {
  jest.useFakeTimers();
  posted.mockReset().mockResolvedValue({ ok: true, status: 204 });
  Object.assign(globalThis, { fetch: posted });
  Element.prototype.scrollIntoView = jest.fn();
  document.body.innerHTML = PAGE;
  enhance();
});
afterEach(() => jest.useRealTimers());

describe('keeping answers as they are entered', () => {
  it('saves the whole page once, a second after the last change', async () => {
    type('item-n', '1');
    await jest.advanceTimersByTimeAsync(900);
    type('item-n', '12');
    await jest.advanceTimersByTimeAsync(900);
    expect(posted).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(posted).toHaveBeenCalledTimes(1);
    const [address, { body, keepalive }] = posted.mock.calls[0]!;
    expect([address, keepalive, body.get('n'), body.get('~shown')]).toEqual(['/answer/draft', true, '12', 'n m']);
    expect(saved()).toContain('Saved.');
  });

  it('saves at once when the page goes out of sight', () => {
    type('item-n', '1');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('says so when it cannot, and tries again with the next change', async () => {
    posted.mockRejectedValueOnce(new Error('offline'));
    type('item-n', '1');
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved()).toContain('Not saved yet');
    type('item-n', '2');
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved()).toContain('Saved.');
  });

  it('leaves it to the form once that is on its way', async () => {
    type('item-n', '1');
    submit();
    await jest.advanceTimersByTimeAsync(5000);
    expect(posted).not.toHaveBeenCalled();
  });

  it('calls back a save that is under way when the form is sent, lest it arrive after it', async () => {
    posted.mockReturnValueOnce(new Promise(() => undefined));
    type('item-n', '1');
    await jest.advanceTimersByTimeAsync(1000);
    submit();
    expect(posted.mock.calls[0]![1].signal.aborted).toBe(true);
  });

  it('does not ask a browser to outlive the page with more than it will take', async () => {
    type('t', 'a'.repeat(70_000));
    await jest.advanceTimersByTimeAsync(1000);
    expect(posted.mock.calls[0]![1].keepalive).toBe(false);
  });
});

describe('sending once', () => {
  it('refuses a second press, and takes one again when somebody has come back', () => {
    expect(submit()).toBe(true);
    expect(submit()).toBe(false);
    window.dispatchEvent(new Event('pageshow'));
    expect(submit()).toBe(true);
  });
});

describe('an answer and “Not applicable”', () => {
  it('do not stand side by side: the last one stays', () => {
    tick('na');
    type('item-n', '3');
    expect(field('na').checked).toBe(false);
    tick('dk');
    expect(field('item-n').value).toBe('');
    tick('na');
    expect(field('dk').checked).toBe(false);
  });

  it('among boxes to tick: the choices go, or “Not applicable” does', () => {
    tick('a');
    tick('b');
    tick('none');
    expect([field('a').checked, field('b').checked, field('none').checked]).toEqual([false, false, true]);
    tick('b');
    expect(field('none').checked).toBe(false);
  });

  it('among boxes to tick: whoever says what means the answer beside it', () => {
    type('c-what', ' ');
    expect(field('c').checked).toBe(false);
    tick('none');
    type('c-what', 'The journey');
    expect([field('c').checked, field('none').checked]).toEqual([true, false]);
    tick('none');
    expect([field('c').checked, field('c-what').value]).toEqual([false, '']);
  });

  it('never wipes what was written at length', () => {
    type('t', 'A long thought');
    tick('t-na');
    expect(field('t').value).toBe('A long thought');
  });
});

describe('what has to be put right', () => {
  it('has the focus, and leads to its field', () => {
    const summary = document.querySelector<HTMLElement>('[data-focus]')!;
    expect(document.activeElement).toBe(summary);
    summary.querySelector('a')!.click();
    expect(document.activeElement).toBe(field('item-n'));
  });
});
