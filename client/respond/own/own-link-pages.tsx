import type { ReactNode } from 'react';
import { Choice, ErrorSummary, Fieldset } from '../form-parts.tsx';

const TICK = 'Tick the box to open your page';

/**
 * What a link to somebody's own page shows. Opening it changes nothing, and pressing its button alone does not either:
 * programs that check mail open links and press what they find, and behind this page much can be pressed.
 */
export function OpenPage({ link, unticked = false }: { link: string; unticked?: boolean }): ReactNode {
  return (
    <>
      <ErrorSummary faults={unticked ? [{ key: 'mine', part: 'main', message: TICK }] : []} />
      <h1 className="govuk-heading-l">Your page</h1>
      <p className="govuk-body">This link is yours alone. It opens the page with what the programme asks of you and what it holds about you, so please do not pass it on.</p>
      <p className="govuk-body">On a computer that others use too, sign out when you have finished.</p>
      <form method="post" action="/my/open" noValidate data-once="">
        <input type="hidden" name="link" value={link} />
        <Fieldset id="item-mine" legend="Is it yours?" size="s" heading={false} fault={unticked ? TICK : undefined}>
          <div className="govuk-checkboxes">
            <Choice type="checkbox" id="item-mine" name="mine" value="yes" checked={false}>
              This is my page
            </Choice>
          </div>
        </Fieldset>
        <button type="submit" className="govuk-button">
          Open my page
        </button>
      </form>
    </>
  );
}

export function SignedOutPage(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">You are signed out</h1>
      <p className="govuk-body">Nobody can see your page on this browser now. To come back, open your link again.</p>
    </>
  );
}
