import { useRef, useState, type ReactNode } from 'react';
import { AGREED_BY_LABELS } from '../../../../shared/vocabulary/success-criterion.ts';
import { asProblem } from '../../../lib/api.ts';
import { useFocusNext } from '../../../lib/use-focus-next.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
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
  const [asking, setAsking] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();
  const busy = useRef(false);
  const tell = (what: string): void => {
    setSaid(what);
    status.current?.focus();
  };
  const takeOut = async (criterion: Criterion): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await remove.mutateAsync(criterion);
      tell(`“${criterion.words}” was taken out.`);
    } catch (error) {
      tell(asProblem(error).detail);
    }
    busy.current = false;
    setAsking(null);
  };
  const keep = ({ id }: Criterion): void => {
    setAsking(null);
    focusNext(`take-out-${id}`);
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
                    if (words === null) focusNext(`change-${criterion.id}`);
                    else tell(`“${words}” is saved.`);
                  }}
                />
              </li>
            ) : (
              <li key={criterion.id}>
                <span>
                  {criterion.words}
                  <span className="wm-people__detail">{detailOf(criterion, outcomes)}</span>
                </span>
                {!criterion.askedIn.some(({ published }) => published) &&
                  (asking === criterion.id ? (
                    <span role="alert" className="wm-people__buttons">
                      It goes for good.{' '}
                      <Button type="button" variant="warning" className="wm-button--small" autoFocus aria-disabled={remove.isPending} onClick={() => void takeOut(criterion)}>
                        Take it out<span className="govuk-visually-hidden">: {criterion.words}</span>
                      </Button>{' '}
                      <LinkButton onClick={() => keep(criterion)}>Keep it</LinkButton>
                    </span>
                  ) : (
                    <span className="wm-people__buttons">
                      <LinkButton id={`change-${criterion.id}`} onClick={() => setOpen(criterion.id)}>
                        Change<span className="govuk-visually-hidden">: {criterion.words}</span>
                      </LinkButton>{' '}
                      <LinkButton id={`take-out-${criterion.id}`} onClick={() => setAsking(criterion.id)}>
                        Take out…<span className="govuk-visually-hidden">: {criterion.words}</span>
                      </LinkButton>
                    </span>
                  ))}
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
