import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GROUP_FEEDBACK_KIND_LABELS } from '../../../../shared/vocabulary/group-feedback.ts';
import { paths } from '../../../lib/paths.ts';
import { QueryState } from '../../../ui/query-state.tsx';
import { useGroupFeedback } from '../api/sessions-api.ts';

/** What was said in the room together, and the way to write it down. */
export function WhatGroupsSaid({ programme, session }: { programme: string; session: string }): ReactNode {
  const query = useGroupFeedback(programme);
  return (
    <section className="wm-part" aria-labelledby="said">
      <h2 id="said" className="govuk-heading-m">
        What the group said
      </h2>
      <QueryState query={query}>
        {(all) => {
          const here = all.filter((one) => one.session === session);
          return here.length === 0 ? (
            <p className="govuk-body">Nothing has been written down from this session.</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {here.map(({ code, title, kind, points, contributed, inTheRoom }) => (
                <li key={code}>
                  <Link className="govuk-link" to={paths.oneGroupFeedback(programme, code)}>
                    {title}
                  </Link>
                  , {GROUP_FEEDBACK_KIND_LABELS[kind].toLowerCase()}: {points === 1 ? '1 point' : `${points} points`}, {contributed} of {inTheRoom} in the room contributed
                </li>
              ))}
            </ul>
          );
        }}
      </QueryState>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.newGroupFeedback(programme, session)}>
          Write down what the group said
        </Link>
      </p>
    </section>
  );
}
