import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { api, ApiProblem } from '../lib/api.ts';
import { lastActivity } from '../lib/activity.ts';
import { ENDED_KEY, SIGN_IN_KEY, useSignIn, useSignInEnded, type SignedIn } from '../lib/sign-in.ts';
import { endOf, leftInWords, WARN_BEFORE_MS } from '../lib/time-left.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { pressBySpace } from '../ui/press-by-space.ts';

/** Warns before a sign-in ends, and keeps what was typed when it did. */
export function SignInWatch(): ReactNode {
  const { data: signedIn } = useSignIn();
  const ended = useSignInEnded();
  if (!signedIn) return null;
  return ended ? <Ended name={signedIn.name} /> : <Warning key={signedIn.endsAt} signedIn={signedIn} />;
}

function Warning({ signedIn }: { signedIn: SignedIn }): ReactNode {
  const client = useQueryClient();
  const [left, setLeft] = useState<{ milliseconds: number; canStay: boolean } | null>(null);
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(timer);
      const { at, canStay } = endOf({ lastActivity: lastActivity(), idleMinutes: signedIn.idleMinutes, endsAt: Date.parse(signedIn.endsAt) });
      const milliseconds = at - Date.now();
      if (milliseconds <= 0) {
        client.setQueryData(ENDED_KEY, true);
        return;
      }
      setLeft(milliseconds <= WARN_BEFORE_MS ? { milliseconds, canStay } : null);
      timer = setTimeout(look, milliseconds > WARN_BEFORE_MS ? milliseconds - WARN_BEFORE_MS : Math.min(15_000, milliseconds));
    };
    look();
    // A machine that slept has lost time that no timer counted.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, signedIn]);

  if (!left || (seen && !left.canStay)) return null;
  const stay = async (): Promise<void> => {
    await client.refetchQueries({ queryKey: SIGN_IN_KEY, exact: true });
    if (client.getQueryData(ENDED_KEY) !== true) setLeft(null);
  };
  const answer = left.canStay ? () => void stay() : () => setSeen(true);
  return (
    <ModalDialog title="You will be signed out soon" onEscape={answer}>
      <p className="govuk-body" aria-live="polite">
        {left.canStay
          ? `You have not used Waymark for a while. You will be signed out in ${leftInWords(left.milliseconds)}.`
          : `A sign-in lasts 12 hours at most. Yours ends in ${leftInWords(left.milliseconds)}: save what you are doing, then sign in again.`}
      </p>
      <div className="govuk-button-group">
        <Button type="button" autoFocus onClick={answer}>
          {left.canStay ? 'Stay signed in' : 'Go on'}
        </Button>
      </div>
    </ModalDialog>
  );
}

function Ended({ name }: { name: string }): ReactNode {
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const goOn = async (): Promise<void> => {
    setSaid('');
    try {
      const who = await api.get<SignedIn>('/api/sign-in');
      // What is on the page was typed by somebody else: it must not be sent under another name.
      if (who.name !== name) return window.location.reload();
      client.setQueryData(SIGN_IN_KEY, who);
      client.setQueryData(ENDED_KEY, false);
      await client.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' });
    } catch (error) {
      setSaid(error instanceof ApiProblem && error.code === 'not_signed_in' ? 'You are not signed in yet. Sign in in the new tab first.' : 'Waymark does not answer. Try again.');
    }
  };
  const leave = (): void => {
    client.setQueryData(SIGN_IN_KEY, null);
    client.setQueryData(ENDED_KEY, false);
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== SIGN_IN_KEY[0] });
  };
  return (
    <ModalDialog title="You have been signed out" opaque>
      <p className="govuk-body">Your sign-in has ended. What you typed is still on this page, and has not been sent.</p>
      <p className="govuk-body">Sign in in a new tab as {name}. Then come back here and press “Go on”.</p>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <div className="govuk-button-group">
        <a className="govuk-button" href="/sign-in" target="_blank" rel="noopener" role="button" draggable={false} onKeyDown={pressBySpace}>
          Sign in in a new tab
        </a>
        <Button type="button" variant="secondary" onClick={() => void goOn()}>
          Go on
        </Button>
        <LinkButton onClick={leave}>Leave this page</LinkButton>
      </div>
    </ModalDialog>
  );
}
