import { useEffect, useMemo, useRef, useState, type FormEvent, type MouseEvent, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import type { Entry } from '../../../shared/questionnaire/entry.ts';
import { languagesOf, versionIn } from '../../../shared/questionnaire/in-language.ts';
import { askedPages, layOutPages } from '../../../shared/questionnaire/pages.ts';
import { listQuestions } from '../../../shared/questionnaire/question.ts';
import { checkAnswers, minutesToAnswer } from '../../../shared/questionnaire/submission.ts';
import { wordsIn } from '../../../shared/questionnaire/words/respondent-words.ts';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { useTitle } from '../../lib/use-title.ts';
import { CheckPage } from '../../respond/check-page.tsx';
import { entriesOfForm } from '../../respond/entries-of-form.ts';
import type { ShownFault } from '../../respond/form-parts.tsx';
import { QuestionPage } from '../../respond/question-page.tsx';
import { StartPage } from '../../respond/start-page.tsx';
import { InWords } from '../../respond/words.tsx';
import '../../respond/respond-parts.scss';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { LanguageSwitch } from './components/language-switch.tsx';
import { useVersion, type Version } from './questionnaires-api.ts';
import './questionnaires.scss';

/** Two invented mentees, for what is asked about each. */
const MENTEES = [{ id: 'sam', name: 'Sam Example' }, { id: 'alex', name: 'Alex Example' }];

/** A questionnaire as respondents meet it, in each of its languages, drawn by the components they get. Nothing that is entered is kept. */
export default function PreviewPage(): ReactNode {
  const programme = useProgramme();
  const { questionnaire = '', number = '' } = useParams();
  const query = useVersion(programme.code, questionnaire, Number(number) || 0);
  useTitle('As respondents see it', query.data?.title, programme.name);
  return (
    <>
      <BackLink to={paths.version(programme.code, questionnaire, Number(number))}>Back to the questions</BackLink>
      <QueryState query={query}>{(version) => <Preview programme={programme} version={version} />}</QueryState>
    </>
  );
}

type Place = 'start' | 'check' | number;

function Preview({ programme, version: written }: { programme: { code: string; name: string; about: string }; version: Version }): ReactNode {
  const [telephone, setTelephone] = useState(true);
  const [language, setLanguage] = useState<Language>('en');
  const [place, setPlace] = useState<Place>('start');
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [faults, setFaults] = useState<ShownFault[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const version = useMemo(() => versionIn(written, language), [written, language]);
  const all = useMemo(() => listQuestions(version.items, MENTEES), [version]);
  const pages = useMemo(() => layOutPages(all), [all]);
  const asked = askedQuestions(all, entries);
  const shown = askedPages(pages, asked);
  const page = typeof place === 'number' ? shown.find((one) => one.number === place) : undefined;
  const at = page ? shown.indexOf(page) : -1;
  useEffect(() => {
    if (place === 'start') return;
    const heading = box.current?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [place]);

  const go = (to: Place): void => {
    setFaults([]);
    setPlace(to);
  };
  /** What stands in the form of the page, kept. */
  const keep = (form: HTMLFormElement | null | undefined): ReadonlyMap<string, Entry> => {
    if (!page || !form) return entries;
    const now = new Map([...entries, ...entriesOfForm(form, page.questions)]);
    setEntries(now);
    return now;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!page) return go('start');
    const now = keep(event.target as HTMLFormElement);
    const wrong: ShownFault[] = checkAnswers(page.questions, now, wordsIn(language).faults);
    if (wrong.length > 0) return setFaults(wrong);
    const after = askedPages(pages, askedQuestions(all, now)).find((one) => one.number > page.number);
    go(after?.number ?? 'check');
  };
  // Links of the respondents' pages lead to addresses that only they have.
  const follow = (event: MouseEvent): void => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('/')) return;
    event.preventDefault();
    const number = /\/page\/(\d+)/.exec(href)?.[1];
    if (number) go(Number(number));
  };
  const before: Place | null = place === 'start' ? null : place === 'check' ? (shown.at(-1)?.number ?? 'start') : at > 0 ? shown[at - 1]!.number : 'start';
  return (
    <>
      <p className="govuk-body">
        <strong>As respondents see it.</strong> {version.publishedOn === null ? 'As it was saved last. ' : ''}Try it out: nothing that you enter is kept.
        {version.items.some(({ askedPer }) => askedPer === 'mentee') && ' Two mentees are invented for what is asked about each.'}
      </p>
      <div className="govuk-button-group wm-choice">
        <Button type="button" variant="secondary" aria-pressed={telephone} onClick={() => setTelephone(true)}>
          As on a telephone
        </Button>
        <Button type="button" variant="secondary" aria-pressed={!telephone} onClick={() => setTelephone(false)}>
          As on a large screen
        </Button>
        {before !== null && (
          <Button type="button" variant="secondary" onClick={() => go(before)}>
            Page before
          </Button>
        )}
        {place !== 'start' && (
          <Button type="button" variant="secondary" onClick={() => { setEntries(new Map()); go('start'); }}>
            Begin again
          </Button>
        )}
      </div>
      <LanguageSwitch
        languages={languagesOf(written)}
        language={language}
        onChange={(chosen) => {
          keep(box.current?.querySelector('form'));
          setFaults([]);
          setLanguage(chosen);
        }}
      />
      <div ref={box} lang={language} className={classes('wm-preview', telephone && 'wm-preview--telephone')} onSubmit={submit} onClick={follow}>
        <InWords words={wordsIn(language)}>
          {place === 'start' || (typeof place === 'number' && !page) ? (
            <StartPage
              title={version.title || 'Questionnaire without a title'}
              introduction={version.introduction}
              programme={programme.name}
              about={programme.about}
              questions={all.length}
              minutes={minutesToAnswer(asked)}
              closesOn={null}
              continueAt={null}
              privacyAt={paths.notice(programme.code)}
              firstPage={shown[0] ? `/answer/page/${shown[0].number}` : '/answer/check'}
            />
          ) : place === 'check' ? (
            <CheckPage pages={shown} entries={entries} faults={[]} grace={null} />
          ) : (
            <QuestionPage key={`${page!.number} ${language}`} page={page!} place={at + 1} of={shown.length} entries={entries} faults={faults} fromCheck={false} />
          )}
        </InWords>
      </div>
    </>
  );
}
