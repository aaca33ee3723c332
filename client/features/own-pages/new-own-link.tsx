import type { ReactNode } from 'react';
import { OneTimeLink } from '../../ui/one-time-link.tsx';

/** A link to somebody's own page. */
export function NewOwnLink({ url, person, onDone }: { url: string; person: string; onDone: () => void }): ReactNode {
  return (
    <OneTimeLink
      id="new-own-link"
      title={`Link to the own page of ${person}`}
      who={person}
      url={url}
      hint="It is shown once, and works until you make another one or take it back. An earlier link of theirs has stopped working."
      onDone={onDone}
    />
  );
}
