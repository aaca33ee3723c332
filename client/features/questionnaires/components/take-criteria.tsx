import { useEffect, useRef, useState, type ReactNode } from 'react';
import { notYetTaken } from '../../../../shared/questionnaire/criterion-statement.ts';
import { AGREED_BY_LABELS } from '../../../../shared/vocabulary/success-criterion.ts';
import { longDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/choices.tsx';
import { Details } from '../../../ui/details.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { takeCriteria, type EditedDraft } from '../draft-edits.ts';
import { fieldOf } from '../draft-faults.ts';
import { useCriteria, type Criterion } from '../questionnaires-api.ts';

interface TakeCriteriaProps {
  programme: string;
  draft: EditedDraft;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** Makes statements of what was agreed at sessions. Those that no questionnaire asks yet are chosen beforehand. */
export function TakeCriteria({ programme, draft, onEdit }: TakeCriteriaProps): ReactNode {
  const [open, setOpen] = useState(false);
  const query = useCriteria(programme, open);
  const [told, setTold] = useState('');
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  const take = (criteria: readonly Criterion[]): void => {
    const taken = takeCriteria(draft, criteria);
    onEdit(() => taken.draft);
    next.current = fieldOf(taken.keys[0]!, 'change');
    setTold(criteria.length === 1 ? '1 statement added' : `${criteria.length} statements added`);
  };
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {told}
      </p>
      <Details summary="Take in success criteria" onToggle={setOpen}>
        {open && (
          <QueryState query={query}>
            {(criteria) => {
              const left = notYetTaken(criteria, draft.items);
              if (criteria.length === 0) return <p className="govuk-body">None has been written down. Facilitators and programme managers do so on the page of the session at which it was agreed.</p>;
              return left.length === 0 ? <p className="govuk-body">All of them are in this questionnaire.</p> : <Choice key={left.map(({ code }) => code).join()} criteria={left} onTake={take} />;
            }}
          </QueryState>
        )}
      </Details>
    </>
  );
}

function Choice({ criteria, onTake }: { criteria: readonly Criterion[]; onTake: (criteria: readonly Criterion[]) => void }): ReactNode {
  const [chosen, setChosen] = useState(() => criteria.filter(({ askedIn }) => askedIn.length === 0).map(({ code }) => code));
  return (
    <>
      <Checkboxes
        id="criteria"
        name="criteria"
        label="Criteria agreed at sessions"
        hint="Each becomes a statement on agreement, in its own words, with “not applicable”."
        small
        values={chosen}
        onChange={setChosen}
        items={criteria.map((criterion) => ({ value: criterion.code, text: criterion.words, hint: hintOf(criterion) }))}
      />
      <Button type="button" variant="secondary" aria-disabled={chosen.length === 0} onClick={() => chosen.length > 0 && onTake(criteria.filter(({ code }) => chosen.includes(code)))}>
        {chosen.length === 1 ? 'Take in 1 criterion' : `Take in ${chosen.length} criteria`}
      </Button>
    </>
  );
}

function hintOf({ sessionTitle, agreedOn, agreedBy, askedIn }: Criterion): string {
  const where = askedIn.map(({ questionnaire, version, published }) => `${published ? 'asked in' : 'in the draft of'} ${questionnaire} version ${version}`);
  return [`${sessionTitle}, ${longDate(agreedOn)}, agreed by ${AGREED_BY_LABELS[agreedBy].toLowerCase()}`, ...where].join('; ');
}
