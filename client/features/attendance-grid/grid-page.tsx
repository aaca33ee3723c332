import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { GRID_LABELS, GRID_SIGNS, GRID_STATES } from '../../../shared/vocabulary/grid.ts';
import { SESSION_KIND_LABELS } from '../../../shared/vocabulary/session.ts';
import { longDate } from '../../lib/dates.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { classes } from '../../ui/classes.ts';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { FilterForm } from '../../ui/filter-form.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useGrid, type Grid, type GridColumn, type GridPerson } from './grid-api.ts';
import './grid.scss';

const FILTERS = ['council', 'set', 'role', 'find'] as const;

/** People × sessions: what every register says of everybody. */
export default function GridPage(): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const asked = new URLSearchParams([...FILTERS, 'page'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])));
  const filter = asked.size > 0 ? `?${asked.toString()}` : '';
  const query = useGrid(programme.code, filter);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Attendance grid
      </PageHeading>
      <QueryState query={query}>
        {(grid) => (
          <>
            <Filter grid={grid} search={search} />
            <p className="govuk-body" role="status">
              {grid.total === 1 ? 'One person' : `${grid.total} people`}
              {grid.pages > 1 && `, page ${grid.page} of ${grid.pages}`}. <FileLink href={`${programmeApi(programme.code)}/grid.csv${filter}`} what="the whole grid" />
            </p>
            {grid.people.length === 0 ? (
              <EmptyState title="Nobody is in this list">Choose another council or set, or leave the filter empty.</EmptyState>
            ) : (
              <>
                <Key />
                <GridTable code={programme.code} grid={grid} />
                <Pagination page={grid.page} pages={grid.pages} href={(page) => `?${withPage(asked, page)}`} label="Pages of the grid" />
              </>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function Filter({ grid, search }: { grid: Grid; search: URLSearchParams }): ReactNode {
  const all = (text: string) => ({ value: '', text });
  return (
    <FilterForm label="Which people" names={FILTERS}>
      <Select id="council" name="council" label="Council" defaultValue={search.get('council') ?? ''} items={[all('All councils'), ...grid.councils]} />
      <Select id="set" name="set" label="Set" defaultValue={search.get('set') ?? ''} items={[all('All sets'), ...grid.sets]} />
      <Select id="role" name="role" label="Role" defaultValue={search.get('role') ?? ''} items={[all('Participants'), { value: 'mentor', text: 'Mentors' }]} />
      <TextInput id="find" name="find" label="Name or code" width={10} autoComplete="off" defaultValue={search.get('find') ?? ''} />
    </FilterForm>
  );
}

function Key(): ReactNode {
  return (
    <Details summary="What the signs mean">
      <dl className="wm-grid-key">
        {GRID_STATES.map((state) => (
          <div key={state}>
            <dt className={`wm-grid__sign wm-grid__sign--${state}`}>{GRID_SIGNS[state]}</dt>
            <dd>{GRID_LABELS[state]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function GridTable({ code, grid }: { code: string; grid: Grid }): ReactNode {
  const { columns, people } = grid;
  return (
    <div className="wm-grid" role="region" aria-label="Attendance grid, scrolls" tabIndex={0}>
      <table>
        <caption className="govuk-visually-hidden">People and what the register of each session says of them</caption>
        <thead>
          <tr>
            <th scope="col" className="wm-grid__person">
              Person
            </th>
            <th scope="col">Attended</th>
            <th scope="col">Travel</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {nameOf(column)}
                <span className="wm-grid__day">{column.sessions === 1 ? longDate(column.day) : `${column.sessions} sets`}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.enrolmentId} code={code} person={person} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="wm-grid__person">
              There, of those expected
              {grid.pages > 1 && <span className="wm-grid__detail">everybody in the list, all pages</span>}
            </th>
            <td />
            <td />
            {columns.map(({ key, attended, recorded, expected }) => (
              <td key={key}>
                {recorded === 0 ? '–' : `${attended} of ${expected}`}
                {recorded > 0 && expected > recorded && <span className="wm-grid__detail">{expected - recorded} not recorded</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ code, person, columns }: { code: string; person: GridPerson; columns: readonly GridColumn[] }): ReactNode {
  const cells = new Map(person.cells.map((cell) => [cell.column, cell]));
  return (
    <tr>
      <th scope="row" className="wm-grid__person">
        <Link className="govuk-link" to={paths.person(code, person.personCode)}>
          {person.person}
        </Link>
        <span className="wm-grid__detail">{[person.council, person.set].filter(Boolean).join(', ')}</span>
        {person.withdrewOn && <span className="wm-grid__detail">Withdrew {longDate(person.withdrewOn)}</span>}
        {!person.starter && <span className="wm-grid__detail">Late joiner</span>}
      </th>
      <td>{person.attended === null ? '–' : `${person.attended} of ${person.maximum}`}</td>
      <td>{person.travelMinutes === null ? '–' : `${person.travelMinutes} min`}</td>
      {columns.map(({ key }) => {
        const cell = cells.get(key);
        if (!cell) return <td key={key} className="wm-grid__cell" />;
        return (
          <td key={key} className={classes('wm-grid__cell', `wm-grid__sign--${cell.says}`)}>
            <span aria-hidden="true">{GRID_SIGNS[cell.says]}</span>
            <span className="govuk-visually-hidden">{GRID_LABELS[cell.says]}</span>
          </td>
        );
      })}
    </tr>
  );
}

function nameOf({ title, kind, nth }: GridColumn): string {
  return title ?? `${SESSION_KIND_LABELS[kind]} ${nth}`;
}

function withPage(asked: URLSearchParams, page: number): string {
  const next = new URLSearchParams(asked);
  next.set('page', String(page));
  return next.toString();
}
