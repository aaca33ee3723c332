import { useState, type FormEvent, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { SIGN_IN_KEY, useProgramme } from '../../../lib/sign-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type HandOver = Schema<'HandOverDto'>;

/** Who manages the programme, what is open, and how one hands over to another. */
export function HandOverPage(): ReactNode {
  const programme = useProgramme();
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useSetup<HandOver>(programme.code, 'hand-over');
  const saving = useSaving((field) => `manager-${field}`);
  const [accountId, setAccountId] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (accountId === '') return saving.refuse([{ field: 'accountId', message: 'Choose who takes over' }]);
    if (!(await saving.run(() => api.post(setupApi(programme.code, 'managers'), { accountId })))) return;
    setDone({ text: 'They are programme manager now.', at: Date.now() });
    setAccountId('');
  };
  const leave = async (): Promise<void> => {
    if (!(await saving.run(() => api.delete(setupApi(programme.code, 'managers/me'))))) return;
    await navigate(paths.programmes);
    await client.invalidateQueries({ queryKey: SIGN_IN_KEY });
  };
  return (
    <SetupPage programme={programme} heading="Programme managers" savings={[saving]} done={done}>
      <QueryState query={query}>
        {(state) => (
          <>
            <ul className="govuk-list govuk-list--bullet">
              {state.managers.map((one) => <li key={one.accountId}>{one.name}{one.you && ' (you)'}</li>)}
            </ul>
            <h2 className="govuk-heading-m">What is open</h2>
            <p className="govuk-body">For whoever takes over. Nothing is lost when programme managers change: everything stays with the programme.</p>
            <Open title="Registers not complete" items={state.registersOpen.map(({ code, title, day }) => ({ key: code, text: `${title}, ${longDate(day)}`, to: paths.register(programme.code, code) }))} none="Every register is taken" />
            <Open title="Next sessions" items={state.coming.map(({ code, title, day }) => ({ key: code, text: `${title}, ${longDate(day)}`, to: paths.register(programme.code, code) }))} none="No session is planned" />
            <Open title="Questionnaires that are open" items={state.rounds.map(({ code, title, closesOn }) => ({ key: code, text: `${title}${closesOn ? `, until ${longDate(closesOn)}` : ''}`, to: paths.rounds(programme.code) }))} none="None" />
            <Open
              title="People" none="Everybody has a mentor, and cover is agreed for all"
              items={[
                ...(state.withoutMentor > 0 ? [{ key: 'mentor', text: `${state.withoutMentor} without a mentor`, to: `${paths.setUp(programme.code, 'mentors')}?without=yes` }] : []),
                ...(state.coverNotAgreed > 0 ? [{ key: 'cover', text: `${state.coverNotAgreed} whose cover is not agreed`, to: `${paths.setUp(programme.code, 'people')}?missing=cover` }] : []),
              ]}
            />
            <Open title="Missing before the launch" items={state.gaps.map((gap) => ({ key: `${gap.code}${gap.text}`, text: gap.text, to: paths.below(programme.code, gap.page) }))} none="Nothing" />
            <Open title="Settings" items={[{ key: 'settings', text: 'Name, dates, mentoring, attendance by council', to: paths.setUp(programme.code, 'settings') }]} none="" />
            <h2 className="govuk-heading-m">Hand over</h2>
            <form noValidate onSubmit={(event) => void add(event)}>
              <Select
                id="manager-accountId" label="Make somebody programme manager too" hint="People with another role here, or in another programme of yours." error={saving.errorOf('accountId')} value={accountId} onChange={(event) => setAccountId(event.target.value)}
                items={[{ value: '', text: state.candidates.length === 0 ? 'Nobody to choose from yet' : 'Choose somebody' }, ...state.candidates.map((one) => ({ value: one.accountId, text: one.name }))]}
              />
              <p className="govuk-body">Somebody who is not in the list: <InLink to={paths.below(programme.code, 'staff/invite')}>invite them</InLink>.</p>
              <Button aria-disabled={saving.busy}>Make them programme manager</Button>
            </form>
            {state.managers.length > 1 && state.managers.some(({ you }) => you) && (
              <Details summary="Stop being programme manager">
                <p className="govuk-body">You no longer see the records of this programme. {state.managers.filter(({ you }) => !you).map(({ name }) => name).join(', ')} can make you programme manager again.</p>
                <Button type="button" variant="warning" aria-disabled={saving.busy} onClick={() => void leave()}>Stop being programme manager</Button>
              </Details>
            )}
          </>
        )}
      </QueryState>
    </SetupPage>
  );
}

function Open({ title, items, none }: { title: string; items: readonly { key: string; text: string; to: string }[]; none: string }): ReactNode {
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      {items.length === 0 ? <p className="govuk-body">{none}</p> : (
        <ul className="govuk-list govuk-list--bullet">
          {items.map(({ key, text, to }) => <li key={key}><InLink to={to}>{text}</InLink></li>)}
        </ul>
      )}
    </>
  );
}
