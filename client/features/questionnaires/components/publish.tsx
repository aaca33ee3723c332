import { useMemo, useState, type ReactNode } from 'react';
import { asProblem, type ApiProblem } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { useDiscard, usePublish, type Version } from '../questionnaires-api.ts';

interface PublishProps {
  programme: string;
  version: Version;
  unsaved: boolean;
  onRefused: (problem: ApiProblem) => void;
  onPublished: () => void;
  onDiscarded: () => void;
}

/** Publishes a draft, after saying what that means; or throws it away. Both ask once more. */
export function Publish({ programme, version, unsaved, onRefused, onPublished, onDiscarded }: PublishProps): ReactNode {
  const publish = usePublish(programme, version);
  const discard = useDiscard(programme, version);
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null);
  const errors = useMemo(() => (discard.error ? [{ text: asProblem(discard.error).detail }] : []), [discard.error]);
  const { items, number } = version;
  const busy = publish.isPending || discard.isPending;
  if (asking === 'publish') {
    return (
      <section className="wm-differences" aria-labelledby="publish">
        <h2 id="publish" className="govuk-heading-m">
          Publish version {number}?
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            From then on its {items.length} {items.length === 1 ? 'question' : 'questions'} and their codes never change. To change anything you begin version {number + 1}.
          </li>
          <li>It can be asked: whoever sets up a round can choose it.</li>
          <li>Nobody is asked or written to by publishing it.</li>
          {number > 1 && <li>Rounds that ask an earlier version go on asking that one.</li>}
        </ul>
        <div className="govuk-button-group">
          <Button
            type="button"
            autoFocus
            disabled={busy}
            onClick={() =>
              publish.mutate(version.revision, {
                onSuccess: onPublished,
                onError: (error) => {
                  setAsking(null);
                  onRefused(asProblem(error));
                },
              })
            }
          >
            Publish version {number}
          </Button>
          <Button type="button" variant="secondary" onClick={() => setAsking(null)}>
            Not yet
          </Button>
        </div>
      </section>
    );
  }
  if (asking === 'discard') {
    return (
      <section className="wm-differences" aria-labelledby="discard">
        <ErrorSummary errors={errors} />
        <h2 id="discard" className="govuk-heading-m">
          Throw this draft away?
        </h2>
        <p className="govuk-body">{number === 1 ? 'The questionnaire goes with it: it has no other version.' : 'Versions published before stay as they are.'} This cannot be taken back.</p>
        <div className="govuk-button-group">
          <Button type="button" variant="warning" autoFocus disabled={busy} onClick={() => discard.mutate(undefined, { onSuccess: onDiscarded })}>
            Throw it away
          </Button>
          <Button type="button" variant="secondary" onClick={() => setAsking(null)}>
            Keep it
          </Button>
        </div>
      </section>
    );
  }
  return (
    <div className="govuk-button-group">
      <Button type="button" disabled={unsaved} onClick={() => setAsking('publish')}>
        Publish it…
      </Button>
      <Button type="button" variant="warning" onClick={() => setAsking('discard')}>
        Throw the draft away…
      </Button>
    </div>
  );
}
