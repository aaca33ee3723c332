import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** A state in a word or two. The colour never says anything that the word does not. */
export function Tag({ children, colour }: { children: ReactNode; colour?: TagColour }): ReactNode {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
