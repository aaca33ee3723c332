import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { classes } from './classes.ts';

interface NavigationItem {
  text: string;
  to: string;
  /** Current only at exactly this address, not below it. */
  exact?: boolean;
}

interface ServiceNavigationProps {
  label: string;
  /** Named above the links. */
  title?: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  items: readonly NavigationItem[];
}

/** The pages of one part of the application. On narrow screens behind a button. */
export function ServiceNavigation({ label, title, aside, items }: ServiceNavigationProps): ReactNode {
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  // Going anywhere closes it.
  const open = openedAt === pathname;
  return (
    <section className="govuk-service-navigation" aria-label={label}>
      <div className="govuk-width-container">
        {(title || aside) && (
          <div className="wm-programme-head">
            {title && <div className="wm-programme-name">{title}</div>}
            {aside}
          </div>
        )}
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle wm-navigation-toggle"
              aria-controls="navigation"
              aria-expanded={open}
              onClick={() => setOpenedAt(open ? null : pathname)}
            >
              Menu
            </button>
            <ul className={classes('govuk-service-navigation__list', !open && 'wm-navigation-list--closed')} id="navigation">
              {items.map((item) => (
                <NavigationLink key={item.to} item={item} pathname={pathname} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  );
}

function NavigationLink({ item, pathname }: { item: NavigationItem; pathname: string }): ReactNode {
  const here = pathname === item.to;
  const active = here || (!item.exact && pathname.startsWith(`${item.to}/`));
  return (
    <li className={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      <Link className="govuk-service-navigation__link" to={item.to} aria-current={here ? 'page' : active ? 'true' : undefined}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text}
      </Link>
    </li>
  );
}
