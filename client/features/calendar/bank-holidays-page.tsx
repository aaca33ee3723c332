import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { weekdayOf } from '../../../shared/calendar/working-day.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useSignIn } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { DateInput, isoDate, NO_DATE } from '../../ui/date-input.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useBankHolidays, useNameBankHoliday, useRemoveBankHoliday, type BankHoliday } from './bank-holidays-api.ts';
import { byYear, dayInWords, firstUnknownYear, type YearOfHolidays } from './holidays-by-year.ts';

/** Days on which nothing is planned or sent: everybody of a programme reads them, administrators keep them. */
export default function BankHolidaysPage(): ReactNode {
  const { code } = useParams();
  const changes = useSignIn().data?.administrator === true;
  const query = useBankHolidays();
  const remove = useRemoveBankHoliday();
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [done, setDone] = useState<{ text: string; at: number } | null>(null);
  const [going, setGoing] = useState<BankHoliday | null>(null);
  const say = (text: string): void => setDone({ text, at: Date.now() });
  const today = todayInLondon();
  const take = (day: BankHoliday): void => {
    setErrors([]);
    remove.mutate(day.day, {
      onSuccess: () => say(`${dayInWords(day.day)} is no bank holiday any more.`),
      onError: (error) => setErrors([{ text: asProblem(error).detail }]),
      onSettled: () => setGoing(null),
    });
  };
  return (
    <>
      {code === undefined ? <BackLink to={paths.administration}>Administration</BackLink> : <BackLink to={paths.setUp(code)}>Set-up</BackLink>}
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && (
        <NotificationBanner key={done.at} success title="Done">
          {done.text}
        </NotificationBanner>
      )}
      <PageHeading title={`${errors.length > 0 ? 'Error: ' : ''}Bank holidays`}>Bank holidays</PageHeading>
      <p className="wm-lead">Those of England and Wales, for all programmes. No session is proposed for one and no message leaves on one. Reminders that nobody has changed or approved move when a day is added or taken away; what was approved for such a day leaves on the next working day.</p>
      <QueryState query={query}>
        {({ holidays }) => {
          const { coming, over } = byYear(holidays, today);
          return (
            <>
              <InsetText>
                None is known from {firstUnknownYear(holidays, today)} on: dates there are only kept off weekends. {!changes && 'Administrators add days; ask one if a day is missing.'}
              </InsetText>
              {changes && <AddBankHoliday onDone={say} onErrors={setErrors} errors={errors} />}
              {coming.map((year) => (
                <Year key={year.year} year={year} onRemove={changes ? setGoing : null} />
              ))}
              {over.length > 0 && (
                <Details summary="Years that are over">
                  {over.map((year) => (
                    <Year key={year.year} year={year} onRemove={null} />
                  ))}
                </Details>
              )}
              {changes && (
                <p className="govuk-body">
                  Every change, also of a day that was taken away, is in the{' '}
                  <Link className="govuk-link" to={paths.administrationJournal}>
                    journal
                  </Link>
                  .
                </p>
              )}
            </>
          );
        }}
      </QueryState>
      {going && (
        <ModalDialog title={`Take ${going.name} away?`} onEscape={() => setGoing(null)}>
          <p className="govuk-body">{dayInWords(going.day)} becomes a working day in every programme: messages can leave on it.</p>
          <div className="govuk-button-group">
            <Button type="button" variant="warning" disabled={remove.isPending} onClick={() => take(going)}>
              Take it away
            </Button>
            <Button type="button" variant="secondary" autoFocus onClick={() => setGoing(null)}>
              Leave it
            </Button>
          </div>
        </ModalDialog>
      )}
    </>
  );
}

function Year({ year: { year, holidays }, onRemove }: { year: YearOfHolidays; onRemove: ((day: BankHoliday) => void) | null }): ReactNode {
  return (
    <Table
      caption={String(year)}
      captionSize="m"
      compact
      columns={[{ label: 'Day' }, { label: 'Bank holiday' }, { label: 'From' }, ...(onRemove ? [{ label: <span className="govuk-visually-hidden">Change</span>, key: 'change' }] : [])]}
      rows={holidays.map((one) => ({
        key: one.day,
        cells: [
          dayInWords(one.day),
          one.name,
          one.changedBy === '' ? 'Official list' : `${one.changedBy}, ${longDate(todayInLondon(new Date(one.changedAt!)))}`,
          ...(onRemove
            ? [
                <LinkButton key="remove" onClick={() => onRemove(one)}>
                  Take away<span className="govuk-visually-hidden">: {dayInWords(one.day)}</span>
                </LinkButton>,
              ]
            : []),
        ],
      }))}
    />
  );
}

interface AddProps {
  errors: readonly SummaryError[];
  onErrors: (errors: readonly SummaryError[]) => void;
  onDone: (text: string) => void;
}

function AddBankHoliday({ errors, onErrors, onDone }: AddProps): ReactNode {
  const put = useNameBankHoliday();
  const [typed, setTyped] = useState(NO_DATE);
  const [name, setName] = useState('');
  const error = useMemo(() => (field: string) => errors.find(({ fieldId }) => fieldId === field)?.text, [errors]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (put.isPending) return;
    const day = isoDate(typed);
    const faults: SummaryError[] = [
      ...(day ? [] : [{ text: 'Enter a day of the calendar, for example 8 5 2028', fieldId: 'holiday-day' }]),
      ...(day && weekdayOf(day) > 5 ? [{ text: `${dayInWords(day)} is a weekend already: enter the day that is free in its place`, fieldId: 'holiday-day' }] : []),
      ...(name.trim() === '' ? [{ text: 'Say what the day is called, such as “Good Friday”', fieldId: 'holiday-name' }] : []),
    ];
    onErrors(faults);
    if (faults.length > 0) return;
    put.mutate(
      { day: day!, name: name.trim() },
      {
        onSuccess: () => {
          setTyped(NO_DATE);
          setName('');
          onDone(`${dayInWords(day!)} is a bank holiday.`);
        },
        onError: (failure) => onErrors([{ text: asProblem(failure).detail, fieldId: 'holiday-name' }]),
      },
    );
  };
  return (
    <form noValidate onSubmit={add} className="wm-text">
      <h2 className="govuk-heading-m">Add a day</h2>
      <DateInput id="holiday-day" label="Day" hint="To give a day another name, enter it once more." value={typed} error={error('holiday-day')} onChange={setTyped} />
      <TextInput id="holiday-name" label="What it is called" width={30} maxLength={100} autoComplete="off" value={name} error={error('holiday-name')} onChange={(event) => setName(event.target.value)} />
      <Button variant="secondary" aria-disabled={put.isPending}>
        {put.isPending ? 'Saving…' : 'Add the day'}
      </Button>
    </form>
  );
}
