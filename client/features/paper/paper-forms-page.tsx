import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { PAPER_MISTAKE_LABELS, PAPER_MISTAKES, TAKE_BACK_DAYS, type PaperMistake } from '../../../shared/vocabulary/paper-form.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { useFocusNext } from '../../lib/use-focus-next.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Radios } from '../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { usePaperForms, usePaperRound, useTakeBack, type EnteredForm, type EnteredForms, type PaperFormsShown, type PaperRound } from './paper-api.ts';

const SHOWN: { value: '' | PaperFormsShown; text: string }[] = [
  { value: '', text: 'All forms' },
  { value: 'can_be_taken_back', text: 'Can be taken back' },
  { value: 'stays', text: 'Can no longer be taken back' },
];

/** The forms of a round that were typed in from paper: that they were, and taking back what was typed in wrongly. */
export default function PaperFormsPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  const sheet = usePaperRound(programme.code, round);
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <QueryState query={sheet}>
        {(loaded) => (
          <>
            <PageHeading caption={programme.name}>{`Forms from paper: ${loaded.title}`}</PageHeading>
            <p className="wm-lead">
              Which forms came back on paper and were typed in. What they say, evaluators alone can read. What was typed in wrongly can be taken back for {TAKE_BACK_DAYS} days.
            </p>
            <div className="govuk-button-group">
              {loaded.begun && loaded.mode === 'anonymous' && <ButtonLink to={paths.enterPaper(programme.code, round)}>Type in a form</ButtonLink>}
              <ButtonLink to={paths.roundPaper(programme.code, round)} variant="secondary">
                Print the questionnaire
              </ButtonLink>
            </div>
            <TypedIn programme={programme.code} round={loaded} />
          </>
        )}
      </QueryState>
    </>
  );
}

/** Which of them, and which page, is in the address. */
function TypedIn({ programme, round }: { programme: string; round: PaperRound }): ReactNode {
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const shown = SHOWN.find(({ value }) => value === address.get('shown'))?.value ?? '';
  const filter = { ...(search && { search }), ...(shown && { shown }) };
  const query = usePaperForms(programme, round.code, new URLSearchParams({ ...filter, page: String(Math.max(1, Number(address.get('page')) || 1)) }).toString());
  const href = (page: number): string => `?${new URLSearchParams({ ...filter, page: String(page) }).toString()}`;
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const asked = ['search', 'shown'].map((name) => [name, String(typed.get(name) ?? '').trim()]).filter(([, given]) => given !== '');
    setAddress(Object.fromEntries(asked) as Record<string, string>);
  };
  return (
    <>
      <form key={`${search} ${shown}`} className="wm-filters" onSubmit={show} role="search" aria-label="Forms from paper">
        <TextInput id="search" name="search" label={round.mode === 'named' ? 'Name, code or reference' : 'Reference'} maxLength={100} defaultValue={search} autoComplete="off" />
        <Select id="shown" name="shown" label="Show" items={SHOWN} defaultValue={shown} />
        <Button variant="secondary">Show</Button>
      </form>
      <QueryState query={query}>{(page) => <Entered programme={programme} round={round} list={page} filtered={search !== '' || shown !== ''} href={href} />}</QueryState>
    </>
  );
}

interface EnteredProps {
  programme: string;
  round: PaperRound;
  list: EnteredForms;
  filtered: boolean;
  href: (page: number) => string;
}

function Entered({ programme, round, list: { forms, total, page, pageSize }, filtered, href }: EnteredProps): ReactNode {
  const [taking, setTaking] = useState<EnteredForm | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const focusNext = useFocusNext();
  const named = round.mode === 'named';
  const nameOf = ({ person, reference }: EnteredForm): string => person ?? reference;
  return (
    <>
      {taken !== null && <NotificationBanner success>{`The form ${named ? `of ${taken}` : taken} was taken back. ${named ? 'They have not returned any, and it can be typed in anew.' : 'It can be typed in anew.'}`}</NotificationBanner>}
      {taking !== null && (
        <TakeBack
          key={taking.id}
          programme={programme}
          round={round.code}
          form={taking}
          name={nameOf(taking)}
          onDone={(done) => {
            setTaking(null);
            if (done) setTaken(nameOf(taking));
            else focusNext(`take-back-${taking.id}`);
          }}
        />
      )}
      {total === 0 && filtered ? (
        <EmptyState title="No form matches">
          <Link className="govuk-link" to="?">
            Show all forms
          </Link>
        </EmptyState>
      ) : total === 0 ? (
        <EmptyState title="No form of this round was typed in from paper">
          {named ? 'Type one in under “People asked”, beside the name of whoever handed it in.' : 'Type one in with the button above.'}
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body" role="status">
            {howMany(forms.length, total, (page - 1) * pageSize)}
          </p>
          <Table
            caption={`Forms from paper: ${round.title}`}
            captionSize="hidden"
            compact
            columns={[{ label: named ? 'Whose' : 'Reference' }, ...(named ? [{ label: 'Reference' }] : []), { label: 'Handed in' }, { label: 'Typed in' }, { label: 'Can be taken back' }]}
            rows={forms.map((form) => ({
              key: form.id,
              cells: [
                named ? nameOf(form) : <span className="wm-code">{form.reference}</span>,
                ...(named ? [<span className="wm-code">{form.reference}</span>] : []),
                longDate(form.handedInOn),
                `${longDate(todayInLondon(new Date(form.enteredAt)))}, by ${form.enteredBy}`,
                form.stays ?? (
                  <>
                    Until {longDate(form.untilOn)}{' '}
                    <Button
                      type="button"
                      id={`take-back-${form.id}`}
                      variant="secondary"
                      className="wm-button--small"
                      onClick={() => {
                        setTaken(null);
                        setTaking(form);
                      }}
                    >
                      Take it back…<span className="govuk-visually-hidden"> {nameOf(form)}</span>
                    </Button>
                  </>
                ),
              ],
            }))}
          />
          <Pagination page={page} pages={Math.ceil(total / pageSize)} href={href} label="Pages of forms" />
        </>
      )}
    </>
  );
}

/** "1 form"; "51 to 100 of 2,000 forms" where a page is not all of them. */
function howMany(onPage: number, total: number, before: number): string {
  const all = `${total.toLocaleString('en-GB')} ${total === 1 ? 'form' : 'forms'}`;
  return onPage === total ? all : `${before + 1} to ${before + onPage} of ${all}`;
}

interface TakeBackProps {
  programme: string;
  round: string;
  form: EnteredForm;
  name: string;
  onDone: (taken: boolean) => void;
}

/** Asks why, and says what it means. */
function TakeBack({ programme, round, form, name, onDone }: TakeBackProps): ReactNode {
  const takeBack = useTakeBack(programme, round);
  const [because, setBecause] = useState<PaperMistake | null>(null);
  const [missing, setMissing] = useState<readonly SummaryError[]>([]);
  const failed = useMemo(() => (takeBack.error ? [{ text: asProblem(takeBack.error).detail }] : []), [takeBack.error]);
  const errors = missing.length > 0 ? missing : failed;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (takeBack.isPending) return;
    if (because === null) return setMissing([{ text: 'Choose what is wrong', fieldId: 'because' }]);
    setMissing([]);
    takeBack.mutate({ id: form.id, because }, { onSuccess: () => onDone(true) });
  };
  return (
    <form onSubmit={submit} noValidate className="wm-differences" aria-labelledby="take-back">
      <ErrorSummary errors={errors} />
      <h2 id="take-back" className="govuk-heading-m" tabIndex={-1} ref={focusOnce}>
        Take the form {form.person === null ? '' : 'of '}
        {name} back?
      </h2>
      <p className="govuk-body">
        Its answers go, and no figure counts them any more.
        {form.person !== null && ` ${name} has then not returned a form, and can be reminded, answer online or hand one in.`}
      </p>
      <Radios
        id="because"
        name="because"
        label="What is wrong with it? The journal keeps that."
        error={missing[0]?.text}
        items={PAPER_MISTAKES.map((value) => ({ value, text: PAPER_MISTAKE_LABELS[value] }))}
        value={because}
        onChange={(value) => setBecause(value as PaperMistake)}
      />
      <div className="govuk-button-group">
        <Button variant="warning" aria-disabled={takeBack.isPending}>
          Take it back
        </Button>
        <Button type="button" variant="secondary" onClick={() => onDone(false)}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

const focusOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();
