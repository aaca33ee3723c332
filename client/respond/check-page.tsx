import { Fragment, type ReactNode } from 'react';
import { readEntry } from '../../shared/questionnaire/answer.ts';
import type { Entries, Entry } from '../../shared/questionnaire/entry.ts';
import { fieldId } from '../../shared/questionnaire/fields.ts';
import type { QuestionPage } from '../../shared/questionnaire/pages.ts';
import { optionsOf, type Question } from '../../shared/questionnaire/question.ts';
import { Choice, ErrorSummary, FieldError, Fieldset, type ShownFault } from './form-parts.tsx';
import { useWords } from './words.tsx';

export interface CheckPageProps {
  /** The pages that are asked. */
  pages: readonly QuestionPage[];
  entries: Entries;
  faults: readonly ShownFault[];
  /** The round has closed, and for so many minutes after midnight what was begun before that can still be sent. */
  grace: number | null;
  /** The form is nobody's. */
  anonymous?: boolean;
  /** Sending has to be confirmed, and whether that was left out. */
  confirm?: { missing: boolean } | null;
}

/** Name of the box that confirms sending. No item is called so. */
export const CONFIRMED = '~confirmed';

/** Everything that will be sent, before it is sent. */
export function CheckPage({ pages, entries, faults, grace, anonymous = false, confirm = null }: CheckPageProps): ReactNode {
  const words = useWords().check;
  const questions = pages.flatMap((page) => page.questions);
  const left = questions.filter(({ key, item }) => {
    const reading = readEntry(item, entries.get(key));
    return 'answer' in reading && reading.answer.state === 'skipped';
  }).length;
  return (
    <>
      <ErrorSummary faults={confirm?.missing ? [...faults, { key: CONFIRMED, part: 'main', message: words.confirm.missing }] : faults} />
      <h1 className="govuk-heading-l">{words.heading}</h1>
      {grace !== null && <p className="govuk-inset-text">{words.grace(grace)}</p>}
      {left > 0 && (
        <p className="govuk-body">{words.left(left, questions.length)}</p>
      )}
      {sectionsOf(pages, words.sectionAbout).map(({ heading, pages: under }, index) => (
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
      <h2 className="govuk-heading-m">{words.sendHeading}</h2>
      <p className="govuk-body">{words.sendNote(anonymous)}</p>
      <form method="post" action="/answer/check" noValidate data-once="">
        {confirm && (
          <Fieldset id={fieldId(CONFIRMED)} legend={words.confirm.legend} size="s" heading={false} hint={words.confirm.hint} fault={confirm.missing ? words.confirm.missing : undefined}>
            <div className="govuk-checkboxes">
              <Choice type="checkbox" id={fieldId(CONFIRMED)} name={CONFIRMED} value="yes" checked={false}>
                {words.confirm.label}
              </Choice>
            </div>
          </Fieldset>
        )}
        <button type="submit" className="govuk-button">
          {words.send}
        </button>
      </form>
    </>
  );
}

function Row({ question, entry, fault, page }: { question: Question; entry: Entry | undefined; fault: string | undefined; page: string }): ReactNode {
  const { key, item, mentee } = question;
  const words = useWords();
  return (
    <div className={`govuk-summary-list__row${fault ? ' wm-summary-row--error' : ''}`}>
      <dt className="govuk-summary-list__key">
        {item.wording}
        {item.moment && <span className="wm-moment">{words.question.moments[item.moment]}</span>}
      </dt>
      <dd className="govuk-summary-list__value">
        {fault && <FieldError id={`${fieldId(key)}-error`}>{fault}</FieldError>}
        <Given question={question} entry={entry} />
      </dd>
      <dd className="govuk-summary-list__actions">
        <a className="govuk-link" href={`${page}#${fieldId(key)}`}>
          {words.check.change}
          <span className="govuk-visually-hidden">
            {' '}
            {item.wording}
            {item.moment && ` (${words.question.moments[item.moment]})`}
            {mentee && ` (${words.check.sectionAbout(mentee.name)})`}
          </span>
        </a>
      </dd>
    </div>
  );
}

/** The answer in words; what is not right yet as it was typed. */
export function Given({ question: { item }, entry }: { question: Question; entry: Entry | undefined }): ReactNode {
  const words = useWords();
  const reading = readEntry(item, entry);
  if ('fault' in reading) {
    const typed = [entry?.text, entry?.other, entry?.day, entry?.month, entry?.year].filter(Boolean).join(' ');
    return <span dir="auto">{typed.length > 200 ? `${typed.slice(0, 200)}…` : typed}</span>;
  }
  const { state, choices, number, text } = reading.answer;
  if (state === 'skipped') return <span className="wm-optional">{words.check.leftOut}</span>;
  if (state !== 'answered') return state === 'not_applicable' ? words.question.notApplicable : words.question.dontKnow;
  if (choices) {
    return optionsOf(item)
      .filter(({ value }) => choices.includes(value))
      .map(({ value, label }) => (
        <div key={value}>
          {label}
          {value === item.other && text && (
            <>
              : <span dir="auto">{text}</span>
            </>
          )}
        </div>
      ));
  }
  if (number !== null) return number.toLocaleString('en-GB');
  if (item.kind === 'date') return words.day(text!);
  return (
    <div className="wm-as-written" dir="auto">
      {text}
    </div>
  );
}

/** Neighbouring pages of one section and mentee under one heading. */
function sectionsOf(pages: readonly QuestionPage[], about: (mentee: string) => string): { heading: string; pages: QuestionPage[] }[] {
  const sections: { heading: string; pages: QuestionPage[] }[] = [];
  for (const page of pages) {
    const heading = [page.section, page.mentee && about(page.mentee.name)].filter(Boolean).join(', ');
    const last = sections.at(-1);
    if (last?.heading === heading) last.pages.push(page);
    else sections.push({ heading, pages: [page] });
  }
  return sections;
}
