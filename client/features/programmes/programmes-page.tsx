import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dashboard } from '../../../shared/figures/panel.ts';
import { STAFF_ROLE_LABELS } from '../../../shared/vocabulary/staff-role.ts';
import { api } from '../../lib/api.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import { useSignIn, type SignedInProgramme } from '../../lib/sign-in.ts';
import type { Schema } from '../../lib/schemas.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tag } from '../../ui/tag.tsx';

/** The programmes open to whoever is signed in. */
export function ProgrammesPage(): ReactNode {
  const { data } = useSignIn();
  const programmes = data?.programmes ?? [];
  const { data: starting } = useQuery({ queryKey: ['programme-templates'], queryFn: ({ signal }) => api.get<Schema<'StartingPointsDto'>>('/api/programme-templates', signal) });
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
        <PageHeading size="xl">Programmes</PageHeading>
        {starting?.mayCreate && <ButtonLink to={paths.newProgramme}>Create a programme</ButtonLink>}
        {programmes.length === 0 ? (
          <EmptyState title="No programme is open to you yet">
            {data?.administrator ? (
              <>
                As administrator you set Waymark up and see no programme from inside.{' '}
                {starting?.mayCreate && 'A programme that you create is open to you. '}
                For those that are there already, say who has which role under{' '}
                <Link className="govuk-link" to={paths.administration}>
                  Administration
                </Link>
                .
              </>
            ) : (
              'An administrator gives you a role in a programme. If you run Waymark yourself, start it with its demonstration programmes, or import a programme.'
            )}
          </EmptyState>
        ) : (
          <ul className="wm-cards">
            {programmes.map((programme) => (
              <ProgrammeCard key={programme.code} programme={programme} />
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}

function ProgrammeCard({ programme }: { programme: SignedInProgramme }): ReactNode {
  const { data } = useQuery({
    enabled: programme.abilities.includes('see_figures'),
    queryKey: ['dashboard', programme.code, 'overview', 'answered'],
    queryFn: ({ signal }) => api.get<Dashboard>(`${programmeApi(programme.code)}/dashboards/overview`, signal),
  });
  return (
    <li className="wm-card">
      <h2 className="govuk-heading-m">
        <Link to={paths.programme(programme.code)} className="govuk-link govuk-link--no-visited-state">
          {programme.name}
        </Link>
      </h2>
      {programme.demonstration && (
        <p className="wm-card__tag">
          <Tag colour="orange">Demonstration</Tag>
        </p>
      )}
      {data && data.headlines.length > 0 && (
        <ul className="wm-card__figures">
          {data.headlines.slice(0, 3).map((headline) => (
            <li key={headline.label}>
              <span>{headline.label}</span>
              <strong>
                {headline.figure}
                {headline.share && ` (${headline.share})`}
              </strong>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body-s">{programme.about}</p>
      <p className="govuk-body-s wm-card__roles">Your part in it: {programme.roles.map((role) => STAFF_ROLE_LABELS[role].toLowerCase()).join(', ')}</p>
    </li>
  );
}
