import type { ReactNode } from 'react';
import { changesBetween, tidyDraft } from '../../../../shared/questionnaire/version-draft.ts';
import { Button } from '../../../ui/button.tsx';
import { draftOf, type EditedDraft } from '../draft-edits.ts';
import type { Version } from '../questionnaires-api.ts';
import { ChangeList } from './changes.tsx';

interface ConflictProps {
  mine: EditedDraft;
  theirs: Version;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody else saved the draft meanwhile: what differs, and whose is to stay. */
export function Conflict({ mine, theirs, onKeep, onTake }: ConflictProps): ReactNode {
  const own = tidyDraft(draftOf(mine));
  return (
    <section className="wm-differences" aria-labelledby="conflict" data-conflict="">
      <h2 id="conflict" tabIndex={-1} className="govuk-heading-m">
        Saved by somebody else meanwhile
      </h2>
      <p className="govuk-body">Nothing of yours is saved yet. This is how yours differs from what is saved now:</p>
      {own.title !== theirs.title && <p className="govuk-body">Title, theirs: {theirs.title || 'nothing'}; yours: {own.title || 'nothing'}</p>}
      {own.introduction !== theirs.introduction && <p className="govuk-body">The introduction differs.</p>}
      <ChangeList changes={[...changesBetween(theirs.items, own.items)].map((change) => ({ ...change, parts: [...change.parts] }))} before="theirs" after="yours" />
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
