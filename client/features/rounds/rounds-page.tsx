import type { ReactNode } from 'react';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { useProgramme, type Ability } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { responsesFile, useRounds, type Round } from './rounds-api.ts';
import { RoundMembers } from './round-members.tsx';
import { RoundWindow } from './round-window.tsx';

const PURPOSES: Record<string, string> = {
  launch_day: 'Launch day',
  mid_point: 'Mid-point',
  end_of_programme: 'End of the programme',
  session_pulse: 'After a session',
  other: 'Other',
};

const ROLES: Record<string, string> = {
  participant: 'Participants',
  mentor: 'Mentors',
  head_of_service: 'Heads of service',
  facilitator: 'Facilitators',
};

/** The questionnaires of a programme: who was asked, who returned one, the answers as files, personal links. */
export function RoundsPage(): ReactNode {
  const programme = useProgramme();
  const query = useRounds(programme.code);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Questionnaires
      </PageHeading>
      <QueryState query={query}>
        {(rounds) =>
          rounds.length === 0 ? (
            <EmptyState title="No questionnaire has been put to anybody yet">A round appears here as soon as it is set up, before it opens.</EmptyState>
          ) : (
            rounds.map((round) => <RoundSection key={round.code} round={round} programme={programme.code} abilities={programme.abilities} />)
          )
        }
      </QueryState>
    </>
  );
}

function RoundSection({ round, programme, abilities }: { round: Round; programme: string; abilities: readonly Ability[] }): ReactNode {
  const named = round.mode === 'named';
  return (
    <section className="wm-round" aria-labelledby={`round-${round.code}`}>
      <h2 id={`round-${round.code}`} className="govuk-heading-m wm-round__title">
        {round.title} <RoundState round={round} />
      </h2>
      <SummaryList
        compact
        rows={[
          { key: 'For', value: `${round.role === null ? 'Anybody' : (ROLES[round.role] ?? round.role)}, ${(PURPOSES[round.purpose] ?? round.purpose).toLowerCase()}` },
          { key: 'Open', value: openFor(round) },
          { key: 'Returned', value: named && round.asked !== null ? `${round.returned} of ${round.asked} asked` : `${round.returned}, without names` },
          ...(named ? [{ key: 'Begun, not returned', value: `${round.drafts}, not counted in any figure` }] : []),
        ]}
      />
      {abilities.includes('export_responses') && (
        <ul className="wm-actions wm-no-print">
          <li>
            <a className="govuk-link govuk-link--no-visited-state" href={responsesFile(programme, round.code, 'labels')}>
              Responses as CSV, for Excel (labels)<span className="govuk-visually-hidden">: {round.title}</span>
            </a>
          </li>
          <li>
            <a className="govuk-link govuk-link--no-visited-state" href={responsesFile(programme, round.code, 'codes')}>
              Responses as CSV (codes)<span className="govuk-visually-hidden">: {round.title}</span>
            </a>
          </li>
        </ul>
      )}
      {abilities.includes('manage_rounds') && <RoundWindow programme={programme} round={round} />}
      {named && abilities.includes('manage_rounds') && <RoundMembers programme={programme} round={round} />}
    </section>
  );
}

function openFor({ opensOn, closesOn }: Round): string {
  if (closesOn === null) return `From ${longDate(opensOn)}`;
  return opensOn === closesOn ? longDate(opensOn) : `${longDate(opensOn)} to ${longDate(closesOn)}`;
}

function RoundState({ round }: { round: Round }): ReactNode {
  if (round.open) return <Tag colour="green">Open</Tag>;
  return round.opensOn > todayInLondon() ? <Tag colour="blue">Not open yet</Tag> : <Tag colour="grey">Closed</Tag>;
}
