import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import type { Schema } from '../../lib/schemas.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';

/** A measure as its definition says it. */
export type MeasureDefinition = Schema<'MeasureDefinitionDto'>;

/** Every measure that figures are counted by, in words: the same words that stand under each chart and in each file. */
export function DefinitionsPage(): ReactNode {
  const programme = useProgramme();
  const query = useQuery({
    queryKey: ['measures', programme.code],
    queryFn: ({ signal }) => api.get<MeasureDefinition[]>(`${programmeApi(programme.code)}/measures`, signal),
  });
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Definitions
      </PageHeading>
      <p className="wm-lead">What each figure counts, out of what, and what is left out, so that two people counting by hand would agree.</p>
      <QueryState query={query}>{(measures) => <Definitions measures={measures} />}</QueryState>
    </>
  );
}

function Definitions({ measures }: { measures: MeasureDefinition[] }): ReactNode {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
  if (measures.length === 0) return <EmptyState title="No measure is defined">Your role in this programme shows no figures.</EmptyState>;
  return (
    <>
      <nav aria-label="Definitions" className="wm-no-print">
        <ul className="govuk-list wm-columns">
          {measures.map((measure) => (
            <li key={measure.id}>
              <a href={`#${measure.id}`} className="govuk-link govuk-link--no-visited-state">
                {measure.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {measures.map((measure) => (
        <Definition key={measure.id} measure={measure} />
      ))}
    </>
  );
}

function Definition({ measure }: { measure: MeasureDefinition }): ReactNode {
  const rows = [
    { key: 'One row is', value: measure.unit },
    { key: 'Counted', value: measure.numerator },
    { key: 'Out of', value: measure.base },
    {
      key: 'Left out',
      value:
        measure.exclusions.length === 0 ? (
          'Nothing'
        ) : (
          <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
            {measure.exclusions.map((one) => (
              <li key={one.reason}>{one.label}</li>
            ))}
          </ul>
        ),
    },
    { key: 'Bear in mind', value: measure.caution },
    { key: 'Source', value: measure.source },
  ].filter((row) => row.value);
  return (
    <section id={measure.id} tabIndex={-1} className="wm-definition" aria-labelledby={`${measure.id}-title`}>
      <h2 id={`${measure.id}-title`} className="govuk-heading-m">
        {measure.title}
      </h2>
      <p className="govuk-body wm-text">{measure.definition}</p>
      <SummaryList compact rows={rows} />
      <p className="govuk-body-s wm-definition__id">
        In files and in the API: <code>{measure.id}</code>
      </p>
    </section>
  );
}
