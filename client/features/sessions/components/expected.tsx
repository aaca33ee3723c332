import { useState, type FormEvent, type ReactNode } from 'react';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { asProblem } from '../../../lib/api.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useCandidates, useChangeExpected, useExpected, type SessionDetail } from '../api/sessions-api.ts';

interface ExpectedProps {
  programme: string;
  session: string;
  detail: SessionDetail;
}

/** Who is expected and who waits; somebody more, or somebody less. */
export function Expected({ programme, session, detail }: ExpectedProps): ReactNode {
  const query = useExpected(programme, session);
  const change = useChangeExpected(programme, session);
  const [said, setSaid] = useState('');
  const [find, setFind] = useState('');
  const [asked, setAsked] = useState('');
  const found = useCandidates(programme, session, asked);

  const ask = async (enrolmentId: string, person: string, expected: boolean): Promise<void> => {
    try {
      const done = await change.mutateAsync({ entries: [{ enrolmentId, expected }] });
      setSaid(
        expected
          ? done.waiting > 0 ? `The session is full: ${person} is on the waiting list.` : `${person} is expected.`
          : `${person} is no longer expected.${done.promoted > 0 ? ' The first who waited has the place.' : ''}`,
      );
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
  };
  const open = detail.status !== 'cancelled';
  return (
    <section className="wm-part" aria-labelledby="expected">
      <h2 id="expected" className="govuk-heading-m">
        Who is expected
      </h2>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <QueryState query={query}>
        {({ entries }) => {
          const expected = entries.filter((entry) => entry.expected);
          return (
            <Details summary={`${expected.length} expected`}>
              <ul className="wm-people">
                {expected.map((entry) => (
                  <li key={entry.enrolmentId}>
                    <span>
                      {entry.person} <span className="wm-people__detail">{[entry.council, entry.role === 'participant' ? null : ROLE_LABELS[entry.role].one].filter(Boolean).join(', ')}</span>
                    </span>
                    {open && entry.mark === null && (
                      <LinkButton onClick={() => void ask(entry.enrolmentId, entry.person, false)}>
                        Not expected<span className="govuk-visually-hidden">: {entry.person}</span>
                      </LinkButton>
                    )}
                  </li>
                ))}
              </ul>
            </Details>
          );
        }}
      </QueryState>
      {detail.waiting.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Waiting for a place, first come first</h3>
          <ol className="govuk-list govuk-list--number">
            {detail.waiting.map((one) => (
              <li key={one.enrolmentId}>
                {one.person}{' '}
                <LinkButton onClick={() => void ask(one.enrolmentId, one.person, false)}>
                  Take off the list<span className="govuk-visually-hidden">: {one.person}</span>
                </LinkButton>
              </li>
            ))}
          </ol>
        </>
      )}
      {open && (
        <form
          role="search"
          aria-label="Somebody more to expect"
          className="wm-filter"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            setAsked(find.trim());
          }}
        >
          <TextInput id="find-person" label="Expect somebody else: name, code or council" width={20} autoComplete="off" value={find} onChange={(event) => setFind(event.target.value)} />
          <Button variant="secondary">Find</Button>
        </form>
      )}
      {asked !== '' && (
        <QueryState query={found}>
          {(people) =>
            people.length === 0 ? (
              <p className="govuk-body">Nobody else of that name could be expected here.</p>
            ) : (
              <ul className="wm-people">
                {people.map((one) => (
                  <li key={one.enrolmentId}>
                    <span>
                      {one.person} <span className="wm-people__detail">{[ROLE_LABELS[one.role].one, one.council, one.set].filter(Boolean).join(', ')}</span>
                    </span>
                    <LinkButton onClick={() => void ask(one.enrolmentId, one.person, true)}>
                      Expect<span className="govuk-visually-hidden"> {one.person}</span>
                    </LinkButton>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      )}
    </section>
  );
}
