import type { ReactNode } from 'react';
import { changesBetween } from '../../../../shared/questionnaire/changes-between.ts';
import { languagesBeside, tidyDraft, type VersionDraft } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS, SECOND_LANGUAGES, type SecondLanguage } from '../../../../shared/vocabulary/language.ts';
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
      {SECOND_LANGUAGES.map((language) => (
        <InLanguage key={language} language={language} own={own} theirs={theirs} />
      ))}
      <ChangeList changes={[...changesBetween(tidyDraft(theirs).items, own.items)].map((change) => ({ ...change, parts: [...change.parts] }))} before="theirs" after="yours" />
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

/** How the two differ in what is written in another language. */
function InLanguage({ language, own, theirs }: { language: SecondLanguage; own: VersionDraft; theirs: VersionDraft }): ReactNode {
  const name = LANGUAGE_LABELS[language];
  const [mine, other] = [own, theirs].map((draft) => (languagesBeside(draft).includes(language) ? draft.words[language]! : null));
  if (!mine && !other) return null;
  if (!mine || !other) return <p className="govuk-body">{mine ? `Yours is in ${name} as well, theirs is not.` : `Theirs is in ${name} as well, yours is not.`}</p>;
  return (
    <>
      {mine.title !== other.title && (
        <p className="govuk-body">
          Title in {name}, theirs: {other.title ? <span lang={language}>{other.title}</span> : 'nothing'}; yours: {mine.title ? <span lang={language}>{mine.title}</span> : 'nothing'}
        </p>
      )}
      {mine.introduction !== other.introduction && <p className="govuk-body">The introduction in {name} differs.</p>}
    </>
  );
}
