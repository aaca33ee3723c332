import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { TIMELINE_LABELS } from '../../../shared/vocabulary/timeline.ts';
import { api } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table } from '../../ui/table.tsx';

type Timeline = Schema<'TimelineDto'>;

/** What happened to one person in a programme, the latest first. Never what they answered. */
export default function PersonPage(): ReactNode {
  const programme = useProgramme();
  const { person } = useParams() as { person: string };
  const address = `${programmeApi(programme.code)}/people/${encodeURIComponent(person)}/timeline`;
  const query = useQuery({ queryKey: ['timeline', programme.code, person], queryFn: ({ signal }) => api.get<Timeline>(address, signal) });
  return (
    <>
      <BackLink to={paths.grid(programme.code)}>Attendance grid</BackLink>
      <QueryState query={query}>
        {(timeline) => (
          <>
            <PageHeading caption={programme.name}>{timeline.person}</PageHeading>
            <SummaryList
              rows={[
                { key: 'Role', value: timeline.roles.map((role) => ROLE_LABELS[role].one).join(' and ') },
                ...(timeline.council ? [{ key: 'Council', value: timeline.council }] : []),
                ...(timeline.set ? [{ key: 'Set', value: timeline.set }] : []),
                ...(timeline.person === timeline.personCode ? [] : [{ key: 'Code', value: timeline.personCode }]),
              ]}
            />
            {timeline.diedOn && <InsetText>It is recorded that {timeline.person} died. Nothing is written to them.</InsetText>}
            <p className="govuk-body">
              <FileLink href={`${address}.csv`} what={`timeline of ${timeline.person}`} />
            </p>
            <Table
              caption="What happened"
              captionSize="m"
              compact
              firstCellIsHeader={false}
              columns={[{ label: 'Date' }, { label: 'Kind' }, ...(timeline.roles.length > 1 ? [{ label: 'As' }] : []), { label: 'What' }]}
              rows={timeline.entries.map((entry, index) => ({
                key: String(index),
                cells: [
                  <span className="wm-nowrap">{entry.on ? longDate(entry.on) : 'Not known'}</span>,
                  TIMELINE_LABELS[entry.kind],
                  ...(timeline.roles.length > 1 ? [ROLE_LABELS[entry.role].one] : []),
                  entry.what,
                ],
              }))}
            />
          </>
        )}
      </QueryState>
    </>
  );
}
