import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { membersToPrint, printChoices, toPrint } from './forms-to-print.ts';
import { MenteesToPrint } from './mentees-to-print.tsx';
import { useMembersToPrint, usePaperRound, useSetGiveBack, type PaperRound } from './paper-api.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

/** The questionnaire of a round on paper: without a code, or with the codes of the people it asks. */
export default function RoundPaperPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  const sheet = usePaperRound(programme.code, round);
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <QueryState query={sheet}>{(loaded) => <ToPrint programme={programme} round={loaded} />}</QueryState>
    </>
  );
}

function ToPrint({ programme, round }: { programme: ReturnType<typeof useProgramme>; round: PaperRound }): ReactNode {
  const [search, setSearch] = useSearchParams();
  const [mentees, setMentees] = useState(2);
  const named = round.mode === 'named';
  const manages = programme.abilities.includes('manage_rounds');
  const members = useMembersToPrint(programme.code, round.code, named && manages);
  const person = search.get('person');
  const [choice, setChoice] = useState(person === null || !named || !manages ? 'blank' : `one ${person}`);
  const chosen = membersToPrint(members.data ?? [], toPrint(choice));
  // Until it is known whose forms they are, one without their codes must not be printed in their place.
  const isReady = choice === 'blank' || members.data !== undefined;
  const perMentee = round.items.some(({ askedPer }) => askedPer === 'mentee');
  const common: Omit<SheetProps, 'id' | 'mentees' | 'matched'> = {
    title: round.heading,
    programme: programme.name,
    introduction: round.introduction,
    about: programme.about,
    items: round.items,
    round: {
      anonymous: !named,
      closesOn: round.closesOn && longDate(round.closesOn),
      giveBackTo: round.giveBackTo,
      privacyText: round.privacyText,
      notice: `${window.location.origin}${paths.notice(programme.code)}`,
    },
  };
  return (
    <>
      <div className="wm-no-print">
        <PageHeading caption={programme.name}>{`On paper: ${round.title}`}</PageHeading>
        <p className="wm-lead">
          {named
            ? 'With a code on it, a form can be matched when it comes back, and needs no name. Nobody’s answers are ever on it.'
            : 'Nothing on it tells whose it is.'}
        </p>
        {manages && <GiveBackForm programme={programme.code} round={round} />}
        {named && manages && (
          <QueryState query={members}>
            {(all) => (
              <Select
                id="whose"
                label="Whose form"
                hint={all.length === 0 ? 'Codes can be printed once the round has opened and it is settled who is asked.' : 'Each begins on a page of its own.'}
                value={choice}
                items={printChoices(all)}
                onChange={(event) => {
                  setChoice(event.target.value);
                  if (person !== null) setSearch({}, { replace: true });
                }}
              />
            )}
          </QueryState>
        )}
        {perMentee && chosen.length === 0 && <MenteesToPrint value={mentees} onChange={setMentees} />}
        {isReady && (
          <Button type="button" onClick={() => window.print()}>
            {chosen.length > 1 ? `Print ${chosen.length} forms` : 'Print it'}
          </Button>
        )}
      </div>
      {!isReady ? null : chosen.length > 0 ? (
        chosen.map(({ enrolmentId, code, mentees: own }) => <Sheet key={enrolmentId} {...common} id={`sheet-${enrolmentId}`} mentees={own} matched={{ code }} />)
      ) : (
        <Sheet {...common} id="sheet" mentees={mentees} matched={named ? 'by_name' : 'not_at_all'} />
      )}
    </>
  );
}

/** Where forms are given back: printed on each. */
function GiveBackForm({ programme, round }: { programme: string; round: PaperRound }): ReactNode {
  const save = useSetGiveBack(programme, round.code);
  const [typed, setTyped] = useState(round.giveBackTo);
  const errors = useMemo(() => (save.error ? [{ text: asProblem(save.error).detail, fieldId: 'give-back' }] : []), [save.error]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!save.isPending) save.mutate(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <TextInput
        id="give-back"
        label="Where it is given back"
        hint="To whom, or where: for example “Jo Lane, room 12, or in the box at reception”. Left empty, a line is printed to write it on."
        value={typed}
        maxLength={300}
        className="govuk-!-width-two-thirds"
        error={errors[0]?.text}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button variant="secondary" aria-disabled={save.isPending}>
        Put it on the form
      </Button>
      <p className="govuk-body" role="status">
        {save.isSuccess && typed.trim() === round.giveBackTo && (round.giveBackTo ? 'It is on the form.' : 'A line is on the form.')}
      </p>
    </form>
  );
}
