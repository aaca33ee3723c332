import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import type { EditedDraft } from '../draft-edits.ts';
import { progressIn, putInto, takeOut, wordsField } from '../language-edits.ts';
import { WordsFile } from './words-file.tsx';

interface LanguagePanelProps {
  language: SecondLanguage;
  draft: EditedDraft;
  /** What a file of the words is called. */
  fileName: string;
  errors: readonly SummaryError[];
  onErrors: (errors: SummaryError[]) => void;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
  /** Brings a field onto the page and the focus to it. */
  onGo: (fieldId: string) => void;
}

/** Puts a questionnaire into another language: how far that is, what is missing, its words as a file, and out of it again. */
export function LanguagePanel({ language, draft, fileName, errors, onErrors, onEdit, onGo }: LanguagePanelProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const next = useRef<string | null>(null);
  useEffect(() => {
    // What was pressed is gone; what came in its place has the focus.
    if (next.current !== null) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  const name = LANGUAGE_LABELS[language];
  const [putIn, takeItOut] = [`put-into-${language}`, `take-out-${language}`];
  const keep = (): void => {
    next.current = takeItOut;
    setAsking(false);
  };
  const into = (): void => {
    next.current = wordsField(null, language, 'title');
    onEdit((before) => putInto(before, language));
  };
  const out = (): void => {
    next.current = putIn;
    setAsking(false);
    onEdit((before) => takeOut(before, language));
  };
  if (!draft.words[language]) {
    return (
      <div className="govuk-form-group">
        <Button type="button" id={putIn} variant="secondary" aria-describedby={`${putIn}-hint`} className="govuk-!-margin-bottom-1" onClick={into}>
          Put it into {name} as well
        </Button>
        <p id={`${putIn}-hint`} className="govuk-hint">
          People then choose the language they read it in. It can be published when all of it is in {name}.
        </p>
      </div>
    );
  }
  const { done, of, missing } = progressIn(draft, language);
  return (
    <section className="wm-language" aria-labelledby={`in-${language}`}>
      <h2 id={`in-${language}`} className="govuk-heading-m">
        In {name}
      </h2>
      <p className="govuk-body">
        {done} of {of} {of === 1 ? 'question' : 'questions'} {done === 1 ? 'has' : 'have'} all their words in {name}.{missing.length === 0 && of > 0 && ' Nothing is missing.'}
      </p>
      {missing.length > 0 && (
        <Details summary={`What is missing in ${name} (${missing.length})`}>
          <ul className="govuk-list wm-missing">
            {missing.map(({ fieldId, text }) => (
              <li key={fieldId}>
                <a
                  className="govuk-link govuk-link--no-visited-state"
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(fieldId);
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <WordsFile language={language} draft={draft} fileName={fileName} errors={errors} onErrors={onErrors} onEdit={onEdit} />
      {asking ? (
        <div className="wm-differences" role="group" aria-labelledby={`out-of-${language}`}>
          <p id={`out-of-${language}`} className="govuk-body govuk-!-font-weight-bold">
            Take {name} out?
          </p>
          <p className="govuk-body">All its {name} words leave the draft. They are gone for good when you save it.</p>
          <div className="govuk-button-group">
            <Button type="button" variant="warning" autoFocus onClick={out}>
              Take {name} out
            </Button>
            <Button type="button" variant="secondary" onClick={keep}>
              Keep it
            </Button>
          </div>
        </div>
      ) : (
        <p className="govuk-body">
          <LinkButton id={takeItOut} onClick={() => setAsking(true)}>Take {name} out again…</LinkButton>
        </p>
      )}
    </section>
  );
}
