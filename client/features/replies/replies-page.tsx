import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { REPLY_KIND_LABELS } from '../../../shared/vocabulary/reply.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { Button, ButtonLink, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useMoveReply, usePublishReply, useRemoveReply, useReplies, type Reply } from './replies-api.ts';
import './replies.scss';

/** You said, we did: what people see on their own page, and what is still being written. */
export default function RepliesPage(): ReactNode {
  const programme = useProgramme();
  const query = useReplies(programme.code);
  const { state } = useLocation() as { state: { saved?: string } | null };
  const writes = programme.abilities.includes('write_replies');
  return (
    <>
      {state?.saved && <NotificationBanner success>{state.saved}</NotificationBanner>}
      <PageHeading caption={programme.name}>You said, we did</PageHeading>
      <p className="wm-lead">What people told us, and what came of it. Participants and mentors read what is published on their own page.</p>
      {writes && <ButtonLink to={paths.newReply(programme.code)}>Write a reply</ButtonLink>}
      <QueryState query={query}>
        {(replies) =>
          replies.length === 0 ? (
            <EmptyState title="Nothing has been replied yet">{writes ? 'Begin with something that was said and that you have done something about.' : 'It appears here as soon as a facilitator or the programme manager writes it.'}</EmptyState>
          ) : (
            <Replies programme={programme.code} replies={replies} />
          )
        }
      </QueryState>
    </>
  );
}

function Replies({ programme, replies }: { programme: string; replies: readonly Reply[] }): ReactNode {
  const publish = usePublishReply(programme);
  const move = useMoveReply(programme);
  const remove = useRemoveReply(programme);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<string | null>(null);
  // One thing at a time: by the second press of a double one, what is shown is not yet what is stored.
  const busy = useRef(false);
  const pending = publish.isPending || move.isPending || remove.isPending;
  const next = useRef<string | null>(null);
  useEffect(() => {
    const target = next.current === null ? null : document.getElementById(next.current);
    // A button at the end of the list cannot be pressed any more; its neighbour can.
    const field = target instanceof HTMLButtonElement && target.disabled ? target.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)') : target;
    if (!field) return;
    field.focus();
    next.current = null;
  });
  const published = replies.filter(({ publishedOn }) => publishedOn !== null);
  const movable = published.filter(({ writable }) => writable);
  const act = async (what: string, work: () => Promise<unknown>, focus = 'told'): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setSaid(what);
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
    busy.current = false;
    setAsking(null);
    next.current = focus;
  };
  const keep = (id: string): void => {
    setAsking(null);
    next.current = `remove-${id}`;
  };
  const shift = (reply: Reply, towards: 'up' | 'down'): void => void act(towards === 'up' ? 'Moved up.' : 'Moved down.', () => move.mutateAsync({ id: reply.id, towards, revision: reply.revision }), `${towards}-${reply.id}`);

  const card = (reply: Reply): ReactNode => {
    const { id, said: words, kind, done, publishedOn, revision, writable } = reply;
    const named = <span className="govuk-visually-hidden">: {words}</span>;
    const place = movable.findIndex((one) => one.id === id);
    return (
      <li key={id} className="wm-replies__one">
        <dl className="wm-replies__words">
          <dt>You said</dt>
          <dd>{words}</dd>
          <dt>{REPLY_KIND_LABELS[kind]}</dt>
          <dd>{done}</dd>
        </dl>
        <p className="wm-replies__about">{aboutOf(reply)}</p>
        {writable && (
          <div className="wm-replies__buttons">
            <Link className="govuk-link govuk-link--no-visited-state" to={paths.reply(programme, id)}>
              Change{named}
            </Link>
            {publishedOn === null ? (
              <Button type="button" variant="secondary" className="wm-button--small" aria-disabled={pending} onClick={() => void act('Published: people see it on their own page.', () => publish.mutateAsync({ id, published: true, revision }))}>
                Publish{named}
              </Button>
            ) : (
              <>
                <Button type="button" id={`up-${id}`} variant="secondary" className="wm-button--small" disabled={place === 0} aria-disabled={pending} onClick={() => shift(reply, 'up')}>
                  Move up{named}
                </Button>
                <Button type="button" id={`down-${id}`} variant="secondary" className="wm-button--small" disabled={place === movable.length - 1} aria-disabled={pending} onClick={() => shift(reply, 'down')}>
                  Move down{named}
                </Button>
                <Button type="button" variant="secondary" className="wm-button--small" aria-disabled={pending} onClick={() => void act('Unpublished: it is a draft again, and nobody sees it.', () => publish.mutateAsync({ id, published: false, revision }))}>
                  Unpublish{named}
                </Button>
              </>
            )}
            {asking === id ? (
              <span role="alert" className="wm-replies__ask">
                {publishedOn === null ? 'It goes for good.' : 'It goes for good, from people’s pages too.'}{' '}
                <Button type="button" variant="warning" className="wm-button--small" autoFocus aria-disabled={pending} onClick={() => void act('Removed.', () => remove.mutateAsync(reply))}>
                  Remove it{named}
                </Button>{' '}
                <LinkButton onClick={() => keep(id)}>Keep it</LinkButton>
              </span>
            ) : (
              <LinkButton id={`remove-${id}`} onClick={() => setAsking(id)}>Remove…{named}</LinkButton>
            )}
          </div>
        )}
      </li>
    );
  };
  const drafts = replies.filter(({ publishedOn }) => publishedOn === null);
  return (
    <>
      <p id="told" className="govuk-body" role="status" tabIndex={-1}>
        {said}
      </p>
      <h2 className="govuk-heading-m">Published, as people see it</h2>
      {published.length === 0 ? <p className="govuk-body">Nothing is published.</p> : <ol className="wm-replies">{published.map(card)}</ol>}
      {drafts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Drafts</h2>
          <ul className="wm-replies">{drafts.map(card)}</ul>
        </>
      )}
    </>
  );
}

/** "For North Set. Answers “Flip chart, March”. Published on 5 May 2024" */
function aboutOf({ setName, groupFeedbackTitle, publishedOn }: Reply): string {
  return [setName === null ? 'For everybody' : `For ${setName}`, groupFeedbackTitle && `Answers “${groupFeedbackTitle}”`, publishedOn && `Published on ${longDate(publishedOn)}`].filter(Boolean).join('. ');
}
