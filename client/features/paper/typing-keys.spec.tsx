import '../../testing/jsdom-gaps.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { typingKey } from './typing-keys.ts';

function Form(): ReactNode {
  return (
    <form
      aria-label="Form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (typingKey(event.currentTarget, event.target, event.key)) event.preventDefault();
      }}
    >
      <fieldset>
        <input aria-label="Day" />
        <input aria-label="Month" />
      </fieldset>
      <fieldset>
        {['One', 'Two', 'Three'].map((label) => (
          <input key={label} type="radio" name="r" value={label} aria-label={label} />
        ))}
      </fieldset>
      <fieldset>
        {['A', 'B'].map((label) => (
          <input key={label} type="checkbox" name="c" value={label} aria-label={label} />
        ))}
      </fieldset>
      <fieldset>
        {Array.from({ length: 11 }, (_, index) => (
          <input key={index} type="radio" name="scale" aria-label={index === 10 ? 'Not applicable' : `Point ${index + 1}`} />
        ))}
      </fieldset>
      <fieldset>
        <textarea aria-label="Words" />
      </fieldset>
      <button type="button">Other</button>
      <button>Check</button>
    </form>
  );
}

const checked = (label: string): boolean => screen.getByLabelText<HTMLInputElement>(label).checked;
const focused = (): string | null => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent;

describe('typing a form in by keyboard', () => {
  it('ticks the choice at the place of a digit, and another one in its place', async () => {
    render(<Form />);
    screen.getByLabelText('One').focus();
    await userEvent.keyboard('3');
    expect([checked('One'), checked('Three'), focused()]).toEqual([false, true, 'Three']);
    await userEvent.keyboard('1');
    expect([checked('One'), checked('Three')]).toEqual([true, false]);
    await userEvent.keyboard('7');
    expect([checked('One'), focused()]).toEqual([true, 'One']);
  });

  it('ticks several boxes, takes one back by the same digit, and all by Delete', async () => {
    render(<Form />);
    screen.getByLabelText('A').focus();
    await userEvent.keyboard('12');
    expect([checked('A'), checked('B')]).toEqual([true, true]);
    await userEvent.keyboard('1');
    expect([checked('A'), checked('B')]).toEqual([false, true]);
    await userEvent.keyboard('{Delete}');
    expect([checked('A'), checked('B')]).toEqual([false, false]);
    screen.getByLabelText('One').focus();
    await userEvent.keyboard('2{Backspace}');
    expect(checked('Two')).toBe(false);
  });

  it('takes 10 as it is written for the tenth choice, and 0 for nothing where there is none', async () => {
    render(<Form />);
    const points = (): string[] => screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked).map((radio) => radio.getAttribute('aria-label')!);
    screen.getByLabelText('Point 3').focus();
    await userEvent.keyboard('10');
    expect([points(), focused()]).toEqual([['Point 10'], 'Point 10']);
    await userEvent.keyboard('1');
    expect(points()).toEqual(['Point 1']);
    screen.getByLabelText('One').focus();
    await userEvent.keyboard('20');
    expect([points(), focused()]).toEqual([['Two', 'Point 1'], 'Two']);
  });

  it('goes on to the next question by Enter, and to the button that checks after the last', async () => {
    render(<Form />);
    screen.getByLabelText('Day').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('One');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('A');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Point 1');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Words');
  });

  it('goes into a group by the choice that is ticked', async () => {
    render(<Form />);
    screen.getByLabelText<HTMLInputElement>('Two').checked = true;
    screen.getByLabelText('Month').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Two');
  });

  it('leaves digits in fields and Enter in longer texts to the browser', async () => {
    render(<Form />);
    screen.getByLabelText('Day').focus();
    await userEvent.keyboard('27');
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('27');
    screen.getByLabelText('Words').focus();
    await userEvent.keyboard('a{Enter}b');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Words').value).toBe('a\nb');
  });
});
