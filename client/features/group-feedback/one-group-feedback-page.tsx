import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { FeedbackEditor } from './components/feedback-editor.tsx';
import { ReadFeedback } from './components/read-feedback.tsx';
import { useAgreedOutcomes, useGroupFeedback, useRoomSessions } from './group-feedback-api.ts';
import './group-feedback.scss';

/** What one group said: to be written down, or to be read by those who do not write. */
export default function OneGroupFeedbackPage(): ReactNode {
  const programme = useProgramme();
  const { feedback } = useParams();
  const [search] = useSearchParams();
  const writes = programme.abilities.includes('write_group_feedback');
  const loaded = useGroupFeedback(programme.code, feedback);
  const outcomes = useAgreedOutcomes(programme.code);
  const sessions = useRoomSessions(programme.code, writes);
  return (
    <>
      <BackLink to={paths.groupFeedback(programme.code)}>Group feedback</BackLink>
      <QueryState query={loaded}>
        {(one) => (
          <QueryState query={outcomes}>
            {(agreed) =>
              writes ? (
                <QueryState query={sessions}>{(held) => <FeedbackEditor key={feedback ?? ''} programme={programme} loaded={one} outcomes={agreed} sessions={held} session={search.get('session')} />}</QueryState>
              ) : (
                one && <ReadFeedback programme={programme} feedback={one} outcomes={agreed} />
              )
            }
          </QueryState>
        )}
      </QueryState>
    </>
  );
}
