import { codeFor } from '../../../shared/questionnaire/version-draft.ts';
import type { GroupFeedbackKind, Stance } from '../../../shared/vocabulary/group-feedback.ts';
import { USUAL_HEADINGS } from '../../../shared/vocabulary/group-feedback.ts';
import type { ApiProblem } from '../../lib/api.ts';
import { isoDate, NO_DATE, typedDate, type TypedDate } from '../../ui/date-input.tsx';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { GroupFeedback, RoomSession, SaveGroupFeedback } from './group-feedback-api.ts';

export interface WrittenPoint {
  /** Stays while the page is open. */
  readonly key: string;
  readonly point: string;
  readonly outcome: string | null;
  readonly stance: Stance;
}

/** A heading with what stands under it. */
export interface Heading {
  readonly key: string;
  readonly heading: string;
  readonly points: readonly WrittenPoint[];
}

export type InTheRoom = 'there' | 'contributed';

/** What a group said, as it is being written down. */
export interface FeedbackForm {
  readonly code: string | null;
  readonly kind: GroupFeedbackKind | null;
  readonly title: string;
  readonly session: string | null;
  readonly held: TypedDate;
  readonly minutes: string;
  readonly countsAsContribution: boolean;
  readonly headings: readonly Heading[];
  /** By enrolment: whoever was in the room. */
  readonly people: Readonly<Record<string, InTheRoom>>;
}

let made = 0;
const newKey = (): string => `p${(made += 1)}`;

const emptyPoint = (): WrittenPoint => ({ key: newKey(), point: '', outcome: null, stance: 'neither' });
const emptyHeading = (heading: string): Heading => ({ key: newKey(), heading, points: [emptyPoint()] });

/** @param session the session that it was said in, where that is known beforehand */
export function newFeedback(session?: Pick<RoomSession, 'code' | 'title' | 'heldOn'>): FeedbackForm {
  return {
    code: null, kind: null, title: session?.title ?? '', session: session?.code ?? null, held: session ? typedDate(session.heldOn) : NO_DATE, minutes: '', countsAsContribution: true,
    headings: USUAL_HEADINGS.map(emptyHeading), people: {},
  };
}

/** Usual headings that are not there: what was saved without a point under them, or was taken out. */
export function headingsLeft({ headings }: FeedbackForm): string[] {
  const there = new Set(headings.map(({ heading }) => heading.trim().toLowerCase()));
  return USUAL_HEADINGS.filter((usual) => !there.has(usual.toLowerCase()));
}

/** What was written down, to be changed: points under their headings in the order in which these first stand. */
export function formOf(feedback: GroupFeedback): FeedbackForm {
  const { code, kind, title, session, heldOn, minutes, countsAsContribution, points, people } = feedback;
  const headings = [...new Set(points.map(({ heading }) => heading))].map((heading): Heading => ({
    key: newKey(),
    heading,
    points: points.filter((one) => one.heading === heading).map(({ point, outcome, stance }) => ({ key: newKey(), point, outcome, stance })),
  }));
  return {
    code, kind, title, session, held: typedDate(heldOn), minutes: minutes === null ? '' : String(minutes), countsAsContribution, headings,
    people: Object.fromEntries(people.map(({ enrolmentId, contributed }) => [enrolmentId, contributed ? 'contributed' : 'there'])),
  };
}

/** Points as they are sent: those without words are left out. With the id of the field of each, for faults. */
function pointsOf(form: FeedbackForm): { point: SaveGroupFeedback['points'][number]; key: string; headingKey: string }[] {
  return form.headings.flatMap(({ key: headingKey, heading, points }) =>
    points
      .filter(({ point }) => point.trim() !== '')
      .map(({ key, point, outcome, stance }) => ({ key, headingKey, point: { heading: heading.trim(), point: point.trim(), outcome, stance: outcome === null ? ('neither' as const) : stance } })),
  );
}

export function codeOf(form: FeedbackForm): string {
  return form.code ?? codeFor(form.title || 'group', []);
}

const minutesOf = ({ minutes }: FeedbackForm): number | null | undefined => {
  const typed = minutes.trim();
  if (typed === '') return null;
  return /^\d{1,4}$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined;
};

/** What can be told to be missing without asking the server. */
export function missing(form: FeedbackForm): SummaryError[] {
  return [
    ...(form.kind === null ? [{ text: 'Choose what it was', fieldId: 'kind' }] : []),
    ...(form.title.trim() === '' ? [{ text: 'Enter which group this was', fieldId: 'title' }] : []),
    ...(!isoDate(form.held) ? [{ text: 'Enter the day, for example 31 3 2027', fieldId: 'heldOn' }] : []),
    ...(minutesOf(form) === undefined ? [{ text: 'Enter how long it took as whole minutes, for example 45', fieldId: 'minutes' }] : []),
    ...form.headings.filter(({ heading, points }) => heading.trim() === '' && points.some(({ point }) => point.trim() !== '')).map(({ key }) => ({ text: 'Enter the heading these points stand under', fieldId: `${key}-heading` })),
  ];
}

/** What is sent; null while something is missing. */
export function contentOf(form: FeedbackForm, revision: number): SaveGroupFeedback | null {
  if (missing(form).length > 0) return null;
  return {
    revision,
    kind: form.kind!,
    title: form.title.trim(),
    session: form.session,
    heldOn: isoDate(form.held)!,
    minutes: minutesOf(form) ?? null,
    countsAsContribution: form.countsAsContribution,
    points: pointsOf(form).map(({ point }) => point),
    people: Object.entries(form.people).map(([enrolmentId, how]) => ({ enrolmentId, contributed: how === 'contributed' })),
  };
}

/** The faults of an answer as links to their fields. */
export function errorsOf(problem: ApiProblem, form: FeedbackForm): SummaryError[] {
  if (problem.faults.length === 0) return [{ text: `${problem.detail} What you wrote is still here.` }];
  const sent = pointsOf(form);
  return problem.faults.map(({ field, message }) => {
    const text = message.charAt(0).toUpperCase() + message.slice(1);
    const [, index, part] = /^points\.(\d+)\.(\w+)/.exec(field) ?? [];
    const point = index === undefined ? undefined : sent[Number(index)];
    if (point) return { text: `“${point.point.point}”: ${message}`, fieldId: part === 'heading' ? `${point.headingKey}-heading` : part === 'point' ? point.key : `${point.key}-${part!}` };
    return ['kind', 'title', 'session', 'heldOn', 'minutes', 'code'].includes(field) ? { text, fieldId: field } : { text };
  });
}

const inHeading = (form: FeedbackForm, key: string, change: (heading: Heading) => Heading): FeedbackForm => ({ ...form, headings: form.headings.map((one) => (one.key === key ? change(one) : one)) });

export function addHeading(form: FeedbackForm, words = ''): { form: FeedbackForm; key: string } {
  const heading = emptyHeading(words);
  return { form: { ...form, headings: [...form.headings, heading] }, key: heading.key };
}

export function removeHeading(form: FeedbackForm, key: string): FeedbackForm {
  return { ...form, headings: form.headings.filter((one) => one.key !== key) };
}

export function renameHeading(form: FeedbackForm, key: string, heading: string): FeedbackForm {
  return inHeading(form, key, (one) => ({ ...one, heading }));
}

/** Begins a point after another (null: at the end); an empty one at the end is taken instead of a second. */
export function addPoint(form: FeedbackForm, headingKey: string, after: string | null): { form: FeedbackForm; key: string } {
  const heading = form.headings.find(({ key }) => key === headingKey)!;
  const index = after === null ? heading.points.length - 1 : heading.points.findIndex(({ key }) => key === after);
  const following = heading.points[index + 1] ?? (after === null ? heading.points.at(-1) : undefined);
  if (following?.point.trim() === '') return { form, key: following.key };
  const point = emptyPoint();
  return { form: inHeading(form, headingKey, (one) => ({ ...one, points: one.points.toSpliced(index + 1, 0, point) })), key: point.key };
}

export function changePoint(form: FeedbackForm, headingKey: string, key: string, change: Partial<WrittenPoint>): FeedbackForm {
  return inHeading(form, headingKey, (one) => ({
    ...one,
    points: one.points.map((point) => {
      if (point.key !== key) return point;
      const changed = { ...point, ...change };
      return changed.outcome === null ? { ...changed, stance: 'neither' } : changed;
    }),
  }));
}

export function removePoint(form: FeedbackForm, headingKey: string, key: string): FeedbackForm {
  return inHeading(form, headingKey, (one) => ({ ...one, points: one.points.filter((point) => point.key !== key) }));
}

/** Says of somebody whether they were in the room, and whether they contributed: only who was there can have. */
export function setPerson(form: FeedbackForm, enrolmentId: string, how: InTheRoom | null): FeedbackForm {
  const { [enrolmentId]: _before, ...others } = form.people;
  return { ...form, people: how === null ? others : { ...others, [enrolmentId]: how } };
}
