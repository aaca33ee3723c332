import { useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { YesNoUnknown } from '../../../../shared/vocabulary/enrolment.ts';
import { api } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import { DateInput, isoDate, NO_DATE, typedDate } from '../../../ui/date-input.tsx';
import { Details } from '../../../ui/details.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { LINE_MANAGER_CHOICES, LINE_MANAGER_WORDS } from '../person-words.ts';
import { setupApi, useSaving, useSetup, type Saving } from '../setup-api.ts';

type Mentees = Schema<'MenteePageDto'>;
type Pairing = Schema<'MentorPairingDto'>;
type Mentor = Schema<'MentorDto'>;

/** Who mentors whom, and who has nobody yet. */
export function MentorsPage(): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const [done, setDone] = useState<Done | null>(null);
  const saving = useSaving((field) => `pair-${field}`);
  const query = useSetup<Mentees>(programme.code, `mentees?${search.toString()}`);
  const mentors = useSetup<Mentor[]>(programme.code, 'mentors');
  const without = search.get('without') === 'yes';
  const finish = (text: string): void => setDone({ text, at: Date.now() });
  return (
    <SetupPage programme={programme} heading="Mentors" savings={[saving]} done={done}>
      <p className="govuk-body">A mentor can have several mentees. Mentoring works best where the mentor is not the line manager.</p>
      <QueryState query={query}>
        {(page) => (
          <>
            <p className="govuk-body">
              {page.withoutMentor === 0 ? 'Everybody has a mentor.' : without ? <>{page.withoutMentor === 1 ? '1 participant has' : `${page.withoutMentor} participants have`} no mentor. <InLink to="?">Show everybody</InLink></> : <InLink to="?without=yes">{page.withoutMentor === 1 ? '1 participant has' : `${page.withoutMentor} participants have`} no mentor</InLink>}
            </p>
            {page.total === 0 ? (
              !without && <EmptyState title="No participant is enrolled yet">Add people first.</EmptyState>
            ) : (
              <Table
                caption="Participants and their mentors" captionSize="hidden" compact columns={[{ label: 'Participant' }, { label: 'Council' }, { label: 'Set' }, { label: 'Mentors' }]}
                rows={page.mentees.map((mentee) => ({
                  key: mentee.enrolmentId,
                  cells: [mentee.name, mentee.council ?? 'None', mentee.set ?? 'None', mentee.pairings.length === 0 ? <Tag colour="orange">No mentor</Tag> : <>{mentee.pairings.map((pairing) => <PairingLine key={pairing.version} programme={programme.code} pairing={pairing} saving={saving} onDone={finish} />)}</>],
                }))}
              />
            )}
            <Pagination page={page.page} pages={page.pages} href={(to) => `?${without ? 'without=yes&' : ''}page=${to}`} />
            {mentors.data?.length === 0 ? (
              <EmptyState title="Nobody is enrolled as a mentor yet">Add people whose role is mentor first.</EmptyState>
            ) : (
              <Pair key={page.mentees.map(({ pairings }) => pairings.length).join()} programme={programme.code} mentors={mentors.data ?? []} mentees={page.mentees} saving={saving} onDone={finish} />
            )}
          </>
        )}
      </QueryState>
    </SetupPage>
  );
}

function PairingLine({ programme, pairing, saving, onDone }: { programme: string; pairing: Pairing; saving: Saving; onDone: (text: string) => void }): ReactNode {
  const [kind, setKind] = useState<string>(pairing.lineManager);
  const [ends, setEnds] = useState(() => typedDate(pairing.endsOn));
  const address = setupApi(programme, `pairings/${pairing.id}`);
  const field = `ends-${pairing.id}`;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const endsOn = isoDate(ends);
    if (endsOn === undefined) return saving.refuse([{ field: 'endsOn', message: 'Enter a day of the calendar, for example 16 12 2027, or leave it empty' }]);
    if (await saving.run(() => api.put(address, { version: pairing.version, lineManager: kind, startsOn: pairing.startsOn, endsOn }))) onDone(`${pairing.mentor} and ${pairing.mentee} are saved.`);
  };
  const remove = async (): Promise<void> => {
    if (await saving.run(() => api.delete(address))) onDone(`${pairing.mentor} and ${pairing.mentee} are no longer a pair.`);
  };
  const kinds = [pairing.lineManager === 'unknown' ? null : LINE_MANAGER_WORDS[pairing.lineManager].toLowerCase(), pairing.independent ? 'independent' : null, pairing.endsOn ? `until ${longDate(pairing.endsOn)}` : null].filter(Boolean);
  return (
    <Details summary={<>{pairing.mentor}{kinds.length > 0 && `: ${kinds.join(', ')}`}<span className="govuk-visually-hidden">, mentor of {pairing.mentee}</span></>}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Select id={`kind-${pairing.id}`} label="The mentor" items={LINE_MANAGER_CHOICES} value={kind} onChange={(event) => setKind(event.target.value)} />
        <DateInput id={field} label="Last day of the pairing" hint="Empty while it goes on." value={ends} onChange={setEnds} />
        <Button variant="secondary" aria-disabled={saving.busy}>Save</Button>
      </form>
      {pairing.meetings === 0 ? <LinkButton onClick={() => void remove()}>Remove this pairing</LinkButton> : <p className="govuk-body-s">They have met {pairing.meetings} times, so it can be ended but not removed.</p>}
    </Details>
  );
}

interface PairProps { programme: string; mentors: readonly Mentor[]; mentees: Mentees['mentees']; saving: Saving; onDone: (text: string) => void }

function Pair({ programme, mentors, mentees, saving, onDone }: PairProps): ReactNode {
  const [mentorId, setMentorId] = useState('');
  const [menteeIds, setMenteeIds] = useState<string[]>([]);
  const [kind, setKind] = useState<YesNoUnknown>('unknown');
  const [starts, setStarts] = useState(NO_DATE);
  const pair = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const startsOn = isoDate(starts);
    const faults = [
      ...(mentorId === '' ? [{ field: 'mentorId', message: 'Choose a mentor' }] : []), ...(menteeIds.length === 0 ? [{ field: 'menteeIds', message: 'Choose at least one participant' }] : []),
      ...(startsOn === undefined ? [{ field: 'startsOn', message: 'Enter a day of the calendar, for example 4 3 2027, or leave it empty' }] : []),
    ];
    if (faults.length > 0) return saving.refuse(faults);
    if (await saving.run(() => api.post(setupApi(programme, 'pairings'), { mentorId, menteeIds, lineManager: kind, startsOn }))) onDone(`${mentors.find(({ enrolmentId }) => enrolmentId === mentorId)!.name} is now the mentor of ${menteeIds.length === 1 ? '1 participant' : `${menteeIds.length} participants`}.`);
  };
  const open = mentees.filter(({ pairings }) => !pairings.some((one) => one.mentorId === mentorId && one.endsOn === null));
  return (
    <form noValidate onSubmit={(event) => void pair(event)}>
      <h2 className="govuk-heading-m">Give participants a mentor</h2>
      <Select
        id="pair-mentorId" label="Mentor" error={saving.errorOf('mentorId')} value={mentorId} onChange={(event) => setMentorId(event.target.value)}
        items={[{ value: '', text: 'Choose a mentor' }, ...mentors.map((one) => ({ value: one.enrolmentId, text: `${one.name}${one.council ? `, ${one.council}` : ''}${one.independent ? ', independent' : ''}: ${one.mentees} now` }))]}
      />
      <Checkboxes id="pair-menteeIds" name="mentees" label="Participants" error={saving.errorOf('menteeIds')} values={menteeIds} onChange={setMenteeIds} small items={open.map((one) => ({ value: one.enrolmentId, text: `${one.name}${one.council ? `, ${one.council}` : ''}` }))} />
      <Radios id="pair-lineManager" name="lineManager" label="The mentor" value={kind} onChange={(value) => setKind(value as YesNoUnknown)} items={LINE_MANAGER_CHOICES} small />
      <DateInput id="pair-startsOn" label="First day (optional)" error={saving.errorOf('startsOn')} value={starts} onChange={setStarts} />
      <Button aria-disabled={saving.busy}>Make the pairs</Button>
    </form>
  );
}
