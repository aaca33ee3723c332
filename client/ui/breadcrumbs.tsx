import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Crumb {
  text: string;
  /** Without it: the page itself. */
  to?: string;
}

/** Where the page stands, from the outermost in. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }): ReactNode {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.to === undefined ? (
            <li key={item.text} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ) : (
            <li key={item.text} className="govuk-breadcrumbs__list-item">
              <Link className="govuk-breadcrumbs__link" to={item.to}>
                {item.text}
              </Link>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
