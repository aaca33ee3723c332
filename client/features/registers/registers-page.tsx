import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SESSION_KIND_LABELS, type SessionKind } from '../../../shared/vocabulary/session.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useSessions, type SessionSummary } from './api/registers-api.ts';
import { sessionDay } from './session-time.ts';
import './register.scss';

/** Who is asked to a session that is not of one set. */
const WITHOUT_SET: Partial<Record<SessionKind, string>> = { launch: 'Everybody', mentor_session: 'All mentors', study_day: 'All participants' };

/** Every session of a programme and how far its register is marked. */
export default function RegistersPage(): ReactNode {
  const programme = useProgramme();
  const query = useSessions(programme.code);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Registers
      </PageHeading>
      <QueryState query={query}>
        {(sessions) =>
          sessions.length === 0 ? (
            <EmptyState title="No session has been planned yet">Plan one under “Sessions”, or bring them with the programme’s records.</EmptyState>
          ) : (
            <Table
              caption="Sessions"
              captionSize="m"
              compact
              columns={[{ label: 'Session' }, { label: 'Date' }, { label: 'Kind' }, { label: 'Set' }, { label: 'Marked' }, { label: 'Not recorded', numeric: true }]}
              rows={sessions.map((session) => ({ key: session.code, cells: cellsOf(programme.code, session) }))}
            />
          )
        }
      </QueryState>
    </>
  );
}

function cellsOf(programme: string, session: SessionSummary): ReactNode[] {
  const { expected, recorded } = session;
  return [
    <Link className="govuk-link" to={paths.register(programme, session.code)}>
      {session.title}
    </Link>,
    <span className="wm-nowrap">{sessionDay(session.startsAt)}</span>,
    SESSION_KIND_LABELS[session.kind],
    session.set ?? WITHOUT_SET[session.kind] ?? 'Open to all',
    ...(session.status === 'cancelled'
      ? [<Tag colour="grey">Cancelled</Tag>, '–']
      : session.status === 'planned' && recorded === 0
        ? [<Tag colour="blue">Planned</Tag>, '–']
        : expected === 0
          ? ['Nobody expected by name', '–']
          : [`${recorded} of ${expected}`, expected === recorded ? '0' : <strong>{expected - recorded}</strong>]),
  ];
}
