import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';

interface PaginationProps {
  page: number;
  pages: number;
  /** Address of a page, counted from 1. */
  href: (page: number) => string;
  label?: string;
}

/** Pages to name: first, last, the current one and its neighbours; null where some are left out. */
export function namedPages(page: number, pages: number): (number | null)[] {
  const named: (number | null)[] = [];
  for (let one = 1; one <= pages; one += 1) {
    if (one === 1 || one === pages || Math.abs(one - page) <= 1) named.push(one);
    else if (named.at(-1) !== null) named.push(null);
  }
  return named;
}

/** Moves between pages of a list. Nothing when there is one page. */
export function Pagination({ page, pages, href, label = 'Pagination' }: PaginationProps): ReactNode {
  if (pages < 2) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 && <Turn to={href(page - 1)} kind="prev" text="Previous" />}
      <ul className="govuk-pagination__list">
        {namedPages(page, pages).map((one, index) =>
          one === null ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <li key={one} className={classes('govuk-pagination__item', one === page && 'govuk-pagination__item--current')}>
              <Link className="govuk-link govuk-pagination__link" to={href(one)} aria-label={`Page ${one}`} aria-current={one === page ? 'page' : undefined}>
                {one}
              </Link>
            </li>
          ),
        )}
      </ul>
      {page < pages && <Turn to={href(page + 1)} kind="next" text="Next" />}
    </nav>
  );
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Turn({ to, kind, text }: { to: string; kind: 'prev' | 'next'; text: string }): ReactNode {
  const arrow = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[kind]} />
    </svg>
  );
  const title = (
    <span className="govuk-pagination__link-title">
      {text}
      <span className="govuk-visually-hidden"> page</span>
    </span>
  );
  return (
    <div className={`govuk-pagination__${kind}`}>
      <Link className="govuk-link govuk-pagination__link" to={to} rel={kind}>
        {kind === 'prev' && arrow}
        {title}
        {kind === 'next' && arrow}
      </Link>
    </div>
  );
}
