import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
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
  const query = useQuery({
    queryKey: ['dashboard', programme.code, name],
    queryFn: ({ signal }) => api.get<Dashboard>(`${programmeApi(programme.code)}/dashboards/${name}`, signal),
  });
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        {TITLES[name]}
      </PageHeading>
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
  const onPage = new Set(dashboard.panels.map((panel) => panel.id));
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
              <HeadlineCard key={headline.label} {...headline} more={onPage.has(headline.panel) && <ToPanel headline={headline} />} />
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

function ToPanel({ headline }: { headline: Headline }): ReactNode {
  return (
    <a href={`#${headline.panel}`} className="govuk-link govuk-link--no-visited-state">
      Show<span className="govuk-visually-hidden"> the chart of: {headline.label}</span>
    </a>
  );
}

/** The browser could not scroll to a panel that was not there yet when the page was opened: done once it is. */
function useTargetFocus(): void {
  const { hash } = useLocation();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || hash === '') return;
    done.current = true;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
}
