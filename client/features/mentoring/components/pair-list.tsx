import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { EmptyState } from '../../../ui/feedback.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { FilterForm } from '../../../ui/filter-form.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { pairsFile, usePairs, type Pair } from '../api/mentoring-api.ts';

const LINE_MANAGER = { yes: 'Yes', no: 'No', unknown: 'Not known' };
const NAMES = ['find', 'only', 'on'] as const;

/** Pairs, with what was logged, against what is recommended; silent ones are flagged. */
export function PairList({ code }: { code: string }): ReactNode {
  const [search] = useSearchParams();
  const asked = new URLSearchParams([...NAMES, 'page'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])));
  const filter = asked.size > 0 ? `?${asked.toString()}` : '';
  const query = usePairs(code, filter);
  return (
    <section className="govuk-!-margin-top-8" aria-labelledby="pairings">
      <h2 id="pairings" className="govuk-heading-l">
        Meetings so far
      </h2>
      <FilterForm label="Which pairs" names={['find', 'only']}>
        <TextInput id="find-pair" name="find" label="Name, code or council" width={20} autoComplete="off" defaultValue={search.get('find') ?? ''} />
        <Select
          id="only"
          name="only"
          label="Show"
          defaultValue={search.get('only') ?? ''}
          items={[
            { value: '', text: 'All pairs' },
            { value: 'silent', text: 'Silent pairs' },
            { value: 'behind', text: 'Below the recommended number' },
          ]}
        />
      </FilterForm>
      <QueryState query={query}>
        {({ pairs, total, page, pages, silent, silentWeeks }) => (
          <>
            <p className="govuk-body wm-text">
              A day counts once for a pair, whoever logged it. {silent === 0 ? `No pair has been silent for ${silentWeeks} weeks.` : `${silent} ${silent === 1 ? 'pair has' : 'pairs have'} logged nothing for ${silentWeeks} weeks.`}
              {search.get('on') && ` As of ${longDate(search.get('on')!)}.`}
            </p>
            <p className="govuk-body" role="status">
              {total} {total === 1 ? 'pair' : 'pairs'} shown. <FileLink href={pairsFile(code, filter)} what="these pairs" />
            </p>
            {pairs.length === 0 ? (
              <EmptyState title="No pair is in this list">Choose “All pairs”, or leave the name empty.</EmptyState>
            ) : (
              <Table
                caption="Meetings so far"
                captionSize="hidden"
                compact
                columns={[
                  { label: 'Mentee' },
                  { label: 'Mentor' },
                  { label: 'Council' },
                  { label: 'Meetings', numeric: true },
                  { label: 'In the mentor’s log', numeric: true },
                  { label: 'In the mentee’s log', numeric: true },
                  { label: 'In one log only', numeric: true },
                  { label: 'Last met' },
                  { label: 'Mentor is line manager' },
                ]}
                rows={pairs.map((pair) => ({ key: pair.pairingId, cells: cellsOf(code, pair) }))}
              />
            )}
            <Pagination page={page} pages={pages} href={(to) => `?${withPage(asked, to)}`} label="Pages of pairs" />
          </>
        )}
      </QueryState>
    </section>
  );
}

function cellsOf(code: string, pair: Pair): ReactNode[] {
  return [
    <>
      <Link className="govuk-link" to={paths.pair(code, pair.pairingId)} aria-label={`${pair.mentee} with ${pair.mentor}: compare the logs`}>
        {pair.mentee}
      </Link>
      {pair.menteeWithdrewOn && <span className="govuk-!-font-weight-regular"> (withdrew)</span>}
    </>,
    pair.mentor,
    pair.council ?? '–',
    pair.recommended === null ? pair.meetings : `${pair.meetings} of ${pair.recommended}`,
    pair.byMentor,
    pair.byMentee,
    pair.oneSided,
    <>
      {pair.lastHeldOn ? longDate(pair.lastHeldOn) : 'No meeting logged'} {pair.silent && <Tag colour="orange">Silent</Tag>}
    </>,
    LINE_MANAGER[pair.lineManager],
  ];
}

function withPage(asked: URLSearchParams, page: number): string {
  const next = new URLSearchParams(asked);
  next.set('page', String(page));
  return next.toString();
}
