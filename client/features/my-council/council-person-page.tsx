import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SESSION_KIND_LABELS } from '../../../shared/vocabulary/session.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table } from '../../ui/table.tsx';
import { outOf, registerWords, whoIs, withdrewWords } from './council-words.ts';
import { useCouncilPerson } from './own-council-api.ts';

/** What the registers say of one person of one's own council. */
export default function CouncilPersonPage(): ReactNode {
  const programme = useProgramme();
  const { enrolment = '' } = useParams();
  const query = useCouncilPerson(programme.code, enrolment);
  return (
    <>
      <BackLink to={paths.myCouncil(programme.code)}>My council</BackLink>
      <QueryState query={query}>
        {(person) => (
          <>
            <PageHeading caption={programme.name}>{person.person}</PageHeading>
            <SummaryList
              compact
              rows={[
                { key: 'Who they are', value: whoIs(person) },
                { key: 'Sessions attended', value: outOf(person.attended, person.possible) },
                ...(person.meetings === null ? [] : [{ key: 'Mentoring meetings', value: `${person.meetings}` }]),
                { key: 'Withdrew', value: withdrewWords(person) },
              ]}
            />
            {person.sessions.length === 0 ? (
              <EmptyState title="No session has been held for them yet">When one has, this shows what its register says.</EmptyState>
            ) : (
              <Table
                caption="Sessions"
                captionSize="m"
                compact
                columns={[{ label: 'Session' }, { label: 'Date' }, { label: 'Kind' }, { label: 'Register' }]}
                rows={person.sessions.map((session) => ({
                  key: session.code,
                  cells: [session.title, longDate(session.heldOn), SESSION_KIND_LABELS[session.kind], `${registerWords(session)}${session.counts ? '' : ' (not counted)'}`],
                }))}
              />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}
