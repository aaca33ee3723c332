import { useEffect, useRef, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title.ts';

/** The h1 of a step within one page: names the window, and takes the focus when the step before leads to it. */
export function StepHeading({ children, caption, title, takesFocus }: { children: string; caption: string; title?: string; takesFocus: boolean }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title ?? children, caption);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
    // Once, when the step begins.
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="govuk-heading-l wm-heading">
      {children}
    </h1>
  );
}
