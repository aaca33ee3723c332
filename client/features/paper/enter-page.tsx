import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { usePaperPerson, usePaperRound, type PaperPerson, type PaperRound } from './paper-api.ts';
import { Typing } from './typing.tsx';

/** Types in a form that came back on paper: somebody's, or in a round without names nobody's. */
export default function EnterPage(): ReactNode {
  const programme = useProgramme();
  const { round = '', enrolment } = useParams();
  const sheet = usePaperRound(programme.code, round);
  const person = usePaperPerson(programme.code, round, enrolment);
  return (
    <>
      <BackLink to={enrolment === undefined ? paths.paperForms(programme.code, round) : paths.rounds(programme.code)}>{enrolment === undefined ? 'Forms from paper' : 'Questionnaires'}</BackLink>
      <QueryState query={sheet}>
        {(loaded) => <QueryState query={person}>{(whose) => <Enter programme={programme} round={loaded} person={whose} />}</QueryState>}
      </QueryState>
    </>
  );
}

function Enter({ programme, round, person }: { programme: { code: string; name: string }; round: PaperRound; person: PaperPerson | null }): ReactNode {
  // One form after another: each begins with nothing but the day of the one before.
  const [form, setForm] = useState({ number: 1, day: { day: '', month: '', year: '' } });
  const refused = !round.begun
    ? `This round opens on ${longDate(round.opensOn)}. No form of it can come back before.`
    : (round.mode === 'named') !== (person !== null)
      ? 'This round asks people by name. Choose whose form it is under “People asked”.'
      : (person?.refused ?? null);
  if (refused !== null) {
    return (
      <>
        <PageHeading caption={programme.name}>{person ? `Form from paper: ${person.person}` : `Form from paper: ${round.title}`}</PageHeading>
        <InsetText>{refused}</InsetText>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.paperForms(programme.code, round.code)}>
            Forms from paper
          </Link>
        </p>
      </>
    );
  }
  return <Typing key={form.number} programme={programme} round={round} person={person} day={form.day} isFirst={form.number === 1} onNext={(day) => setForm({ number: form.number + 1, day })} />;
}
