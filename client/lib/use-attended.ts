import { useEffect, useState } from 'react';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/**
 * Whether somebody is at this page: has done anything on it in the last minutes. What a page asks of the server by itself counts as
 * use, so a page that nobody is at must stop asking, or a sign-in would never end.
 */
export function useAttended(minutes = 10): boolean {
  const [attended, setAttended] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const seen = (): void => {
      clearTimeout(timer);
      setAttended(true);
      timer = setTimeout(() => setAttended(false), minutes * 60_000);
    };
    seen();
    for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, seen);
    };
  }, [minutes]);
  return attended;
}
