import { useEffect, useRef } from 'react';

/**
 * Moves the focus to an element that is only on the page once what is shown has changed: the button that opened what was left,
 * say. Give its id to the function and change what is shown; it goes there after the next rendering of whoever uses this.
 */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const target = next.current === null ? null : document.getElementById(next.current);
    if (!target) return;
    next.current = null;
    target.focus();
  });
  return (id) => {
    next.current = id;
  };
}
