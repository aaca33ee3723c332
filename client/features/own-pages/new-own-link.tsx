import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';

/** A link to somebody's own page, this once: it cannot be shown again, only replaced. */
export function NewOwnLink({ url, person, onDone }: { url: string; person: string; onDone: () => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Not there on plain HTTP to another machine: the link is selected then, to be copied by hand.
    setCopied(await (navigator.clipboard?.writeText(url) ?? Promise.reject()).then(() => true, () => false));
  };
  return (
    <NotificationBanner key={url} success title={`Link to the own page of ${person}`}>
      <label className="govuk-label" htmlFor="new-own-link">
        Send this link to {person} only
      </label>
      <div id="new-own-link-hint" className="govuk-hint">
        It is shown once, and works until you make another one or take it back. An earlier link of theirs has stopped working.
      </div>
      <input ref={field} id="new-own-link" className="govuk-input" readOnly value={url} aria-describedby="new-own-link-hint" onFocus={(event) => event.target.select()} />
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
