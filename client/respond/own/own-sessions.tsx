import { Fragment, type ReactNode } from 'react';
import { APOLOGY_REASONS, APOLOGY_REASON_LABELS } from '../../../shared/vocabulary/register.ts';
import { fieldId } from '../../../shared/questionnaire/fields.ts';
import { Choice, ErrorSummary, Fieldset, type ShownFault } from '../form-parts.tsx';
import { Buttons, PostButton, Summary, type Row } from './own-parts.tsx';

/** A session as the person sees it; day and times in words. */
export interface ShownSession {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly as: string | null;
  readonly day: string;
  readonly times: string;
  readonly place: string;
  readonly cancelled: boolean;
  readonly expected: boolean;
  /** What the register says, in words; null: nothing yet. */
  readonly says: string | null;
  readonly canApologise: boolean;
  /** The apologies in the register are their own, and can be taken back. */
  readonly apologised: boolean;
}

const addressOf = (code: string): string => `/my/sessions/${encodeURIComponent(code)}`;

/** Where a session is: an address on the web can be followed. */
function Place({ place }: { place: string }): ReactNode {
  if (!/^https?:\/\/\S+$/i.test(place)) return place;
  return (
    <a className="govuk-link wm-breakable" href={place} rel="noreferrer">
      {place}
    </a>
  );
}

function factsOf({ kind, day, times, place }: ShownSession): Row[] {
  return [
    { key: 'Kind', value: kind },
    { key: 'Date', value: day },
    { key: 'Time', value: times },
    { key: 'Place', value: place ? <Place place={place} /> : 'Not said yet' },
  ];
}

function ComingSession({ session }: { session: ShownSession }): ReactNode {
  const { code, title, cancelled, expected, canApologise, apologised, says } = session;
  const about = `: ${title}, ${session.day}`;
  return (
    <div className="wm-own-card">
      <h3 className="govuk-heading-s">
        {title} {cancelled && <strong className="govuk-tag govuk-tag--red">Cancelled</strong>}
        {apologised && <strong className="govuk-tag govuk-tag--yellow">You sent apologies</strong>}
      </h3>
      <Summary rows={[...factsOf(session), ...(says ? [{ key: 'In the register', value: says }] : [])]} />
      {!cancelled && !expected && <p className="govuk-body">You can come if you like; nobody minds if you do not.</p>}
      {!cancelled && (
        <Buttons>
          {apologised && (
            <PostButton action={`${addressOf(code)}/apologies/take-back`} about={about} secondary>
              I can come after all
            </PostButton>
          )}
          {canApologise && (
            <a href={`${addressOf(code)}/apologies`} className="govuk-link wm-beside-button">
              {apologised ? 'Change the reason' : 'I cannot come: send apologies'}
              <span className="govuk-visually-hidden">{about}</span>
            </a>
          )}
          <a href={`${addressOf(code)}/calendar.ics`} className="govuk-link wm-beside-button">
            Add to my calendar<span className="govuk-visually-hidden">{about}</span>
          </a>
        </Buttons>
      )}
    </div>
  );
}

export function ComingSessions({ sessions }: { sessions: readonly ShownSession[] }): ReactNode {
  if (sessions.length === 0) return <p className="govuk-body">No session is planned for you. A session appears here as soon as it has a date.</p>;
  return sessions.map((session) => <ComingSession key={session.code} session={session} />);
}

/** All sessions of the person: what is to come, and where they were. */
export function SessionsPage({ coming, past }: { coming: readonly ShownSession[]; past: readonly ShownSession[] }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Your sessions</h1>
      <h2 className="govuk-heading-m">To come</h2>
      <ComingSessions sessions={coming} />
      <h2 className="govuk-heading-m">So far</h2>
      {past.length === 0 ? (
        <p className="govuk-body">No session of yours has been held yet.</p>
      ) : (
        <>
          <p className="govuk-body">If something is not right here, tell the facilitator or the programme manager: they keep the register.</p>
          <dl className="govuk-summary-list">
            {past.map(({ code, title, as, day, cancelled, says }) => (
              <Fragment key={`${code}-${as}`}>
                <div className="govuk-summary-list__row govuk-summary-list__row--no-actions">
                  <dt className="govuk-summary-list__key">
                    {title}
                    <span className="wm-own-day">
                      {day}
                      {as && `, ${as}`}
                    </span>
                  </dt>
                  <dd className="govuk-summary-list__value">{cancelled ? 'The session was cancelled' : (says ?? 'Not recorded')}</dd>
                </div>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** Why somebody cannot come. */
export function ApologyPage(props: { session: ShownSession; chosen: string | null; faults: readonly ShownFault[]; cannot: string | null }): ReactNode {
  const { session, chosen, faults, cannot } = props;
  if (cannot) {
    return (
      <>
        <h1 className="govuk-heading-l">Apologies cannot be sent for this session</h1>
        <p className="govuk-body">
          {session.title}, {session.day}
        </p>
        <p className="govuk-body">{cannot}</p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary faults={faults} />
      <h1 className="govuk-heading-l">Send apologies</h1>
      <h2 className="govuk-heading-s">{session.title}</h2>
      <Summary rows={factsOf(session)} />
      <form method="post" action={`${addressOf(session.code)}/apologies`} noValidate data-once="">
        <Fieldset
          id={fieldId('reason')}
          legend="Why can you not come?"
          heading={false}
          hint="The facilitator and the programme manager see the reason. Reports say how often a reason was given, never by whom."
          fault={faults[0]?.message}
        >
          <div className="govuk-radios">
            {APOLOGY_REASONS.map((reason, index) => (
              <Choice key={reason} type="radio" id={index === 0 ? fieldId('reason') : `${fieldId('reason')}-${index + 1}`} name="reason" value={reason} checked={chosen === reason}>
                {reason === 'not_given' ? 'I would rather not say' : APOLOGY_REASON_LABELS[reason]}
              </Choice>
            ))}
          </div>
        </Fieldset>
        <button type="submit" className="govuk-button">
          Send apologies
        </button>
      </form>
    </>
  );
}
