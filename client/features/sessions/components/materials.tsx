import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { newId } from '../../../lib/new-id.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { Details } from '../../../ui/details.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { useFollowUp, useRecordMaterial, useRemoveMaterial } from '../api/sessions-api.ts';

interface MaterialsProps {
  programme: string;
  session: string;
}

interface MaterialForm {
  id?: string;
  kind: 'note' | 'material';
  title: string;
  link: string;
  body: string;
}

const empty = (): MaterialForm => ({ ...newId(), kind: 'note', title: '', link: '', body: '' });

/** Notes and material of a session: a title with a link or the text. */
export function Materials({ programme, session }: MaterialsProps): ReactNode {
  const query = useFollowUp(programme, session);
  const record = useRecordMaterial(programme, session);
  const remove = useRemoveMaterial(programme, session);
  const [form, setForm] = useState(empty);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const set = (part: Partial<MaterialForm>): void => setForm((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (record.isPending) return;
    if (form.title.trim() === '') {
      setErrors([{ text: 'Enter a title', fieldId: 'material-title' }]);
      return;
    }
    try {
      await record.mutateAsync(form);
      setForm(empty());
      setErrors([]);
    } catch (error) {
      const problem = asProblem(error);
      setErrors(problem.faults.length > 0 ? problem.faults.map(({ field, message }) => ({ text: message, fieldId: `material-${field}` })) : [{ text: problem.detail }]);
    }
  };
  const errorOf = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === `material-${field}`)?.text;
  return (
    <section className="wm-part" aria-labelledby="materials">
      <ErrorSummary errors={errors} />
      <h2 id="materials" className="govuk-heading-m">
        Notes and material
      </h2>
      <QueryState query={query}>
        {({ materials }) =>
          materials.length === 0 ? (
            <p className="govuk-body">Nothing is recorded yet. Everybody is sent what is recorded here, the absent included.</p>
          ) : (
            <ul className="wm-people">
              {materials.map((one) => (
                <li key={one.id}>
                  <span>
                    {one.link ? (
                      <a className="govuk-link wm-break" href={one.link} rel="noreferrer noopener">
                        {one.title}
                      </a>
                    ) : (
                      <strong>{one.title}</strong>
                    )}
                    <span className="wm-people__detail">{one.kind === 'note' ? 'Notes' : 'Material'}</span>
                    {one.body && <span className="wm-note">{one.body}</span>}
                  </span>
                  <LinkButton onClick={() => void remove.mutateAsync(one.id)}>
                    Remove<span className="govuk-visually-hidden"> {one.title}</span>
                  </LinkButton>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      <Details summary="Record notes or material">
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Radios
            id="material-kind"
            name="material-kind"
            label="What it is"
            small
            inline
            value={form.kind}
            onChange={(kind) => set({ kind: kind as MaterialForm['kind'] })}
            items={[
              { value: 'note', text: 'Notes' },
              { value: 'material', text: 'Material' },
            ]}
          />
          <TextInput id="material-title" label="Title" error={errorOf('title')} value={form.title} autoComplete="off" onChange={(event) => set({ title: event.target.value })} />
          <TextInput id="material-link" label="Link to where it is kept (optional)" hint="Files themselves are not kept here." error={errorOf('link')} inputMode="url" autoComplete="off" value={form.link} onChange={(event) => set({ link: event.target.value })} />
          <TextArea id="material-body" label="Or the text itself (optional)" hint="No names of children or families." error={errorOf('body')} rows={4} value={form.body} onChange={(event) => set({ body: event.target.value })} />
          <Button aria-disabled={record.isPending}>{record.isPending ? 'Saving…' : 'Record it'}</Button>
        </form>
      </Details>
    </section>
  );
}
