import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';

interface NotificationBannerProps {
  children: ReactNode;
  /** Something that was just done: is announced and takes the focus. */
  success?: boolean;
  title?: string;
}

/** Tells about something outside the flow of the page, often that it worked. */
export function NotificationBanner({ children, success = false, title }: NotificationBannerProps): ReactNode {
  const id = useId();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (success) banner.current?.focus();
  }, [success]);
  return (
    <div
      ref={banner}
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
      tabIndex={success ? -1 : undefined}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
