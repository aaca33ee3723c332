import type { ReactNode } from 'react';
import { languagesBeside, LONGEST_INTRODUCTION, LONGEST_TITLE } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS } from '../../../../shared/vocabulary/language.ts';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import type { EditedDraft } from '../draft-edits.ts';
import { changeVersionWords, wordsField } from '../language-edits.ts';
import { InEachLanguage } from './in-each-language.tsx';

interface VersionWordsProps {
  draft: EditedDraft;
  errors: readonly SummaryError[];
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** The title and the introduction, in every language of the questionnaire. */
export function VersionWords({ draft, errors, onEdit }: VersionWordsProps): ReactNode {
  const languages = languagesBeside(draft);
  const errorOf = (id: string): string | undefined => errors.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <>
      <InEachLanguage
        languages={languages}
        field={(language) => {
          const id = wordsField(null, language, 'title');
          return <TextInput id={id} label={`Title in ${LANGUAGE_LABELS[language]}`} lang={language} value={draft.words[language]!.title} maxLength={LONGEST_TITLE} error={errorOf(id)} onChange={(event) => onEdit((before) => changeVersionWords(before, language, { title: event.target.value }))} />;
        }}
      >
        <TextInput id="title" label="Title" hint="Respondents see it first." value={draft.title} maxLength={LONGEST_TITLE} error={errorOf('title')} onChange={(event) => onEdit((before) => ({ ...before, title: event.target.value }))} />
      </InEachLanguage>
      <InEachLanguage
        languages={languages}
        field={(language) => {
          const id = wordsField(null, language, 'introduction');
          return (
            <TextArea
              id={id}
              label={`Introduction in ${LANGUAGE_LABELS[language]}`}
              lang={language}
              value={draft.words[language]!.introduction}
              maxLength={LONGEST_INTRODUCTION}
              error={errorOf(id)}
              onChange={(event) => onEdit((before) => changeVersionWords(before, language, { introduction: event.target.value }))}
            />
          );
        }}
      >
        <TextArea
          id="introduction"
          label="Introduction (optional)"
          hint="What it is about and why you ask. How long it takes and what becomes of answers is said without you."
          value={draft.introduction}
          maxLength={LONGEST_INTRODUCTION}
          error={errorOf('introduction')}
          onChange={(event) => onEdit((before) => ({ ...before, introduction: event.target.value }))}
        />
      </InEachLanguage>
    </>
  );
}
