import type { ReactNode } from 'react';
import { longDate } from '../../lib/dates.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { usePairings, type Pairing } from './api/mentoring-api.ts';
import { LogMeeting } from './components/log-meeting.tsx';

const LINE_MANAGER = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** Mentors and mentees, the meetings they had, and a form to log another. */
export default function MentoringPage(): ReactNode {
  const programme = useProgramme();
  const query = usePairings(programme.code);
  return (
    <QueryState query={query}>
      {(pairings) =>
        pairings.length === 0 ? (
          <>
            <PageHeading caption={programme.name} size="xl">
              Mentoring
            </PageHeading>
            <EmptyState title="No mentor has been paired with anybody yet">Pairings come with the programme’s records.</EmptyState>
          </>
        ) : (
          <>
            <LogMeeting programme={programme} pairings={pairings} />
            <Pairings pairings={pairings} />
          </>
        )
      }
    </QueryState>
  );
}

function Pairings({ pairings }: { pairings: readonly Pairing[] }): ReactNode {
  const recommended = pairings[0]?.recommended ?? null;
  return (
    <section className="govuk-!-margin-top-8" aria-labelledby="pairings">
      <h2 id="pairings" className="govuk-heading-l">
        Meetings so far
      </h2>
      <p className="govuk-body wm-text">
        A day counts once for a pair, whoever logged it. {recommended !== null && `The programme recommends ${recommended} meetings.`}
      </p>
      <Table
        caption="Meetings so far"
        captionSize="hidden"
        compact
        columns={[
          { label: 'Mentee' },
          { label: 'Mentor' },
          { label: 'Council' },
          { label: 'Meetings', numeric: true },
          { label: 'In the mentor’s log', numeric: true },
          { label: 'In the mentee’s log', numeric: true },
          { label: 'Last met' },
          { label: 'Mentor is line manager' },
        ]}
        rows={pairings.map((pairing) => ({
          key: pairing.pairingId,
          cells: [
            pairing.menteeWithdrewOn ? (
              <>
                {pairing.mentee} <span className="govuk-!-font-weight-regular">(withdrew)</span>
              </>
            ) : (
              pairing.mentee
            ),
            pairing.mentor,
            pairing.council ?? '–',
            pairing.recommended === null ? pairing.meetings : `${pairing.meetings} of ${pairing.recommended}`,
            pairing.byMentor,
            pairing.byMentee,
            pairing.lastHeldOn ? longDate(pairing.lastHeldOn) : 'No meeting logged',
            LINE_MANAGER[pairing.lineManager],
          ],
        }))}
      />
    </section>
  );
}
