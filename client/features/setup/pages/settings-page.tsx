import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { SIGN_IN_KEY, useProgramme } from '../../../lib/sign-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { DateInput, isoDate, typedDate } from '../../../ui/date-input.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { ChangedMeanwhile } from '../components/changed-meanwhile.tsx';
import { SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Settings = Schema<'SettingsDto'>;

const LABELS: Partial<Record<keyof Settings, string>> = {
  code: 'Code', name: 'Name', about: 'About', region: 'Region', startsOn: 'Starts on', endsOn: 'Ends on', recommendedMentoring: 'Recommended mentoring meetings',
  dosageSessions: 'Sessions for a full dose', dosageMentoring: 'Mentoring meetings for a full dose', attendanceByCouncil: 'Attendance reported by council',
};
const id = (field: string): string => `settings-${field}`;

/** What a programme is called, when it runs, and what its figures depend on. */
export function SettingsPage(): ReactNode {
  const programme = useProgramme();
  const query = useSetup<Settings>(programme.code, 'settings');
  return <QueryState query={query}>{(settings) => <SettingsForm programme={programme} now={settings} />}</QueryState>;
}

function SettingsForm({ programme, now }: { programme: { code: string; name: string }; now: Settings }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const saving = useSaving(id);
  const [seen, setSeen] = useState(now);
  const [done, setDone] = useState<Done | null>(null);
  const [text, setText] = useState({ code: now.code, name: now.name, about: now.about, region: now.region });
  const [days, setDays] = useState({ startsOn: typedDate(now.startsOn), endsOn: typedDate(now.endsOn) });
  const [numbers, setNumbers] = useState({ recommendedMentoring: shown(now.recommendedMentoring), dosageSessions: shown(now.dosageSessions), dosageMentoring: shown(now.dosageMentoring) });
  const [byCouncil, setByCouncil] = useState<string | null>(now.attendanceByCouncil === null ? null : now.attendanceByCouncil ? 'yes' : 'no');

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [startsOn, endsOn] = [isoDate(days.startsOn), isoDate(days.endsOn)];
    const counts = Object.entries(numbers).map(([field, typed]) => [field, typed.trim() === '' ? null : Number(typed)] as const);
    const faults = [
      ...(startsOn ? [] : [{ field: 'startsOn', message: 'Enter the day on which the programme starts, for example 4 2 2027' }]),
      ...(endsOn ? [] : [{ field: 'endsOn', message: 'Enter the day on which the programme ends, for example 16 12 2027' }]),
      ...counts.flatMap(([field, value]) => (value !== null && !Number.isInteger(value) ? [{ field, message: `${LABELS[field as keyof Settings]} must be a whole number, or empty` }] : [])),
    ];
    if (faults.length > 0) return saving.refuse(faults);
    const saved = await saving.run(() =>
      api.put<Settings>(setupApi(programme.code, 'settings'), { ...text, startsOn, endsOn, ...Object.fromEntries(counts), attendanceByCouncil: byCouncil === null ? null : byCouncil === 'yes', version: seen.version }),
    );
    if (!saved) return;
    setSeen(saved.done);
    setDone({ text: 'The settings are saved.', at: Date.now() });
    await client.invalidateQueries({ queryKey: SIGN_IN_KEY });
    if (saved.done.code !== programme.code) await navigate(paths.setUp(saved.done.code, 'settings'), { replace: true });
  };
  const typed = (field: keyof typeof text) => ({ id: id(field), error: saving.errorOf(field), value: text[field], onChange: (event: { target: { value: string } }) => setText({ ...text, [field]: event.target.value }) });
  const number = (field: keyof typeof numbers) => ({
    id: id(field), error: saving.errorOf(field), width: 3 as const, inputMode: 'numeric' as const, autoComplete: 'off', value: numbers[field],
    onChange: (event: { target: { value: string } }) => setNumbers({ ...numbers, [field]: event.target.value }),
  });
  return (
    <SetupPage programme={programme} heading="Settings" savings={[saving]} done={done}>
      <ChangedMeanwhile saving={saving} address={setupApi(programme.code, 'settings')} seen={seen} labels={LABELS} onSeen={setSeen} />
      <form noValidate onSubmit={(event) => void save(event)} className="wm-text">
        <TextInput label="Name" {...typed('name')} autoComplete="off" />
        <TextInput label="Code" hint={seen.startedAt ? 'It stays: the programme has started.' : 'In addresses and files: capital letters, digits and hyphens, such as APIR-27'} width={20} {...typed('code')} readOnly={seen.startedAt !== null} autoComplete="off" />
        <TextArea label="What it is about (optional)" hint="Shown to everybody who sees the programme." rows={3} {...typed('about')} />
        <TextInput label="Region (optional)" width={20} {...typed('region')} autoComplete="off" />
        <DateInput id={id('startsOn')} label="Starts on" error={saving.errorOf('startsOn')} value={days.startsOn} onChange={(startsOn) => setDays({ ...days, startsOn })} />
        <DateInput id={id('endsOn')} label="Ends on" error={saving.errorOf('endsOn')} value={days.endsOn} onChange={(endsOn) => setDays({ ...days, endsOn })} />
        <TextInput label="Mentoring meetings recommended for each person (optional)" hint="Empty: no mentoring is recommended." {...number('recommendedMentoring')} />
        <TextInput label="Sessions that make a full dose (optional)" hint="Those who attended at least this many, and had the mentoring below, are compared with the others." {...number('dosageSessions')} />
        <TextInput label="Mentoring meetings that make a full dose (optional)" {...number('dosageMentoring')} />
        <Radios
          id={id('attendanceByCouncil')} name="attendanceByCouncil" label="Is attendance reported by council?" error={saving.errorOf('attendanceByCouncil')} value={byCouncil} onChange={setByCouncil}
          hint="People are told when they join. Once the programme has started, a no stays a no."
          items={[
            { value: 'yes', text: 'Yes', hint: 'Heads of service see the attendance of their own people by name, and reports say totals by council, also where a council has one person.' },
            { value: 'no', text: 'No', hint: 'Attendance leaves the programme as a total only.' },
          ]}
        />
        <Button aria-disabled={saving.busy}>{saving.busy ? 'Saving…' : 'Save'}</Button>
      </form>
    </SetupPage>
  );
}

function shown(number: number | null): string {
  return number === null ? '' : String(number);
}
