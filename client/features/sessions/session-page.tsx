import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { SESSION_KIND_LABELS } from '../../../shared/vocabulary/session.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme, type Ability } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button, ButtonLink, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { calendarOf, useCancel, useSession, type SessionDetail } from './api/sessions-api.ts';
import { Actions } from './components/actions.tsx';
import { Criteria } from './components/criteria.tsx';
import { CatchUp } from './components/catch-up.tsx';
import { Expected } from './components/expected.tsx';
import { Materials } from './components/materials.tsx';
import { Pulse } from './components/pulse.tsx';
import { WhatGroupsSaid } from './components/what-groups-said.tsx';
import { localTime, momentOf } from './session-words.ts';
import './session.scss';

/** One session: what it is, who is expected, and what came of it. */
export default function SessionPage(): ReactNode {
  const programme = useProgramme();
  const { session } = useParams() as { session: string };
  const query = useSession(programme.code, session);
  return (
    <>
      <BackLink to={paths.sessions(programme.code)}>All sessions</BackLink>
      <QueryState query={query}>{(found) => <Session key={session} programme={programme} session={found} />}</QueryState>
    </>
  );
}

function Session({ programme, session }: { programme: { code: string; name: string; abilities: readonly Ability[] }; session: SessionDetail }): ReactNode {
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const { code, abilities } = programme;
  const shared = { programme: code, session: session.code };
  const runs = abilities.includes('run_programme');
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading caption={programme.name}>{session.title}</PageHeading>
      {session.status === 'cancelled' && <InsetText>This session was cancelled. It counts in nobody’s attendance; marks that were made are kept.</InsetText>}
      <SummaryList
        rows={[
          { key: 'When', value: `${longDate(session.day)}, ${localTime(session.startsAt)}${session.endsAt ? ` to ${localTime(session.endsAt)}` : ''}` },
          { key: 'What', value: `${SESSION_KIND_LABELS[session.kind]}${session.setName ? `, ${session.setName}` : ''}${session.closes ? ', closes its set' : ''}` },
          ...(session.place ? [{ key: 'Where', value: session.place }] : []),
          ...(session.link ? [{ key: 'Online', value: <a className="govuk-link wm-break" href={session.link} rel="noreferrer noopener">{session.link}</a> }] : []),
          ...(session.theme ? [{ key: 'Theme', value: session.theme }] : []),
          ...(session.learningOutcomes ? [{ key: 'Learning outcomes', value: <Lines text={session.learningOutcomes} /> }] : []),
          ...(session.timetable.length > 0 ? [{ key: 'Timetable', value: <Timetable items={session.timetable} /> }] : []),
          { key: 'Expected', value: expectedWords(session) },
          ...(session.headcount === null ? [] : [{ key: 'Counted', value: `${session.headcount} people in the room` }]),
        ]}
      />
      <ul className="wm-actions">
        <li>
          <ButtonLink to={paths.register(code, session.code)}>{session.begun && session.status !== 'cancelled' ? 'Take the register' : 'Show the register'}</ButtonLink>
        </li>
        {runs && (
          <li>
            <Link className="govuk-link" to={paths.editSession(code, session.code)}>
              Change or move it
            </Link>
          </li>
        )}
        <li>
          <FileLink href={calendarOf(code, session.code)} what={session.title}>
            Calendar file
          </FileLink>
        </li>
        {runs && (
          <li>
            <Cancel {...shared} detail={session} onErrors={setErrors} />
          </li>
        )}
      </ul>
      {runs && <Expected {...shared} detail={session} />}
      <Pulse {...shared} />
      {session.begun && <WhatGroupsSaid {...shared} />}
      {session.begun && <Criteria {...shared} />}
      {session.begun && <Materials {...shared} />}
      {session.begun && <CatchUp {...shared} />}
      <Actions {...shared} day={session.day} begun={session.begun} />
      {session.history.length > 0 && (
        <Details summary={`What was changed (${session.history.length})`} openOnPrint>
          <ul className="govuk-list govuk-list--bullet">
            {session.history.map((one) => (
              <li key={`${one.changedAt} ${one.what.join()}`}>
                {momentOf(one.changedAt)}, {one.by}: {one.what.join('; ')}
                {one.why && ` (“${one.why}”)`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Cancel({ programme, session, detail, onErrors }: { programme: string; session: string; detail: SessionDetail; onErrors: (errors: SummaryError[]) => void }): ReactNode {
  const cancel = useCancel(programme, session);
  const [ask, setAsk] = useState<string | null>(null);
  const cancelled = detail.status === 'cancelled';
  const press = async (confirmed: boolean): Promise<void> => {
    if (cancel.isPending) return;
    try {
      await cancel.mutateAsync({ cancelled: !cancelled, confirmed });
      setAsk(null);
      onErrors([]);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'confirmation_needed') setAsk(problem.detail);
      else onErrors([{ text: `${problem.title}. ${problem.detail}` }]);
    }
  };
  if (cancelled) return <LinkButton onClick={() => void press(false)}>Take the cancellation back</LinkButton>;
  if (ask === null) return <LinkButton onClick={() => (detail.marked > 0 ? void press(false) : setAsk(`${detail.title} will be cancelled. Whoever was expected stays on its list, and the cancellation can be taken back.`))}>Cancel the session</LinkButton>;
  return (
    <div className="govuk-inset-text" role="alert">
      <p className="govuk-body">{ask}</p>
      <div className="govuk-button-group">
        <Button type="button" variant="warning" aria-disabled={cancel.isPending} onClick={() => void press(true)}>
          Yes, cancel it
        </Button>
        <LinkButton onClick={() => setAsk(null)}>No, keep it</LinkButton>
      </div>
    </div>
  );
}

function expectedWords({ expected, taken, capacity, optimum, waiting }: SessionDetail): string {
  const parts = [`${expected} ${expected === 1 ? 'person' : 'people'}`];
  if (capacity !== null) parts.push(`${taken} of ${capacity} places taken`);
  if (optimum !== null) parts.push(`${optimum} is the best number`);
  if (waiting.length > 0) parts.push(`${waiting.length} waiting`);
  return parts.join(', ');
}

function Lines({ text }: { text: string }): ReactNode {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {text.split('\n').map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Timetable({ items }: { items: SessionDetail['timetable'] }): ReactNode {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {items.map(({ at, what }, index) => (
        <li key={index}>
          <strong>{localTime(at)}</strong> {what}
        </li>
      ))}
    </ul>
  );
}
