import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Builder } from './components/builder.tsx';
import { ReadVersion } from './components/read-version.tsx';
import { useAgreedOutcomes, useVersion } from './questionnaires-api.ts';
import './questionnaires.scss';

/** One version: a draft to be written, by those who may, or a version to be read. */
export default function VersionPage(): ReactNode {
  const programme = useProgramme();
  const { questionnaire = '', number = '' } = useParams();
  const version = useVersion(programme.code, questionnaire, Number(number) || 0);
  const outcomes = useAgreedOutcomes(programme.code);
  const writes = programme.abilities.includes('write_questionnaires');
  return (
    <>
      <BackLink to={paths.questionnaires(programme.code)}>Questions and versions</BackLink>
      <QueryState query={version}>
        {(loaded) => (
          <QueryState query={outcomes}>
            {(agreed) =>
              loaded.publishedOn === null && writes ? (
                <Builder key={`${questionnaire} ${number}`} programme={programme} loaded={loaded} outcomes={agreed} onPublished={() => void version.refetch()} />
              ) : (
                <ReadVersion programme={programme} version={loaded} outcomes={agreed} />
              )
            }
          </QueryState>
        )}
      </QueryState>
    </>
  );
}
