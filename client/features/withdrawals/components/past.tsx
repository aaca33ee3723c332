import type { ReactNode } from 'react';
import { longDate } from '../../../lib/dates.ts';
import { Details } from '../../../ui/details.tsx';
import { usePast } from '../api/withdrawals-api.ts';
import { howWords, whenWords } from '../withdrawal-words.ts';

/** Withdrawals of the same person that were recorded and taken back. Nothing when there was none. */
export function Past({ programme, enrolmentId }: { programme: string; enrolmentId: string }): ReactNode {
  const { data = [] } = usePast(programme, enrolmentId);
  const reversed = data.filter(({ reversedAt }) => reversedAt !== null);
  if (reversed.length === 0) return null;
  return (
    <Details summary={`Recorded before and taken back (${reversed.length})`}>
      <ul className="govuk-list govuk-list--bullet">
        {reversed.map((one) => (
          <li key={one.recordedAt}>
            {whenWords(one)}: {howWords(one)}. Recorded on {longDate(one.recordedAt)}, reversed on {longDate(one.reversedAt!)}.
          </li>
        ))}
      </ul>
    </Details>
  );
}
