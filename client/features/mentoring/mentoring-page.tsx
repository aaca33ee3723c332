import type { ReactNode } from 'react';
import { useProgramme } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { usePairings } from './api/mentoring-api.ts';
import { LogMeeting } from './components/log-meeting.tsx';
import { PairList } from './components/pair-list.tsx';

/** Mentors and mentees, the meetings they had, and a form to log another. */
export default function MentoringPage(): ReactNode {
  const programme = useProgramme();
  const query = usePairings(programme.code);
  return (
    <QueryState query={query}>
      {(pairings) =>
        pairings.length === 0 ? (
          <>
            <PageHeading caption={programme.name} size="xl">
              Mentoring
            </PageHeading>
            <EmptyState title="No mentor has been paired with anybody yet">Pairings come with the programme’s records.</EmptyState>
          </>
        ) : (
          <>
            <LogMeeting programme={programme} pairings={pairings} />
            <PairList code={programme.code} />
          </>
        )
      }
    </QueryState>
  );
}
