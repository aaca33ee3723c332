import type { ReactNode } from 'react';
import type { Entries } from '../../shared/questionnaire/entry.ts';
import type { QuestionPage as Page } from '../../shared/questionnaire/pages.ts';
import { ErrorSummary, type ShownFault } from './form-parts.tsx';
import { QuestionField } from './question-field.tsx';

export interface QuestionPageProps {
  page: Page;
  /** Where the page stands among those that are asked. */
  place: number;
  of: number;
  entries: Entries;
  faults: readonly ShownFault[];
  /** Whether to go back to checking the answers afterwards. */
  fromCheck: boolean;
}

const LEADS: Partial<Record<string, string>> = {
  agreement: 'How far do you agree or disagree with each statement?',
  frequency: 'How often is each of these the case?',
  rating: 'How would you rate each of these?',
  one_to_ten: 'Choose a number from 1 to 10 for each.',
};

/** One question, or the statements of one scale. A plain form: it works without JavaScript. */
export function QuestionPage({ page, place, of, entries, faults, fromCheck }: QuestionPageProps): ReactNode {
  const { questions, section, mentee } = page;
  const alone = questions.length === 1;
  const lead = alone ? undefined : LEADS[questions[0]!.item.scale ?? ''];
  const progress = `Page ${place} of ${of}`;
  return (
    <>
      <ErrorSummary faults={faults} />
      <form method="post" action={`/answer/page/${page.number}${fromCheck ? '?from=check' : ''}`} noValidate data-autosave="/answer/draft" data-once="">
        <span className="govuk-caption-l">{alone && section ? `${progress}: ${section}` : progress}</span>
        {!alone && (
          <h1 className="govuk-heading-l">
            {section || 'Your view'}
            {mentee && `: ${mentee.name}`}
          </h1>
        )}
        {lead && <p className="govuk-body">{lead}</p>}
        <input type="hidden" name="~shown" value={questions.map(({ key }) => key).join(' ')} />
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            entry={entries.get(question.key)}
            fault={faults.find((fault) => fault.key === question.key)}
            heading={alone}
          />
        ))}
        <button type="submit" className="govuk-button">
          Continue
        </button>
        <p className="govuk-hint" role="status" data-saved="">
          What you enter is kept when you continue. You can leave and come back with the same link.
        </p>
      </form>
    </>
  );
}

/** The heading of the page, for its title. */
export function headingOf({ questions, section }: Page): string {
  return questions.length === 1 ? questions[0]!.item.wording : section || 'Your view';
}
