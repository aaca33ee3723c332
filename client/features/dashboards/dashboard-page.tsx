import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { Dashboard, Headline } from '../../../shared/figures/panel.ts';
import { PanelFigure } from '../../charts/panel-figure.tsx';
import { api } from '../../lib/api.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { HeadlineCard } from '../../ui/headline-card.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { wideOnes } from './panel-width.ts';

type DashboardName = 'overview' | 'attendance' | 'feedback' | 'outcomes';

const TITLES: Record<DashboardName, string> = {
  overview: 'Overview',
  attendance: 'Attendance',
  feedback: 'Feedback',
  outcomes: 'Outcomes',
};

/** A dashboard as the server composed it: headline numbers, then findings with their charts. */
export function DashboardPage({ name }: { name: DashboardName }): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const choices = name === 'feedback' ? choicesIn(search) : NO_CHOICE;
  const query = useQuery({
    queryKey: ['dashboard', programme.code, name, choices],
    queryFn: ({ signal }) => api.get<Dashboard>(`${programmeApi(programme.code)}/dashboards/${name}${addressOf(choices)}`, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        {TITLES[name]}
      </PageHeading>
      {name === 'feedback' && <Switches choices={choices} />}
      <QueryState query={query} loading="Counting…">
        {(dashboard) => <DashboardBody dashboard={dashboard} code={programme.code} />}
      </QueryState>
    </>
  );
}

function DashboardBody({ dashboard, code }: { dashboard: Dashboard; code: string }): ReactNode {
  useTargetFocus();
  if (dashboard.headlines.length === 0 && dashboard.panels.length === 0) {
    return (
      <EmptyState title="There is nothing to show yet">
        Figures appear here once people are enrolled and registers are marked or questionnaires returned.
      </EmptyState>
    );
  }
  const wide = wideOnes(dashboard.panels);
  return (
    <>
      {dashboard.about && <p className="wm-lead">{dashboard.about}</p>}
      {dashboard.headlines.length > 0 && (
        <section aria-labelledby="headlines">
          <h2 id="headlines" className="govuk-visually-hidden">
            Headline figures
          </h2>
          <ul className="wm-headlines">
            {dashboard.headlines.map((headline) => (
              <HeadlineCard key={headline.label} {...headline} more={<ToPanel headline={headline} code={code} />} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="findings">
        <h2 id="findings" className="govuk-visually-hidden">
          Findings
        </h2>
        <div className="wm-panels">
          {dashboard.panels.map((panel, index) => (
            <PanelFigure key={panel.id} panel={panel} wide={wide[index]!} rowsHref={(measure, rows) => paths.rows(code, measure, rows)} />
          ))}
        </div>
      </section>
    </>
  );
}

function ToPanel({ headline, code }: { headline: Headline; code: string }): ReactNode {
  return (
    <Link to={paths.panel(code, headline.panel)} className="govuk-link govuk-link--no-visited-state">
      Show<span className="govuk-visually-hidden"> the chart of: {headline.label}</span>
    </Link>
  );
}

/** What agreement is stated of, and how it is drawn; both stand in the address. */
interface Choices {
  base: 'answered' | 'respondents';
  bands: 'stacked' | 'diverging';
}

const NO_CHOICE: Choices = { base: 'answered', bands: 'stacked' };

function choicesIn(search: URLSearchParams): Choices {
  return {
    base: search.get('base') === 'respondents' ? 'respondents' : 'answered',
    bands: search.get('bands') === 'diverging' ? 'diverging' : 'stacked',
  };
}

/** Only what differs from the usual is in the address. */
function addressOf({ base, bands }: Choices): string {
  const query = new URLSearchParams({ ...(base === NO_CHOICE.base ? {} : { base }), ...(bands === NO_CHOICE.bands ? {} : { bands }) }).toString();
  return query === '' ? '' : `?${query}`;
}

function Switches({ choices }: { choices: Choices }): ReactNode {
  return (
    <>
      <Switch
        label="Base of agreement"
        before="Agreement out of"
        current={choices.base}
        options={[
          { value: 'answered', text: 'those who answered the item', to: { ...choices, base: 'answered' } },
          { value: 'respondents', text: 'all who returned the form', to: { ...choices, base: 'respondents' } },
        ]}
      />
      <Switch
        label="How agreement is drawn"
        before="Drawn"
        current={choices.bands}
        options={[
          { value: 'stacked', text: 'as one bar', to: { ...choices, bands: 'stacked' } },
          { value: 'diverging', text: 'from the middle, neither apart', to: { ...choices, bands: 'diverging' } },
        ]}
      />
    </>
  );
}

interface SwitchProps {
  label: string;
  before: string;
  current: string;
  options: { value: string; text: string; to: Choices }[];
}

function Switch({ label, before, current, options }: SwitchProps): ReactNode {
  return (
    <nav className="wm-switch wm-no-print" aria-label={label}>
      <span>{before}</span>
      {options.map(({ value, text, to }) => (
        <Link key={value} to={{ search: addressOf(to) }} replace aria-current={current === value} className="govuk-link govuk-link--no-visited-state">
          {text}
        </Link>
      ))}
    </nav>
  );
}

/** Goes to the panel that the address names, once it is there: the browser looked for it before it was. */
function useTargetFocus(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
}
