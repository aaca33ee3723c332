import type { ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { todayInLondon } from '../../lib/dates.ts';
import { Table } from '../../ui/table.tsx';
import { populationOf, type RoundForm } from './round-form.ts';
import { usePopulation } from './round-setup-api.ts';
import { leftOut, people } from './round-words.ts';

/** Who would be asked if the round opened now, following what is chosen. */
export function PopulationPreview({ programme, form }: { programme: string; form: RoundForm }): ReactNode {
  const setup = populationOf(form, todayInLondon());
  const query = usePopulation(programme, setup);
  if (form.mode === 'anonymous') return null;
  return (
    <section aria-labelledby="population">
      <h2 id="population" className="govuk-heading-m">
        Who would be asked
      </h2>
      {setup === null ? (
        <p className="govuk-body">Choose what is asked and whom, and you see here who that is.</p>
      ) : query.isError ? (
        <p className="govuk-body">{asProblem(query.error).detail}</p>
      ) : query.data === undefined ? (
        <p className="govuk-body">Counting…</p>
      ) : (
        <>
          <p className="govuk-body" role="status">
            {people(query.data.asked)} if it opened today. {withoutEmail(query.data.withoutEmail)}
          </p>
          {query.data.byCouncil.length > 0 && (
            <Table
              caption="People asked by council"
              captionSize="hidden"
              compact
              columns={[{ label: 'Council' }, { label: 'People', numeric: true }]}
              rows={query.data.byCouncil.map(({ council, people: count }) => ({ key: council ?? '', cells: [council ?? 'No council', count] }))}
            />
          )}
          {query.data.leftOut.length > 0 && (
            <p className="govuk-body">Not asked: {query.data.leftOut.map(({ why, people: count }) => leftOut(why, count)).join('; ')}.</p>
          )}
        </>
      )}
    </section>
  );
}

function withoutEmail(count: number): string {
  if (count === 0) return 'All of them have an e-mail address.';
  return `${count} of them ${count === 1 ? 'has' : 'have'} no e-mail address and ${count === 1 ? 'needs' : 'need'} a personal link by another way.`;
}
