import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { useStaffing } from './api/staff-api.ts';

/** Every programme and who manages it, for administrators. */
export default function AdministrationPage(): ReactNode {
  const query = useStaffing();
  return (
    <>
      <PageHeading size="xl">Administration</PageHeading>
      <p className="wm-lead">Administrators say who has which role in a programme. They see no answers, no figures and no registers.</p>
      <ul className="wm-actions">
        <li>
          <Link className="govuk-link govuk-link--no-visited-state" to={paths.administrationJournal}>
            Journal: who did what, and when
          </Link>
        </li>
        <li>
          <Link className="govuk-link govuk-link--no-visited-state" to={paths.bankHolidays}>
            Bank holidays: when nothing is planned or sent
          </Link>
        </li>
      </ul>
      <QueryState query={query}>
        {(programmes) =>
          programmes.length === 0 ? (
            <EmptyState title="There is no programme yet">A programme appears here as soon as it is set up or imported.</EmptyState>
          ) : (
            <Table
              caption="Programmes"
              captionSize="m"
              compact
              columns={[{ label: 'Programme' }, { label: 'Programme managers' }, { label: 'People with a role', numeric: true }]}
              rows={programmes.map((programme) => ({
                key: programme.code,
                cells: [
                  <Link className="govuk-link" to={paths.administrationStaff(programme.code)}>
                    {programme.name}
                    {programme.demonstration ? ' (demonstration)' : ''}
                  </Link>,
                  programme.managers.length === 0 ? 'None yet' : programme.managers.join(', '),
                  programme.people,
                ],
              }))}
            />
          )
        }
      </QueryState>
    </>
  );
}
