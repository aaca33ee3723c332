import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

/**
 * Asks before the page is left with what is not saved.
 * @param question asked then, e.g. "2 changes not saved yet. Leave without saving?"; null: everything is saved
 * @returns lets the next move go unasked: after saving, when the page leads on
 */
export function useUnsavedWarning(question: string | null): () => void {
  const allowed = useRef(false);
  useBlocker(({ currentLocation, nextLocation }) => question !== null && !allowed.current && currentLocation.pathname !== nextLocation.pathname && !window.confirm(question));
  useEffect(() => {
    if (question === null) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [question]);
  return () => {
    allowed.current = true;
  };
}
