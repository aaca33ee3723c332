import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SESSION_KIND_LABELS } from '../../../shared/vocabulary/session.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { actionsFile, calendarOf, sessionsFile, setCalendar, usePulses, useSessions, useSets, type Pulse, type SessionSummary } from './api/sessions-api.ts';
import { timeOf } from './session-words.ts';

/** Every session of a programme in order of time, and the way to plan another. */
export default function SessionsPage(): ReactNode {
  const programme = useProgramme();
  const { code } = programme;
  const query = useSessions(code);
  const pulses = usePulses(code);
  const runs = programme.abilities.includes('run_programme');
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Sessions
      </PageHeading>
      {runs && <ButtonLink to={paths.newSession(code)}>Plan a session</ButtonLink>}
      <QueryState query={query}>
        {(sessions) =>
          sessions.length === 0 ? (
            <EmptyState title="No session has been planned yet">{runs ? 'Plan the first one, or bring them with the programme’s records.' : 'Those of your sets appear here once the programme manager has planned them.'}</EmptyState>
          ) : (
            <>
              {runs && <Files programme={code} />}
              <Table
                caption="Sessions in order of time"
                captionSize="m"
                compact
                columns={[{ label: 'Session' }, { label: 'When' }, { label: 'Kind' }, { label: 'Set' }, { label: 'Where' }, { label: 'Expected', numeric: true }, { label: 'Pulse' }, { label: 'State' }]}
                rows={sessions.map((session) => ({ key: session.code, cells: cellsOf(code, session, pulseOf(code, session, pulses)) }))}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}

/** The tables and calendars of all sessions. */
function Files({ programme }: { programme: string }): ReactNode {
  const sets = useSets(programme);
  return (
    <ul className="wm-actions">
      <li>
        <FileLink href={sessionsFile(programme)} what="sessions" />
      </li>
      <li>
        <FileLink href={actionsFile(programme)} what="open actions">
          Open actions as CSV
        </FileLink>
      </li>
      <li>
        <FileLink href={calendarOf(programme)} what="all sessions">
          Calendar file
        </FileLink>
      </li>
      {(sets.data ?? []).map((set) => (
        <li key={set.code}>
          <FileLink href={setCalendar(programme, set.code)} what={`the set ${set.name} and what is for everybody`}>
            Calendar of {set.name}
          </FileLink>
        </li>
      ))}
    </ul>
  );
}

/** How many answered the pulse of a session; a dash where none was asked for. */
function pulseOf(programme: string, { code, title }: SessionSummary, pulses: Pick<UseQueryResult<Pulse[]>, 'data' | 'isError'>): ReactNode {
  if (!pulses.data) return pulses.isError ? 'Not known' : 'Loading…';
  const pulse = pulses.data.find((one) => one.session === code);
  if (!pulse) return '–';
  return (
    <Link className="govuk-link" to={paths.sessionPulse(programme, code)}>
      {pulse.returned} answered<span className="govuk-visually-hidden"> the pulse of {title}</span>
    </Link>
  );
}

function cellsOf(programme: string, session: SessionSummary, pulse: ReactNode): ReactNode[] {
  return [
    <Link className="govuk-link" to={paths.session(programme, session.code)}>
      {session.title}
    </Link>,
    timeOf(session.startsAt, session.endsAt),
    SESSION_KIND_LABELS[session.kind],
    session.set ?? '–',
    session.place || '–',
    session.expected === 0 ? '–' : session.expected,
    pulse,
    session.status === 'cancelled' ? <Tag colour="grey">Cancelled</Tag> : session.status === 'planned' ? <Tag colour="blue">Planned</Tag> : <Tag colour="green">Held</Tag>,
  ];
}
