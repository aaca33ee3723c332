import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GROUP_FEEDBACK_KIND_LABELS } from '../../../shared/vocabulary/group-feedback.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { useGroupFeedbackList } from './group-feedback-api.ts';

/** What groups said, the newest first. */
export default function GroupFeedbackPage(): ReactNode {
  const programme = useProgramme();
  const query = useGroupFeedbackList(programme.code);
  const writes = programme.abilities.includes('write_group_feedback');
  return (
    <>
      <PageHeading caption={programme.name}>Group feedback</PageHeading>
      <p className="wm-lead">What groups said in the room and in focus groups. It can count as contributing for those who spoke, and never for a response rate.</p>
      {writes && <ButtonLink to={paths.newGroupFeedback(programme.code)}>Write down what a group said</ButtonLink>}
      <QueryState query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Nothing has been written down yet">{writes ? 'Begin with the flip charts of the last session.' : 'It appears here as soon as a facilitator or the programme manager writes it down.'}</EmptyState>
          ) : (
            <Table
              caption="Group feedback"
              captionSize="hidden"
              columns={[{ label: 'Group' }, { label: 'Kind' }, { label: 'Day' }, { label: 'Points', numeric: true }, { label: 'Contributed' }]}
              rows={list.map(({ code, kind, title, heldOn, points, inTheRoom, contributed, countsAsContribution, hasTranscript }) => ({
                key: code,
                cells: [
                  <Link key="open" className="govuk-link" to={paths.oneGroupFeedback(programme.code, code)}>
                    {title}
                  </Link>,
                  `${GROUP_FEEDBACK_KIND_LABELS[kind]}${hasTranscript ? ', with transcript' : ''}`,
                  longDate(heldOn),
                  points,
                  `${contributed} of ${inTheRoom} in the room${countsAsContribution ? '' : ', not counted'}`,
                ],
              }))}
            />
          )
        }
      </QueryState>
    </>
  );
}
