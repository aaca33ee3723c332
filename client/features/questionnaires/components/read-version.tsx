import type { ReactNode } from 'react';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState, InsetText } from '../../../ui/feedback.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { notesOf } from '../question-words.ts';
import type { AgreedOutcome, Version } from '../questionnaires-api.ts';
import { Changes } from './changes.tsx';

interface ReadVersionProps {
  programme: { code: string; name: string };
  version: Version;
  outcomes: readonly AgreedOutcome[];
}

/** A version that cannot be changed, or not by whoever looks at it. */
export function ReadVersion({ programme, version, outcomes }: ReadVersionProps): ReactNode {
  const { title, introduction, items, number, questionnaire, publishedOn } = version;
  return (
    <>
      <PageHeading caption={programme.name}>{`${title || questionnaire}, version ${number}`}</PageHeading>
      <InsetText>
        {publishedOn === null ? 'This version is still being written. An evaluator can change and publish it.' : `Published on ${longDate(publishedOn)}. A published version never changes.`}
      </InsetText>
      <ButtonLink to={paths.preview(programme.code, questionnaire, number)} variant="secondary">
        See it as respondents do
      </ButtonLink>{' '}
      {publishedOn !== null && (
        <ButtonLink to={paths.versionPaper(programme.code, questionnaire, number)} variant="secondary">
          On paper
        </ButtonLink>
      )}
      {introduction.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index} className="govuk-body wm-text">{paragraph}</p>)}
      <h2 className="govuk-heading-m">Questions</h2>
      {items.length === 0 ? (
        <EmptyState title="It has no questions yet">They appear here as they are written and saved.</EmptyState>
      ) : (
        <ol className="wm-questions">
          {items.map((item, index) => (
            <li key={item.code} className="wm-questions__item">
              {item.section && item.section !== items[index - 1]?.section && <p className="wm-questions__section">{item.section}</p>}
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>
                  {index + 1}. {item.wording || 'No words yet'}
                </strong>
              </p>
              <ul className="wm-questions__notes">
                {notesOf(item, items, outcomes).map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {number > 1 && <Changes programme={programme.code} version={version} />}
    </>
  );
}
