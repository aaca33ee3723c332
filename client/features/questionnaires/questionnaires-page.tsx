import { useMemo, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { LANGUAGE_LABELS } from '../../../shared/vocabulary/language.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNextVersion, useQuestionnaires, type Questionnaire } from './questionnaires-api.ts';
import './questionnaires.scss';

/** Every questionnaire of a programme with its versions: what can be asked, and what is being written. */
export default function QuestionnairesPage(): ReactNode {
  const programme = useProgramme();
  const query = useQuestionnaires(programme.code);
  const writes = programme.abilities.includes('write_questionnaires');
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <PageHeading caption={programme.name}>Questions and versions</PageHeading>
      <p className="wm-lead">A questionnaire is written as a draft and published as a version. A published version never changes, so that answers to it can always be counted together.</p>
      {writes && <ButtonLink to={paths.newQuestionnaire(programme.code)}>Write a questionnaire</ButtonLink>}
      <QueryState query={query}>
        {(questionnaires) =>
          questionnaires.length === 0 ? (
            <EmptyState title="No questionnaire has been written yet">
              {writes ? 'Begin with one of the library, or with an empty one.' : 'An evaluator writes them. They appear here as soon as one is begun.'}
              {!writes && programme.abilities.includes('manage_staff') && (
                <>
                  {' '}
                  If the programme has no evaluator yet, invite one under{' '}
                  <Link className="govuk-link" to={paths.staff(programme.code)}>
                    People and roles
                  </Link>
                  .
                </>
              )}
            </EmptyState>
          ) : (
            questionnaires.map((one) => <Versions key={one.code} questionnaire={one} programme={programme.code} writes={writes} bilingual={speaksMore(questionnaires)} />)
          )
        }
      </QueryState>
    </>
  );
}

/** Whether any version speaks more than English: only then is it worth a column. */
function speaksMore(questionnaires: readonly Questionnaire[]): boolean {
  return questionnaires.some(({ versions }) => versions.some(({ languages }) => languages.length > 1));
}

interface VersionsProps {
  questionnaire: Questionnaire;
  programme: string;
  writes: boolean;
  bilingual: boolean;
}

function Versions({ questionnaire, programme, writes, bilingual }: VersionsProps): ReactNode {
  const { code, versions } = questionnaire;
  const navigate = useNavigate();
  const next = useNextVersion(programme);
  const errors = useMemo(() => (next.error ? [{ text: asProblem(next.error).detail }] : []), [next.error]);
  const begun = versions.some(({ publishedOn }) => publishedOn === null);
  const title = versions[0]?.title || code;
  return (
    <section aria-label={title} className="wm-questionnaire">
      <ErrorSummary errors={errors} />
      <h2 className="govuk-heading-m">
        {title} ({code})
      </h2>
      <Table
        caption={`Versions of ${title}`}
        captionSize="hidden"
        compact
        columns={[{ label: 'Version' }, { label: 'State' }, ...(bilingual ? [{ label: 'Languages' }] : []), { label: 'Questions', numeric: true }, { label: 'Asked in', numeric: true }]}
        rows={versions.map((version) => ({
          key: String(version.number),
          cells: [
            <Link key="open" className="govuk-link govuk-link--no-visited-state" to={paths.version(programme, code, version.number)}>
              Version {version.number}
              <span className="govuk-visually-hidden"> of {title}</span>
            </Link>,
            version.publishedOn === null ? <Tag colour="blue">Draft</Tag> : <>Published on {longDate(version.publishedOn)}</>,
            ...(bilingual ? [version.languages.map((language) => LANGUAGE_LABELS[language]).join(', ')] : []),
            version.items,
            version.rounds === 1 ? '1 round' : `${version.rounds} rounds`,
          ],
        }))}
      />
      {writes && !begun && versions.length > 0 && (
        <Button
          type="button"
          variant="secondary"
          className="wm-button--small"
          disabled={next.isPending}
          onClick={() => next.mutate(code, { onSuccess: ({ number }) => void navigate(paths.version(programme, code, number)) })}
        >
          Begin the next version<span className="govuk-visually-hidden"> of {title}</span>
        </Button>
      )}
    </section>
  );
}
