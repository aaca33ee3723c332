import type { ReactNode } from 'react';

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
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation">
        <h1 className="govuk-panel__title">Your answers have been sent</h1>
        <div className="govuk-panel__body">
          Your reference
          <br />
          <Reference>{reference}</Reference>
        </div>
      </div>
      <p className="govuk-body">
        We received “{title}” for {programme} on {sentAt}. Thank you.
      </p>
      <p className="govuk-body">You will not be reminded of it again. Keep the reference in case you want to ask about your form. You can close this page.</p>
      {ownPage && (
        <p className="govuk-body">
          <a className="govuk-link" href={ownPage}>
            Go to your page: what else is asked, and what came of what people said
          </a>
        </p>
      )}
    </>
  );
}

/** What the same link shows from then on. */
export function AlreadySentPage({ title, programme, sentAt, reference, again = false }: Receipt & { again?: boolean }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">You have sent this form already</h1>
      <p className="govuk-body">
        We received “{title}” for {programme} on {sentAt}. It cannot be changed or sent again.
      </p>
      <p className="govuk-body">
        Your reference: <Reference>{reference}</Reference>
      </p>
      {again && (
        <form method="post" action="/answer/again">
          <p className="govuk-body">Is somebody else going to answer on this device?</p>
          <button type="submit" className="govuk-button govuk-button--secondary">
            Begin a new form
          </button>
        </form>
      )}
    </>
  );
}

/** Asks once more, and says what it means. */
export function DeclinePage({ title, begun }: { title: string; begun: boolean }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Are you sure that you do not want to take part?</h1>
      <p className="govuk-body">
        We will not write to you about “{title}” again. Whether you answer is up to you, and nobody will hold it against you. The programme manager can see that you decided not to.
        {begun && ' What you have entered is not counted.'}
      </p>
      <p className="govuk-body">You can change your mind for as long as the questionnaire is open.</p>
      <form method="post" action="/answer/not-taking-part">
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button">
            I do not want to take part
          </button>
          <a className="govuk-link" href="/answer">
            Go back
          </a>
        </div>
      </form>
    </>
  );
}

/** What the link shows to somebody who does not want to take part. */
export function DeclinedPage({ title, programme }: { title: string; programme: string }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">You do not want to take part</h1>
      <p className="govuk-body">
        Thank you for telling us. We will not write to you about “{title}” for {programme} again.
      </p>
      <form method="post" action="/answer/taking-part">
        <button type="submit" className="govuk-button govuk-button--secondary">
          I have changed my mind
        </button>
      </form>
    </>
  );
}

/** What the link of a form shows whose writer took it back. */
export function WithdrawnPage({ title, programme }: { title: string; programme: string }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">You have withdrawn your answers</h1>
      <p className="govuk-body">
        Your answers to “{title}” for {programme} were removed, and no figure counts them any more. They cannot be brought back or sent again.
      </p>
    </>
  );
}

/** A round that is not open: not yet, or no longer. */
export function NotOpenPage(props: { title: string; programme: string; opensOn: string | null; closedOn: string | null; unsent: boolean }): ReactNode {
  const { title, programme, opensOn, closedOn, unsent } = props;
  if (opensOn) {
    return (
      <>
        <h1 className="govuk-heading-l">This questionnaire is not open yet</h1>
        <p className="govuk-body">
          “{title}” for {programme} opens on {opensOn}. You can use the same link from then on.
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className="govuk-heading-l">This questionnaire has closed</h1>
      <p className="govuk-body">
        “{title}” for {programme} {closedOn ? `closed at the end of ${closedOn}` : 'is closed'}.
        {unsent && ' What you had entered was not sent, and is not counted.'}
      </p>
      <p className="govuk-body">If you still want to be heard, write to the person who sent you the link.</p>
    </>
  );
}

/** The same words whatever is wrong with a link, so that nothing can be learnt from trying. */
export function NotRecognisedPage(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">This link is not recognised</h1>
      <p className="govuk-body">Open the link in the message you received once more, or copy all of it into the address bar of your browser.</p>
      <p className="govuk-body">If you were sent a newer link, only the newest one works. If it still does not work, write to the person who sent it.</p>
    </>
  );
}
