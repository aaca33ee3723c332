import type { ReactNode } from 'react';
import { Select } from '../../ui/select.tsx';

const MOST = 8;

/** For how many mentees a form has room. */
export function MenteesToPrint({ value, onChange }: { value: number; onChange: (mentees: number) => void }): ReactNode {
  return (
    <Select
      id="mentees"
      label="Room for how many mentees"
      hint="The questions about a mentee are printed once for each."
      value={String(value)}
      items={Array.from({ length: MOST }, (_, index) => ({ value: String(index + 1), text: String(index + 1) }))}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
