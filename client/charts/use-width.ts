import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What fits on A4 between our margins, inside the border of a panel. */
const PAGE_WIDTH = 640;
/** Laying out anew for every pixel of a dragged window would only flicker. */
const STEP = 8;

/** Width in pixels of an element, as it changes; that of a page while printing; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    let printing = false;
    const measure = (): void => {
      if (!printing) setWidth(Math.floor(watched.clientWidth / STEP) * STEP);
    };
    const beforePrint = (): void => {
      printing = true;
      // The browser takes its picture right after this returns.
      flushSync(() => setWidth(PAGE_WIDTH));
    };
    const afterPrint = (): void => {
      printing = false;
      measure();
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(watched);
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    return () => {
      observer?.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
    };
  }, [element]);
  return width;
}
