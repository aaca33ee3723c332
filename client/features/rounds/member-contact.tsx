import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { OPTED_OUT_MEANS } from '../../../shared/vocabulary/message.ts';
import { asProblem } from '../../lib/api.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { againInWords } from './round-words.ts';
import { useCorrectAddress, useMailStop, type RoundMember } from './rounds-api.ts';

type Asking = 'address' | 'stop' | 'resume';

/** How messages reach somebody, and what can be done about it. */
export function MemberContact({ programme, round, member }: { programme: string; round: string; member: RoundMember }): ReactNode {
  // As they were when the button was pressed: what was seen is sent back.
  const [asking, setAsking] = useState<{ what: Asking; member: RoundMember } | null>(null);
  const ask = (what: Asking) => () => setAsking({ what, member });
  const { email, mailStopped, bounced, cameBack, died, person } = member;
  const of = <span className="govuk-visually-hidden">: {person}</span>;
  if (died) return 'Has died: nothing is sent';
  return (
    <>
      <div className="wm-contact">
        {email ?? 'No address'}
        {bounced && <strong>Came back{cameBack && <span className="wm-contact__because">{cameBack}</span>}</strong>}
        {mailStopped === 'opted_out' && <strong>Asked not to be written to</strong>}
      </div>
      <div className="wm-contact__actions">
        <LinkButton onClick={ask('address')}>
          {email === null ? 'Add an address' : 'Correct the address'}
          {of}
        </LinkButton>
        {mailStopped === 'opted_out' ? (
          <LinkButton onClick={ask('resume')}>
            Write to them again
            {of}
          </LinkButton>
        ) : (
          <LinkButton onClick={ask('stop')}>
            Do not write to them
            {of}
          </LinkButton>
        )}
      </div>
      {asking?.what === 'address' && <CorrectAddress programme={programme} round={round} member={asking.member} onClose={() => setAsking(null)} />}
      {(asking?.what === 'stop' || asking?.what === 'resume') && <SetMailStop programme={programme} member={asking.member} stopped={asking.what === 'stop'} onClose={() => setAsking(null)} />}
    </>
  );
}

function CorrectAddress({ programme, round, member, onClose }: { programme: string; round: string; member: RoundMember; onClose: () => void }): ReactNode {
  const correct = useCorrectAddress(programme, round, member.enrolmentId);
  const id = useId();
  const [email, setEmail] = useState(member.email ?? '');
  const [seen, setSeen] = useState(member.email);
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (correct.isPending) return;
    if (email.trim() === '') return setError('Enter an e-mail address such as name@council.gov.uk');
    setError(undefined);
    correct.mutate(
      { email: email.trim(), seen },
      {
        onError: (failure) => {
          const { detail, faults, current } = asProblem(failure);
          setError(faults[0]?.message ?? detail);
          // They have read now what somebody else saved: saving again is meant.
          if (current) setSeen((current as { email: string | null }).email);
        },
      },
    );
  };
  if (correct.data) {
    return (
      <ModalDialog title={`Address of ${member.person}`} onEscape={onClose}>
        <p className="govuk-body" role="status">
          The address is saved. {againInWords(correct.data)}
        </p>
        <Button type="button" autoFocus onClick={onClose}>
          Close
        </Button>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog title={`Address of ${member.person}`} onEscape={onClose}>
      {member.bounced && <p className="govuk-body">Mail to {member.email} came back{member.cameBack && `: “${member.cameBack}”`}. If it is right after all, save it as it is.</p>}
      <p className="govuk-body">While the questionnaire is open, the latest message that should have reached them leaves again, unless they have answered or are not to be written to.</p>
      <form noValidate onSubmit={submit}>
        <TextInput id={id} label="E-mail address" type="email" autoComplete="off" spellCheck={false} autoFocus error={error} value={email} onChange={(event) => setEmail(event.target.value)} />
        <div className="govuk-button-group">
          <Button aria-disabled={correct.isPending}>{correct.isPending ? 'Saving…' : 'Save the address'}</Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            Leave it as it is
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

function SetMailStop({ programme, member, stopped, onClose }: { programme: string; member: RoundMember; stopped: boolean; onClose: () => void }): ReactNode {
  const set = useMailStop(programme, member.code);
  const title = stopped ? `${member.person} asked not to be written to` : `Write to ${member.person} again`;
  return (
    <ModalDialog title={title} onEscape={onClose}>
      {set.error && (
        <p className="govuk-error-message" role="alert">
          {asProblem(set.error).detail}
        </p>
      )}
      <p className="govuk-body">{stopped ? OPTED_OUT_MEANS : `Only if they said themselves that they want messages again. ${member.bounced ? `Mail to ${member.email} came back: correct the address as well, or nothing reaches them.` : 'The next reminder goes to them as to everybody else.'}`}</p>
      <div className="govuk-button-group">
        <Button type="button" autoFocus disabled={set.isPending} onClick={() => set.mutate(stopped, { onSuccess: onClose })}>
          {stopped ? 'Do not write to them' : 'Write to them again'}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          Leave it as it is
        </Button>
      </div>
    </ModalDialog>
  );
}
