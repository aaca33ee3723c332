import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface LinkSheetProps {
  heading: ReactNode;
  /** What to do with it, in a line. */
  lead: string;
  url: string;
  /** The address as a QR code, a drawing in SVG. */
  qr: string;
  /** Beneath the address. */
  children?: ReactNode;
}

/** A link for a room: its code as large as fits, its address in letters that can be typed; full screen, or on a sheet of paper. */
export function LinkSheet({ heading, lead, url, qr, children }: LinkSheetProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  const show = (): void => {
    setRefused(false);
    sheet.current?.requestFullscreen().catch(() => setRefused(true));
  };
  const [, before, last] = /^(?:https?:\/\/)?(.*\/)([^/]*)$/.exec(url) ?? [null, '', url];
  return (
    <>
      <div ref={sheet} className="wm-link-sheet">
        {heading}
        <p className="wm-link-sheet__lead">{lead}</p>
        <img className="wm-link-sheet__code" src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt="QR code of the address below" />
        <p className="wm-link-sheet__address">
          {before}
          <wbr />
          <strong>{last}</strong>
        </p>
        {children}
      </div>
      <div className="govuk-button-group wm-no-print">
        {document.fullscreenEnabled && (
          <Button type="button" onClick={show}>
            Show it full screen
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={() => window.print()}>
          Print it
        </Button>
      </div>
      <p className="govuk-body wm-no-print" role="status">
        {refused && 'Your browser did not show it full screen. You can enlarge the page instead, or print it.'}
      </p>
    </>
  );
}
