import { Fragment, type ReactNode } from 'react';
import { readEntry } from '../../shared/questionnaire/answer.ts';
import type { Entries, Entry } from '../../shared/questionnaire/entry.ts';
import { fieldId } from '../../shared/questionnaire/fields.ts';
import type { QuestionPage } from '../../shared/questionnaire/pages.ts';
import { optionsOf, type Question } from '../../shared/questionnaire/question.ts';
import { ANSWER_STATE_LABELS } from '../../shared/vocabulary/questionnaire.ts';
import { ErrorSummary, FieldError, type ShownFault } from './form-parts.tsx';

export interface CheckPageProps {
  /** The pages that are asked. */
  pages: readonly QuestionPage[];
  entries: Entries;
  faults: readonly ShownFault[];
  /** Until when it can still be sent, once the round has closed. */
  grace: string | null;
}

/** Everything that will be sent, before it is sent. */
export function CheckPage({ pages, entries, faults, grace }: CheckPageProps): ReactNode {
  const questions = pages.flatMap((page) => page.questions);
  const left = questions.filter(({ key, item }) => {
    const reading = readEntry(item, entries.get(key));
    return 'answer' in reading && reading.answer.state === 'skipped';
  }).length;
  return (
    <>
      <ErrorSummary faults={faults} />
      <h1 className="govuk-heading-l">Check your answers before sending them</h1>
      {grace && <p className="govuk-inset-text">The questionnaire has closed. Because you began before that, you can still send your answers until {grace}.</p>}
      {left > 0 && (
        <p className="govuk-body">
          You left out {left} of {questions.length} {questions.length === 1 ? 'question' : 'questions'}. That is fine: you can send the form as it is.
        </p>
      )}
      {sectionsOf(pages).map(({ heading, pages: under }, index) => (
        <Fragment key={index}>
          {heading && <h2 className="govuk-heading-m">{heading}</h2>}
          <dl className="govuk-summary-list">
            {under.flatMap((page) =>
              page.questions.map((question) => (
                <Row
                  key={question.key}
                  question={question}
                  entry={entries.get(question.key)}
                  fault={faults.find((fault) => fault.key === question.key)?.message}
                  page={`/answer/page/${page.number}?from=check`}
                />
              )),
            )}
          </dl>
        </Fragment>
      ))}
      <h2 className="govuk-heading-m">Send your answers</h2>
      <p className="govuk-body">Your answers are confidential, not anonymous. Once they are sent you cannot change them.</p>
      <form method="post" action="/answer/check" data-once="">
        <button type="submit" className="govuk-button">
          Send your answers
        </button>
      </form>
    </>
  );
}

function Row({ question, entry, fault, page }: { question: Question; entry: Entry | undefined; fault: string | undefined; page: string }): ReactNode {
  const { key, item } = question;
  return (
    <div className={`govuk-summary-list__row${fault ? ' wm-summary-row--error' : ''}`}>
      <dt className="govuk-summary-list__key">{item.wording}</dt>
      <dd className="govuk-summary-list__value">
        {fault && <FieldError id={`${fieldId(key)}-error`}>{fault}</FieldError>}
        <Given question={question} entry={entry} />
      </dd>
      <dd className="govuk-summary-list__actions">
        <a className="govuk-link" href={`${page}#${fieldId(key)}`}>
          Change
          <span className="govuk-visually-hidden">
            {' '}
            {item.wording}
            {question.mentee && ` (about ${question.mentee.name})`}
          </span>
        </a>
      </dd>
    </div>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The answer in words; what is not right yet as it was typed. */
export function Given({ question: { item }, entry }: { question: Question; entry: Entry | undefined }): ReactNode {
  const reading = readEntry(item, entry);
  if ('fault' in reading) {
    const typed = [entry?.text, entry?.day, entry?.month, entry?.year].filter(Boolean).join(' ');
    return <span dir="auto">{typed.length > 200 ? `${typed.slice(0, 200)}…` : typed}</span>;
  }
  const { state, choices, number, text } = reading.answer;
  if (state === 'skipped') return <span className="wm-optional">Left out</span>;
  if (state !== 'answered') return ANSWER_STATE_LABELS[state];
  if (choices) return optionsOf(item).filter(({ value }) => choices.includes(value)).map(({ value, label }) => <div key={value}>{label}</div>);
  if (number !== null) return number.toLocaleString('en-GB');
  if (item.kind === 'date') return DAY.format(new Date(`${text}T00:00:00Z`));
  return (
    <div className="wm-as-written" dir="auto">
      {text}
    </div>
  );
}

/** Neighbouring pages of one section and mentee under one heading. */
function sectionsOf(pages: readonly QuestionPage[]): { heading: string; pages: QuestionPage[] }[] {
  const sections: { heading: string; pages: QuestionPage[] }[] = [];
  for (const page of pages) {
    const heading = [page.section, page.mentee && `about ${page.mentee.name}`].filter(Boolean).join(', ');
    const last = sections.at(-1);
    if (last?.heading === heading) last.pages.push(page);
    else sections.push({ heading, pages: [page] });
  }
  return sections;
}
