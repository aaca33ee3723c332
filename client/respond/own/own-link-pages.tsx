import type { ReactNode } from 'react';

/** What a link to somebody's own page shows. Opening it changes nothing: programs that check mail open links. */
export function OpenPage({ link }: { link: string }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Your page</h1>
      <p className="govuk-body">This link is yours alone. It opens the page with what the programme asks of you and what it holds about you, so please do not pass it on.</p>
      <p className="govuk-body">On a computer that others use too, sign out when you have finished.</p>
      <form method="post" action="/my/open" data-once="">
        <input type="hidden" name="link" value={link} />
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
