import { useState, type ReactNode } from 'react';
import { HIGHEST_NUMBER, LOWEST_NUMBER } from '../../../../shared/questionnaire/stored-answer.ts';
import { TextInput } from '../../../ui/text-input.tsx';

interface NumberBoundProps {
  id: string;
  label: string;
  hint: string;
  value: number | null;
  error: string | undefined;
  onChange: (value: number | null) => void;
}

/** What is typed as a bound. What is no whole number becomes one that no bound can be, for which there are words. */
function boundOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : LOWEST_NUMBER - 1;
}

function NumberBound({ value, onChange, ...field }: NumberBoundProps): ReactNode {
  const [typed, setTyped] = useState('');
  // The draft decides; what was typed stands as long as it says the same.
  const shown = boundOf(typed) === value ? typed : String(value ?? '');
  return (
    <TextInput
      {...field}
      width={5}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(boundOf(event.target.value));
      }}
    />
  );
}

interface NumberBoundsProps {
  lowestId: string;
  highestId: string;
  lowest: number | null;
  highest: number | null;
  errorOf: (id: string) => string | undefined;
  onChange: (change: { lowest?: number | null; highest?: number | null }) => void;
}

/** The least and the greatest number that can be given. */
export function NumberBounds({ lowestId, highestId, lowest, highest, errorOf, onChange }: NumberBoundsProps): ReactNode {
  return (
    <>
      <NumberBound id={lowestId} label="Least (optional)" hint={`A whole number. Left empty: ${LOWEST_NUMBER}.`} value={lowest} error={errorOf(lowestId)} onChange={(bound) => onChange({ lowest: bound })} />
      <NumberBound
        id={highestId}
        label="Greatest (optional)"
        hint={`A whole number. Left empty: ${HIGHEST_NUMBER.toLocaleString('en-GB')}.`}
        value={highest}
        error={errorOf(highestId)}
        onChange={(bound) => onChange({ highest: bound })}
      />
    </>
  );
}
