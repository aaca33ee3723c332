import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { longDate, todayInLondon } from '../../../lib/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { useLogMeeting, type Logged, type Pairing } from '../api/mentoring-api.ts';
import {
  CUT_SHORT_CHOICES,
  EMPTY,
  errorsFrom,
  fieldId,
  FIELDS,
  LOGGED_BY_CHOICES,
  MEDIUM_CHOICES,
  meetingOf,
  type MeetingErrors,
  type MeetingForm,
} from '../meeting-form.ts';

interface LogMeetingProps {
  programme: { code: string; name: string };
  pairings: readonly Pairing[];
}

/** The form of one meeting, above the list it adds to. What was typed stays until it is saved. */
export function LogMeeting({ programme, pairings }: LogMeetingProps): ReactNode {
  const [form, setForm] = useState<MeetingForm>(EMPTY);
  const [errors, setErrors] = useState<MeetingErrors>({});
  const [summary, setSummary] = useState<SummaryError[]>([]);
  const [there, setThere] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ text: string; at: number } | null>(null);
  const log = useLogMeeting(programme.code);

  const set = (part: Partial<MeetingForm>): void => {
    setForm((before) => ({ ...before, ...part }));
    setThere(null);
  };
  const mentees = pairings.filter((pairing) => pairing.mentorId === form.mentor);

  const fail = (found: MeetingErrors, others: SummaryError[] = []): void => {
    setErrors(found);
    setSummary([...FIELDS.flatMap((field) => (found[field] ? [{ text: found[field], fieldId: fieldId(field) }] : [])), ...others]);
  };

  const send = async (replace: boolean): Promise<void> => {
    if (log.isPending) return;
    setSaved(null);
    const { meeting, errors: wrong } = meetingOf(form, todayInLondon());
    if (!meeting) {
      fail(wrong);
      return;
    }
    try {
      const logged = await log.mutateAsync(replace ? { ...meeting, replace } : meeting);
      fail({});
      setThere(null);
      setSaved({ text: savedText(logged, meeting.heldOn), at: Date.now() });
      // The next meeting is often of the same mentor, from the same log.
      setForm({ ...EMPTY, mentor: form.mentor, loggedBy: form.loggedBy });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'conflict') {
        fail({}, [{ text: problem.detail.replace(/ Keep it, or .*$/, ''), fieldId: 'meeting-replace' }]);
        setThere(problem.detail);
        return;
      }
      const found = errorsFrom(problem.faults);
      fail(found, Object.keys(found).length > 0 ? [] : [{ text: `${problem.title}. ${problem.detail} What you typed is still here.` }]);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <ErrorSummary errors={summary} />
      {saved && (
        <NotificationBanner key={saved.at} success>
          {saved.text}
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} size="xl" title={`${summary.length > 0 ? 'Error: ' : ''}Mentoring`}>
        Mentoring
      </PageHeading>
      <h2 className="govuk-heading-l">Log a meeting</h2>
      <Select
        id={fieldId('mentor')}
        label="Mentor"
        error={errors.mentor}
        value={form.mentor}
        items={[{ value: '', text: 'Choose a mentor' }, ...mentorsOf(pairings)]}
        onChange={(event) => set({ mentor: event.target.value, pairingIds: menteesChosen(pairings, event.target.value) })}
      />
      {mentees.length > 0 && (
        <Checkboxes
          id={fieldId('pairingIds')}
          name="pairingIds"
          label="Who was there"
          hint={mentees.length > 1 ? 'Several for a group meeting.' : undefined}
          error={errors.pairingIds}
          values={form.pairingIds}
          onChange={(pairingIds) => set({ pairingIds })}
          small
          items={mentees.map((pairing) => ({ value: pairing.pairingId, text: pairing.mentee, hint: soFar(pairing) }))}
        />
      )}
      <DateInput id={fieldId('heldOn')} label="Day of the meeting" hint="For example, 27 5 2010" error={errors.heldOn} value={form.heldOn} onChange={(heldOn) => set({ heldOn })} />
      <Radios
        id={fieldId('loggedBy')}
        name="loggedBy"
        label="Whose log it comes from"
        hint="Both sides may log the same meeting; it counts once."
        error={errors.loggedBy}
        value={form.loggedBy}
        onChange={(loggedBy) => set({ loggedBy: loggedBy as MeetingForm['loggedBy'] })}
        items={LOGGED_BY_CHOICES}
        small
      />
      <Radios
        id={fieldId('medium')}
        name="medium"
        label="How they met"
        error={errors.medium}
        value={form.medium}
        onChange={(medium) => set({ medium: medium as MeetingForm['medium'] })}
        items={MEDIUM_CHOICES}
        inline
        small
      />
      <TextInput
        id={fieldId('minutes')}
        label="Length in minutes (optional)"
        error={errors.minutes}
        width={3}
        inputMode="numeric"
        value={form.minutes}
        onChange={(event) => set({ minutes: event.target.value })}
      />
      <Select
        id={fieldId('cutShortBy')}
        label="Whether it was cut short"
        error={errors.cutShortBy}
        value={form.cutShortBy}
        items={CUT_SHORT_CHOICES}
        onChange={(event) => set({ cutShortBy: event.target.value as MeetingForm['cutShortBy'] })}
      />
      <div className="wm-text">
        <TextArea
          id={fieldId('themes')}
          label="What it was about (optional)"
          hint="Themes only: no names of children, families or colleagues."
          error={errors.themes}
          rows={3}
          value={form.themes}
          onChange={(event) => set({ themes: event.target.value })}
        />
      </div>
      {there === null ? (
        <Button aria-disabled={log.isPending}>{log.isPending ? 'Saving…' : 'Log the meeting'}</Button>
      ) : (
        <div className="govuk-inset-text wm-text">
          <p className="govuk-body">{there.replace('or send this again with replace: true', 'or replace it with what you typed')}</p>
          <div className="govuk-button-group">
            <Button type="button" id="meeting-replace" onClick={() => void send(true)}>
              Replace what is there
            </Button>
            <Button type="button" variant="secondary" onClick={() => set({})}>
              Keep what is there
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

function mentorsOf(pairings: readonly Pairing[]): { value: string; text: string }[] {
  const mentors = new Map<string, { text: string; mentees: number }>();
  for (const { mentorId, mentor } of pairings) mentors.set(mentorId, { text: mentor, mentees: (mentors.get(mentorId)?.mentees ?? 0) + 1 });
  return [...mentors].map(([value, { text, mentees }]) => ({ value, text: mentees === 1 ? text : `${text} (${mentees} mentees)` }));
}

/** The only mentee need not be chosen. */
function menteesChosen(pairings: readonly Pairing[], mentor: string): string[] {
  const own = pairings.filter((pairing) => pairing.mentorId === mentor);
  return own.length === 1 ? own.map((pairing) => pairing.pairingId) : [];
}

function soFar({ meetings, recommended, lastHeldOn, menteeWithdrewOn }: Pairing): string {
  const count = recommended === null ? `${meetings} so far` : `${meetings} of ${recommended} so far`;
  return [count, lastHeldOn && `last on ${longDate(lastHeldOn)}`, menteeWithdrewOn && `withdrew on ${longDate(menteeWithdrewOn)}`].filter(Boolean).join(', ');
}

function savedText({ added, replaced, unchanged }: Logged, heldOn: string): string {
  if (added + replaced === 0) return `The meeting on ${longDate(heldOn)} was logged already, with the same content.`;
  const people = added + replaced + unchanged;
  return `The meeting on ${longDate(heldOn)} is logged${people > 1 ? ` for ${people} mentees` : ''}.`;
}
