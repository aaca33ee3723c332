import { useState, type ReactNode } from 'react';
import { LANGUAGE_LABELS, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
import { textOfFile } from '../../../lib/read-file.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import type { EditedDraft } from '../draft-edits.ts';
import { takeWords, wordsFile } from '../words-file.ts';

interface WordsFileProps {
  language: SecondLanguage;
  draft: EditedDraft;
  fileName: string;
  errors: readonly SummaryError[];
  onErrors: (errors: SummaryError[]) => void;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** The words as a file, for somebody who does not sign in here, and back. */
export function WordsFile({ language, draft, fileName, errors, onErrors, onEdit }: WordsFileProps): ReactNode {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const name = LANGUAGE_LABELS[language];
  const id = `words-file-${language}`;
  const wrong = errors.filter(({ fieldId }) => fieldId === id);
  const change = (typed: string): void => {
    setTold('');
    setText(typed);
  };
  const take = (): void => {
    if (text.trim() === '') return onErrors([{ text: 'Paste the words, or choose a file', fieldId: id }]);
    const read = takeWords(draft, language, text);
    if ('faults' in read) return onErrors(read.faults.map(({ line, message }) => ({ text: `Line ${line}: ${message}`, fieldId: id })));
    onErrors([]);
    onEdit(() => read.draft);
    setText('');
    setTold(`${read.changed === 1 ? '1 text is' : `${read.changed} texts are`} new or changed, ${read.same} ${read.same === 1 ? 'was' : 'were'} here already.${read.changed > 0 ? ' Look at them, and save the draft.' : ''}`);
  };
  return (
    <Details summary={`The words as a file, for somebody who puts them into ${name}`}>
      <p className="govuk-body">
        <LinkButton onClick={() => download(wordsFile(draft, language), fileName)}>Download the words as CSV</LinkButton>
      </p>
      <p className="govuk-body">One line is one text, with its English and a cell for the {name}. Send it to whoever writes {name}, and take it in here when it comes back. Save it as “CSV UTF-8” in Excel, or ŵ and ŷ are lost.</p>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-choose`}>
          Choose the file that came back (optional)
        </label>
        <input
          className="govuk-body wm-file"
          id={`${id}-choose`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => void event.target.files?.[0]?.arrayBuffer().then((bytes) => change(textOfFile(new Uint8Array(bytes))))}
        />
      </div>
      <TextArea
        id={id}
        label="Or paste its lines, with the first"
        hint="All of it is taken, or nothing. Empty cells change nothing."
        rows={6}
        value={text}
        error={wrong.length > 0 ? (wrong.length === 1 ? wrong[0]!.text : `${wrong.length} lines cannot be taken. They are listed at the top of the page.`) : undefined}
        spellCheck={false}
        wrap="off"
        onChange={(event) => change(event.target.value)}
      />
      <Button type="button" variant="secondary" onClick={take}>
        Take in the {name} words
      </Button>
      <p role="status" className="govuk-body govuk-!-font-weight-bold">
        {told}
      </p>
    </Details>
  );
}

function download(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
