import type { Cell } from '../../../shared/figures/cell.ts';
import type { Panel, Tone } from '../../../shared/figures/panel.ts';
import { DASH, decimal, listed, NOT_SHOWN, plural, proportionText } from '../../../shared/figures/wording.ts';
import { ANSWER_STATE_LABELS, ANSWER_STATES } from '../../../shared/vocabulary/questionnaire.ts';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { DISPOSITION_LABELS, type Disposition } from '../../../shared/vocabulary/round.ts';
import type { ReleasedFigure } from '../../disclosure/release.ts';
import { standing } from '../../measures/contribution/representativeness.ts';
import type { ItemLabel } from '../../measures/labels.service.ts';
import { ALL_COUNCILS, councilsIn, countText, denominatorOf, isGuarded, isMostly, leftOut, notShown, numeratorOf, ofCouncil, ofRole, ofText, panel, placesIn, sameItem, says, totalText, valueOf, type PanelContext } from '../panel-kit.ts';
import { monthName, periodOf } from '../period.ts';

/** Against whom an item is stated: those who answered it, or everybody who returned the form. */
export type Base = 'answered' | 'respondents';

/** How agreement is drawn: three bands end to end, or for and against from the middle with neutral apart. */
export type Bands = 'stacked' | 'diverging';

export function contributionPanel(context: PanelContext): Panel {
  const figures = context.figures('contribution');
  const councils = context.figures('councils-heard-from');
  const participants = ofRole(figures, 'participant');
  const mentors = ofRole(figures, 'mentor');
  const names = councilsIn(figures);
  const why = context.leftOutCouncils.participation;
  const places = placesIn(names, why);
  const cellsOf = (name: string) => [ofCouncil(participants, name), ofCouncil(mentors, name)] as const;
  const cells = places.map(cellsOf);
  const most = Math.max(1, ...cells.flat().map((cell) => denominatorOf(cell) ?? 0));
  const heard = councils[0];
  const silent = names.filter((name) => heard && ofCouncil(heard, name).state === 'shown' && numeratorOf(ofCouncil(heard, name)) === 0);
  // Titles have commas of their own.
  const routes = [...new Set(context.labels.routes.map((route) => route.title))].join('; ');
  return panel(
    context,
    {
      id: 'contribution',
      finding:
        participants?.cell.state === 'shown'
          ? `${proportionText(participants.cell)} participants${mentors?.cell.state === 'shown' ? ` and ${proportionText(mentors.cell)} mentors` : ''} contributed`
          : (notShown(participants?.cell) ?? 'Nobody has started yet'),
      subtitle: `Contribution in any form that counts${names.length > 0 ? ', by council' : ''}, ${periodOf(context.labels)}${heard?.cell.state === 'shown' ? `; ${ofText(heard.cell)} councils heard from` : ''}`,
      chart: places.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per council: starters and contributors. ${places.map((name, i) => `${name}: participants ${ofText(cells[i]![0])}, mentors ${ofText(cells[i]![1])}`).join('; ')}.`,
        axis: { label: 'People', min: 0, max: most, step: most <= 12 ? 1 : null, percent: false },
        categories: places,
        beside: places.map((name) => (silent.includes(name) ? 'silent' : '')),
        steps: [],
        series: [
          { name: 'Participants who contributed', tone: 'first', shape: 'bar', points: cells.map(([p]) => numeratorOf(p)), labels: cells.map(([p]) => ofText(p)) },
          { name: 'Mentors who contributed', tone: 'second', shape: 'bar', points: cells.map(([, m]) => numeratorOf(m)), labels: cells.map(([, m]) => ofText(m)) },
        ],
      },
      table: {
        columns: [{ label: 'Council', numeric: false }, { label: 'Participants', numeric: true }, { label: 'Mentors', numeric: true }],
        rows: [...names.map((name) => [name, ...cellsOf(name).map(ofText)]), [ALL_COUNCILS, participants ? ofText(participants.cell) : DASH, mentors ? ofText(mentors.cell) : DASH]],
      },
      notes: [...(why ? [why] : []), ...(routes ? [`Counts: ${routes}.`] : []), ...(silent.length > 0 ? [`Not heard from: ${listed(silent)}.`] : []), ...(leftOut(participants) ? [`Beside the participants: ${leftOut(participants)}.`] : [])],
    },
    [...figures, ...councils],
  );
}

/** "Launch: mentors"; a title that says the role already says it once. */
const withRole = (title: string, role: string): string => (title.toLowerCase().endsWith(role) ? title : `${title}: ${role}`);

export function routesPanel(context: PanelContext): Panel {
  const figures = context.figures('contribution-by-route').filter((figure) => figure.of.category);
  const title = (figure: ReleasedFigure): string =>
    withRole(context.labels.routes.find((route) => route.route === figure.of.category)?.title ?? figure.of.category!, ROLE_LABELS[figure.of.roles![0]!].many);
  return panel(
    context,
    {
      id: 'contribution-routes',
      finding: figures.length === 0 ? 'No form counts as contributing yet' : `People contributed through ${plural(new Set(figures.map((figure) => figure.of.category)).size, 'form')}`,
      subtitle: `Starters who contributed through each form that counts, ${periodOf(context.labels)}`,
      chart: figures.length === 0 ? null : {
        kind: 'of-possible',
        label: `Bars per route: contributors of starters. ${figures.map((figure) => `${title(figure)} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'People, of the starters of that role', min: 0, max: Math.max(1, ...figures.map((figure) => denominatorOf(figure.cell) ?? 0)), step: null, percent: false },
        categories: figures.map(title),
        beside: figures.map(() => ''),
        steps: [],
        series: [
          { name: 'Starters', tone: 'possible', shape: 'bar', points: figures.map((figure) => denominatorOf(figure.cell)), labels: figures.map(() => '') },
          { name: 'Contributed', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) },
        ],
      },
      table: {
        columns: [{ label: 'Route', numeric: false }, { label: 'Contributed', numeric: true }],
        rows: figures.map((figure) => [title(figure), ofText(figure.cell)]),
      },
      notes: ['One person may have contributed through several forms.'],
    },
    figures,
  );
}

/** Each questionnaire by itself while they are few; many would fill the screen, and each is a row of the chart. */
function responseFinding(rates: readonly ReleasedFigure[], title: (code: string) => string): string {
  if (rates.length === 0) return 'No named questionnaire has gone out yet';
  const shown = rates.filter(({ cell }) => cell.state === 'shown');
  if (rates.length > MOST_NAMED && shown.length > 0) {
    return `${shown.filter(({ cell }) => isMostly(cell)).length} of ${shown.length} questionnaires${shown.length < rates.length ? ' shown' : ''} were returned by more than half of the people they are about`;
  }
  return listed(
    rates.map(({ cell, of }) =>
      cell.state === 'shown' ? `${ofText(cell)} ${ROLE_LABELS[of.roles![0]!].many} returned “${title(of.rounds![0]!)}”` : `“${title(of.rounds![0]!)}”: ${ofText(cell).toLowerCase()}`,
    ),
  );
}
const MOST_NAMED = 2;

export function responsePanel(context: PanelContext): Panel {
  const rates = context.figures('response-rate').filter((figure) => figure.of.rounds);
  const rr1 = context.figures('response-rate-complete').filter((figure) => figure.of.rounds);
  const rr2 = context.figures('response-rate-complete-or-partial').filter((figure) => figure.of.rounds);
  const dispositions = context.figures('response-dispositions').filter((figure) => figure.of.rounds);
  const title = (code: string): string => context.labels.rounds.find((round) => round.code === code)?.title ?? code;
  const codes = rates.map((figure) => figure.of.rounds![0]!);
  const cell = (figures: readonly ReleasedFigure[], code: string, category?: string): Cell =>
    figures.find((figure) => figure.of.rounds![0] === code && figure.of.category === category)?.cell ?? { state: 'nothing', reason: '' };
  const shown: Disposition[] = ['complete', 'partial', 'sparse'];
  const tones: Tone[] = ['first', 'second', 'third'];
  return panel(
    context,
    {
      id: 'response',
      finding: responseFinding(rates, title),
      subtitle: `Response rates of named questionnaires, ${periodOf(context.labels)}`,
      chart: rates.length === 0 ? null : {
        kind: 'stacked',
        label: `Bars per questionnaire: complete, partial and sparse forms returned. ${codes.map((code, i) => `${title(code)} ${ofText(rates[i]!.cell)} returned`).join('; ')}.`,
        axis: { label: 'Forms returned, of the people the questionnaire is about', min: 0, max: Math.max(1, ...rates.map((figure) => denominatorOf(figure.cell) ?? 0)), step: null, percent: false },
        categories: codes.map(title),
        beside: rates.map((figure) => [figure.cell.state === 'shown' ? `${proportionText(figure.cell)} returned` : ofText(figure.cell), leftOut(figure) && `left out: ${leftOut(figure)}`].filter(Boolean).join('; ')),
        steps: [],
        series: shown.map((disposition, i) => ({
          name: DISPOSITION_LABELS[disposition],
          tone: tones[i]!,
          shape: 'bar' as const,
          points: codes.map((code) => numeratorOf(cell(dispositions, code, disposition))),
          labels: codes.map((code) => countText(cell(dispositions, code, disposition))),
        })),
      },
      table: {
        columns: [
          { label: 'Questionnaire', numeric: false },
          { label: 'Returned', numeric: true },
          { label: 'Complete (RR1)', numeric: true },
          { label: 'Complete or partial (RR2)', numeric: true },
          { label: 'Sparse', numeric: true },
          { label: 'Declined', numeric: true },
          { label: 'Broken off', numeric: true },
          { label: 'Taken back by its writer', numeric: true },
          { label: 'Not returned', numeric: true },
        ],
        rows: codes.map((code, i) => [title(code), ofText(rates[i]!.cell), ofText(cell(rr1, code)), ofText(cell(rr2, code)), countText(cell(dispositions, code, 'sparse')), countText(cell(dispositions, code, 'declined')), countText(cell(dispositions, code, 'break_off')), countText(cell(dispositions, code, 'withdrawn')), countText(cell(dispositions, code, 'not_returned'))]),
      },
      notes: context.labels.rounds.filter((round) => round.mode === 'anonymous').map((round) => `“${round.title}” was anonymous: it has no response rate, and counts in nobody’s contribution.`),
    },
    [...rates, ...rr1, ...rr2, ...dispositions],
  );
}

export function representativenessPanel(context: PanelContext): Panel {
  const figure = ofRole(context.figures('representativeness'), 'participant');
  const names = figure ? councilsIn([figure]) : [];
  const entries = names.map((name) => {
    const cell = ofCouncil(figure, name);
    return { name, cell, standing: cell.state === 'shown' ? standing({ numerator: cell.numerator, denominator: cell.denominator, value: cell.value }) : cell.state === 'not_shown' ? ('not shown' as const) : ('no starters' as const) };
  });
  const named = (what: string): string[] => entries.filter((entry) => entry.standing === what).map((entry) => entry.name);
  const difference = (cell: Cell): string => (cell.state === 'shown' ? `${cell.value > 0 ? '+' : ''}${decimal(cell.value)}` : ofText(cell));
  const values = entries.map((entry) => valueOf(entry.cell) ?? 0);
  const reach = Math.max(1, Math.ceil(Math.max(0, ...values.map(Math.abs))));
  return panel(
    context,
    {
      id: 'representativeness',
      finding:
        names.length === 0
          ? figure?.cell.state === 'shown' && context.leftOutCouncils.participation ? 'Whether each council was heard in proportion is not shown' : (notShown(figure?.cell) ?? 'Nobody has started yet')
          : named('over').length + named('under').length + named('silent').length === 0
            ? `Every council${named('not shown').length > 0 ? ' that is shown' : ''} was heard in proportion to its starters, within one person`
            : [named('over').length > 0 && `${listed(named('over'))} heard more than in proportion`, named('under').length > 0 && `${listed(named('under'))} less`, named('silent').length > 0 && `${listed(named('silent'))} silent`].filter(Boolean).join('; '),
      subtitle: `Participants who contributed, less what proportion would give, in people, by council, ${periodOf(context.labels)}`,
      chart: names.length === 0 ? null : {
        kind: 'bars',
        label: `Bars per council: difference in people from proportion. ${entries.map((entry) => `${entry.name} ${difference(entry.cell)}`).join('; ')}.`,
        axis: { label: 'People more or fewer than in proportion', min: -reach, max: reach, step: reach <= 6 ? 1 : null, percent: false },
        categories: names,
        beside: entries.map((entry) => (entry.standing === 'silent' ? 'silent' : '')),
        steps: [],
        series: [{ name: 'Difference in people', tone: 'first', shape: 'bar', points: entries.map((entry) => valueOf(entry.cell)), labels: entries.map((entry) => difference(entry.cell)) }],
      },
      table: {
        columns: [{ label: 'Council', numeric: false }, { label: 'Contributed, of starters', numeric: true }, { label: 'Difference in people', numeric: true }, { label: 'Heard', numeric: false }],
        rows: entries.map((entry) => [entry.name, ofText(entry.cell), difference(entry.cell), entry.standing]),
      },
      notes: context.leftOutCouncils.participation ? [context.leftOutCouncils.participation] : [],
    },
    figure ? [figure] : [],
  );
}

interface ItemFigures {
  label: ItemLabel;
  bands: readonly ReleasedFigure[];
}

/** Items of one round on one scale, stacked: agree, neither, disagree, or the points of a four-point scale. */
export function agreementPanel(context: PanelContext, round: string, scale: 'agreement' | 'extent_met', { base, bands }: { base: Base; bands: Bands }): Panel | null {
  const items = context.labels.items.filter((item) => item.round === round && item.scale === scale);
  if (items.length === 0) return null;
  const measure = `${scale === 'agreement' ? 'item-bands' : 'item-answers'}${base === 'answered' ? '' : '-of-respondents'}`;
  const all = context.figures(measure);
  const found: ItemFigures[] = items.map((label) => ({ label, bands: all.filter((figure) => sameItem(figure.of, label)) })).filter((item) => item.bands.length > 0 || isGuarded(context));
  const rounds = context.labels.rounds.find((known) => known.code === round)!;
  const categories = scale === 'agreement' ? ['agree', 'neither', 'disagree'] : ['fully', 'mostly', 'partly', 'not_met'];
  const names: Record<string, string> = { agree: 'Agree', neither: 'Neither', disagree: 'Disagree', fully: 'Fully met', mostly: 'Mostly met', partly: 'Partly met', not_met: 'Not met' };
  const tones: Tone[] = scale === 'agreement' ? ['for', 'neutral', 'against'] : ['first', 'second', 'third', 'fourth'];
  const cellOf = (item: ItemFigures, category: string): Cell => item.bands.find((figure) => figure.of.category === category)?.cell ?? context.absent;
  const agreement = context.figures(base === 'answered' ? 'item-agreement' : 'item-agreement-of-respondents');
  const agreeing = (item: ItemFigures): ReleasedFigure | undefined => agreement.find((figure) => sameItem(figure.of, item.label));
  const answered = context.figures('item-agreement');
  const besideOf = (item: ItemFigures): string => leftOut(answered.find((figure) => sameItem(figure.of, item.label)));
  const wording = (item: ItemFigures): string => (item.label.direction === 'negative' ? `${item.label.wording} (put negatively)` : item.label.wording);
  const share = (cell: Cell): number | null => (cell.state === 'shown' ? cell.value * 100 : null);
  const agreed = (item: ItemFigures): Cell => agreeing(item)?.cell ?? context.absent;
  const shown = found.map(agreed).filter(says);
  const mostly = shown.filter(isMostly).length;
  const inAWord = (item: ItemFigures): string => {
    const cell = agreed(item);
    return cell.state === 'shown' ? '' : cell.state === 'banded' ? `${cell.band} ${scale === 'agreement' ? 'agree' : 'say met, fully or mostly'}` : isGuarded(context) ? ofText(cell).toLowerCase() : '';
  };
  const diverging = bands === 'diverging' && scale === 'agreement';
  const neutral = (item: ItemFigures): string => {
    const cell = cellOf(item, 'neither');
    return cell.state === 'shown' && cell.numerator > 0 ? `${cell.numerator} neither` : '';
  };
  const drawn = categories.map((category, i) => ({
    name: names[category]!,
    tone: tones[i]!,
    shape: 'bar' as const,
    points: found.map((item) => {
      const value = share(cellOf(item, category));
      return value !== null && diverging && category === 'disagree' ? -value : value;
    }),
    // A word stands beneath the bar, once.
    labels: found.map((item) => (isGuarded(context) && cellOf(item, category).state !== 'shown' ? '' : countText(cellOf(item, category)))),
  }));
  const negative = found.filter((item) => item.label.direction === 'negative').length;
  const word = scale === 'agreement' ? 'agreed' : 'said met, fully or mostly,';
  return panel(
    context,
    {
      id: `items-${round}-${scale}`,
      finding: shown.length === 0 ? (isGuarded(context) ? `What was answered in “${rounds.title}” is not shown` : `Nobody has answered “${rounds.title}” yet`) : `More than half ${word} on ${mostly} of ${plural(shown.length, 'statement')}${shown.length < found.length ? ' shown' : ''} in “${rounds.title}”${negative > 0 ? `, ${negative} of them put negatively` : ''}`,
      subtitle: `${base === 'answered' ? 'Of those who answered each statement' : 'Of everybody who returned the form'}, ${monthName(rounds.opensOn)}; not applicable, don’t know and skipped are beside the bar`,
      chart: found.length === 0 ? null : {
        kind: 'stacked',
        label: `Stacked bars per statement. ${found.map((item) => `${wording(item)}: ${ofText(agreed(item))} ${scale === 'agreement' ? 'agree' : 'fully or mostly met'}`).join('; ')}.`,
        axis: {
          label: `Per cent of ${base === 'answered' ? 'those who answered' : 'respondents'}${diverging ? ': disagree to the left, agree to the right' : ''}`,
          min: diverging ? -100 : 0,
          max: 100,
          step: diverging ? 50 : 25,
          percent: true,
        },
        categories: found.map(wording),
        beside: found.map((item) => [inAWord(item), diverging && neutral(item), besideOf(item)].filter(Boolean).join(', ')),
        steps: [],
        series: diverging ? drawn.filter((series) => series.tone !== 'neutral') : drawn,
      },
      table: {
        columns: [
          { label: 'Statement', numeric: false },
          ...categories.map((category) => ({ label: names[category]!, numeric: true })),
          { label: scale === 'agreement' ? 'Agree' : 'Fully or mostly met', numeric: true },
          { label: 'Base', numeric: false },
          { label: 'Beside', numeric: false },
        ],
        rows: found.map((item) => [
          wording(item),
          ...categories.map((category) => countText(cellOf(item, category))),
          proportionText(agreed(item)),
          base,
          besideOf(item) || DASH,
        ]),
      },
    },
    [...found.flatMap((item) => item.bands), ...found.flatMap((item) => agreeing(item) ?? [])],
  );
}

/** One closed item that is not read as agreement: a bar per option. */
export function optionsPanel(context: PanelContext, item: ItemLabel): Panel | null {
  const figures = context.figures(item.scale === 'rating' && item.source === 'mentors' && item.outcome ? 'mentor-rating' : 'item-answers').filter((figure) => sameItem(figure.of, item));
  const whole = figures[0]?.cell ?? (isGuarded(context) ? context.absent : undefined);
  // Nothing returned is said by the response panel; a form that came back without an answer to this is said here.
  if (!whole) return null;
  if (whole.state === 'not_shown' || whole.state === 'banded') return guarded(context, item, figures, whole);
  if (whole.state !== 'shown') return unanswered(context, item, figures);
  const label = (figure: ReleasedFigure): string => item.options.find((option) => option.value === figure.of.category)?.label ?? figure.of.category!;
  const rounds = context.labels.rounds.find((known) => known.code === item.round)!;
  const top = Math.max(...figures.map((figure) => numeratorOf(figure.cell) ?? 0));
  const leading = figures.filter((figure) => numeratorOf(figure.cell) === top).map(label);
  return panel(
    context,
    {
      id: `item-${item.round}-${item.item}`,
      finding: `${item.wording} Most often: ${listed(leading)} (${top} of ${whole.denominator}${leading.length > 1 ? ' each' : ''})`,
      subtitle: `“${rounds.title}”, ${monthName(rounds.opensOn)}, of those who answered${leftOut(figures[0]) ? ` (beside: ${leftOut(figures[0])})` : ''}${item.kind === 'multiple' ? '; several could be chosen' : ''}`,
      chart: {
        kind: 'bars',
        label: `Bars per answer to “${item.wording}”. ${figures.map((figure) => `${label(figure)} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'Answers', min: 0, max: Math.max(1, top), step: top <= 12 ? 1 : null, percent: false },
        categories: figures.map(label),
        beside: figures.map(() => ''),
        steps: [],
        series: [{ name: 'Answers', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) }],
      },
      table: {
        columns: [{ label: 'Answer', numeric: false }, { label: 'Of those who answered', numeric: true }],
        rows: figures.map((figure) => [label(figure), proportionText(figure.cell)]),
      },
    },
    figures,
  );
}

/** The options of an item in words, or that they are not shown: no bar, no count. */
function guarded(context: PanelContext, item: ItemLabel, figures: readonly ReleasedFigure[], whole: Cell): Panel {
  const cell = (value: string): Cell => figures.find((figure) => figure.of.category === value)?.cell ?? whole;
  const most = item.options.filter((option) => isMostly(cell(option.value)));
  return panel(
    context,
    {
      id: `item-${item.round}-${item.item}`,
      finding: `${item.wording} ${whole.state === 'banded' ? (most.length > 0 ? `Most said: ${listed(most.map((option) => option.label))}` : 'No answer was given by most') : NOT_SHOWN}`,
      subtitle: `“${context.labels.rounds.find((known) => known.code === item.round)!.title}”, of those who answered${item.kind === 'multiple' ? '; several could be chosen' : ''}`,
      chart: null,
      table: { columns: [{ label: 'Answer', numeric: false }, { label: 'Of those who answered', numeric: true }], rows: item.options.map((option) => [option.label, proportionText(cell(option.value))]) },
      notes: figures.length === 0 ? [`${notShown(whole)}.`] : [],
    },
    figures,
  );
}

function unanswered(context: PanelContext, item: ItemLabel, figures: readonly ReleasedFigure[]): Panel {
  return panel(
    context,
    {
      id: `item-${item.round}-${item.item}`,
      finding: `${item.wording} Nobody who returned the form answered this`,
      subtitle: `“${context.labels.rounds.find((known) => known.code === item.round)!.title}”${leftOut(figures[0]) ? `: ${leftOut(figures[0])}` : ''}`,
      chart: null,
      table: { columns: [{ label: 'Answer', numeric: false }, { label: 'Of those who answered', numeric: true }], rows: item.options.map((option) => [option.label, DASH]) },
    },
    figures,
  );
}

/** What became of every item of a round, state by state: a table to check the others by. */
export function statesPanel(context: PanelContext, round: string): Panel | null {
  const items = context.labels.items.filter((item) => item.round === round);
  const all = context.figures('item-states');
  const found = items.map((item) => ({ item, states: all.filter((figure) => sameItem(figure.of, item)) })).filter(({ states }) => states.length > 0);
  // Where nothing may be said, that nobody returned the form is not said either.
  if (found.length === 0 || (isGuarded(context) && !found.some(({ states }) => says(states[0]!.cell)))) return null;
  const title = context.labels.rounds.find((known) => known.code === round)!.title;
  return panel(
    context,
    {
      id: `states-${round}`,
      finding: `What became of each question in “${title}”`,
      subtitle: 'Returned forms by state of the question; where it is asked per mentee, forms and mentees. Each row adds up to what was returned.',
      chart: null,
      table: {
        columns: [{ label: 'Question', numeric: false }, ...ANSWER_STATES.map((state) => ({ label: ANSWER_STATE_LABELS[state], numeric: true })), { label: 'Returned', numeric: true }],
        rows: found.map(({ item, states }) => [
          item.wording,
          ...ANSWER_STATES.map((state) => countText(states.find((figure) => figure.of.category === state)?.cell ?? { state: 'nothing', reason: '' })),
          totalText(states[0]!.cell),
        ]),
      },
    },
    found.flatMap(({ states }) => states),
  );
}

/** Means of numbers asked for: a table, because they have no axis in common. */
export function numbersPanel(context: PanelContext): Panel | null {
  const figures = context.figures('item-number').filter((figure) => figure.of.item);
  const stayed = context.figures('item-number-of-those-who-did-not-withdraw');
  if (figures.length === 0 || (isGuarded(context) && !figures.some(({ cell }) => says(cell)))) return null;
  const mean = (cell: Cell | undefined): string => (cell?.state === 'shown' ? `${decimal(cell.value)} (n ${cell.denominator})` : cell ? ofText(cell) : DASH);
  const rows = figures.map((figure) => {
    const item = context.labels.items.find((known) => sameItem(figure.of, known))!;
    const other = stayed.find((one) => one.of.item === figure.of.item && one.of.rounds?.[0] === figure.of.rounds?.[0]);
    return [item.wording, mean(figure.cell), mean(other?.cell), leftOut(figure) || DASH];
  });
  return panel(
    context,
    {
      id: 'numbers',
      finding: `${plural(figures.length, 'question')} asked for a number`,
      subtitle: `Means of those who answered, ${periodOf(context.labels)}`,
      chart: null,
      table: {
        columns: [{ label: 'Question', numeric: false }, { label: 'Mean', numeric: true }, { label: 'Of those who did not withdraw', numeric: true }, { label: 'Beside', numeric: false }],
        rows,
      },
    },
    [...figures, ...stayed.filter((figure) => figure.of.item)],
  );
}

/** Items that several questionnaires of one purpose ask alike, pooled: the figure names them all. */
export function pooledPanel(context: PanelContext): Panel | null {
  const figures = context.figures('item-agreement-pooled').filter((figure) => figure.of.item && figure.cell.state !== 'not_shown');
  if (figures.length === 0) return null;
  const wording = (figure: ReleasedFigure): string => context.labels.items.find((item) => item.item === figure.of.item)!.wording;
  const roundsOf = (figure: ReleasedFigure): string => listed(figure.of.rounds!.map((code) => context.labels.rounds.find((round) => round.code === code)?.title ?? code));
  return panel(
    context,
    {
      id: 'pooled',
      finding: listed(figures.slice(0, 2).map((figure) => `${ofText(figure.cell)} agreed: “${wording(figure)}”`)) + (figures.length > 2 ? `, and ${figures.length - 2} more put alike` : ''),
      subtitle: `Of those who answered, taken together: ${listed([...new Set(figures.map(roundsOf))])}`,
      chart: {
        kind: 'of-possible',
        label: `Bars per statement: agree, of those who answered. ${figures.map((figure) => `${wording(figure)} ${ofText(figure.cell)}`).join('; ')}.`,
        axis: { label: 'People who answered', min: 0, max: Math.max(1, ...figures.map((figure) => denominatorOf(figure.cell) ?? 0)), step: null, percent: false },
        categories: figures.map(wording),
        beside: figures.map(leftOut),
        steps: [],
        series: [
          { name: 'Answered', tone: 'possible', shape: 'bar', points: figures.map((figure) => denominatorOf(figure.cell)), labels: figures.map(() => '') },
          { name: 'Agree', tone: 'first', shape: 'bar', points: figures.map((figure) => numeratorOf(figure.cell)), labels: figures.map((figure) => ofText(figure.cell)) },
        ],
      },
      table: {
        columns: [{ label: 'Statement', numeric: false }, { label: 'Questionnaires', numeric: false }, { label: 'Agree', numeric: true }, { label: 'Beside', numeric: false }],
        rows: figures.map((figure) => [wording(figure), roundsOf(figure), proportionText(figure.cell), leftOut(figure) || DASH]),
      },
    },
    figures,
  );
}
