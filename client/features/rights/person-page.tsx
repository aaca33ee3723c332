import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { EraseForm } from './erase-form.tsx';
import { HeldData } from './held-data.tsx';
import { dataFile, useErasureEffects, useForms, useWithdrawAnswers, type SentForm } from './rights-api.ts';

/** One person's rights: a copy, answers taken back, erasure. */
export default function PersonDataPage(): ReactNode {
  const { code, name } = useProgramme();
  const { person = '' } = useParams();
  const [done, setDone] = useState<{ text: string; at: number } | null>(null);
  const effects = useErasureEffects(code, person);
  return (
    <>
      <BackLink to={paths.peopleData(code)}>People’s data</BackLink>
      {done && (
        <NotificationBanner key={done.at} success title="Done">
          {done.text}
        </NotificationBanner>
      )}
      <PageHeading caption={name} size="xl">
        {effects.data ? `Data about ${effects.data.code}` : 'Data about a person'}
      </PageHeading>
      <QueryState query={effects}>
        {(known) => (
          <>
            <h2 className="govuk-heading-m">A copy of what is held</h2>
            <p className="govuk-body wm-text">Everything in this programme that is about this person, to give to them. The journal keeps that you took it or looked at it.</p>
            <ul className="wm-actions">
              <li>
                <a className="govuk-link" href={dataFile(code, person, 'html')} download>
                  Download a page to read (HTML)
                </a>
              </li>
              <li>
                <a className="govuk-link" href={dataFile(code, person, 'json')} download>
                  Download a file for other programs (JSON)
                </a>
              </li>
            </ul>
            <HeldData programme={code} person={person} />
            <Forms programme={code} person={person} onDone={(text) => setDone({ text, at: Date.now() })} />
            <EraseForm programme={code} person={person} effects={known} onDone={(text) => setDone({ text, at: Date.now() })} />
          </>
        )}
      </QueryState>
    </>
  );
}

function Forms({ programme, person, onDone }: { programme: string; person: string; onDone: (text: string) => void }): ReactNode {
  const forms = useForms(programme, person);
  const withdraw = useWithdrawAnswers(programme, person);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [asking, setAsking] = useState<string | null>(null);
  const press = (form: SentForm): void => {
    if (asking !== form.round) return setAsking(form.round);
    withdraw.mutate(form.round, {
      onSuccess: () => {
        setErrors([]);
        setAsking(null);
        onDone(`The answers to “${form.title}” are taken back. Figures are counted without them and say so.`);
      },
      onError: (error) => setErrors([{ text: asProblem(error).detail }]),
    });
  };
  return (
    <>
      <h2 className="govuk-heading-m">Take answers back</h2>
      <p className="govuk-body wm-text">If they ask for it. The answers are removed for good; figures then say that a form was taken back by its writer.</p>
      <ErrorSummary errors={errors} />
      <QueryState query={forms}>
        {(sent) =>
          sent.length === 0 ? (
            <EmptyState title="They have sent no form">There is nothing to take back. Anonymous forms are nobody’s, and cannot be found.</EmptyState>
          ) : (
            <Table
              caption="Forms they sent"
              captionSize="hidden"
              compact
              columns={[{ label: 'Questionnaire' }, { label: 'Sent' }, { label: 'Can be taken back until' }, { label: 'Change' }]}
              rows={sent.map((form) => ({
                key: form.round,
                cells: [
                  form.title,
                  longDate(todayInLondon(new Date(form.sentAt))),
                  form.until === null ? 'No last day yet' : longDate(form.until),
                  form.withdrawnAt !== null ? (
                    `Taken back on ${longDate(form.withdrawnAt)}`
                  ) : form.past ? (
                    'No longer'
                  ) : (
                    <Button type="button" variant={asking === form.round ? 'warning' : 'secondary'} className="govuk-!-margin-bottom-0" disabled={withdraw.isPending} onClick={() => press(form)}>
                      {asking === form.round ? 'Yes, remove the answers' : 'Take the answers back'}
                      <span className="govuk-visually-hidden"> to {form.title}</span>
                    </Button>
                  ),
                ],
              }))}
            />
          )
        }
      </QueryState>
    </>
  );
}
