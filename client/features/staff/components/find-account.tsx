import { useDeferredValue, useState, type ReactNode } from 'react';
import { Radios } from '../../../ui/choices.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useCandidates, type NamedChoice } from '../api/staff-api.ts';

interface FindAccountProps {
  address: string;
  error: string | undefined;
  chosen: string | null;
  /** Null when another name is typed: who is no longer listed is no longer chosen. */
  onChoose: (account: NamedChoice | null) => void;
}

/** An account by a part of its name. */
export function FindAccount({ address, error, chosen, onChoose }: FindAccountProps): ReactNode {
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed);
  const { data: found, isFetching } = useCandidates(address, find);
  return (
    <>
      <TextInput
        id="account"
        label="Find an account by name"
        hint="Two letters or more. Somebody without an account is invited first."
        error={error}
        width={20}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoose(null);
        }}
      />
      <p role="status" className="govuk-body">
        {find.trim().length < 2 || isFetching || !found ? '' : found.length === 0 ? 'No account without a role here has that in its name.' : `${found.length} found${found.length === 20 ? ', the first 20 are shown' : ''}`}
      </p>
      {found && found.length > 0 && (
        <Radios
          id="found"
          name="found"
          label="Who is to have the role"
          small
          value={chosen}
          onChange={(id) => onChoose(found.find((one) => one.id === id)!)}
          items={found.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
    </>
  );
}
