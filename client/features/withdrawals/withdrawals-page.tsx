import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useProgramme } from '../../lib/sign-in.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { useEnrolments } from './api/withdrawals-api.ts';
import { EnrolmentList } from './components/enrolment-list.tsx';
import { RecordWithdrawal } from './components/record-withdrawal.tsx';
import { ReverseWithdrawal } from './components/reverse-withdrawal.tsx';

/** Who withdrew and who did not; one of them at a time to record or to take back (`?enrolment=`). */
export default function WithdrawalsPage(): ReactNode {
  const programme = useProgramme();
  const query = useEnrolments(programme.code);
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<{ text: string; at: number } | null>(null);
  const chosen = search.get('enrolment');
  const withdrew = search.get('withdrew') === 'no' ? 'no' : 'yes';
  const finish = (text: string, show: 'yes' | 'no'): void => {
    setDone({ text, at: Date.now() });
    setSearch({ withdrew: show });
  };
  return (
    <QueryState query={query}>
      {(enrolments) => {
        const enrolment = enrolments.find((one) => one.enrolmentId === chosen);
        if (!enrolment) return <EnrolmentList programme={programme} enrolments={enrolments} withdrew={withdrew} done={done} />;
        const shared = { key: enrolment.enrolmentId, programme, enrolment };
        return enrolment.withdrawal ? (
          <ReverseWithdrawal {...shared} key={shared.key} onDone={(text) => finish(text, 'no')} />
        ) : (
          <RecordWithdrawal {...shared} key={shared.key} onDone={(text) => finish(text, 'yes')} />
        );
      }}
    </QueryState>
  );
}
