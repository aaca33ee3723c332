import type { KeyboardEvent } from 'react';

/** For a link that looks and is announced as a button: the space bar presses it, as it does any button. */
export function pressBySpace(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ') return;
  // The page would scroll.
  event.preventDefault();
  event.currentTarget.click();
}
