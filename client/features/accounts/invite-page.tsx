import { useState, type FormEvent, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { STAFF_ROLE_LABELS, STAFF_ROLES, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/button.tsx';
import { Checkboxes, Radios } from '../../ui/choices.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useChoices, useInvite, type InvitationLink, type NewInvitation, type ProgrammeChoice } from './accounts-api.ts';
import { fieldErrors, NO_ERRORS, type FieldErrors } from './field-errors.ts';
import { ShownLink } from './shown-link.tsx';

const ROLE_HINTS: Record<StaffRole, string> = {
  programme_manager: 'Runs the programme: people, registers, questionnaires. Sees who returned a questionnaire, never what they said.',
  evaluator: 'Sees all figures, and answers without names.',
  report_reader: 'Reads the reports of the programme.',
  head_of_service: 'Sees the figures of the programme, and who of their own council took part.',
  facilitator: 'Keeps the registers of their own sets.',
};
const IDS = { email: 'invite-email', name: 'invite-name', programme: 'invite-programme', role: 'invite-role', councilId: 'invite-council', sets: 'invite-sets' };
const NOTHING: NewInvitation = { email: '', name: '' };

/** Invites somebody by e-mail address: into one programme, or anywhere for an administrator. */
export default function InvitePage(): ReactNode {
  const { code } = useParams();
  const choices = useChoices(code);
  return <QueryState query={choices}>{(programmes) => <InviteForm code={code} programmes={programmes} />}</QueryState>;
}

function InviteForm({ code, programmes }: { code: string | undefined; programmes: readonly ProgrammeChoice[] }): ReactNode {
  const [given, setGiven] = useState<NewInvitation>(NOTHING);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [made, setMade] = useState<{ link: InvitationLink; who: string } | null>(null);
  const invite = useInvite(code);
  const programme = code === undefined ? programmes.find((one) => one.code === given.programme) : programmes[0];
  const change = (part: Partial<NewInvitation>): void => setGiven({ ...given, ...part });

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMade(null);
    try {
      const link = await invite.mutateAsync(toSend(given, code));
      setErrors(NO_ERRORS);
      setMade({ link, who: given.email.trim() });
      setGiven(NOTHING);
    } catch (error) {
      setErrors(fieldErrors(error, IDS));
    }
  };
  return (
    <div className="wm-text">
      <ErrorSummary errors={errors.summary} />
      {made && <ShownLink title="Invitation made" who={made.who} url={made.link.url} expiresAt={made.link.expiresAt} onDone={() => setMade(null)} />}
      <PageHeading title={errors.summary.length > 0 ? 'Error: Invite somebody' : 'Invite somebody'}>Invite somebody</PageHeading>
      <p className="govuk-body">
        You get a link to send to them. It works once, for seven days. They choose a password and set up an authenticator app when they accept; somebody who has an account signs in to it instead.{' '}
        <Link className="govuk-link govuk-link--no-visited-state" to={code === undefined ? paths.invitations : paths.staffInvitations(code)}>
          See all invitations
        </Link>
      </p>
      <form onSubmit={(event) => void send(event)} noValidate>
        <TextInput id={IDS.email} label="E-mail address" type="email" autoComplete="off" spellCheck={false} error={errors.at.email} value={given.email} onChange={(event) => change({ email: event.target.value })} />
        <TextInput id={IDS.name} label="Name (optional)" autoComplete="off" error={errors.at.name} value={given.name ?? ''} onChange={(event) => change({ name: event.target.value })} />
        {code === undefined && (
          <>
            <Checkboxes id="invite-administrator" name="administrator" label="Setting Waymark up" values={given.administrator ? ['yes'] : []} onChange={(values) => change({ administrator: values.length > 0 })} items={[{ value: 'yes', text: 'Administrator', hint: 'Makes accounts and programmes. Sees no answers.' }]} />
            <Select
              id={IDS.programme}
              label="Programme (optional for an administrator)"
              error={errors.at.programme}
              value={given.programme ?? ''}
              onChange={(event) => setGiven({ email: given.email, name: given.name ?? '', administrator: given.administrator ?? false, ...(event.target.value === '' ? {} : { programme: event.target.value }) })}
              items={[{ value: '', text: 'None' }, ...programmes.map((one) => ({ value: one.code, text: one.name }))]}
            />
          </>
        )}
        {programme && (
          <Radios
            id={IDS.role}
            name="role"
            label={`Role in ${programme.name}`}
            error={errors.at.role}
            value={given.role ?? null}
            onChange={(role) => change({ role: role as StaffRole })}
            items={STAFF_ROLES.map((role) => ({ value: role, text: STAFF_ROLE_LABELS[role], hint: ROLE_HINTS[role] }))}
          />
        )}
        {programme && given.role === 'head_of_service' && (
          <Select
            id={IDS.councilId}
            label="Council"
            error={errors.at.councilId}
            value={given.councilId ?? ''}
            onChange={(event) => change({ councilId: event.target.value })}
            items={[{ value: '', text: 'Choose a council' }, ...programme.councils.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        {programme && given.role === 'facilitator' && (
          <Checkboxes id={IDS.sets} name="sets" label="Sets" hint="Whose meetings they facilitate." error={errors.at.sets} values={given.sets ?? []} onChange={(sets) => change({ sets })} items={programme.sets.map((set) => ({ value: set.code, text: set.name }))} />
        )}
        <Button disabled={invite.isPending}>Make the invitation</Button>
      </form>
    </div>
  );
}

/** Only what goes with the role that was chosen last. */
function toSend({ email, name, administrator, programme, role, councilId, sets }: NewInvitation, code: string | undefined): NewInvitation {
  return {
    email: email.trim(),
    ...(name?.trim() ? { name: name.trim() } : {}),
    ...(code === undefined && administrator ? { administrator } : {}),
    ...(code === undefined && programme ? { programme } : {}),
    ...(role ? { role } : {}),
    ...(role === 'head_of_service' && councilId ? { councilId } : {}),
    ...(role === 'facilitator' && sets ? { sets } : {}),
  };
}
