import type { ReactNode } from 'react';
import type { MailStopped } from '../../../shared/vocabulary/message.ts';
import { Actions, type ShownAction } from './own-actions.tsx';
import { DoneBanner, type Done } from './own-parts.tsx';
import { OwnMessages } from './own-messages.tsx';
import { Questionnaires, type ShownRound } from './own-questionnaires.tsx';
import { Replies, type ShownReply } from './own-replies.tsx';
import { ComingSessions, type ShownSession } from './own-sessions.tsx';

export interface HomePageProps {
  readonly done: Done | null;
  /** Name of the person; empty where only a code is kept. */
  readonly name: string;
  readonly programme: string;
  /** A note that goes wherever the programme is shown. */
  readonly about: string;
  /** The day they withdrew, in words. */
  readonly withdrewOn: string | null;
  readonly rounds: readonly ShownRound[];
  /** The next sessions; null for somebody who has none because of their role. */
  readonly coming: readonly ShownSession[] | null;
  /** More are to come than are shown. */
  readonly moreToCome: boolean;
  /** The first of their open actions; null for somebody who has none, open or done. */
  readonly actions: { readonly open: readonly ShownAction[]; readonly more: boolean } | null;
  /** The newest of what was replied to people; null where nothing was. */
  readonly replies: { readonly newest: readonly ShownReply[]; readonly more: boolean } | null;
  readonly mentoring: { readonly own: number; readonly days: number } | null;
  /** Where messages reach them; null: nowhere. */
  readonly email: string | null;
  /** Why nothing is mailed to them all the same. */
  readonly mailStopped: MailStopped | null;
}

/** What is asked of somebody, and what comes next. */
export function HomePage(props: HomePageProps): ReactNode {
  const { done, name, programme, about, withdrewOn, rounds, coming, moreToCome, actions, replies, mentoring, email, mailStopped } = props;
  return (
    <>
      <DoneBanner done={done} />
      <span className="govuk-caption-l">{programme}</span>
      <h1 className="govuk-heading-l">Your page{name && `, ${name}`}</h1>
      {about && <p className="govuk-body">{about}</p>}
      {withdrewOn && (
        <p className="govuk-inset-text">You withdrew from the programme on {withdrewOn}. What you did before that stays, and you may still say what you think.</p>
      )}
      <Questionnaires rounds={rounds} />
      {coming && (
        <section aria-labelledby="sessions">
          <h2 className="govuk-heading-m" id="sessions">
            Your next sessions
          </h2>
          <ComingSessions sessions={coming} />
          <p className="govuk-body">
            <a className="govuk-link" href="/my/sessions">
              {moreToCome ? 'All sessions to come, and where you were' : 'Where you were so far'}
            </a>
          </p>
        </section>
      )}
      {actions && (
        <section aria-labelledby="actions">
          <h2 className="govuk-heading-m" id="actions">
            Your actions
          </h2>
          {actions.open.length === 0 ? <p className="govuk-body">All of yours are done.</p> : <Actions actions={actions.open} />}
          <p className="govuk-body">
            <a className="govuk-link" href="/my/actions">
              {actions.more ? 'All your actions' : 'Your actions, and what is done'}
            </a>
          </p>
        </section>
      )}
      {replies && (
        <section aria-labelledby="replies">
          <h2 className="govuk-heading-m" id="replies">
            You said, we did
          </h2>
          <Replies replies={replies.newest} />
          {replies.more && (
            <p className="govuk-body">
              <a className="govuk-link" href="/my/replies">
                Everything that was said, and what came of it
              </a>
            </p>
          )}
        </section>
      )}
      {mentoring && (
        <section aria-labelledby="mentoring">
          <h2 className="govuk-heading-m" id="mentoring">
            Your mentoring
          </h2>
          <p className="govuk-body">
            You have logged {mentoring.own} {mentoring.own === 1 ? 'meeting' : 'meetings'}. With what the others logged, that makes {mentoring.days} {mentoring.days === 1 ? 'meeting' : 'meetings'}.
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href="/my/mentoring">
              Your mentoring log
            </a>
          </p>
        </section>
      )}
      <OwnMessages email={email} mailStopped={mailStopped} />
      <section aria-labelledby="confidential">
        <h2 className="govuk-heading-m" id="confidential">
          Confidential, not anonymous
        </h2>
        <p className="govuk-body">
          The link to this page is yours alone: whoever has it can see and do what you can here, so please do not pass it on. What you answer in a questionnaire is
          confidential, not anonymous. <a className="govuk-link" href="/my/data">What is held about you, and who sees it</a>
        </p>
      </section>
    </>
  );
}
