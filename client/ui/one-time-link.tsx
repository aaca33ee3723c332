import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { NotificationBanner } from './notification-banner.tsx';

interface OneTimeLinkProps {
  /** Of the field, alone on its page. */
  id: string;
  title: string;
  /** Whom the link is for. */
  who: string;
  url: string;
  /** How long it works, and what becomes of an earlier one. */
  hint: ReactNode;
  onDone: () => void;
}

/** A link shown this once, to be copied and sent: it cannot be shown again, only replaced. */
export function OneTimeLink({ id, title, who, url, hint, onDone }: OneTimeLinkProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Not there on plain HTTP to another machine: the link is selected then, to be copied by hand.
    setCopied(await (navigator.clipboard?.writeText(url) ?? Promise.reject()).then(() => true, () => false));
  };
  return (
    <NotificationBanner key={url} success title={title}>
      <label className="govuk-label" htmlFor={id}>
        Send this link to {who} only
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
      <input ref={field} id={id} className="govuk-input" readOnly value={url} aria-describedby={`${id}-hint`} onFocus={(event) => event.target.select()} />
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
