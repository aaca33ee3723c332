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
  return (
    <>
      <InEachLanguage languages={languagesBeside(draft)} field={(language) => <SectionWords item={item} draft={draft} language={language} errorOf={errorOf} onEdit={onEdit} />}>
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
    </>
  );
}

function SectionWords({ item, draft, language, errorOf, onEdit }: Pick<SectionFieldProps, 'item' | 'draft' | 'errorOf' | 'onEdit'> & { language: SecondLanguage }): ReactNode {
  const field = wordsField(item.key, language, 'section');
  const words = wordsOf(item, language).section;
  const { take, give } = sectionOffer(draft, item.key, language);
  return (
    <div>
      <TextInput
        id={field}
        label={`Section in ${LANGUAGE_LABELS[language]}`}
        lang={language}
        value={words}
        maxLength={LONGEST_SECTION}
        error={errorOf(field)}
        onChange={(event) => onEdit((before) => changeWords(before, item.key, language, { section: event.target.value }))}
      />
      {take !== null && words.trim() === '' && (
        <LinkButton onClick={() => onEdit((before) => changeWords(before, item.key, language, { section: take }))}>
          Take “<span lang={language}>{take}</span>”, as elsewhere in this section
        </LinkButton>
      )}
      {give > 0 && (
        <LinkButton onClick={() => onEdit((before) => nameSection(before, item.section, language, words))}>
          {give === 1 ? 'Use it for the other question of this section too' : `Use it for the other ${give} questions of this section too`}
        </LinkButton>
      )}
    </div>
  );
}
