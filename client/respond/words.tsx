import { createContext, useContext, type ReactNode } from 'react';
import { ENGLISH, type RespondentWords } from '../../shared/questionnaire/words/respondent-words.ts';

const Words = createContext(ENGLISH);

/** The language in which the pages below speak; English where nothing else is said. */
export function InWords({ words, children }: { words: RespondentWords; children: ReactNode }): ReactNode {
  return <Words value={words}>{children}</Words>;
}

/** What the respondent's pages say by themselves, in the language they are in. */
export function useWords(): RespondentWords {
  return useContext(Words);
}
