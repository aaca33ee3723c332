import { useMemo, useRef, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, asProblem } from '../../lib/api.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { WarningText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import './rounds.scss';

/** The one link of an anonymous round with its QR code, to be shown in the room or printed. */
export default function RoundLinkPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  const sheet = useRef<HTMLDivElement>(null);
  const made = useMutation({
    mutationFn: () => api.post<Schema<'OpenLinkDto'>>(`${programmeApi(programme.code)}/rounds/${encodeURIComponent(round)}/open-link`),
    // Shown once: nothing of it is kept.
    gcTime: 0,
  });
  const errors = useMemo(() => (made.error ? [{ text: asProblem(made.error).detail }] : []), [made.error]);
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <ErrorSummary errors={errors} />
      <PageHeading caption={programme.name}>Link for everybody</PageHeading>
      <p className="wm-lead wm-no-print">Whoever has it can answer, without a name. Show it on the screen of the room, or print it.</p>
      {made.data === undefined ? (
        <>
          <WarningText>The link is shown once. Making a new one stops the one before from working, and forms that were begun with it.</WarningText>
          <Button type="button" disabled={made.isPending} onClick={() => made.mutate()}>
            Make the link
          </Button>
        </>
      ) : (
        <>
          <div ref={sheet} className="wm-open-link">
            <img className="wm-open-link__code" src={`data:image/svg+xml,${encodeURIComponent(made.data.qr)}`} alt="QR code of the link below" />
            <p className="wm-open-link__address">{made.data.url}</p>
          </div>
          <div className="govuk-button-group wm-no-print">
            <Button type="button" onClick={() => void sheet.current?.requestFullscreen?.()}>
              Show it full screen
            </Button>
            <Button type="button" variant="secondary" onClick={() => window.print()}>
              Print it
            </Button>
          </div>
        </>
      )}
    </>
  );
}
