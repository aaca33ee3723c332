import type { ReactNode } from 'react';
import { OneTimeLink } from '../../ui/one-time-link.tsx';

/** A personal link to answer a questionnaire. */
export function NewLink({ url, person, onDone }: { url: string; person: string; onDone: () => void }): ReactNode {
  return (
    <OneTimeLink id="new-link" title={`Personal link for ${person}`} who={person} url={url} hint="It is shown once. An earlier link of theirs has stopped working." onDone={onDone} />
  );
}
