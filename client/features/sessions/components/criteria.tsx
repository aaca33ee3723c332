import { useRef, useState, type ReactNode } from 'react';
import { AGREED_BY_LABELS } from '../../../../shared/vocabulary/success-criterion.ts';
import { asProblem } from '../../../lib/api.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useCriteria, useOutcomes, useRemoveCriterion, type Criterion, type Outcome } from '../api/sessions-api.ts';
import { CriterionEditor } from './criterion-editor.tsx';

/** What those present agreed to see as success: written down here, asked by evaluators later. */
export function Criteria({ programme, session }: { programme: string; session: string }): ReactNode {
  const query = useCriteria(programme, session);
  const outcomes = useOutcomes(programme);
  return (
    <section className="wm-part" aria-labelledby="criteria">
      <h2 id="criteria" className="govuk-heading-m">
        Success criteria
      </h2>
      <QueryState query={query}>{(criteria) => <QueryState query={outcomes}>{(agreed) => <List programme={programme} session={session} criteria={criteria} outcomes={agreed} />}</QueryState>}</QueryState>
    </section>
  );
}

interface ListProps {
  programme: string;
  session: string;
  criteria: readonly Criterion[];
  outcomes: readonly Outcome[];
}

function List({ programme, session, criteria, outcomes }: ListProps): ReactNode {
  const remove = useRemoveCriterion(programme);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (what: string): void => {
    setSaid(what);
    status.current?.focus();
  };
  const takeOut = async (criterion: Criterion): Promise<void> => {
    try {
      await remove.mutateAsync(criterion);
      tell(`“${criterion.words}” was taken out.`);
    } catch (error) {
      tell(asProblem(error).detail);
    }
  };
  return (
    <>
      <p className="govuk-body" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {criteria.length === 0 && <p className="govuk-body">None is written down. What is agreed here can be taken into the next questionnaire, so that people are asked whether it came true.</p>}
      {criteria.length > 0 && (
        <ul className="wm-people">
          {criteria.map((criterion) =>
            open === criterion.id ? (
              <li key={criterion.id} className="wm-people__open">
                <CriterionEditor
                  programme={programme}
                  session={session}
                  criterion={criterion}
                  outcomes={outcomes}
                  onDone={(words) => {
                    setOpen(null);
                    tell(words === null ? '' : `“${words}” is saved.`);
                  }}
                />
              </li>
            ) : (
              <li key={criterion.id}>
                <span>
                  {criterion.words}
                  <span className="wm-people__detail">{detailOf(criterion, outcomes)}</span>
                </span>
                {!criterion.askedIn.some(({ published }) => published) && (
                  <span className="wm-people__buttons">
                    <LinkButton onClick={() => setOpen(criterion.id)}>
                      Change<span className="govuk-visually-hidden">: {criterion.words}</span>
                    </LinkButton>{' '}
                    <LinkButton onClick={() => void takeOut(criterion)}>
                      Take out<span className="govuk-visually-hidden">: {criterion.words}</span>
                    </LinkButton>
                  </span>
                )}
              </li>
            ),
          )}
        </ul>
      )}
      <Details summary="Write down a success criterion">
        <CriterionEditor programme={programme} session={session} criterion={null} outcomes={outcomes} onDone={(words) => words !== null && tell(`“${words}” is written down.`)} />
      </Details>
    </>
  );
}

/** "Agreed by mentors, for supervision; asked in Looking back, version 2" */
function detailOf({ agreedBy, outcome, askedIn, words }: Criterion, outcomes: readonly Outcome[]): string {
  const belongs = outcome === null ? '' : `, for: ${outcomes.find(({ code }) => code === outcome)?.title ?? outcome}`;
  const where = askedIn.map(({ questionnaire, version, published, wording }) => `${published ? 'asked in' : 'in the draft of'} ${questionnaire} version ${version}${wording === words ? '' : ` as “${wording}”`}`);
  return [`Agreed by ${AGREED_BY_LABELS[agreedBy].toLowerCase()}${belongs}`, ...where].join('; ');
}
