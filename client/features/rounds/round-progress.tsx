import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { PanelFigure } from '../../charts/panel-figure.tsx';
import { useAttended } from '../../lib/use-attended.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { useRoundProgress, type Round, type RoundProgress as Progress } from './rounds-api.ts';
import './rounds.scss';

/**
 * How far a named round has come, council by council: counts of people, never what they said. Read when opened, and again every
 * minute while the round is open and somebody is there.
 */
export function RoundProgress({ programme, round }: { programme: string; round: Round }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const attended = useAttended();
  const query = useRoundProgress(programme, round.code, isOpen, isOpen && round.open && attended);
  return (
    <Details
      summary={
        <>
          Progress by council<span className="govuk-visually-hidden">: {round.title}</span>
        </>
      }
      onToggle={setIsOpen}
    >
      {(isOpen || query.data) && (
        <QueryState query={query}>
          {(progress) =>
            progress.byCouncil.length === 0 ? (
              <EmptyState title="Nobody is asked in this round">People are asked when the round opens.</EmptyState>
            ) : (
              <>
                <Counts programme={programme} round={round} progress={progress} />
                <Refreshed at={progress.at} watched={round.open && attended} onRefresh={round.open ? () => void query.refetch() : null} />
              </>
            )
          }
        </QueryState>
      )}
    </Details>
  );
}

function Counts({ programme, round, progress }: { programme: string; round: Round; progress: Progress }): ReactNode {
  const { byCouncil, all, rate, days } = progress;
  useRereadRounds(programme, round, all.returned);
  const cells = (one: Progress['all']): ReactNode[] => [`${one.returned} of ${one.asked}`, one.onPaper, one.begun, one.withdrawn, one.declined, one.notStarted, one.unreachable];
  return (
    <>
      <p className="govuk-body">
        <strong>{rate.text}</strong>
      </p>
      <Table
        caption={`Progress by council: ${round.title}`}
        captionSize="hidden"
        compact
        columns={[
          { label: 'Council' }, { label: 'Returned of asked', numeric: true }, { label: 'On paper', numeric: true }, { label: 'Begun', numeric: true }, { label: 'Taken back', numeric: true },
          { label: 'Do not want to take part', numeric: true }, { label: 'Not started', numeric: true }, { label: 'Cannot be written to', numeric: true },
        ]}
        rows={[
          ...byCouncil.map((one) => ({ key: one.council ?? '', cells: [one.council ?? 'No council', ...cells(one)] })),
          ...(byCouncil.length > 1 ? [{ key: ' all', cells: ['All', ...cells(all)] }] : []),
        ]}
      />
      <p className="govuk-body">
        “Cannot be written to” are those who have begun or not started and have no e-mail address, or one that does not work, or who asked for nothing more to be sent: they need a link or a form on paper by another way.
      </p>
      {days && (
        <div className="wm-round-days">
          <PanelFigure panel={days} wide={false} rowsHref={() => ''} />
        </div>
      )}
      <Completeness groups={progress.completeness} title={round.title} />
    </>
  );
}

/** How completely forms are filled in, of groups of councils. */
function Completeness({ groups, title }: { groups: Progress['completeness']; title: string }): ReactNode {
  return (
    <>
      <Table
        caption={`How completely the forms are filled in: ${title}`}
        compact
        columns={[
          { label: 'Councils' }, { label: 'Forms counted here' }, { label: '80% or more of what was asked', numeric: true }, { label: '50 to 79%', numeric: true }, { label: 'Less', numeric: true },
        ]}
        rows={groups.map((group) => ({
          key: group.name,
          cells: [group.name, group.counted, ...(['complete', 'partial', 'sparse'] as const).map((how) => group.told?.[how] ?? '–')],
        }))}
      />
      <p className="govuk-body">
        A council is shown by itself where ten or more of its people were asked; all others are shown together. Forms are added five at a time. Otherwise it could be seen how much one person left out, also by looking before and after
        a form comes in.
      </p>
    </>
  );
}

const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });

function Refreshed({ at, watched, onRefresh }: { at: string; watched: boolean; onRefresh: (() => void) | null }): ReactNode {
  return (
    <p className="govuk-body-s wm-no-print">
      As of {TIME.format(new Date(at)).replace(/\s/g, '')}.{' '}
      {onRefresh && (
        <>
          {/* First, so that it stays under the pointer: what follows changes when somebody comes back. */}
          <LinkButton onClick={onRefresh}>Count again now</LinkButton>
          <br />
          {watched ? 'It is counted again every minute while this page is in sight.' : 'Nobody has been at this page for a while, so it is no longer counted again by itself.'}
        </>
      )}
    </p>
  );
}

/** What stands above says how many came back too: when that has changed, it is read again. */
function useRereadRounds(programme: string, round: Round, returned: number): void {
  const client = useQueryClient();
  useEffect(() => {
    if (returned !== round.returned) void client.invalidateQueries({ queryKey: ['rounds', programme] });
    // Once a change: what the list says by then is what is stored.
  }, [client, programme, returned]);
}
