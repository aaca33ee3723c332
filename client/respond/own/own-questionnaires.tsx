import type { ReactNode } from 'react';
import { Buttons, PostButton } from './own-parts.tsx';

/** A questionnaire as it stands for the person; days and times in words. */
export interface ShownRound {
  readonly code: string;
  readonly title: string;
  /** Said when they hold several roles: "as a mentor". */
  readonly as: string | null;
  readonly state: 'not_open_yet' | 'not_started' | 'part_done' | 'sent' | 'withdrawn' | 'declined' | 'unsent';
  readonly open: boolean;
  readonly opensOn: string;
  readonly closesOn: string | null;
  /** Of a form on paper the day alone. */
  readonly sentAt: string | null;
  /** It came back on paper and was typed in. */
  readonly onPaper: boolean;
  readonly reference: string | null;
}

const STATES: Record<ShownRound['state'], { text: string; colour: string }> = {
  not_open_yet: { text: 'Not open yet', colour: 'grey' },
  not_started: { text: 'Not started', colour: 'blue' },
  part_done: { text: 'Part done', colour: 'yellow' },
  sent: { text: 'Sent', colour: 'green' },
  withdrawn: { text: 'Taken back', colour: 'grey' },
  declined: { text: 'Not taking part', colour: 'grey' },
  unsent: { text: 'Closed', colour: 'grey' },
};

const addressOf = (code: string): string => `/my/questionnaires/${encodeURIComponent(code)}`;

/** What is asked of the person. */
export function Questionnaires({ rounds }: { rounds: readonly ShownRound[] }): ReactNode {
  return (
    <section aria-labelledby="questionnaires">
      <h2 className="govuk-heading-m" id="questionnaires">
        Questionnaires
      </h2>
      {rounds.length === 0 && <p className="govuk-body">Nothing is asked of you at the moment. A questionnaire appears here when it is put to you.</p>}
      {rounds.map((round) => (
        <Questionnaire key={round.code} round={round} />
      ))}
    </section>
  );
}

function Questionnaire({ round }: { round: ShownRound }): ReactNode {
  const { code, title, as, state, open } = round;
  const { text, colour } = STATES[state];
  const about = `: ${title}`;
  return (
    <div className="wm-own-card">
      <h3 className="govuk-heading-s">
        {title} {as && <span className="wm-optional">{as} </span>}
        <strong className={`govuk-tag govuk-tag--${colour}`}>{text}</strong>
      </h3>
      <p className="govuk-body">{stateInWords(round)}</p>
      {open && state !== 'declined' && (
        <Buttons>
          <PostButton action={`${addressOf(code)}/open`} about={about}>
            {state === 'part_done' ? 'Continue' : 'Start'}
          </PostButton>
          <a href={`${addressOf(code)}/decline`} className="govuk-link wm-beside-button">
            I do not want to take part<span className="govuk-visually-hidden">{about}</span>
          </a>
        </Buttons>
      )}
      {open && state === 'declined' && (
        <PostButton action={`${addressOf(code)}/take-part`} about={about} secondary>
          Take part after all
        </PostButton>
      )}
      {state === 'sent' && (
        <PostButton action={`${addressOf(code)}/open`} about={about} secondary>
          Show the receipt
        </PostButton>
      )}
    </div>
  );
}

function stateInWords({ state, open, opensOn, closesOn, sentAt, onPaper, reference }: ShownRound): ReactNode {
  const until = closesOn ? `You can answer until the end of ${closesOn}.` : 'You can answer until it is closed.';
  switch (state) {
    case 'not_open_yet':
      return `It opens on ${opensOn}.`;
    case 'not_started':
      return until;
    case 'part_done':
      return `You have begun, and have not sent it yet. ${until}`;
    case 'sent':
      return (
        <>
          {onPaper ? `You handed it in on paper on ${sentAt}, and it was typed in.` : `You sent it on ${sentAt}.`} Your reference is <strong className="wm-reference">{reference}</strong>.
        </>
      );
    case 'withdrawn':
      return 'You sent it and took your answers back. They are gone, and nothing of them is counted.';
    case 'declined':
      return `You said that you do not want to take part, so nobody reminds you of it. ${open ? (closesOn ? `You can change your mind until the end of ${closesOn}.` : 'You can change your mind.') : 'It has closed.'}`;
    case 'unsent':
      return `${closesOn ? `It closed at the end of ${closesOn}.` : 'It has closed.'} Nothing was sent, so nothing of yours is counted.`;
  }
}

/** Asks once more before somebody says no. */
export function DeclinePage({ round }: { round: ShownRound }): ReactNode {
  const { code, title, closesOn, state } = round;
  return (
    <>
      <h1 className="govuk-heading-l">You do not want to take part</h1>
      <p className="govuk-body">“{title}”</p>
      <p className="govuk-body">Taking part is your choice, and you need not say why. If you go on:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>nobody reminds you of this questionnaire</li>
        <li>the programme manager sees that you do not take part, and the figures count your form as not returned</li>
        {state === 'part_done' && <li>what you have entered so far is not sent and not counted</li>}
        <li>you can change your mind {closesOn ? `until the end of ${closesOn}` : 'while it is open'}</li>
      </ul>
      <Buttons>
        <PostButton action={`${addressOf(code)}/decline`}>I do not want to take part</PostButton>
        <a href="/my" className="govuk-link wm-beside-button">
          Go back without changing anything
        </a>
      </Buttons>
    </>
  );
}
