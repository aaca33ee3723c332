import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { instant } from './instant.ts';

/** A link, this once: it cannot be shown again, only replaced. */
export function ShownLink({ title, who, url, expiresAt, onDone }: { title: string; who: string; url: string; expiresAt: string; onDone: () => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Not there on plain HTTP to another machine: the link is selected then, to be copied by hand.
    setCopied(await (navigator.clipboard?.writeText(url) ?? Promise.reject()).then(() => true, () => false));
  };
  return (
    <NotificationBanner key={url} success title={title}>
      <label className="govuk-label" htmlFor="shown-link">
        Send this link to {who} only
      </label>
      <div id="shown-link-hint" className="govuk-hint">
        It is shown once and works once, until {instant(expiresAt)}. It takes the place of any earlier one.
      </div>
      <input ref={field} id="shown-link" className="govuk-input" readOnly value={url} aria-describedby="shown-link-hint" onFocus={(event) => event.target.select()} />
      <div className="govuk-button-group govuk-!-margin-top-3">
        <Button type="button" onClick={() => void copy()}>
          Copy the link
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          Done
        </Button>
        <span role="status">{copied === null ? '' : copied ? 'Copied' : 'Selected: press Ctrl and C to copy it'}</span>
      </div>
    </NotificationBanner>
  );
}
