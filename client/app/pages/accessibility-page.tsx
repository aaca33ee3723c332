import type { ReactNode } from 'react';
import { PageHeading } from '../../ui/page-heading.tsx';
import { InMain } from '../layout.tsx';

/** The accessibility statement of the product. */
export function AccessibilityPage(): ReactNode {
  return (
    <InMain>
      <div className="wm-text">
        <PageHeading>Accessibility statement</PageHeading>
        <p className="govuk-body">This statement is about Waymark: the pages for staff and the questionnaires that people are asked to answer. You should be able to:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>zoom in to 400% without the text spilling off the screen</li>
          <li>read and use every page on a screen 320 pixels wide; wide tables scroll by themselves</li>
          <li>use every page with a keyboard alone, or with speech recognition software</li>
          <li>use every page with a screen reader</li>
          <li>read every chart as a table, and take the table away as a file</li>
          <li>answer a questionnaire without JavaScript, leave it and come back to it</li>
        </ul>
        <h2 className="govuk-heading-m">How accessible Waymark is</h2>
        <p className="govuk-body">
          Waymark is built to meet the Web Content Accessibility Guidelines version 2.2, level AA. It is checked with an automatic tool on each kind of page, and by keyboard. It has
          not been audited by somebody independent, nor tested with disabled people yet.
        </p>
        <h2 className="govuk-heading-m">What is known not to work as well as it should</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Charts are pictures. Their text does not grow with the text size of your browser; it does with zoom. The table under each chart says everything that the chart says.</li>
          <li>Charts keep their colours in a high contrast mode. No chart needs its colours to be understood when you read its table.</li>
          <li>Files for analysis are plain text (CSV) and have no headings beyond their first row.</li>
        </ul>
        <h2 className="govuk-heading-m">Tell us about a problem</h2>
        <p className="govuk-body">
          Tell the programme team that sent you here: their name is in the invitation to a questionnaire and in the notice about the programme. They can send you a questionnaire on paper or ask
          you its questions. They will answer within 5 working days.
        </p>
        <h2 className="govuk-heading-m">If you are not content with the answer</h2>
        <p className="govuk-body">
          The Equality and Human Rights Commission enforces the accessibility regulations for public bodies in England, Scotland and Wales. If the answer does not help you, contact the Equality Advisory
          and Support Service.
        </p>
      </div>
    </InMain>
  );
}
