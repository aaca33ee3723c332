import { useState, type FormEvent, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DateInput, isoDate, NO_DATE, typedDate } from '../../ui/date-input.tsx';
import { Details } from '../../ui/details.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useToday, type Today, type Todo, type TodoList } from './today-api.ts';

/** What needs doing in a programme: each list with its count, the first few, and where to do it. */
export default function TodayPage(): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const on = search.get('on');
  const query = useToday(programme.code, on);
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        Today
      </PageHeading>
      <QueryState query={query}>
        {(today) => (
          <>
            {on && (
              <InsetText>
                As the record stood on {longDate(today.on)}. <Link className="govuk-link" to={paths.today(programme.code)}>Show today</Link>
              </InsetText>
            )}
            <Lists code={programme.code} today={today} on={on} />
          </>
        )}
      </QueryState>
      <OtherDay on={on} />
    </>
  );
}

function Lists({ code, today, on }: { code: string; today: Today; on: string | null }): ReactNode {
  const toSession = (todo: Todo): string => paths.session(code, todo.session!);
  const toPerson = (todo: Todo): string => paths.person(code, todo.person!);
  const asOf = on ? `?on=${on}` : '';
  return (
    <>
      <p className="wm-lead">{longDate(today.on)}</p>
      <ul className="wm-todos">
        <Section id="registers" title="Registers to take" list={today.registers} none="Every session that was held has its register." href={(todo) => paths.register(code, todo.session!)} all={{ to: paths.registers(code), text: 'All registers' }} />
        <Section id="slipping" title="People slipping away" list={today.slipping} none="Nobody has been silent for long." href={toPerson} all={{ to: `${paths.watch(code)}${asOf}`, text: 'Look at the evidence and decide' }} />
        <Section id="silent-pairs" title="Silent pairs" about={`No mentoring meeting logged for ${today.silentWeeks} weeks.`} list={today.silentPairs} none="Every pair has met lately." href={(todo) => paths.pair(code, todo.pairing!)} all={{ to: `${paths.mentoring(code)}?only=silent${on ? `&on=${on}` : ''}`, text: 'All silent pairs' }} />
        <Section id="apologies" title="Apologies without a reason" list={today.apologies} none="Every apology has its reason." href={(todo) => paths.register(code, todo.session!)} />
        <Section id="cover" title="Cover not agreed" list={today.cover} none="Cover is agreed for everybody who takes part." href={toPerson} />
        <Section id="actions" title="Actions overdue" list={today.actions} none="No action is overdue." href={toSession} />
        <Section id="coming" title="Sessions in the next four weeks" list={today.coming} none="No session is planned for the next four weeks." href={toSession} all={{ to: paths.sessions(code), text: 'All sessions' }} neutral />
      </ul>
      <ButtonLink to={paths.newSession(code)} variant="secondary">
        Plan a session
      </ButtonLink>
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  about?: string;
  list: TodoList;
  none: string;
  href: (todo: Todo) => string;
  all?: { to: string; text: string };
  /** A count that asks for nothing. */
  neutral?: boolean;
}

function Section({ id, title, about, list, none, href, all, neutral = false }: SectionProps): ReactNode {
  const { count, first } = list;
  return (
    <li className="wm-todo">
      <h2 id={id} className="govuk-heading-m wm-todo__title">
        <span className={count > 0 && !neutral ? 'wm-todo__count wm-todo__count--due' : 'wm-todo__count'}>{count}</span> {title}
      </h2>
      {count === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <>
          {about && <p className="govuk-body">{about}</p>}
          <ul className="govuk-list">
            {first.map((todo, index) => (
              <li key={`${todo.what} ${index}`}>
                <Link className="govuk-link" to={href(todo)}>
                  {todo.what}
                </Link>
                <span className="wm-todo__detail">{todo.detail}</span>
              </li>
            ))}
          </ul>
          {count > first.length && <p className="govuk-body">and {count - first.length} more</p>}
          {all && (
            <p className="govuk-body govuk-!-margin-bottom-0">
              <Link className="govuk-link" to={all.to}>
                {all.text}
              </Link>
            </p>
          )}
        </>
      )}
    </li>
  );
}

/** The same page as it would have been on another day. */
function OtherDay({ on }: { on: string | null }): ReactNode {
  const [, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(on ? typedDate(on) : NO_DATE);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = isoDate(typed);
    setError(day ? undefined : 'Enter a real date, such as 31 1 2011');
    if (day) setSearch({ on: day });
  };
  return (
    <div className="govuk-!-margin-top-6 wm-no-print">
      <Details summary="Show another day">
        <form onSubmit={submit} noValidate>
          <DateInput id="on" label="Day" hint="What needed doing on that day, by what the record says now." error={error} value={typed} onChange={setTyped} />
          <Button variant="secondary">Show that day</Button>
        </form>
      </Details>
    </div>
  );
}
