import type { ReactNode } from 'react';
import { Checkboxes } from '../../../ui/choices.tsx';
import { Select } from '../../../ui/select.tsx';
import type { StaffRole } from '../../../../shared/vocabulary/staff-role.ts';
import type { Staff } from '../api/staff-api.ts';

interface PlaceFieldsProps {
  role: StaffRole | null;
  staff: Pick<Staff, 'councils' | 'sets'>;
  councilId: string;
  setIds: readonly string[];
  error?: string | undefined;
  onCouncil: (councilId: string) => void;
  onSets: (setIds: string[]) => void;
}

/** The council of a head of service, the sets of a facilitator; nothing for every other role. */
export function PlaceFields({ role, staff, councilId, setIds, error, onCouncil, onSets }: PlaceFieldsProps): ReactNode {
  if (role === 'head_of_service') {
    return (
      <Select
        id="council"
        label="Council"
        error={error}
        value={councilId}
        onChange={(event) => onCouncil(event.target.value)}
        items={[{ value: '', text: 'Choose a council' }, ...staff.councils.map(({ id, name }) => ({ value: id, text: name }))]}
      />
    );
  }
  if (role !== 'facilitator') return null;
  if (staff.sets.length === 0) return <p className="govuk-body">This programme has no sets yet. Once it has, choose those that they lead.</p>;
  return <Checkboxes id="sets" name="sets" label="Sets that they lead" error={error} small values={setIds} onChange={onSets} items={staff.sets.map(({ id, name }) => ({ value: id, text: name }))} />;
}
