import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme, type Ability } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { responsesFile, useRounds, type Round } from './rounds-api.ts';
import { RoundActions } from './round-actions.tsx';
import { RoundMembers } from './round-members.tsx';
import { RoundProgress } from './round-progress.tsx';
import { RoundWindow } from './round-window.tsx';
import { PURPOSE_LABELS, ROLE_WORDS } from './round-words.ts';

/** The questionnaires of a programme: who was asked, who returned one, the answers as files, personal links. */
export function RoundsPage(): ReactNode {
  const programme = useProgramme();
  const query = useRounds(programme.code);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Questionnaires
      </PageHeading>
      <ul className="wm-actions wm-no-print">
        {programme.abilities.includes('set_up_rounds') && (
          <li>
            <Link className="govuk-link govuk-link--no-visited-state" to={paths.newRound(programme.code)}>
              Ask people: set a round up
            </Link>
          </li>
        )}
        {programme.abilities.includes('see_questionnaires') && (
          <li>
            <Link className="govuk-link govuk-link--no-visited-state" to={paths.questionnaires(programme.code)}>
              Questions and versions
            </Link>
          </li>
        )}
      </ul>
      <QueryState query={query}>
        {(rounds) =>
          rounds.length === 0 ? (
            <EmptyState title="No questionnaire has been put to anybody yet">Choose a published version of a questionnaire, and set up whom to ask and when. A round appears here as soon as it is set up, before it opens.</EmptyState>
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
          { key: 'For', value: `${round.role === null ? 'Anybody' : (ROLE_WORDS[round.role] ?? round.role)}, ${round.session === null ? PURPOSE_LABELS[round.purpose].toLowerCase() : `at ${round.session}`}` },
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
      <RoundActions programme={programme} round={round} abilities={abilities} />
      {abilities.includes('manage_rounds') && <RoundWindow programme={programme} round={round} />}
      {named && abilities.includes('see_round_progress') && <RoundProgress programme={programme} round={round} />}
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
