import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { MenteesToPrint } from './mentees-to-print.tsx';
import { useVersionOnPaper } from './paper-api.ts';
import { Sheet } from './sheet.tsx';

/** A published version as it looks on paper. To put it to people, it is printed from a round. */
export default function VersionPaperPage(): ReactNode {
  const programme = useProgramme();
  const { questionnaire = '', number = '' } = useParams();
  const version = useVersionOnPaper(programme.code, questionnaire, Number(number) || 0);
  const [mentees, setMentees] = useState(2);
  return (
    <>
      <BackLink to={paths.version(programme.code, questionnaire, Number(number) || 0)}>Back to the questions</BackLink>
      <QueryState query={version}>
        {({ title, introduction, items, publishedOn, number: numbered }) => (
          <>
            <div className="wm-no-print">
              <PageHeading caption={programme.name}>{`On paper: ${title || questionnaire}, version ${numbered}`}</PageHeading>
              {publishedOn === null ? (
                <InsetText>This version is still being written. It is printed once it is published, so that nobody fills in what changes afterwards.</InsetText>
              ) : (
                <>
                  <p className="wm-lead">As it looks on paper. To put it to people, print it from a round: then it says by when and where it is given back, and what becomes of it.</p>
                  {items.some(({ askedPer }) => askedPer === 'mentee') && <MenteesToPrint value={mentees} onChange={setMentees} />}
                  <Button type="button" onClick={() => window.print()}>
                    Print it
                  </Button>
                </>
              )}
            </div>
            {publishedOn !== null && <Sheet id="sheet" title={title} programme={programme.name} introduction={introduction} about={programme.about} items={items} mentees={mentees} matched="not_at_all" />}
          </>
        )}
      </QueryState>
    </>
  );
}
