import type { ReplyKind } from '../../../shared/vocabulary/reply.ts';
import type { ApiProblem } from '../../lib/api.ts';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { Reply, ReplyChoices, ReplyPoint, WrittenReply } from './replies-api.ts';

/** A reply as it is being written. */
export interface ReplyForm {
  readonly said: string;
  readonly kind: ReplyKind | null;
  readonly done: string;
  /** Code of a set; `everybody`; null: not chosen yet. */
  readonly audience: string | null;
  readonly groupFeedback: string | null;
}

/** No set has this code: codes have no star. */
export const EVERYBODY = '*';

/** Whoever writes for one set alone need not choose it. */
export function newReply({ sets, everybody }: ReplyChoices): ReplyForm {
  return { said: '', kind: null, done: '', audience: !everybody && sets.length === 1 ? sets[0]!.code : null, groupFeedback: null };
}

export function formOf({ said, kind, done, set, groupFeedback }: Reply): ReplyForm {
  return { said, kind, done, audience: set ?? EVERYBODY, groupFeedback };
}

/**
 * Takes over the words of a point, to be made words that let nobody be recognised: after what was typed, and in place of another
 * point that was taken over and not touched.
 */
export function withPoint(form: ReplyForm, { point, groupFeedback }: ReplyPoint, points: readonly ReplyPoint[]): ReplyForm {
  const before = form.said.trim();
  const typed = points.some((one) => one.point === before) ? '' : before;
  return { ...form, said: typed === '' ? point : `${typed}\n${point}`, groupFeedback };
}

/** What can be told to be missing without asking the server. */
export function missing({ said, kind, done, audience }: ReplyForm): SummaryError[] {
  return [
    ...(said.trim() === '' ? [{ text: 'Enter what people said', fieldId: 'said' }] : []),
    ...(kind === null ? [{ text: 'Choose what became of it', fieldId: 'kind' }] : []),
    ...(done.trim() === '' ? [{ text: 'Enter what was done, or why not', fieldId: 'done' }] : []),
    ...(audience === null ? [{ text: 'Choose for whom it is', fieldId: 'audience' }] : []),
  ];
}

/** What is sent; null while something is missing. */
export function contentOf(form: ReplyForm): WrittenReply | null {
  if (missing(form).length > 0) return null;
  return { said: form.said, kind: form.kind!, done: form.done, set: form.audience === EVERYBODY ? null : form.audience, groupFeedback: form.groupFeedback };
}

const FIELDS: Readonly<Record<string, string>> = { said: 'said', kind: 'kind', done: 'done', set: 'audience' };

/** The faults of an answer as links to their fields. */
export function errorsOf(problem: ApiProblem): SummaryError[] {
  if (problem.faults.length === 0) return [{ text: `${problem.detail} What you wrote is still here.` }];
  return problem.faults.map(({ field, message }) => (FIELDS[field] ? { text: message, fieldId: FIELDS[field] } : { text: message }));
}
