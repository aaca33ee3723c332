import { useEffect, useRef, useState, type ReactNode } from 'react';
import { languagesBeside } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS } from '../../../../shared/vocabulary/language.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import type { EditedDraft, EditedItem } from '../draft-edits.ts';
import { fieldOf, keyOfField } from '../draft-faults.ts';
import { addItem, duplicateItem, moveItem, removeItem, restoreItem, type Removed } from '../item-moves.ts';
import { progressIn } from '../language-edits.ts';
import { calledAs, numberedAs, placesOf } from '../paired-items.ts';
import { notesOf } from '../question-words.ts';
import type { AgreedOutcome } from '../questionnaires-api.ts';
import { QuestionEditor } from './question-editor.tsx';

interface QuestionListProps {
  draft: EditedDraft;
  outcomes: readonly AgreedOutcome[];
  errors: readonly SummaryError[];
  /** Key of the question that is open to be changed. */
  open: string | null;
  onOpen: (key: string | null) => void;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/**
 * The questions in their order: one open to be changed, all to be moved, copied, taken out. The focus follows. A pair is
 * one row of two numbers.
 */
export function QuestionList({ draft, outcomes, errors, open, onOpen, onEdit }: QuestionListProps): ReactNode {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [told, setTold] = useState('');
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const field = document.getElementById(next.current);
    // A button at the end of the list cannot be pressed any more; its neighbour can.
    const target = field instanceof HTMLButtonElement && field.disabled ? field.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)') : field;
    target?.focus();
    next.current = null;
  });
  const places = placesOf(draft.items);

  const add = (after: string | null): void => {
    const added = addItem(draft, after);
    onEdit(() => added.draft);
    onOpen(added.key);
    next.current = fieldOf(added.key, 'wording');
    setTold('Question added');
  };
  const duplicate = (key: string): void => {
    const copied = duplicateItem(draft, key);
    onEdit(() => copied.draft);
    onOpen(copied.key);
    next.current = fieldOf(copied.key, 'wording');
    setTold('Question copied');
  };
  const move = (key: string, by: -1 | 1): void => {
    const moved = moveItem(draft, key, by);
    onEdit(() => moved);
    next.current = fieldOf(key, by < 0 ? 'up' : 'down');
    const at = moved.items.findIndex((item) => item.key === key);
    setTold(`It is ${calledAs(moved.items[at]!, placesOf(moved.items)[at]!)} now`);
  };
  const remove = (key: string): void => {
    const taken = removeItem(draft, key);
    onEdit(() => taken.draft);
    setRemoved(taken.removed);
    next.current = 'undo';
    setTold('Question taken out');
  };
  const undo = (): void => {
    onEdit((before) => restoreItem(before, removed!));
    next.current = fieldOf(removed!.item.key, open === removed!.item.key ? 'wording' : 'change');
    setRemoved(null);
    setTold('Question put back');
  };

  const progress = languagesBeside(draft).map((language) => ({ language, missing: progressIn(draft, language).missing }));
  const incomplete = (key: string): string[] =>
    progress.filter(({ missing }) => missing.some(({ fieldId }) => keyOfField(fieldId) === key)).map(({ language }) => `Not all of it is in ${LANGUAGE_LABELS[language]}`);

  const row = (item: EditedItem, index: number): ReactNode => {
    const faults = errors.filter(({ fieldId }) => fieldId?.startsWith(`${item.key}-`));
    const called = calledAs(item, places[index]!);
    const named = <span className="govuk-visually-hidden"> {called}</span>;
    return (
      <li key={item.key} className="wm-questions__item">
        {item.section && item.section !== draft.items[index - 1]?.section && <p className="wm-questions__section">{item.section}</p>}
        {open === item.key ? (
          <QuestionEditor
            item={item}
            called={called}
            draft={draft}
            outcomes={outcomes}
            errors={faults}
            onEdit={onEdit}
            onClose={() => {
              onOpen(null);
              next.current = fieldOf(item.key, 'change');
            }}
          />
        ) : (
          <>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>
                {numberedAs(item, places[index]!)}. {item.wording || 'No words yet'}
              </strong>
            </p>
            <ul className="wm-questions__notes">
              {[...notesOf(item, draft.items, outcomes), ...incomplete(item.key)].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            {faults.length > 0 && <p className="govuk-error-message">{faults.map(({ text }) => text).join(' ')}</p>}
          </>
        )}
        <div className="wm-questions__buttons">
          {open !== item.key && (
            <Button type="button" id={fieldOf(item.key, 'change')} variant="secondary" className="wm-button--small" onClick={() => { onOpen(item.key); next.current = fieldOf(item.key, 'wording'); }}>
              Change{named}
            </Button>
          )}
          <Button type="button" id={fieldOf(item.key, 'up')} variant="secondary" className="wm-button--small" disabled={index === 0} onClick={() => move(item.key, -1)}>
            Move up{named}
          </Button>
          <Button type="button" id={fieldOf(item.key, 'down')} variant="secondary" className="wm-button--small" disabled={index === draft.items.length - 1} onClick={() => move(item.key, 1)}>
            Move down{named}
          </Button>
          <Button type="button" variant="secondary" className="wm-button--small" onClick={() => duplicate(item.key)}>
            Copy{named}
          </Button>
          <Button type="button" variant="secondary" className="wm-button--small" onClick={() => remove(item.key)}>
            Take out{named}
          </Button>
        </div>
      </li>
    );
  };

  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="govuk-heading-m">
        Questions
      </h2>
      <p className="govuk-visually-hidden" role="status">
        {told}
      </p>
      {draft.items.length === 0 && <EmptyState title="There is no question yet">Add the first one. Every question can be left out by respondents.</EmptyState>}
      <ol className="wm-questions">{draft.items.map(row)}</ol>
      {removed && (
        <p className="govuk-body">
          “{removed.item.wording || 'Question without words'}” was taken out.{' '}
          <Button type="button" id="undo" variant="secondary" className="wm-button--small" onClick={undo}>
            Put it back
          </Button>
        </p>
      )}
      <Button type="button" id="add-question" variant="secondary" onClick={() => add(null)}>
        Add a question
      </Button>
    </section>
  );
}
