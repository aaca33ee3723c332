import { useEffect, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useSessionPulse } from './open-link-api.ts';
import { OpenLinkSheet } from './open-link-sheet.tsx';
import './rounds.scss';

const EVERY = 5_000;
/** So long it counts by itself: a screen that is left on must not keep somebody signed in. */
const COUNTS_FOR = 30 * 60_000;

/** The pulse of a session, for the screen in the room: what to scan or type, and how many forms have come in. */
export default function SessionPulsePage(): ReactNode {
  const programme = useProgramme();
  const { session = '' } = useParams();
  const [counting, setCounting] = useState(true);
  const query = useSessionPulse(programme.code, session, counting ? EVERY : false);
  useEffect(() => {
    if (!counting) return;
    const timer = setTimeout(() => setCounting(false), COUNTS_FOR);
    return () => clearTimeout(timer);
  }, [counting]);
  return (
    <>
      <BackLink to={paths.session(programme.code, session)}>The session</BackLink>
      <QueryState query={query}>
        {({ pulse, cannotAsk }) =>
          pulse ? (
            <OpenLinkSheet programme={programme.code} round={pulse.round} heading={<PageHeading caption={programme.name}>{pulse.sessionTitle}</PageHeading>} lead="How was it? Point the camera of your telephone at the code, or type the address.">
              <div className="wm-link-sheet__note">
                <p>{untilWhen(pulse)}</p>
                <p className="wm-no-print">
                  <strong role="status">{cameIn(pulse)}</strong> {!counting && <LinkButton onClick={() => setCounting(true)}>Go on counting</LinkButton>}
                </p>
              </div>
            </OpenLinkSheet>
          ) : (
            <>
              <PageHeading caption={programme.name}>Session pulse</PageHeading>
              <EmptyState title="It has not been asked for">{cannotAsk ?? 'Ask for it on the page of the session.'}</EmptyState>
              <ButtonLink to={paths.session(programme.code, session)}>Go to the session</ButtonLink>
            </>
          )
        }
      </QueryState>
    </>
  );
}

/** Said once more on paper, where nobody is told how many came in. */
function untilWhen({ closesOn }: Schema<'PulseDto'>): string {
  return `Nobody is asked for a name.${closesOn ? ` You can answer until the end of ${longDate(closesOn)}.` : ''}`;
}

function cameIn({ returned, open, closesOn }: Schema<'PulseDto'>): string {
  const forms = returned === 1 ? '1 form has come in' : `${returned} forms have come in`;
  return open ? `${forms}.` : `${forms}. It closed${closesOn ? ` at the end of ${longDate(closesOn)}` : ''}.`;
}
