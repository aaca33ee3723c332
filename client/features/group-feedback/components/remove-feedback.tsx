import { useState, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { useRemoveGroupFeedback, type GroupFeedback } from '../group-feedback-api.ts';

/** Takes group feedback out, after asking once more. */
export function RemoveFeedback({ programme, feedback, onRemoved }: { programme: string; feedback: GroupFeedback; onRemoved: () => void }): ReactNode {
  const remove = useRemoveGroupFeedback(programme, feedback.code);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button type="button" variant="warning" onClick={() => setAsking(true)}>
        Take this out…
      </Button>
    );
  }
  return (
    <section className="wm-differences" aria-labelledby="remove">
      <h2 id="remove" className="govuk-heading-m">
        Take “{feedback.title}” out?
      </h2>
      <p className="govuk-body">Its points, who was in the room and its transcript go. It no longer counts for anybody’s contribution. This cannot be taken back.</p>
      {remove.error && <p className="govuk-error-message">{asProblem(remove.error).detail}</p>}
      <div className="govuk-button-group">
        <Button type="button" variant="warning" autoFocus disabled={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: onRemoved })}>
          Take it out
        </Button>
        <Button type="button" variant="secondary" onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </div>
    </section>
  );
}
