import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/choices.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InsetText } from '../../../ui/feedback.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { InLink } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Launch = Schema<'LaunchDto'>;

const PAGES: readonly { page: string; text: string; about: string }[] = [
  { page: 'settings', text: 'Settings', about: 'name, dates, mentoring, what people are told about attendance' },
  { page: 'outcomes', text: 'Outcomes', about: 'what the programme agreed to change' },
  { page: 'councils', text: 'Councils', about: 'who takes part' },
  { page: 'sets', text: 'Sets', about: 'groups that meet, and their sizes' },
  { page: 'people', text: 'People', about: 'typed or pasted, moved to a set' },
  { page: 'checklist', text: 'Cover and selection', about: 'what is agreed for each participant' },
  { page: 'mentors', text: 'Mentors', about: 'who mentors whom' },
  { page: 'bank-holidays', text: 'Bank holidays', about: 'days on which nothing is planned or sent' },
  { page: 'hand-over', text: 'Programme managers', about: 'hand over to somebody else' },
];

/** Everything of the set-up, what is still missing, and the start. */
export function LaunchPage(): ReactNode {
  const programme = useProgramme();
  const query = useSetup<Launch>(programme.code, 'launch');
  return (
    <QueryState query={query}>{(launch) => <Loaded programme={programme} launch={launch} />}</QueryState>
  );
}

function Loaded({ programme, launch }: { programme: { code: string; name: string }; launch: Launch }): ReactNode {
  const saving = useSaving(() => 'confirm');
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [started, setStarted] = useState(false);
  const must = launch.gaps.filter(({ level }) => level === 'must');
  const start = async (): Promise<void> => {
    if (confirmed.length === 0) return saving.refuse([{ field: 'confirm', message: 'Confirm that these are the people who start' }]);
    if (await saving.run(() => api.post(setupApi(programme.code, 'launch'), { participants: launch.participants, mentors: launch.mentors }))) setStarted(true);
  };
  return (
    <>
      <ErrorSummary errors={saving.errors} />
      {started && (
        <NotificationBanner success title="Done">
          The programme has started.
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} size="xl" title={`${saving.errors.length > 0 ? 'Error: ' : ''}Set-up`}>
        Set-up
      </PageHeading>
      <ul className="govuk-list">
        {PAGES.map(({ page, text, about }) => (
          <li key={page}>
            <InLink to={paths.setUp(programme.code, page)}>{text}</InLink>: {about}
          </li>
        ))}
      </ul>
      {launch.startedAt ? (
        <>
          <h2 className="govuk-heading-m">The programme has started</h2>
          <p className="govuk-body">
            It started on {longDate(launch.startedAt)} with {counted(launch.participants, 'participant')} and {counted(launch.mentors, 'mentor')}. Whoever joins now is a late joiner: shown beside the
            figures, never inside. {launch.notStarters > 0 && `There ${launch.notStarters === 1 ? 'is 1 late joiner' : `are ${launch.notStarters} late joiners`} now.`}
          </p>
        </>
      ) : (
        <>
          <h2 className="govuk-heading-m">{launch.gaps.length === 0 ? 'Nothing is missing' : `What is missing before the launch (${launch.gaps.length})`}</h2>
          {launch.gaps.length > 0 && (
            <ul className="govuk-list govuk-list--spaced">
              {launch.gaps.map((gap) => (
                <li key={`${gap.code} ${gap.text}`}>
                  {gap.level === 'must' && <Tag colour="red">Needed</Tag>} <InLink to={paths.below(programme.code, gap.page)}>{gap.text}</InLink>
                </li>
              ))}
            </ul>
          )}
          <h2 className="govuk-heading-m">Start the programme</h2>
          {must.length > 0 ? (
            <InsetText>The programme can start once what is marked “Needed” is there. Everything else can follow.</InsetText>
          ) : (
            <>
              <p className="govuk-body">Starting does this:</p>
              <ul className="govuk-list govuk-list--bullet">
                <li>
                  {counted(launch.participants, 'participant')} and {counted(launch.mentors, 'mentor')} become the starters: every rate is counted of them, also when somebody withdraws
                </li>
                <li>nobody becomes a starter or stops being one afterwards; whoever joins later is a late joiner and shown beside the figures</li>
                <li>the code of the programme stays, and what people were told about attendance is kept</li>
                <li>nothing is sent to anybody, and everything else can still be changed</li>
              </ul>
              <Checkboxes
                id="confirm" name="confirm" label="Confirmation" labelHidden error={saving.errorOf('confirm')} values={confirmed} onChange={setConfirmed}
                items={[{ value: 'yes', text: 'These are the people who start. This cannot be taken back.' }]}
              />
              <Button type="button" aria-disabled={saving.busy} onClick={() => void start()}>
                {saving.busy ? 'Starting…' : 'Start the programme'}
              </Button>
            </>
          )}
        </>
      )}
    </>
  );
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
