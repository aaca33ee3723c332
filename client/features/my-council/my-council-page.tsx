import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { outOf, whoIs, withdrewWords } from './council-words.ts';
import { useOwnCouncil, type CouncilComparison, type CouncilTotal, type OwnCouncil } from './own-council-api.ts';

/** People of a head of service's own council, and the other councils as one total. */
export default function MyCouncilPage(): ReactNode {
  const programme = useProgramme();
  const query = useOwnCouncil(programme.code);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        {programme.council === null ? 'My council' : `My council: ${programme.council}`}
      </PageHeading>
      <QueryState query={query}>{(found) => <Council code={programme.code} found={found} />}</QueryState>
    </>
  );
}

function Council({ code, found }: { code: string; found: OwnCouncil }): ReactNode {
  if (found.notShown !== null) return <EmptyState title="Nobody is listed here">{found.notShown}</EmptyState>;
  return (
    <>
      <p className="wm-lead">
        Who came, who met their mentor and who withdrew, from the registers. What people answer in questionnaires is never shown by council, and neither is why
        somebody sent apologies or withdrew.
      </p>
      {found.people.length === 0 ? (
        <EmptyState title="Nobody of your council is on this programme">People appear here when the programme manager has enrolled them.</EmptyState>
      ) : (
        <Table
          caption="People of your council"
          captionSize="m"
          compact
          columns={[
            { label: 'Person' },
            { label: 'Who they are' },
            { label: 'Sessions attended', numeric: true },
            { label: 'Not recorded', numeric: true },
            { label: found.recommendedMentoring === null ? 'Mentoring meetings' : `Mentoring meetings (${found.recommendedMentoring} recommended)`, numeric: true },
            { label: 'Withdrew' },
          ]}
          rows={found.people.map((one) => ({
            key: one.enrolmentId,
            cells: [
              <Link className="govuk-link" to={paths.councilPerson(code, one.enrolmentId)}>
                {one.person}
              </Link>,
              whoIs(one),
              outOf(one.attended, one.possible),
              one.notRecorded,
              one.meetings ?? '–',
              withdrewWords(one),
            ],
          }))}
        />
      )}
      {found.comparison.map((comparison) => (
        <Comparison key={comparison.role} council={found.council ?? 'Your council'} comparison={comparison} />
      ))}
      <p className="govuk-body-s wm-text">
        Sessions attended counts being there in person, online or in part. Sessions after somebody withdrew stay in “of how many”. “Not recorded” means that the
        register says nothing yet. Totals count starters only: people who were enrolled when the programme began.
      </p>
    </>
  );
}

function Comparison({ council, comparison }: { council: string; comparison: CouncilComparison }): ReactNode {
  const { role, own, others, notShown } = comparison;
  const mentees = role === 'participant';
  const row = (name: string, total: CouncilTotal): { key: string; cells: ReactNode[] } => ({
    key: name,
    cells: [name, total.people, total.withdrew, outOf(total.attended, total.possible), ...(mentees ? [total.meetings] : [])],
  });
  const many = ROLE_LABELS[role].many;
  return (
    <>
      <Table
        caption={`${many[0]!.toUpperCase()}${many.slice(1)} together`}
        captionSize="m"
        compact
        columns={[
          { label: 'Council' },
          { label: 'Started', numeric: true },
          { label: 'Withdrew', numeric: true },
          { label: 'Sessions attended', numeric: true },
          ...(mentees ? [{ label: 'Mentoring meetings', numeric: true }] : []),
        ]}
        rows={[row(council, own), ...(others ? [row('All other councils', others)] : [])]}
      />
      {notShown && <p className="govuk-body">All other councils: {notShown[0]!.toLowerCase() + notShown.slice(1)}</p>}
    </>
  );
}
