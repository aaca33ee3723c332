import type { ReactNode } from 'react';
import { Decision, DecisionFault } from './decision.tsx';
import { useWords } from './words.tsx';

export interface Receipt {
  title: string;
  programme: string;
  /** When it was sent, in words. */
  sentAt: string;
  reference: string;
}

function Reference({ children }: { children: string }): ReactNode {
  return <strong className="wm-reference">{children}</strong>;
}

/** What somebody sees who has just sent their form. */
export function SentPage({ title, programme, sentAt, reference, ownPage }: Receipt & { ownPage?: string | undefined }): ReactNode {
  const words = useWords().closing.sent;
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation">
        <h1 className="govuk-panel__title">{words.heading}</h1>
        <div className="govuk-panel__body">
          {words.reference}
          <br />
          <Reference>{reference}</Reference>
        </div>
      </div>
      <p className="govuk-body">{words.received(title, programme, sentAt)}</p>
      <p className="govuk-body">{words.after}</p>
      {ownPage && (
        <p className="govuk-body">
          <a className="govuk-link" href={ownPage}>
            {words.ownPage}
          </a>
        </p>
      )}
    </>
  );
}

/**
 * What the same link shows from then on.
 * @param again whether somebody else can answer on the same device
 * @param takeBackAt where the answers can be taken back; left out where they cannot
 */
export function AlreadySentPage({ title, programme, sentAt, reference, again = false, takeBackAt }: Receipt & { again?: boolean; takeBackAt?: string | undefined }): ReactNode {
  const words = useWords().closing.already;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.received(title, programme, sentAt)}</p>
      <p className="govuk-body">
        {words.reference}: <Reference>{reference}</Reference>
      </p>
      {takeBackAt && (
        <p className="govuk-body">
          <a className="govuk-link" href={takeBackAt}>
            {words.takeBack}
          </a>
        </p>
      )}
      {again && (
        <form method="post" action="/answer/again">
          <p className="govuk-body">{words.somebodyElse}</p>
          <button type="submit" className="govuk-button govuk-button--secondary">
            {words.again}
          </button>
        </form>
      )}
    </>
  );
}

/** What the link shows when the form came back on paper and was typed in. */
export function OnPaperPage({ title, programme, handedInOn, reference, takeBackAt }: Omit<Receipt, 'sentAt'> & { handedInOn: string; takeBackAt?: string | undefined }): ReactNode {
  const { onPaper: words, already } = useWords().closing;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.about(title, programme, handedInOn)}</p>
      <p className="govuk-body">
        {words.reference}: <Reference>{reference}</Reference>
      </p>
      <p className="govuk-body">{words.notYours}</p>
      {takeBackAt && (
        <p className="govuk-body">
          <a className="govuk-link" href={takeBackAt}>
            {already.takeBack}
          </a>
        </p>
      )}
    </>
  );
}

/** Asks whether somebody wants to take part, and says what it means. */
export function DeclinePage({ title, begun, fault = null }: { title: string; begun: boolean; fault?: string | null }): ReactNode {
  const words = useWords().closing.decline;
  return (
    <>
      <DecisionFault fault={fault} />
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">
        {words.about(title)} {begun && words.begun}
      </p>
      <p className="govuk-body">{words.changeYourMind}</p>
      <Decision action="/answer/not-taking-part" question={words.question} choices={[{ value: 'no', label: words.no }, { value: 'yes', label: words.yes }]} button={words.next} fault={fault} />
    </>
  );
}

/** What the link shows to somebody who does not want to take part. */
export function DeclinedPage({ title, programme }: { title: string; programme: string }): ReactNode {
  const words = useWords().closing.declined;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.thanks(title, programme)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/answer/not-taking-part">
          {words.changed}
        </a>
      </p>
    </>
  );
}

/** Asks once more before the answers of a form go for good. `until` the last day for it, in words. */
export function TakeBackPage({ title, until, fault = null }: { title: string; until: string | null; fault?: string | null }): ReactNode {
  const words = useWords().closing.takeBack;
  return (
    <>
      <DecisionFault fault={fault} />
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.about(title)}</p>
      {until && <p className="govuk-body">{words.until(until)}</p>}
      <Decision action="/answer/taking-back" question={words.question} choices={[{ value: 'keep', label: words.keep }, { value: 'take', label: words.take }]} button={words.next} fault={fault} />
    </>
  );
}

/** It is too late for that. */
export function TooLateToTakeBackPage({ until }: { until: string }): ReactNode {
  const words = useWords().closing.takeBack;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.tooLate(until)}</p>
    </>
  );
}

/** What the link of a form shows whose writer took it back. */
export function WithdrawnPage({ title, programme }: { title: string; programme: string }): ReactNode {
  const words = useWords().closing.withdrawn;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.about(title, programme)}</p>
    </>
  );
}

/** A form on which nothing was entered is not sent: a program that opens links would have returned it. */
export function NothingEnteredPage({ firstPage, canDecline }: { firstPage: string; canDecline: boolean }): ReactNode {
  const words = useWords();
  return (
    <>
      <h1 className="govuk-heading-l">{words.check.nothing.heading}</h1>
      <p className="govuk-body">{words.check.nothing.text}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={firstPage}>
          {words.check.nothing.first}
        </a>
      </p>
      {canDecline && (
        <p className="govuk-body">
          <a className="govuk-link" href="/answer/not-taking-part">
            {words.start.decline}
          </a>
        </p>
      )}
    </>
  );
}

/** A round that is not open: not yet, or no longer. */
export function NotOpenPage(props: { title: string; programme: string; opensOn: string | null; closedOn: string | null; unsent: boolean }): ReactNode {
  const { title, programme, opensOn, closedOn, unsent } = props;
  const { notYet, closed } = useWords().closing;
  if (opensOn) {
    return (
      <>
        <h1 className="govuk-heading-l">{notYet.heading}</h1>
        <p className="govuk-body">{notYet.about(title, programme, opensOn)}</p>
      </>
    );
  }
  return (
    <>
      <h1 className="govuk-heading-l">{closed.heading}</h1>
      <p className="govuk-body">
        {closed.about(title, programme, closedOn)} {unsent && closed.unsent}
      </p>
      <p className="govuk-body">{closed.stillHeard}</p>
    </>
  );
}

/** The same words whatever is wrong with a link, so that nothing can be learnt from trying. */
export function NotRecognisedPage(): ReactNode {
  const words = useWords().closing.notRecognised;
  return (
    <>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      <p className="govuk-body">{words.again}</p>
      <p className="govuk-body">{words.newest}</p>
    </>
  );
}
