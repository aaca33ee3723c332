import type { ReactNode } from 'react';
import { languagesBeside, LONGEST_SECTION } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { EditedDraft, EditedItem } from '../draft-edits.ts';
import { changeWords, nameSection, sectionOffer, wordsField, wordsOf } from '../language-edits.ts';
import { InEachLanguage } from './in-each-language.tsx';

interface SectionFieldProps {
  id: string;
  item: EditedItem;
  draft: EditedDraft;
  errorOf: (id: string) => string | undefined;
  onChange: (section: string) => void;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** The heading a question stands under, in every language. Its words are written once and offered to the whole section. */
export function SectionField({ id, item, draft, errorOf, onChange, onEdit }: SectionFieldProps): ReactNode {
  const sections = [...new Set(draft.items.map(({ section }) => section).filter((section) => section !== ''))];
  const languages = languagesBeside(draft);
  return (
    <>
      <InEachLanguage
        languages={languages}
        field={(language) => {
          const field = wordsField(item.key, language, 'section');
          return (
            <TextInput
              id={field}
              label={`Section in ${LANGUAGE_LABELS[language]}`}
              lang={language}
              value={wordsOf(item, language).section}
              maxLength={LONGEST_SECTION}
              error={errorOf(field)}
              onChange={(event) => onEdit((before) => changeWords(before, item.key, language, { section: event.target.value }))}
            />
          );
        }}
      >
        <TextInput
          id={id}
          label="Section (optional)"
          hint="A heading over this question and those after it that have the same."
          value={item.section}
          maxLength={LONGEST_SECTION}
          list={`${item.key}-sections`}
          error={errorOf(id)}
          onChange={(event) => onChange(event.target.value)}
        />
      </InEachLanguage>
      <datalist id={`${item.key}-sections`}>
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      {languages.map((language) => (
        <Offer key={language} item={item} draft={draft} language={language} onEdit={onEdit} />
      ))}
    </>
  );
}

/** What the rest of the section calls it, to be taken over; or what this question calls it, for the rest. */
function Offer({ item, draft, language, onEdit }: Pick<SectionFieldProps, 'item' | 'draft' | 'onEdit'> & { language: SecondLanguage }): ReactNode {
  const words = wordsOf(item, language).section;
  const { take, give } = sectionOffer(draft, item.key, language);
  const edit = (change: (before: EditedDraft) => EditedDraft): void => {
    // The offer goes with being taken.
    document.getElementById(wordsField(item.key, language, 'section'))?.focus();
    onEdit(change);
  };
  if (take !== null && words.trim() === '') {
    return (
      <p className="govuk-body">
        <LinkButton onClick={() => edit((before) => changeWords(before, item.key, language, { section: take }))}>
          Call it “<span lang={language}>{take}</span>” in {LANGUAGE_LABELS[language]}, as elsewhere in this section
        </LinkButton>
      </p>
    );
  }
  if (give === 0) return null;
  return (
    <p className="govuk-body">
      <LinkButton onClick={() => edit((before) => nameSection(before, item.section, language, words))}>
        Call it “<span lang={language}>{words}</span>” at {give === 1 ? 'the other question' : `the other ${give} questions`} of this section too
      </LinkButton>
    </p>
  );
}
