import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { EmptyState } from '../../../ui/feedback.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Table } from '../../../ui/table.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { peopleFile, type Enrolment } from '../api/withdrawals-api.ts';
import { howWords, matching, whenWords, whoIs } from '../withdrawal-words.ts';

interface EnrolmentListProps {
  programme: { code: string; name: string };
  enrolments: readonly Enrolment[];
  withdrew: 'yes' | 'no';
  /** What has just been done. */
  done: { text: string; at: number } | null;
}

/** Those who withdrew, or those who did not. */
export function EnrolmentList({ programme, enrolments, withdrew, done }: EnrolmentListProps): ReactNode {
  const left = enrolments.filter((one) => one.withdrawal);
  const stayed = enrolments.filter((one) => !one.withdrawal);
  return (
    <>
      {done && (
        <NotificationBanner key={done.at} success title="Recorded">
          {done.text}
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} size="xl">
        Withdrawals
      </PageHeading>
      <p className="wm-lead">Somebody who withdraws stays a starter and may still answer questionnaires. Sessions after they left count as not attended.</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.peopleData(programme.code)}>
          A person’s data: a copy, answers taken back, erasure
        </Link>
      </p>
      <nav aria-label="Which people">
        <ul className="wm-actions">
          <Tab to="?withdrew=yes" current={withdrew === 'yes'} text={`Withdrew (${left.length})`} />
          <Tab to="?withdrew=no" current={withdrew === 'no'} text={`Did not withdraw (${stayed.length})`} />
          <Tab to={paths.watch(programme.code)} current={false} text="May have left without saying so" />
          <li>
            <FileLink href={peopleFile(programme.code, withdrew)} what={withdrew === 'yes' ? 'people who withdrew' : 'people who did not withdraw'} />
          </li>
        </ul>
      </nav>
      {withdrew === 'yes' ? <Left enrolments={left} /> : <Stayed enrolments={stayed} />}
    </>
  );
}

function Tab({ to, current, text }: { to: string; current: boolean; text: string }): ReactNode {
  return (
    <li>
      <Link className="govuk-link govuk-link--no-visited-state" to={to} aria-current={current ? 'true' : undefined}>
        {current ? <strong>{text}</strong> : text}
      </Link>
    </li>
  );
}

function Left({ enrolments }: { enrolments: readonly Enrolment[] }): ReactNode {
  if (enrolments.length === 0) return <EmptyState title="Nobody has withdrawn">To record a withdrawal, choose somebody under “Did not withdraw”.</EmptyState>;
  return (
    <Table
      caption="People who withdrew"
      compact
      columns={[{ label: 'Person' }, { label: 'Who they are' }, { label: 'When' }, { label: 'How' }, { label: 'Last present' }, { label: 'Change' }]}
      rows={enrolments.map((one) => ({
        key: one.enrolmentId,
        cells: [one.person, whoIs(one), whenWords(one.withdrawal!), howWords(one.withdrawal!), lastPresent(one), <Choose enrolment={one} text="Reverse" of="the withdrawal of" />],
      }))}
    />
  );
}

function Stayed({ enrolments }: { enrolments: readonly Enrolment[] }): ReactNode {
  const [typed, setTyped] = useState('');
  const found = matching(enrolments, typed);
  return (
    <>
      <TextInput id="find" label="Find somebody by name, council or set" width={20} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
      <p role="status" className="govuk-body">
        {found.length === enrolments.length ? '' : `${found.length} of ${enrolments.length} shown`}
      </p>
      <Table
        caption="People who did not withdraw"
        compact
        columns={[{ label: 'Person' }, { label: 'Who they are' }, { label: 'Enrolled' }, { label: 'Last present' }, { label: 'Change' }]}
        rows={found.map((one) => ({
          key: one.enrolmentId,
          cells: [
            one.person,
            `${whoIs(one)}${one.starter ? '' : ' (not a starter)'}`,
            longDate(one.enrolledOn),
            lastPresent(one),
            <Choose enrolment={one} text="Record a withdrawal" of="of" />,
          ],
        }))}
      />
    </>
  );
}

function Choose({ enrolment, text, of }: { enrolment: Enrolment; text: string; of: string }): ReactNode {
  return (
    <Link className="govuk-link govuk-link--no-visited-state" to={`?enrolment=${enrolment.enrolmentId}`} aria-label={`${text} ${of} ${enrolment.person}, ${whoIs(enrolment)}`}>
      {text}
    </Link>
  );
}

function lastPresent({ lastPresentOn }: Enrolment): string {
  return lastPresentOn ? longDate(lastPresentOn) : 'Never recorded';
}
