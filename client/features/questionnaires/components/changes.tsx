import { useState, type ReactNode } from 'react';
import { Details } from '../../../ui/details.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useChanges, type ItemChange, type Version } from '../questionnaires-api.ts';

const WHAT: Record<ItemChange['what'], string> = { added: 'New', removed: 'Taken out', moved: 'Moved', changed: 'Changed' };

/** What changed from the version before, and whether answers can still be counted together. Read when opened. */
export function Changes({ programme, version }: { programme: string; version: Version }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <Details summary={`What changed since version ${version.number - 1}`} onToggle={setOpened}>
      {opened && <Read programme={programme} version={version} />}
    </Details>
  );
}

function Read({ programme, version: { questionnaire, number } }: { programme: string; version: Version }): ReactNode {
  const query = useChanges(programme, questionnaire, number);
  return (
    <QueryState query={query}>
      {(changes) => (
        <>
          {changes.length === 0 && <EmptyState title="No question changed">Answers to both versions can be counted together.</EmptyState>}
          <ChangeList changes={changes} />
        </>
      )}
    </QueryState>
  );
}

/** Changes of questions, each with what became of its parts. */
export function ChangeList({ changes, before = 'before', after = 'now' }: { changes: readonly ItemChange[]; before?: string; after?: string }): ReactNode {
  return (
    <ul className="govuk-list wm-changes">
      {changes.map(({ code, what, parts, comparable }) => (
        <li key={code}>
          <Tag colour={what === 'removed' ? 'red' : what === 'added' ? 'green' : 'grey'}>{WHAT[what]}</Tag> <strong>{code}</strong>
          {parts.map(({ part, before: was, after: is, language }) => (
            <p key={part} className="govuk-body-s govuk-!-margin-bottom-1">
              {part}, {before}: {was ? <span lang={language}>{was}</span> : 'nothing'}; {after}: {is ? <span lang={language}>{is}</span> : 'nothing'}
            </p>
          ))}
          {what === 'changed' && (
            <p className="govuk-body-s govuk-!-margin-bottom-1">{comparable ? 'Answers can still be counted together.' : 'Answers before and after cannot be counted together.'}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
