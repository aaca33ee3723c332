import type { ReactNode } from 'react';
import { Details } from '../../../ui/details.tsx';
import { Table } from '../../../ui/table.tsx';
import { useHistory } from '../api/registers-api.ts';
import { inWords } from '../register-words.ts';
import { sessionTime } from '../session-time.ts';

/** What this register said before it was corrected. Nothing while nothing was. */
export function Corrections({ programme, session }: { programme: string; session: string }): ReactNode {
  const { data = [] } = useHistory(programme, session);
  if (data.length === 0) return null;
  return (
    <Details summary={`What was corrected (${data.length})`} openOnPrint className="govuk-!-margin-top-6">
      <Table
        caption="Corrections, the latest first"
        captionSize="hidden"
        compact
        columns={[{ label: 'Person' }, { label: 'Said before' }, { label: 'Changed to' }, { label: 'When' }]}
        rows={data.map((one) => ({ key: `${one.enrolmentId} ${one.version}`, cells: [one.person, inWords(one.before), inWords(one.after), sessionTime(one.changedAt, null)] }))}
      />
    </Details>
  );
}
