import { useState, type ReactNode } from 'react';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { api } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { textOfFile } from '../../../lib/read-file.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Checkboxes } from '../../../ui/choices.tsx';
import { Details } from '../../../ui/details.tsx';
import { WarningText } from '../../../ui/feedback.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup, type Saving } from '../setup-api.ts';

type Preview = Schema<'PeoplePreviewDto'>;
const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** People from a spreadsheet: pasted or a file, looked at, stored as one, and taken back as one. */
export function PastePage(): ReactNode {
  const programme = useProgramme();
  const saving = useSaving(() => 'people-text');
  const [text, setText] = useState('');
  const [addMissing, setAddMissing] = useState(true);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const change = (next: string): void => {
    setText(next);
    setPreview(null);
  };
  const look = async (): Promise<void> => {
    if (text.trim() === '') return saving.refuse([{ field: 'text', message: 'Paste the people, or choose a file' }]);
    const seen = await saving.run(() => api.post<Preview>(setupApi(programme.code, 'people-imports/preview'), { text, addMissing }));
    setDone(null);
    setPreview(seen?.done ?? null);
  };
  const store = async (leaveOut: boolean): Promise<void> => {
    const stored = await saving.run(() => api.post<Schema<'PeopleImportedDto'>>(setupApi(programme.code, 'people-imports'), { text, addMissing, leaveOut, seen: preview!.seen }));
    if (!stored) return;
    const { added, changed, unchanged, leftOut } = stored.done;
    setDone({ text: `${added} added, ${changed} changed, ${unchanged} as they were${leftOut > 0 ? `, ${leftOut} left out` : ''}.`, at: Date.now() });
    change('');
  };
  return (
    <SetupPage programme={programme} heading="Paste people from a spreadsheet" savings={[saving]} done={done} back={{ to: paths.setUp(programme.code, 'people'), text: 'People' }}>
      <p className="govuk-body">Copy the rows with their header from Excel, Google Sheets or LibreOffice, up to 5,000 at a time. Nothing is stored before you have seen what it would do.</p>
      <Details summary="Which columns can be used">
        <ul className="govuk-list govuk-list--bullet">
          <li>Name (or First name and Last name), E-mail, Role: participant, mentor, head of service or facilitator; without that column everybody is a participant</li>
          <li>Council: its name or official code; Set</li>
          <li>Cover agreed and Line manager support: yes, partly, no or unknown</li>
          <li>Selected by: self, manager, senior direction or unknown; Travel minutes</li>
          <li>Mentor: their e-mail address or name; Mentor is line manager: yes, no or unknown</li>
        </ul>
        <p className="govuk-body">Other columns are not used. Without a header the columns are taken in this order. An empty cell leaves what is known already.</p>
      </Details>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="people-file">Choose a CSV or text file (optional)</label>
        <input className="govuk-body wm-file" id="people-file" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(event) => void event.target.files?.[0]?.arrayBuffer().then((bytes) => change(textOfFile(new Uint8Array(bytes))))} />
      </div>
      <TextArea id="people-text" label="The people" rows={8} error={saving.errorOf('text')} value={text} onChange={(event) => change(event.target.value)} spellCheck={false} wrap="off" />
      <Checkboxes
        id="add-missing" name="add-missing" label="Councils and sets" labelHidden values={addMissing ? ['yes'] : []} small
        onChange={(values) => { setAddMissing(values.length > 0); setPreview(null); }} items={[{ value: 'yes', text: 'Add councils and sets that are not known yet' }]}
      />
      <Button type="button" variant={preview ? 'secondary' : 'primary'} aria-disabled={saving.busy} onClick={() => void look()}>{saving.busy ? 'Reading…' : 'See what it would do'}</Button>
      {preview && <Seen programme={programme.code} preview={preview} text={text} addMissing={addMissing} saving={saving} onStore={(leaveOut) => void store(leaveOut)} />}
      <Batches programme={programme.code} saving={saving} onDone={(said) => setDone({ text: said, at: Date.now() })} />
    </SetupPage>
  );
}

interface SeenProps { programme: string; preview: Preview; text: string; addMissing: boolean; saving: Saving; onStore: (leaveOut: boolean) => void }

function Seen({ programme, preview, text, addMissing, saving, onStore }: SeenProps): ReactNode {
  const { added, changed, unchanged, faulty, notMatched, faultCount, faults, people, newCouncils, newSets, columns } = preview;
  const good = added + changed;
  const unused = columns.filter(({ takenFor }) => takenFor === null).map(({ heading }) => heading).filter((one) => one !== null && one !== '');
  return (
    <section aria-labelledby="seen">
      <h2 className="govuk-heading-m wm-heading" id="seen" tabIndex={-1} ref={focusOnce}>What it would do</h2>
      <SummaryList
        compact
        rows={[
          { key: 'Added', value: counted(added, 'person', 'people') }, { key: 'Changed', value: counted(changed, 'person', 'people') }, { key: 'As they are', value: counted(unchanged, 'person', 'people') },
          { key: 'Lines with a fault', value: `${faulty}${notMatched > 0 ? `, of which ${notMatched} with a council, set or mentor that is not known` : ''}` },
          ...(newCouncils.length > 0 ? [{ key: 'New councils', value: newCouncils.join(', ') }] : []), ...(newSets.length > 0 ? [{ key: 'New sets', value: newSets.join(', ') }] : []),
          ...(unused.length > 0 ? [{ key: 'Columns not used', value: unused.join(', ') }] : []),
        ]}
      />
      {preview.lateJoiners && added > 0 && <WarningText>The programme has started. Those who are added are late joiners.</WarningText>}
      {faultCount > 0 && (
        <>
          <Table
            caption={faultCount > faults.length ? `Faults, the first ${faults.length} of ${faultCount}` : 'Faults'} captionSize="m" compact
            columns={[{ label: 'Line', numeric: true }, { label: 'Column' }, { label: 'What is wrong' }, { label: 'What would be right' }]}
            rows={faults.map((fault, index) => ({ key: `${fault.line} ${index}`, cells: [fault.line, fault.column ?? 'The line', fault.wrong, fault.right] }))}
          />
          <p className="govuk-body"><LinkButton onClick={() => void download(programme, text, addMissing)}>Download the lines with a fault as CSV</LinkButton></p>
        </>
      )}
      {people.length > 0 && (
        <Table
          caption={good > people.length ? `People, the first ${people.length} of ${good}` : 'People'} captionSize="m" compact
          columns={[{ label: 'Name' }, { label: 'Line', numeric: true }, { label: 'Role' }, { label: 'Council' }, { label: 'Set' }, { label: 'What happens' }]}
          rows={people.map((one) => ({ key: String(one.line), cells: [one.name, one.line, ROLE_LABELS[one.role].one, one.council ?? '–', one.set ?? '–', one.kind === 'add' ? 'Added' : `Changed: ${one.changes.join(', ')}`] }))}
        />
      )}
      {good === 0 ? (
        <p className="govuk-body">There is nothing to store.</p>
      ) : faulty === 0 ? (
        <Button type="button" aria-disabled={saving.busy} onClick={() => onStore(false)}>Store {counted(good, 'person', 'people')}</Button>
      ) : (
        <>
          <p className="govuk-body">Put the lines right above or in your spreadsheet and look again, or go on without them.</p>
          <Button type="button" variant="secondary" aria-disabled={saving.busy} onClick={() => onStore(true)}>Store {counted(good, 'person', 'people')} and leave out {counted(faulty, 'line', 'lines')}</Button>
        </>
      )}
    </section>
  );
}

/** The result comes far below the button: whoever listens or types is taken to it. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

async function download(programme: string, text: string, addMissing: boolean): Promise<void> {
  const reply = await fetch(setupApi(programme, 'people-imports/faulty-lines'), {
    method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', 'x-waymark': '1' }, body: JSON.stringify({ text, addMissing }),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await reply.blob());
  link.download = 'lines-to-put-right.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

function Batches({ programme, saving, onDone }: { programme: string; saving: Saving; onDone: (text: string) => void }): ReactNode {
  const { data } = useSetup<Schema<'PeopleBatchDto'>[]>(programme, 'people-imports');
  if (!data || data.length === 0) return null;
  const undo = async (id: string): Promise<void> => {
    if (await saving.run(() => api.delete(setupApi(programme, `people-imports/${id}`)))) onDone('The paste is taken back: everything is as it was before.');
  };
  return (
    <Table
      caption="Pasted before" captionSize="m" compact
      columns={[{ label: 'When' }, { label: 'By' }, { label: 'Added', numeric: true }, { label: 'Changed', numeric: true }, { label: 'Left out', numeric: true }, { label: 'Take back' }]}
      rows={data.map((batch) => ({
        key: batch.id,
        cells: [longDate(batch.madeAt), batch.madeBy, batch.added, batch.changed, batch.leftOut, batch.undoneAt ? 'Taken back' : batch.recent ? <LinkButton onClick={() => void undo(batch.id)} aria-label={`Take back the paste of ${longDate(batch.madeAt)}, ${batch.added} added`}>Take back</LinkButton> : 'Too long ago'],
      }))}
    />
  );
}
