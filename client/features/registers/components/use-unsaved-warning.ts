import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { changes } from '../register-words.ts';

/** Asks before the page is left with changes that are not saved. */
export function useUnsavedWarning(count: number): void {
  useBlocker(
    ({ currentLocation, nextLocation }) =>
      count > 0 && currentLocation.pathname !== nextLocation.pathname && !window.confirm(`${changes(count)} not saved yet. Leave without saving?`),
  );
  useEffect(() => {
    if (count === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);
}
