import { useState, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { longDate, todayInLondon } from '../../../lib/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/choices.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { useFollowUp, useRecordCatchUp, type FollowUp } from '../api/sessions-api.ts';

interface CatchUpProps {
  programme: string;
  session: string;
}

/** Who was sent the notes, the absent first, and a buddy for each of them. */
export function CatchUp({ programme, session }: CatchUpProps): ReactNode {
  const query = useFollowUp(programme, session);
  return (
    <section className="wm-part" aria-labelledby="catch-up">
      <h2 id="catch-up" className="govuk-heading-m">
        Who was sent them
      </h2>
      <QueryState query={query}>
        {({ people }) =>
          people.length === 0 ? <p className="govuk-body">Nobody was expected by name, so there is nobody to tick off.</p> : <People key={people.map(({ sentOn, buddyId }) => `${sentOn} ${buddyId}`).join()} programme={programme} session={session} people={people} />
        }
      </QueryState>
    </section>
  );
}

function People({ programme, session, people }: CatchUpProps & { people: FollowUp['people'] }): ReactNode {
  const record = useRecordCatchUp(programme, session);
  const [sent, setSent] = useState<readonly string[]>(people.filter(({ sentOn }) => sentOn).map(({ enrolmentId }) => enrolmentId));
  const [buddies, setBuddies] = useState<Readonly<Record<string, string>>>(Object.fromEntries(people.map(({ enrolmentId, buddyId }) => [enrolmentId, buddyId ?? ''])));
  const [said, setSaid] = useState('');
  const present = people.filter(({ mark, absent }) => mark !== null && !absent);
  const changed = people.flatMap(({ enrolmentId, sentOn, buddyId }) => {
    const now = sent.includes(enrolmentId) ? sentOn ?? todayInLondon() : null;
    const buddy = buddies[enrolmentId] || null;
    return now === sentOn && buddy === buddyId ? [] : [{ enrolmentId, sentOn: now, buddyId: buddy }];
  });
  const save = async (): Promise<void> => {
    if (changed.length === 0 || record.isPending) return;
    try {
      await record.mutateAsync({ entries: changed });
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
  };
  return (
    <>
      <Checkboxes
        id="sent"
        name="sent"
        label="Notes and material were sent to"
        small
        values={sent}
        onChange={setSent}
        items={people.map((one) => ({
          value: one.enrolmentId,
          text: `${one.person}${one.absent ? ' (absent)' : ''}`,
          ...(one.sentOn ? { hint: `sent on ${longDate(one.sentOn)}` } : {}),
        }))}
      />
      {people.some(({ absent }) => absent) && <h3 className="govuk-heading-s">A buddy for each of the absent</h3>}
      {people
        .filter(({ absent }) => absent)
        .map((one) => (
          <Select
            key={one.enrolmentId}
            id={`buddy-${one.enrolmentId}`}
            label={`Who updates ${one.person}`}
            items={[{ value: '', text: 'Nobody named yet' }, ...present.map(({ enrolmentId, person }) => ({ value: enrolmentId, text: person }))]}
            value={buddies[one.enrolmentId] ?? ''}
            onChange={(event) => setBuddies({ ...buddies, [one.enrolmentId]: event.target.value })}
          />
        ))}
      <p className="govuk-body" role="status">
        {said}
      </p>
      <div className="govuk-button-group">
        <Button type="button" variant="secondary" onClick={() => setSent(people.map(({ enrolmentId }) => enrolmentId))}>
          Tick everybody
        </Button>
        <Button type="button" aria-disabled={changed.length === 0 || record.isPending} onClick={() => void save()}>
          {record.isPending ? 'Saving…' : 'Save who was sent them'}
        </Button>
      </div>
    </>
  );
}
