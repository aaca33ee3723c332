import { useState, type FormEvent, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState, InsetText } from '../../ui/feedback.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWatch, useWatchSetting, watchFile, type Watch } from './api/withdrawals-api.ts';
import { WatchPromptCard } from './components/watch-prompt.tsx';

/** People who may have left without saying so, with what says so. Nobody is withdrawn but by whoever answers. */
export default function WatchPage(): ReactNode {
  const programme = useProgramme();
  const { code } = programme;
  const [search] = useSearchParams();
  const on = search.get('on');
  const query = useWatch(code, on);
  const [done, setDone] = useState<{ text: string; at: number } | null>(null);
  return (
    <>
      <BackLink to={paths.withdrawals(code)}>Withdrawals</BackLink>
      {done && (
        <NotificationBanner key={done.at} success title="Recorded">
          {done.text}
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} size="xl">
        May have left without saying so
      </PageHeading>
      <QueryState query={query}>
        {(watch) => (
          <>
            <p className="wm-lead">
              Neither there nor apologies at {watch.setting.silentSessions === 1 ? 'their last session' : `their last ${watch.setting.silentSessions} sessions`}, and no mentoring in that time. It is a question, not a finding: ask them or their
              council before you confirm it.
            </p>
            {on && (
              <InsetText>
                As the record stood on {longDate(watch.on)}. <Link className="govuk-link" to={paths.watch(code)}>Show today</Link>
              </InsetText>
            )}
            <p className="govuk-body" role="status">
              {watch.prompts.length === 1 ? 'One person' : `${watch.prompts.length} people`} to ask about
              {watch.snoozed > 0 && `, ${watch.snoozed} put off to a later day`}. <FileLink href={watchFile(code, on)} what="people who may have left" />
            </p>
            {watch.prompts.length === 0 ? (
              <EmptyState title="Nobody has fallen silent">Everybody came, sent apologies or met their mentor lately, or the question about them has been answered.</EmptyState>
            ) : (
              watch.prompts.map((prompt) => <WatchPromptCard key={`${prompt.enrolmentId} ${prompt.evidence}`} programme={code} prompt={prompt} on={on} onDone={(text) => setDone({ text, at: Date.now() })} />)
            )}
            <Setting code={code} setting={watch.setting} />
          </>
        )}
      </QueryState>
    </>
  );
}

function Setting({ code, setting }: { code: string; setting: Watch['setting'] }): ReactNode {
  const change = useWatchSetting(code);
  const [sessions, setSessions] = useState(String(setting.silentSessions));
  const [weeks, setWeeks] = useState(String(setting.silentWeeks));
  const [said, setSaid] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = {
      ...(/^([1-9]|1[0-2])$/.test(sessions.trim()) ? {} : { sessions: 'Enter a whole number from 1 to 12' }),
      ...(/^([1-9]|[1-4]\d|5[0-2])$/.test(weeks.trim()) ? {} : { weeks: 'Enter a whole number from 1 to 52' }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    try {
      await change.mutateAsync({ silentSessions: Number(sessions), silentWeeks: Number(weeks) });
      setSaid('Saved.');
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
  };
  return (
    <Details summary="Change when it asks">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput id="silent-sessions" label="Silent sessions running, after which it asks" width={2} inputMode="numeric" error={errors.sessions} value={sessions} onChange={(event) => setSessions(event.target.value)} />
        <TextInput id="silent-weeks" label="Weeks without a meeting, after which a pair counts as silent" width={2} inputMode="numeric" error={errors.weeks} value={weeks} onChange={(event) => setWeeks(event.target.value)} />
        <Button variant="secondary">Save</Button>
        <p className="govuk-body" role="status">
          {said}
        </p>
      </form>
      <p className="govuk-body">The roles it asks about: {ROLE_LABELS.participant.many} and {ROLE_LABELS.mentor.many}.</p>
    </Details>
  );
}
