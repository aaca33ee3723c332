import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useComparison, type Comparison, type LogVersion } from './api/mentoring-api.ts';
import { CUT_SHORT_LABELS, MEDIUM_LABELS } from './meeting-form.ts';

const DIFFERENCES: Record<Comparison['days'][number]['differs'][number], string> = { minutes: 'length', medium: 'how they met', inGroup: 'in a group or not', cutShortBy: 'cut short or not' };

/** The logs of one pair side by side: each side's version is kept as it was told. */
export default function PairPage(): ReactNode {
  const programme = useProgramme();
  const { pairing } = useParams() as { pairing: string };
  const query = useComparison(programme.code, pairing);
  return (
    <>
      <BackLink to={paths.mentoring(programme.code)}>Mentoring</BackLink>
      <QueryState query={query}>
        {(pair) => (
          <>
            <PageHeading caption={programme.name}>{`${pair.mentee} with ${pair.mentor}`}</PageHeading>
            <SummaryList
              rows={[
                { key: 'Meetings', value: pair.recommended === null ? `${pair.meetings}` : `${pair.meetings} of ${pair.recommended} recommended` },
                { key: 'In the logs', value: `${pair.byMentor} in the mentor’s, ${pair.byMentee} in the mentee’s${pair.byStaff > 0 ? `, ${pair.byStaff} logged by staff` : ''}; ${pair.oneSided} in one of the two only` },
                { key: 'Last met', value: <>{pair.lastHeldOn ? longDate(pair.lastHeldOn) : 'No meeting logged'} {pair.silent && <Tag colour="orange">Silent</Tag>}</> },
                ...(pair.council ? [{ key: 'Council', value: pair.council }] : []),
                ...(pair.startsOn ? [{ key: 'Paired', value: `from ${longDate(pair.startsOn)}${pair.endsOn ? ` to ${longDate(pair.endsOn)}` : ''}` }] : []),
              ]}
            />
            {pair.days.length === 0 ? (
              <EmptyState title="No meeting has been logged">Neither side has logged one yet. Log one on the page “Mentoring”.</EmptyState>
            ) : (
              <Table
                caption="Each side’s log, day by day"
                captionSize="m"
                compact
                columns={[{ label: 'Day' }, { label: 'The mentor’s log' }, { label: 'The mentee’s log' }, ...(pair.byStaff > 0 ? [{ label: 'Logged by staff' }] : []), { label: 'They differ in' }]}
                rows={pair.days.map((day) => ({
                  key: day.heldOn,
                  cells: [
                    <span className="wm-nowrap">{longDate(day.heldOn)}</span>,
                    <Version of={day.mentor} />,
                    <Version of={day.mentee} />,
                    ...(pair.byStaff > 0 ? [<Version of={day.staff} />] : []),
                    day.differs.length === 0 ? '–' : day.differs.map((one) => DIFFERENCES[one]).join(', '),
                  ],
                }))}
              />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function Version({ of }: { of: LogVersion | null }): ReactNode {
  if (!of) return 'Not logged';
  const { minutes, medium, inGroup, cutShortBy, themes } = of;
  return (
    <>
      {[minutes === null ? 'Length not known' : `${minutes} minutes`, medium === 'unknown' ? null : MEDIUM_LABELS[medium].toLowerCase(), inGroup ? 'in a group' : null, cutShortBy && CUT_SHORT_LABELS[cutShortBy].toLowerCase()]
        .filter(Boolean)
        .join(', ')}
      {themes && <span className="govuk-hint govuk-!-margin-bottom-0 govuk-!-font-size-16">“{themes}”</span>}
    </>
  );
}
