import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  id?: string;
  /** Opened on paper, where nothing can be pressed. */
  openOnPrint?: boolean;
  className?: string;
  /** Told when it is opened or closed. */
  onToggle?: (open: boolean) => void;
}

/** Text that opens on demand. What is inside is in the page all the time. */
export function Details({ summary, children, id, openOnPrint = false, className, onToggle }: DetailsProps): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!openOnPrint) return;
    let closedBefore = false;
    const open = (): void => {
      if (!details.current || details.current.open) return;
      closedBefore = true;
      details.current.open = true;
    };
    const restore = (): void => {
      if (closedBefore && details.current) details.current.open = false;
      closedBefore = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', restore);
    };
  }, [openOnPrint]);
  return (
    <details ref={details} id={id} className={classes('govuk-details', openOnPrint && 'wm-details--print', className)} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
