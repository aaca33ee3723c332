import { useState, type ReactNode } from 'react';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import type { EditedDraft } from '../draft-edits.ts';
import { progressIn, putInto, takeOut } from '../language-edits.ts';
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
  const name = LANGUAGE_LABELS[language];
  if (!draft.words[language]) {
    return (
      <div className="govuk-form-group">
        <Button type="button" id={`put-into-${language}`} variant="secondary" aria-describedby={`put-into-${language}-hint`} className="govuk-!-margin-bottom-1" onClick={() => onEdit((before) => putInto(before, language))}>
          Put it into {name} as well
        </Button>
        <p id={`put-into-${language}-hint`} className="govuk-hint">
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
            <Button
              type="button"
              variant="warning"
              autoFocus
              onClick={() => {
                setAsking(false);
                onEdit((before) => takeOut(before, language));
              }}
            >
              Take {name} out
            </Button>
            <Button type="button" variant="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </div>
        </div>
      ) : (
        <p className="govuk-body">
          <LinkButton onClick={() => setAsking(true)}>Take {name} out again…</LinkButton>
        </p>
      )}
    </section>
  );
}
