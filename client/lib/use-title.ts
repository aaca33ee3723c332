import { useEffect } from 'react';

/** Names the page in the browser: most specific part first, the product last. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter((one) => one), 'Waymark'].join(' - ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
