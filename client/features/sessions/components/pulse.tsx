import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useAskPulse, usePulse, type Pulse as Asked } from '../api/sessions-api.ts';

/** What those present say at the end, each on their own telephone: asked for with one press. */
export function Pulse({ programme, session }: { programme: string; session: string }): ReactNode {
  const query = usePulse(programme, session);
  const ask = useAskPulse(programme, session);
  const navigate = useNavigate();
  const errors = useMemo(() => (ask.error ? [{ text: asProblem(ask.error).detail }] : []), [ask.error]);
  const press = (): void => {
    if (!ask.isPending) ask.mutate(undefined, { onSuccess: () => void navigate(paths.sessionPulse(programme, session)) });
  };
  return (
    <section className="wm-part" aria-labelledby="pulse">
      <ErrorSummary errors={errors} />
      <h2 id="pulse" className="govuk-heading-m">
        Session pulse
      </h2>
      <QueryState query={query}>
        {({ pulse, cannotAsk }) =>
          pulse ? (
            <>
              <p className="govuk-body">{asked(pulse)}</p>
              <ButtonLink to={paths.sessionPulse(programme, session)} variant="secondary">
                Show the QR code
              </ButtonLink>
            </>
          ) : cannotAsk ? (
            <p className="govuk-body">{cannotAsk}</p>
          ) : (
            <>
              <p className="govuk-body">A few questions to those present, without names, each on their own telephone. It opens now and closes at the end of tomorrow.</p>
              <Button type="button" aria-disabled={ask.isPending} onClick={press}>
                {ask.isPending ? 'Asking…' : 'Ask for a pulse'}
              </Button>
            </>
          )
        }
      </QueryState>
    </section>
  );
}

function asked({ returned, open, opensOn, closesOn }: Asked): string {
  const forms = returned === 1 ? '1 form has come in' : `${returned} forms have come in`;
  const until = closesOn === null ? '' : open ? `, open until the end of ${longDate(closesOn)}` : `, closed at the end of ${longDate(closesOn)}`;
  return `Asked for on ${longDate(opensOn)}${until}. ${forms}.`;
}
