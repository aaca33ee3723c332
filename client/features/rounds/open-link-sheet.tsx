import { useMemo, useState, type ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LinkSheet } from '../../ui/link-sheet.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useMakeLink, useOpenLink, useStopLinks } from './open-link-api.ts';

interface OpenLinkSheetProps {
  programme: string;
  round: string;
  heading: ReactNode;
  lead: string;
  /** Beneath the address. */
  children?: ReactNode;
}

/** The link of an anonymous round as it is shown in the room; made where there is none, stopped when somebody says so. */
export function OpenLinkSheet({ programme, round, heading, lead, children }: OpenLinkSheetProps): ReactNode {
  const query = useOpenLink(programme, round);
  const make = useMakeLink(programme, round);
  const stop = useStopLinks(programme, round);
  const [asking, setAsking] = useState(false);
  const failure = make.error ?? stop.error;
  const errors = useMemo(() => (failure ? [{ text: asProblem(failure).detail }] : []), [failure]);
  return (
    <>
      <ErrorSummary errors={errors} />
      <QueryState query={query}>
        {(link) =>
          link === null ? (
            <>
              {heading}
              <p className="govuk-body">There is no link to show.</p>
              <Button type="button" aria-disabled={make.isPending} onClick={() => !make.isPending && make.mutate()}>
                Make the link
              </Button>
            </>
          ) : (
            <>
              <LinkSheet heading={heading} lead={lead} url={link.url} qr={link.qr}>
                {children}
              </LinkSheet>
              <div className="wm-no-print">
                <p className="govuk-body">Whoever has it can answer, without a name. It stays the same: on this screen, when you come back, and on paper.</p>
                {asking ? (
                  <div className="govuk-inset-text" role="alert">
                    <p className="govuk-body">It stops working at once, here and on paper. Whoever is writing with it cannot send their form. What was sent stays. A new link can be made.</p>
                    <div className="govuk-button-group">
                      <Button type="button" variant="warning" onClick={() => stop.mutate(undefined, { onSettled: () => setAsking(false) })}>
                        Yes, stop it
                      </Button>
                      <LinkButton onClick={() => setAsking(false)}>No, keep it</LinkButton>
                    </div>
                  </div>
                ) : (
                  <LinkButton onClick={() => setAsking(true)}>Stop this link from working</LinkButton>
                )}
              </div>
            </>
          )
        }
      </QueryState>
    </>
  );
}
