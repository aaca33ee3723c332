import type { ReactNode } from 'react';
import type { Entries } from '../../shared/questionnaire/entry.ts';
import { isPair, type QuestionPage as Page } from '../../shared/questionnaire/pages.ts';
import type { Question } from '../../shared/questionnaire/question.ts';
import { ENGLISH, type RespondentWords } from '../../shared/questionnaire/words/respondent-words.ts';
import { ErrorSummary, type ShownFault } from './form-parts.tsx';
import { MomentField, QuestionField } from './question-field.tsx';
import { useWords } from './words.tsx';

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

/** One question, a pair, or the statements of one scale. A plain form: it works without JavaScript. */
export function QuestionPage({ page, place, of, entries, faults, fromCheck }: QuestionPageProps): ReactNode {
  const { questions, section, mentee } = page;
  const words = useWords();
  const alone = standsAlone(page);
  const pairs = questions.length > 1 && isPair(questions[0]!, questions[1]!);
  const lead = questions.length > (pairs ? 2 : 1) ? words.page.leads[questions[0]!.item.scale ?? ''] : undefined;
  const progress = words.page.progress(place, of);
  const heading = headingOf(page, words);
  const fault = ({ key }: Question): ShownFault | undefined => faults.find((one) => one.key === key);
  return (
    <>
      <ErrorSummary faults={faults} />
      <form method="post" action={`/answer/page/${page.number}${fromCheck ? '?from=check' : ''}`} noValidate data-autosave="/answer/draft" data-once="" data-saved-words={words.page.saved} data-unsaved-words={words.page.notSaved}>
        <span className="govuk-caption-l">{section && section !== heading ? `${progress}: ${section}` : progress}</span>
        {!alone && (
          <h1 className="govuk-heading-l">
            {heading}
            {mentee && `: ${mentee.name}`}
          </h1>
        )}
        <Note>{questions[0]!.item.note}</Note>
        {lead && <p className="govuk-body">{lead}</p>}
        <input type="hidden" name="~shown" value={questions.map(({ key }) => key).join(' ')} />
        {pairs
          ? pairsOf(questions).map((pair) => <Pair key={pair[0]!.key} pair={pair} heading={questions.length > 2} entries={entries} fault={fault} />)
          : questions.map((question) => <QuestionField key={question.key} question={question} entry={entries.get(question.key)} fault={fault(question)} heading={alone} />)}
        <button type="submit" className="govuk-button">
          {words.page.next}
        </button>
        <p className="govuk-hint" role="status" data-saved="">
          {words.page.kept}
        </p>
      </form>
    </>
  );
}

/** What is to be read before a question, a paragraph a line. */
function Note({ children }: { children: string }): ReactNode {
  if (children === '') return null;
  return <div className="govuk-inset-text">{children.split('\n').map((line, index) => line.trim() !== '' && <p key={index}>{line}</p>)}</div>;
}

/** The same question of before and of now, side by side where there is room. */
function Pair({ pair, heading, entries, fault }: { pair: readonly Question[]; heading: boolean; entries: Entries; fault(question: Question): ShownFault | undefined }): ReactNode {
  const { item } = pair[0]!;
  return (
    <div className="wm-pair">
      {heading && <h2 className="govuk-heading-m">{item.wording}</h2>}
      <div className="wm-pair__moments">
        {pair.map((question) => (
          <MomentField key={question.key} question={question} entry={entries.get(question.key)} fault={fault(question)} />
        ))}
      </div>
    </div>
  );
}

const pairsOf = (questions: readonly Question[]): Question[][] => questions.flatMap((question, index) => (index % 2 === 0 ? [[question, questions[index + 1]!]] : []));

/** Whether the question is the heading of its page: it stands alone, and nothing is to be read before it. */
function standsAlone({ questions }: Page): boolean {
  return questions.length === 1 && questions[0]!.item.note === '';
}

/** The heading of the page, for its title. */
export function headingOf(page: Page, words: RespondentWords = ENGLISH): string {
  const { questions, section } = page;
  if (standsAlone(page) || (questions.length === 2 && isPair(questions[0]!, questions[1]!))) return questions[0]!.item.wording;
  return section || (questions.length === 1 ? words.page.beforeYouAnswer : words.page.yourView);
}
