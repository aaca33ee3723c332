import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTitle } from '../lib/use-title.ts';

interface PageHeadingProps {
  children: string;
  /** What the page is part of: in the title of the window, as the navigation above says it on the page. */
  caption?: string;
  size?: 'l' | 'xl';
  /** Title of the window where it differs, e.g. "Error: Register". */
  title?: string;
}

/** The h1 of a page: names the window, and takes the focus when the page is opened from another one. */
export function PageHeading({ children, caption, size = 'l', title }: PageHeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  useTitle(title ?? children, caption);
  useEffect(() => {
    // The first page keeps the browser's own start.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
    // Only when another page is opened: a filter in the query string must not steal the focus.
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={`govuk-heading-${size} wm-heading`}>
      {children}
    </h1>
  );
}
