import type { ReactNode } from 'react';
import { Buttons, PostButton, Summary } from './own-parts.tsx';

/** A pair as one of the two sees it. */
export interface ShownPairing {
  readonly pairingId: string;
  readonly side: 'mentor' | 'mentee';
  readonly other: string;
  readonly ended: boolean;
  readonly canLog: boolean;
  readonly own: number;
  readonly byOther: number;
  readonly meetings: number;
  readonly recommended: number | null;
}

/** An entry of their own log, in words. */
export interface ShownMeeting {
  readonly id: string;
  readonly other: string;
  readonly side: 'mentor' | 'mentee';
  readonly day: string;
  readonly details: string;
  readonly themes: string;
}

const meetings = (count: number): string => `${count} ${count === 1 ? 'meeting' : 'meetings'}`;

/** The log of somebody who is mentored or mentors: their own entries in full, of the other's only how many there are. */
export function MentoringPage({ pairings, log }: { pairings: readonly ShownPairing[]; log: readonly ShownMeeting[] }): ReactNode {
  const canLog = pairings.some((pairing) => pairing.canLog);
  return (
    <>
      <h1 className="govuk-heading-l">Your mentoring</h1>
      {pairings.length === 0 && <p className="govuk-body">You have no mentor and no mentee in this programme yet. The programme manager pairs people.</p>}
      {pairings.map((pairing) => (
        <Pairing key={pairing.pairingId} pairing={pairing} />
      ))}
      {canLog && (
        <a href="/my/mentoring/new" draggable={false} className="govuk-button">
          Log a meeting
        </a>
      )}
      {pairings.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Your log</h2>
          <p className="govuk-body">You and the other one each keep a log; a day counts once, whoever logged it. What you write under themes is not shown to the other one. The programme manager can read it.</p>
          {log.length === 0 ? <p className="govuk-body">You have not logged a meeting yet.</p> : log.map((entry) => <Entry key={entry.id} entry={entry} />)}
        </>
      )}
    </>
  );
}

function Pairing({ pairing: { side, other, ended, own, byOther, meetings: days, recommended } }: { pairing: ShownPairing }): ReactNode {
  return (
    <div className="wm-own-card">
      <h2 className="govuk-heading-s">
        {side === 'mentor' ? 'Your mentee' : 'Your mentor'}: {other} {ended && <strong className="govuk-tag govuk-tag--grey">Ended</strong>}
      </h2>
      <Summary
        rows={[
          { key: 'In your log', value: meetings(own) },
          { key: 'In their log', value: meetings(byOther) },
          { key: 'Together', value: `${days === 1 ? '1 day' : `${days} days`} on which you met${recommended === null ? '' : `; the programme recommends ${recommended}`}` },
        ]}
      />
    </div>
  );
}

function Entry({ entry: { id, other, day, details, themes } }: { entry: ShownMeeting }): ReactNode {
  const about = ` the meeting with ${other} on ${day}`;
  return (
    <div className="wm-own-card">
      <h3 className="govuk-heading-s">
        {day}, with {other}
      </h3>
      <p className="govuk-body">{details}</p>
      {themes && (
        <p className="govuk-body wm-as-written" dir="auto">
          {themes}
        </p>
      )}
      <Buttons>
        <a className="govuk-link wm-beside-button" href={`/my/mentoring/${id}`}>
          Correct<span className="govuk-visually-hidden">{about}</span>
        </a>
        <a className="govuk-link wm-beside-button" href={`/my/mentoring/${id}/remove`}>
          Remove<span className="govuk-visually-hidden">{about}</span>
        </a>
      </Buttons>
    </div>
  );
}

/** Asks once more before an entry goes. */
export function RemoveMeetingPage({ entry: { id, other, day, details } }: { entry: ShownMeeting }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Remove this meeting from your log?</h1>
      <Summary
        rows={[
          { key: 'With', value: other },
          { key: 'Date', value: day },
          { key: 'Details', value: details },
        ]}
      />
      <p className="govuk-body">What {other} has logged is not touched: if they logged that day, it still counts.</p>
      <Buttons>
        <PostButton action={`/my/mentoring/${id}/remove`}>Remove it</PostButton>
        <a href="/my/mentoring" className="govuk-link wm-beside-button">
          Keep it
        </a>
      </Buttons>
    </>
  );
}
