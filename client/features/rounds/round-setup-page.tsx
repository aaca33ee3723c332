import { useState, type FormEvent, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { useUnsavedWarning } from '../../lib/use-unsaved-warning.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { EmptyState, InsetText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { codeOf, errorsOf, formOf, missing, NEW_ROUND, setupOf, type RoundForm } from './round-form.ts';
import { PopulationPreview } from './population-preview.tsx';
import { RoundFields } from './round-fields.tsx';
import { useAskableVersions, useLearningSets, useRemoveRound, useRoundAsSetUp, useSaveRound, type AskableVersion, type LearningSet, type RoundAsSetUp } from './round-setup-api.ts';

/** Sets a round up: what is asked, of whom, and when; or changes it before it opens. */
export default function RoundSetupPage(): ReactNode {
  const programme = useProgramme();
  const { round } = useParams();
  const setup = useRoundAsSetUp(programme.code, round);
  const versions = useAskableVersions(programme.code);
  const sets = useLearningSets(programme.code);
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <QueryState query={setup}>
        {(loaded) => (
          <QueryState query={versions}>
            {(askable) => (
              <QueryState query={sets}>
                {(learningSets) =>
                  loaded?.opened ? (
                    <>
                      <PageHeading caption={programme.name}>{loaded.title}</PageHeading>
                      <InsetText>This round opened on {longDate(loaded.opensOn)}. Who is asked what was settled then; only its last day can still change.</InsetText>
                    </>
                  ) : (
                    <SetupForm programme={programme} loaded={loaded} versions={askable} sets={learningSets} />
                  )
                }
              </QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
    </>
  );
}

interface SetupFormProps {
  programme: { code: string; name: string };
  loaded: RoundAsSetUp | null;
  versions: readonly AskableVersion[];
  sets: readonly LearningSet[];
}

function SetupForm({ programme, loaded, versions, sets }: SetupFormProps): ReactNode {
  const navigate = useNavigate();
  const [form, setForm] = useState<RoundForm>(() => (loaded ? formOf(loaded) : NEW_ROUND));
  const [changed, setChanged] = useState(false);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const save = useSaveRound(programme.code, loaded?.code);
  const letGo = useUnsavedWarning(changed ? 'What you set up is not saved yet. Leave without saving?' : null);
  const done = (): void => {
    letGo();
    void navigate(paths.rounds(programme.code));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const lacks = missing(form);
    const setup = setupOf(form, versions);
    if (!setup) return setErrors(lacks);
    setErrors([]);
    save.mutate({ code: codeOf(form), ...setup }, { onSuccess: done, onError: (error) => setErrors(errorsOf(asProblem(error))) });
  };
  const heading = loaded ? `Change: ${loaded.title}` : 'Ask people';
  if (versions.length === 0) {
    return (
      <>
        <PageHeading caption={programme.name}>{heading}</PageHeading>
        <EmptyState title="There is nothing to ask yet">
          Only a published version of a questionnaire can be asked, so that it cannot change while people answer. An evaluator writes and publishes it under{' '}
          <Link className="govuk-link" to={paths.questionnaires(programme.code)}>
            Questions and versions
          </Link>
          .
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}${heading}`}>
          {heading}
        </PageHeading>
        <RoundFields
          form={form}
          isNew={loaded === null}
          versions={versions}
          sets={sets}
          errors={errors}
          onChange={(change) => {
            setChanged(true);
            setForm((before) => ({ ...before, ...change }));
          }}
        />
        <PopulationPreview programme={programme.code} form={form} />
        <p className="govuk-body">It opens by itself on its first day. Nobody is written to before you approve a message.</p>
        <Button aria-disabled={save.isPending}>{loaded ? 'Save' : 'Set the round up'}</Button>
      </form>
      {loaded && <TakeBack programme={programme.code} round={loaded} onDone={done} />}
    </>
  );
}

function TakeBack({ programme, round, onDone }: { programme: string; round: RoundAsSetUp; onDone: () => void }): ReactNode {
  const remove = useRemoveRound(programme, round.code);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button type="button" variant="warning" onClick={() => setAsking(true)}>
        Take this round back…
      </Button>
    );
  }
  return (
    <section className="wm-differences" aria-labelledby="take-back">
      <h2 id="take-back" className="govuk-heading-m">
        Take “{round.title}” back?
      </h2>
      <p className="govuk-body">Nobody will be asked. The questionnaire stays.</p>
      {remove.error && <p className="govuk-error-message">{asProblem(remove.error).detail}</p>}
      <div className="govuk-button-group">
        <Button type="button" variant="warning" autoFocus disabled={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: onDone })}>
          Take it back
        </Button>
        <Button type="button" variant="secondary" onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </div>
    </section>
  );
}
