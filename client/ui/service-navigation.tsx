import { useId, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { classes } from './classes.ts';

interface NavigationLink {
  text: string;
  to: string;
  /** Current also below this address. */
  also?: string;
}

/** A link, or a section: on wide screens a link to its first page, with a second row of its pages while one of them is open. */
type NavigationEntry = NavigationLink | { text: string; pages: readonly NavigationLink[] };

interface ServiceNavigationProps {
  label: string;
  /** Named above the links. */
  title?: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  items: readonly NavigationEntry[];
}

/** The pages of one part of the application. On narrow screens behind a button, sections as headed lists. */
export function ServiceNavigation({ label, title, aside, items }: ServiceNavigationProps): ReactNode {
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  // Going anywhere closes it.
  const open = openedAt === pathname;
  const section = items.find((item) => 'pages' in item && item.pages.some((page) => isActive(page, pathname)));
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
              {items.map((item) =>
                'pages' in item ? (
                  <Section key={item.text} text={item.text} pages={item.pages} pathname={pathname} />
                ) : (
                  <PageLink key={item.to} page={item} pathname={pathname} />
                ),
              )}
            </ul>
          </nav>
        </div>
      </div>
      {section && 'pages' in section && (
        <nav aria-label={section.text} className="wm-section-navigation">
          <ul className="govuk-width-container">
            {section.pages.map((page) => (
              <li key={page.to}>
                <Link className="govuk-link govuk-link--no-visited-state" to={page.to} aria-current={current(page, pathname)}>
                  {page.text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}

function Section({ text, pages, pathname }: { text: string; pages: readonly NavigationLink[]; pathname: string }): ReactNode {
  const id = useId();
  const active = pages.some((page) => isActive(page, pathname));
  return (
    <li className={classes('govuk-service-navigation__item wm-navigation-section', active && 'wm-navigation-section--active')}>
      <Link className="govuk-service-navigation__link wm-navigation-section__link" to={pages[0]!.to} aria-current={active ? 'true' : undefined}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </Link>
      <div className="wm-navigation-section__pages">
        <p id={id}>{text}</p>
        <ul aria-labelledby={id}>
          {pages.map((page) => (
            <PageLink key={page.to} page={page} pathname={pathname} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function PageLink({ page, pathname }: { page: NavigationLink; pathname: string }): ReactNode {
  const active = isActive(page, pathname);
  return (
    <li className={classes('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      <Link className="govuk-service-navigation__link" to={page.to} aria-current={current(page, pathname)}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{page.text}</strong> : page.text}
      </Link>
    </li>
  );
}

function isActive({ to, also }: NavigationLink, pathname: string): boolean {
  const under = (start: string): boolean => pathname === start || pathname.startsWith(`${start}/`);
  return under(to) || (also !== undefined && under(also));
}

function current(page: NavigationLink, pathname: string): 'page' | 'true' | undefined {
  return pathname === page.to ? 'page' : isActive(page, pathname) ? 'true' : undefined;
}
