import type { ReactNode } from 'react';
import type { MailStopped } from '../../../shared/vocabulary/message.ts';
import { PostButton } from './own-parts.tsx';

/** Whether somebody is written to, what it means, and how they stop it or have it again. */
export function OwnMessages({ email, mailStopped }: { email: string | null; mailStopped: MailStopped | null }): ReactNode {
  const stopped = mailStopped === 'opted_out';
  return (
    <section aria-labelledby="messages">
      <h2 className="govuk-heading-m" id="messages">
        Messages to you
      </h2>
      <p className="govuk-body">{inWords(email, mailStopped)}</p>
      <p className="govuk-body">
        {stopped
          ? 'You are asked all the same: questionnaires are on this page as long as they are open, and you can answer them here.'
          : 'You can stop them. You are asked all the same: questionnaires stay on this page, and you can answer them here.'}
      </p>
      {stopped ? (
        <PostButton action="/my/messages/resume" secondary>
          Write to me again
        </PostButton>
      ) : (
        <PostButton action="/my/messages/stop" secondary>
          Do not write to me
        </PostButton>
      )}
    </section>
  );
}

function inWords(email: string | null, mailStopped: MailStopped | null): string {
  if (mailStopped === 'opted_out') return 'You asked us not to write to you, so no invitation and no reminder is sent to you.';
  if (email === null) return 'Invitations to questionnaires, and up to three reminders, are sent by e-mail. No address of yours is kept, so none can reach you. Tell the people who run the programme if you want them.';
  if (mailStopped === 'bounced') return `Invitations to questionnaires, and up to three reminders, are sent by e-mail. The last one to ${email} came back, so nothing more is sent there. Tell the people who run the programme which address is right.`;
  return `Invitations to questionnaires, and up to three reminders of each, are sent to ${email}.`;
}
