import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import type { Ability } from '../../lib/sign-in.ts';
import type { Round } from './rounds-api.ts';

/** Where a round can be changed, written from, and shown. */
export function RoundActions({ programme, round, abilities }: { programme: string; round: Round; abilities: readonly Ability[] }): ReactNode {
  const manages = abilities.includes('manage_rounds');
  const links = [
    ...(abilities.includes('set_up_rounds') && round.opensOn > todayInLondon() ? [{ to: paths.roundSetup(programme, round.code), text: 'Change or take back' }] : []),
    ...(manages && round.mode === 'named' ? [{ to: paths.roundMessages(programme, round.code), text: 'Invitation and reminders' }] : []),
    ...(manages && round.mode === 'named' ? [{ to: paths.roundOutbox(programme, round.code), text: 'Messages to people' }] : []),
    ...(abilities.includes('print_forms') ? [{ to: paths.roundPaper(programme, round.code), text: 'Print it on paper' }] : []),
    ...(abilities.includes('enter_paper_forms') && round.opensOn <= todayInLondon() ? [{ to: paths.paperForms(programme, round.code), text: 'Forms from paper' }] : []),
    ...(abilities.includes('make_open_links') && round.mode === 'anonymous' ? [{ to: paths.roundOpenLink(programme, round.code), text: 'Link and QR code for everybody' }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="wm-actions wm-no-print">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link className="govuk-link govuk-link--no-visited-state" to={to}>
            {text}
            <span className="govuk-visually-hidden">: {round.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
