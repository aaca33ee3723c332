import { useEffect } from 'react';

/** What the page is called, and how many forms on it have something to put right. */
let named = typeof document === 'undefined' ? '' : document.title;
let wrong = 0;
const show = (): void => {
  document.title = wrong > 0 && !named.startsWith('Error: ') ? `Error: ${named}` : named;
};

/** Names the page in the browser: most specific part first, the product last. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter((one) => one), 'Waymark'].join(' - ');
  useEffect(() => {
    named = title;
    show();
  }, [title]);
}

/** Puts "Error:" before the name of the page while something is to be put right, wherever on the page that is. */
export function useErrorInTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong) return;
    wrong += 1;
    show();
    return () => {
      wrong -= 1;
      show();
    };
  }, [isWrong]);
}
