import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { contentOf, type FeedbackForm } from '../feedback-form.ts';
import type { GroupFeedback } from '../group-feedback-api.ts';

interface FeedbackConflictProps {
  mine: FeedbackForm;
  theirs: GroupFeedback;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody else saved it meanwhile: what differs, and whose is to stay. */
export function FeedbackConflict({ mine, theirs, onKeep, onTake }: FeedbackConflictProps): ReactNode {
  const own = contentOf(mine, theirs.revision);
  const line = ({ heading, point }: { heading: string; point: string }): string => `${heading}: ${point}`;
  const ours = (own?.points ?? []).map(line);
  const others = theirs.points.map(line);
  const only = (one: readonly string[], other: readonly string[]): string[] => one.filter((text) => !other.includes(text));
  const list = (title: string, lines: readonly string[]): ReactNode =>
    lines.length > 0 && (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">{title}</p>
        <ul className="govuk-list govuk-list--bullet">
          {lines.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </>
    );
  return (
    <section className="wm-differences" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} className="govuk-heading-m">
        Saved by somebody else meanwhile
      </h2>
      <p className="govuk-body">Nothing of yours is saved yet.</p>
      {own && own.title !== theirs.title && <p className="govuk-body">Title, theirs: {theirs.title}; yours: {own.title}</p>}
      {list('Only in theirs:', only(others, ours))}
      {list('Only in yours:', only(ours, others))}
      <p className="govuk-body">
        In the room: theirs {theirs.people.length}, yours {own?.people.length ?? 0}.
      </p>
      <div className="govuk-button-group">
        <Button type="button" onClick={onKeep}>
          Save mine in its place
        </Button>
        <Button type="button" variant="secondary" onClick={onTake}>
          Take theirs, drop mine
        </Button>
      </div>
    </section>
  );
}
