import type { Ability } from '../../../lib/sign-in.ts';
import type { ReactNode } from 'react';
import { GROUP_FEEDBACK_KIND_LABELS } from '../../../../shared/vocabulary/group-feedback.ts';
import { longDate } from '../../../lib/dates.ts';
import { EmptyState } from '../../../ui/feedback.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import type { AgreedOutcome, GroupFeedback } from '../group-feedback-api.ts';
import { Transcript } from './transcript.tsx';

/** What a group said, without names. */
export function ReadFeedback({ programme, feedback, outcomes }: { programme: { code: string; name: string; abilities: readonly Ability[] }; feedback: GroupFeedback; outcomes: readonly AgreedOutcome[] }): ReactNode {
  const { title, kind, heldOn, minutes, points, inTheRoom, contributed } = feedback;
  const headings = [...new Set(points.map(({ heading }) => heading))];
  return (
    <>
      <PageHeading caption={programme.name}>{title}</PageHeading>
      <SummaryList
        rows={[
          { key: 'Kind', value: GROUP_FEEDBACK_KIND_LABELS[kind] },
          { key: 'Day', value: longDate(heldOn) },
          ...(minutes === null ? [] : [{ key: 'Length', value: `${minutes} minutes` }]),
          { key: 'In the room', value: `${inTheRoom}, of whom ${contributed} contributed` },
        ]}
      />
      {headings.length === 0 && <EmptyState title="No point was written down">What was said may be in the transcript alone.</EmptyState>}
      {headings.map((heading) => (
        <section key={heading} aria-label={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {points
              .filter((point) => point.heading === heading)
              .map(({ point, outcome, stance }) => (
                <li key={point}>
                  {point}
                  {outcome !== null && stance !== 'neither' && <span className="govuk-hint"> {`Speaks ${stance}: ${outcomes.find(({ code }) => code === outcome)?.title ?? outcome}`}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {kind === 'focus_group' && <Transcript programme={programme} feedback={feedback} />}
    </>
  );
}
