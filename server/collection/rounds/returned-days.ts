import { plusDays } from '../../../shared/calendar/working-day.ts';
import type { Panel } from '../../../shared/figures/panel.ts';
import { plural } from '../../../shared/figures/wording.ts';
import { dayInWords } from '../../directory/day-in-words.ts';

interface Returned {
  readonly code: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly asked: number;
  /** Days on which forms came back, in their order. */
  readonly byDay: readonly { readonly day: string; readonly returned: number }[];
  readonly today: string;
  /** Address of the same as a file. */
  readonly file: string;
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const short = (day: string): string => SHORT.format(new Date(`${day}T00:00:00Z`));
/** Of the axis: the first that makes four of them at most. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];
/** A year of days is drawn; a round that stays open longer is drawn to there. */
const MOST_DAYS = 366;

/** How many forms had come back by each day, as a line; null where none has. */
export function returnedByDay({ code, title, opensOn, closesOn, asked, byDay, today, file }: Returned): Panel | null {
  const last = byDay.at(-1);
  if (!last) return null;
  const first = byDay[0]!.day < opensOn ? byDay[0]!.day : opensOn;
  const over = closesOn !== null && closesOn < today ? closesOn : today;
  const days = daysFrom(first, over > last.day ? over : last.day);
  const on = new Map(byDay.map(({ day, returned }) => [day, returned]));
  let soFar = 0;
  const line = days.map((day) => (soFar += on.get(day) ?? 0));
  const all = byDay.reduce((sum, { returned }) => sum + returned, 0);
  const most = Math.max(...byDay.map(({ returned }) => returned));
  const busiest = byDay.filter(({ returned }) => returned === most);
  const top = Math.max(asked, all);
  const step = STEPS.find((one) => top / one <= 4) ?? top;
  let running = 0;
  const onBusiest = byDay.length > 1 && busiest.length === 1 ? `, ${most > all / 2 ? 'most of them' : 'the most'} on ${dayInWords(busiest[0]!.day)} (${most})` : '';
  const finding = `${plural(all, 'form')} had come back by ${dayInWords(last.day)}${onBusiest}`;
  return {
    id: `returned-${code}`,
    finding,
    subtitle: `${title}: forms returned so far, by day, of ${plural(asked, 'person', 'people')} asked`,
    chart: {
      kind: 'small-lines',
      label: `A line from ${dayInWords(days[0]!)} to ${dayInWords(days.at(-1)!)}. ${finding}.`,
      axis: { label: 'forms returned so far', min: 0, max: Math.ceil(top / step) * step, step, percent: false },
      categories: ['Returned so far'],
      beside: [''],
      steps: days.map(short),
      series: [{ name: 'Returned so far', tone: 'first', shape: 'line', points: [line], labels: [`${all} of ${asked}`] }],
    },
    table: {
      columns: [{ label: 'Day', numeric: false }, { label: 'Returned', numeric: true }, { label: 'So far', numeric: true }],
      rows: byDay.map(({ day, returned }) => [dayInWords(day), String(returned), String((running += returned))]),
    },
    notes: ['A form from paper counts on the day it was handed in.'],
    cautions: [],
    csv: file,
    explain: [
      {
        measure: 'returned-by-day',
        title: 'Forms returned by day',
        definition: 'Forms that were sent, or handed in on paper, on each day of London, added up. A form that is begun and not sent, or whose answers were taken back, is not in it.',
        unit: 'a form that came back',
        base: 'the people whom the round asked',
        figures: [{ label: '', text: `${all} of ${asked}`, numerator: all, denominator: asked, excluded: [], rows: null }],
      },
    ],
  };
}

function daysFrom(first: string, last: string): string[] {
  const days = [first];
  while (days.at(-1)! < last && days.length < MOST_DAYS) days.push(plusDays(days.at(-1)!, 1));
  return days;
}
