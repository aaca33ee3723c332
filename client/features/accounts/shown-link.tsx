import type { ReactNode } from 'react';
import { OneTimeLink } from '../../ui/one-time-link.tsx';
import { instant } from './instant.ts';

/** A link to sign in or to accept an invitation. */
export function ShownLink({ title, who, url, expiresAt, onDone }: { title: string; who: string; url: string; expiresAt: string; onDone: () => void }): ReactNode {
  return (
    <OneTimeLink id="shown-link" title={title} who={who} url={url} hint={<>It is shown once and works once, until {instant(expiresAt)}. It takes the place of any earlier one.</>} onDone={onDone} />
  );
}
