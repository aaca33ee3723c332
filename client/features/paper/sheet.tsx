import type { ReactNode } from 'react';
import { paperGroups, type PaperGroup, type PaperQuestion } from '../../../shared/questionnaire/on-paper.ts';
import { optionsOf, type AskableItem } from '../../../shared/questionnaire/question.ts';
import { ENGLISH } from '../../../shared/questionnaire/words/respondent-words.ts';
import { MOMENT_LABELS } from '../../../shared/vocabulary/questionnaire.ts';
import { classes } from '../../ui/classes.ts';
import './paper.scss';

/** How the form is matched when it comes back: by a code, by a name that is written on it, or not at all. */
export type Matched = { readonly code: string } | 'by_name' | 'not_at_all';

export interface SheetProps {
  /** Tells its ids from those of other sheets on the page. */
  id: string;
  title: string;
  programme: string;
  introduction: string;
  /** A note that goes wherever the programme is shown. */
  about?: string;
  items: readonly AskableItem[];
  /** For how many mentees there is room. */
  mentees: number;
  matched: Matched;
  /** Of a round; a version alone is put to nobody yet. */
  round?: {
    readonly anonymous: boolean;
    /** In words; null: no last day. */
    readonly closesOn: string | null;
    readonly giveBackTo: string;
    readonly privacyText: string;
    /** Address of the privacy notice, to be typed. */
    readonly notice: string;
  };
}

/** A questionnaire laid out for A4: every question with its boxes or lines, and nobody's answers. */
export function Sheet({ id, title, programme, introduction, about, items, mentees, matched, round }: SheetProps): ReactNode {
  const code = typeof matched === 'object' ? matched.code : null;
  const perMentee = mentees > 0 && items.some(({ askedPer }) => askedPer === 'mentee');
  return (
    <article className="wm-sheet" aria-labelledby={`${id}-title`}>
      {/* Printed at the head of every page: sheets that come apart still belong together. */}
      <div className="wm-sheet__running" aria-hidden="true">
        <span>{title}</span>
        {code && <span>Code {code}</span>}
      </div>
      <div className="wm-sheet__body">
        <header className="wm-sheet__head">
          <div>
            <h2 id={`${id}-title`} className="wm-sheet__title">
              {title}
            </h2>
            <p className="wm-sheet__programme">{programme}</p>
          </div>
          {code && (
            <p className="wm-sheet__code">
              Your code <strong>{code}</strong>
            </p>
          )}
        </header>
        {introduction.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index}>{paragraph}</p>)}
        {about && <p>{about}</p>}
        {matched === 'by_name' && <Line label="Your name" />}
        <p>Tick the box beside your answer, or write on the lines. You can leave out any question.{perMentee && ' Some questions are about each person you mentor.'}</p>
        {round && <GiveBack {...round} />}
        {round && <Privacy {...round} coded={code !== null} />}
        {paperGroups(items).map((group, index) => (
          <Group key={index} group={group} mentees={mentees} />
        ))}
        <p className="wm-sheet__end">Thank you.{round && (round.giveBackTo ? ` Please give this form back to ${round.giveBackTo}.` : ' Please give this form back.')}</p>
      </div>
    </article>
  );
}

type Round = NonNullable<SheetProps['round']>;

function GiveBack({ closesOn, giveBackTo }: Round): ReactNode {
  return (
    <p className="wm-sheet__give-back">
      <strong>Please give this form back{closesOn && <> by the end of {closesOn}</>}</strong> to {giveBackTo ? <strong>{giveBackTo}</strong> : <span className="wm-sheet__blank" role="img" aria-label="a line to write on" />}
    </p>
  );
}

function Privacy({ anonymous, privacyText, notice, coded }: Round & { coded: boolean }): ReactNode {
  return (
    <section className="wm-sheet__privacy">
      <h3>{anonymous ? 'What you say is anonymous' : 'What you say is confidential, not anonymous'}</h3>
      <ul>
        {anonymous ? (
          <>
            <li>Please do not write your name on this form, nor anything else that tells who you or others are.</li>
            <li>Somebody of the programme team types it in and so reads it. It is stored with the day on which you handed it in, and with nothing about you.</li>
            <li>Because nobody knows which form is yours, it cannot be given back to you.</li>
          </>
        ) : (
          <>
            <li>The programme manager, or somebody who acts for them, types this form in and so reads it, knowing whose it is. Afterwards evaluators alone can read it, under a code and not under your name.</li>
            <li>{coded ? 'The code on this form stands for you, so that your name need not be on it.' : 'Your name is needed so that the form is counted as yours.'} Put the form in a closed envelope if you like.</li>
            <li>In a small programme somebody who knows you might still recognise you. Reports give numbers; your own words go to the evaluators and no further.</li>
          </>
        )}
      </ul>
      {privacyText && <p>{privacyText}</p>}
      <p>What is kept, who sees it, and how to take your answers back: {notice}</p>
    </section>
  );
}

function Group({ group, mentees }: { group: PaperGroup; mentees: number }): ReactNode {
  if (!group.perMentee) return <Questions group={group} heading={group.section} />;
  return Array.from({ length: mentees }, (_, index) => (
    <div key={index} className="wm-sheet__about">
      <Questions group={group} heading={`${group.section ? `${group.section}: ` : ''}about a person you mentor${mentees > 1 ? ` (${index + 1} of ${mentees})` : ''}`} whom />
    </div>
  ));
}

function Questions({ group, heading, whom = false }: { group: PaperGroup; heading: string; whom?: boolean }): ReactNode {
  return (
    <section>
      {heading && <h3 className="wm-sheet__section">{heading}</h3>}
      {whom && <Line label="Their initials, so that it is clear who is meant" />}
      {group.questions.map((question) => (
        <Question key={question.number} question={question} />
      ))}
    </section>
  );
}

function Question({ question: { number, item, condition, instead } }: { question: PaperQuestion }): ReactNode {
  return (
    <div className="wm-sheet__question">
      {item.note !== '' && <div className="wm-sheet__note">{item.note.split('\n').map((line, index) => line.trim() !== '' && <p key={index}>{line}</p>)}</div>}
      <p className="wm-sheet__wording">
        <span className="wm-sheet__number">{number}</span>
        <span>
          {item.wording}
          {item.moment && <strong className="wm-sheet__moment">{MOMENT_LABELS[item.moment]}</strong>}
        </span>
      </p>
      {condition && <p className="wm-sheet__condition">{condition}</p>}
      {item.kind === 'multiple' && <p className="wm-sheet__hint">Tick all that apply.</p>}
      <Answers item={item} />
      {instead.length > 0 && (
        <ul className="wm-sheet__options">
          {instead.map((label, index) => (
            <li key={label}>
              {index === 0 && 'or '}
              <Box>{label}</Box>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const LINES: Partial<Record<AskableItem['kind'], number>> = { long_text: 5 };

/** Boxes where something is chosen, else room to write. */
function Answers({ item }: { item: AskableItem }): ReactNode {
  const options = optionsOf(item);
  if (options.length > 0) {
    const long = item.other !== null || options.some(({ label }) => label.length > 34);
    return (
      <ul className={classes('wm-sheet__options', long && 'wm-sheet__options--long')}>
        {options.map(({ value, label }) => (
          <li key={value}>
            <Box>{label}</Box>
            {value === item.other && <span className="wm-sheet__blank" role="img" aria-label="a line to say what" />}
          </li>
        ))}
      </ul>
    );
  }
  if (item.kind === 'number') return <p className="wm-sheet__short"><Blank /> ({ENGLISH.question.bounds(item.lowest, item.highest)})</p>;
  if (item.kind === 'date') {
    return (
      <p className="wm-sheet__short">
        Day <Blank /> Month <Blank /> Year <Blank />
      </p>
    );
  }
  return (
    <div className="wm-sheet__lines" role="img" aria-label="lines to write on">
      {Array.from({ length: LINES[item.kind] ?? 1 }, (_, index) => (
        <div key={index} className="wm-sheet__line" />
      ))}
    </div>
  );
}

function Box({ children }: { children: string }): ReactNode {
  return (
    <span className="wm-sheet__choice">
      <span className="wm-sheet__box" aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

function Blank(): ReactNode {
  return <span className="wm-sheet__blank wm-sheet__blank--short" role="img" aria-label="room to write" />;
}

function Line({ label }: { label: string }): ReactNode {
  return (
    <p className="wm-sheet__named">
      {label}: <span className="wm-sheet__blank" role="img" aria-label="a line to write on" />
    </p>
  );
}
