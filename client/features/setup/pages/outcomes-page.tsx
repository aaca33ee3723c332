import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { ChangedMeanwhile } from '../components/changed-meanwhile.tsx';
import { SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Outcomes = Schema<'OutcomesDto'>;
interface Edited { key: number; code?: string; title: string; description: string; questions: number }
let nextKey = 0;
const edited = ({ outcomes }: Outcomes): Edited[] => outcomes.map((one) => ({ ...one, key: (nextKey += 1) }));

/** What the programme agreed to change: reworded, put in order, added, removed; saved as one. */
export function OutcomesPage(): ReactNode {
  const programme = useProgramme();
  const query = useSetup<Outcomes>(programme.code, 'outcomes');
  return <QueryState query={query}>{(outcomes) => <OutcomesForm programme={programme} now={outcomes} />}</QueryState>;
}

function OutcomesForm({ programme, now }: { programme: { code: string; name: string }; now: Outcomes }): ReactNode {
  const saving = useSaving((field) => `outcome-${field.split('.')[1] ?? '0'}`);
  const [list, setList] = useState(() => edited(now));
  const [seen, setSeen] = useState(now);
  const [done, setDone] = useState<Done | null>(null);
  const change = (key: number, part: Partial<Edited>): void => setList(list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const move = (from: number, to: number): void => {
    const next = [...list];
    next.splice(to, 0, ...next.splice(from, 1));
    setList(next);
  };
  const save = async (): Promise<void> => {
    const empty = list.flatMap(({ title }, index) => (title.trim() === '' ? [{ field: `outcomes.${index}.title`, message: `Say what outcome ${index + 1} is, or remove it` }] : []));
    if (empty.length > 0) return saving.refuse(empty);
    const saved = await saving.run(() => api.put<Outcomes>(setupApi(programme.code, 'outcomes'), { version: seen.version, outcomes: list.map(({ code, title, description }) => ({ ...(code ? { code } : {}), title, description })) }));
    if (!saved) return;
    setList(edited(saved.done));
    setSeen(saved.done);
    setDone({ text: 'The outcomes are saved.', at: Date.now() });
  };
  return (
    <SetupPage programme={programme} heading="Outcomes" savings={[saving]} done={done}>
      <ChangedMeanwhile saving={saving} address={setupApi(programme.code, 'outcomes')} seen={seen} labels={{ outcomes: 'Outcomes' }} onSeen={setSeen} />
      <p className="govuk-body">What the programme agreed to change. Questions and ratings are tied to these, and every report follows this order.</p>
      {list.length === 0 && <EmptyState title="No outcome is agreed yet">Add the first one. Three to six are usual.</EmptyState>}
      <ol className="govuk-list wm-text">
        {list.map((one, index) => (
          <li key={one.key} className="wm-round">
            <TextInput id={`outcome-${index}`} label={`Outcome ${index + 1}`} error={saving.errorOf(`outcomes.${index}.title`)} value={one.title} onChange={(event) => change(one.key, { title: event.target.value })} autoComplete="off" />
            <TextArea id={`outcome-${index}-description`} label={`What outcome ${index + 1} means (optional)`} rows={2} error={saving.errorOf(`outcomes.${index}.description`)} value={one.description} onChange={(event) => change(one.key, { description: event.target.value })} />
            <p className="wm-actions">
              {index > 0 && <LinkButton onClick={() => move(index, index - 1)}>Move outcome {index + 1} up</LinkButton>}
              {index < list.length - 1 && <LinkButton onClick={() => move(index, index + 1)}>Move outcome {index + 1} down</LinkButton>}
              {one.questions === 0 ? <LinkButton onClick={() => setList(list.filter(({ key }) => key !== one.key))}>Remove outcome {index + 1}</LinkButton> : <span>Asked about {one.questions} times, so it stays</span>}
            </p>
          </li>
        ))}
      </ol>
      <Button type="button" variant="secondary" onClick={() => setList([...list, { key: (nextKey += 1), title: '', description: '', questions: 0 }])}>
        Add an outcome
      </Button>
      <p>
        <Button type="button" aria-disabled={saving.busy} onClick={() => void save()}>
          {saving.busy ? 'Saving…' : 'Save the outcomes'}
        </Button>
      </p>
    </SetupPage>
  );
}
