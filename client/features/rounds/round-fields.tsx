import type { ReactNode } from 'react';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { ROUND_PURPOSES, type RoundMode } from '../../../shared/vocabulary/round.ts';
import { Checkboxes, Radios } from '../../ui/choices.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import type { SummaryError } from '../../ui/error-summary.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { codeOf, speaksWelsh, versionKey, type RoundForm } from './round-form.ts';
import type { AskableVersion, LearningSet } from './round-setup-api.ts';
import { PURPOSE_LABELS, ROLE_WORDS } from './round-words.ts';

interface RoundFieldsProps {
  form: RoundForm;
  isNew: boolean;
  versions: readonly AskableVersion[];
  sets: readonly LearningSet[];
  errors: readonly SummaryError[];
  onChange: (change: Partial<RoundForm>) => void;
}

/** What is asked, of whom, when, and what it counts for. */
export function RoundFields({ form, isNew, versions, sets, errors, onChange }: RoundFieldsProps): ReactNode {
  const error = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === field)?.text;
  const choose = (key: string): void => {
    const titleOf = (chosen: string): string => versions.find((one) => versionKey(one.questionnaire, one.version) === chosen)?.title ?? '';
    // The title follows what is chosen until somebody types one: with arrow keys a list is gone through. What was said in
    // Welsh stays meanwhile; it is sent with a version that speaks Welsh.
    onChange({ version: key, ...(form.title === titleOf(form.version) && { title: titleOf(key) }) });
  };
  return (
    <>
      <Select
        id="version"
        label="What is asked"
        hint="Published versions only."
        error={error('version')}
        value={form.version}
        items={[{ value: '', text: 'Choose a questionnaire' }, ...versions.map((one) => ({ value: versionKey(one.questionnaire, one.version), text: `${one.title}, version ${one.version}` }))]}
        onChange={(event) => choose(event.target.value)}
      />
      <TextInput id="title" label="Title of the round" hint="For example: End of programme, participants." error={error('title')} value={form.title} maxLength={200} onChange={(event) => onChange({ title: event.target.value })} />
      {isNew && (
        <TextInput id="code" label="Code" hint="A short name for files and addresses, of letters, digits and hyphens. It stays as it is." width={20} error={error('code')} value={codeOf(form)} spellCheck={false} autoCapitalize="none" onChange={(event) => onChange({ code: event.target.value })} />
      )}
      <Select
        id="purpose"
        label="When in the programme"
        hint="The response rate of a round at the end of the programme is of everybody who started; of any other, of the people it asked."
        error={error('purpose')}
        value={form.purpose}
        items={[{ value: '', text: 'Choose one' }, ...ROUND_PURPOSES.map((value) => ({ value, text: PURPOSE_LABELS[value] }))]}
        onChange={(event) => onChange({ purpose: event.target.value as RoundForm['purpose'] })}
      />
      <Radios
        id="mode"
        name="mode"
        label="Are people asked by name?"
        error={error('mode')}
        value={form.mode}
        onChange={(value) => onChange({ mode: value as RoundMode })}
        items={[
          { value: 'named', text: 'Yes: everybody has a link of their own', hint: 'They can be reminded, and stop and come back. Their answers are confidential, not anonymous.' },
          { value: 'anonymous', text: 'No: one link for everybody, without names', hint: 'For a room, with a QR code. Nobody can be reminded, and it counts for the answers only.' },
        ]}
      />
      {form.mode === 'named' && (
        <>
          <Radios
            id="role"
            name="role"
            label="Whom does it ask?"
            error={error('role')}
            value={form.role}
            onChange={(value) => onChange({ role: value as Role })}
            items={ROLES.map((value) => ({ value, text: ROLE_WORDS[value] }))}
          />
          {sets.length > 0 && (
            <Checkboxes
              id="sets"
              name="sets"
              label="Of which sets? (optional)"
              hint="None chosen: of all, and people of no set."
              error={error('sets')}
              values={form.sets}
              onChange={(values) => onChange({ sets: values })}
              items={sets.map(({ code, name }) => ({ value: code, text: name }))}
              small
            />
          )}
          <Checkboxes
            id="asks"
            name="asks"
            label="Also ask people who"
            hint="What they can say is worth hearing."
            values={[...(form.asksWithdrawn ? ['withdrawn'] : []), ...(form.asksNeverAttended ? ['never'] : [])]}
            onChange={(values) => onChange({ asksWithdrawn: values.includes('withdrawn'), asksNeverAttended: values.includes('never') })}
            items={[{ value: 'withdrawn', text: 'withdrew from the programme' }, { value: 'never', text: 'never came to a session' }]}
            small
          />
          <Checkboxes
            id="countsAsContribution"
            name="countsAsContribution"
            label="Contribution"
            error={error('countsAsContribution')}
            values={form.countsAsContribution ? ['yes'] : []}
            onChange={(values) => onChange({ countsAsContribution: values.includes('yes') })}
            items={[{ value: 'yes', text: 'Whoever answers counts as having contributed to the evaluation' }]}
            small
          />
        </>
      )}
      <DateInput id="opensOn" label="First day" hint="For example, 31 3 2027. Today or later." value={form.opens} error={error('opensOn')} onChange={(opens) => onChange({ opens })} />
      <DateInput id="closesOn" label="Last day (optional)" hint="People can answer until its end. Leave it empty to keep it open." value={form.closes} error={error('closesOn')} onChange={(closes) => onChange({ closes })} />
      <TextArea
        id="privacyText"
        label="What to add about privacy (optional)"
        hint="Respondents read it before they begin, below what is said to them in any case."
        value={form.privacyText}
        maxLength={2000}
        rows={3}
        error={error('privacyText')}
        onChange={(event) => onChange({ privacyText: event.target.value })}
      />
      {speaksWelsh(form, versions) && (
        <TextArea
          id="privacyTextWelsh"
          label="The same in Welsh"
          hint="For people who answer in Welsh."
          lang="cy"
          value={form.privacyTextWelsh}
          maxLength={2000}
          rows={3}
          error={error('privacyTextWelsh')}
          onChange={(event) => onChange({ privacyTextWelsh: event.target.value })}
        />
      )}
    </>
  );
}
