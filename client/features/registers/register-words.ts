import { APOLOGY_REASON_LABELS, APOLOGY_REASONS, REGISTER_MARK_LABELS, REGISTER_MARKS, isAttended } from '../../../shared/vocabulary/register.ts';
import type { Says } from './api/registers-api.ts';

interface Choice {
  value: string;
  text: string;
}

const MARKS: readonly Choice[] = REGISTER_MARKS.map((mark) => ({ value: mark, text: REGISTER_MARK_LABELS[mark] }));

/** What may be chosen of somebody; who had left cannot have attended. */
export function choicesFor(hadLeft: boolean): Choice[] {
  return [
    { value: 'not_recorded', text: 'Not recorded' },
    ...(hadLeft ? MARKS.filter(({ value }) => !isAttended(value as never)) : MARKS),
    { value: 'not_expected', text: 'Not expected' },
  ];
}

export const REASONS: readonly Choice[] = [
  { value: '', text: 'Reason not recorded' },
  ...APOLOGY_REASONS.map((reason) => ({ value: reason, text: APOLOGY_REASON_LABELS[reason] })),
];

/** A row in words: "Apologies on the day, illness". */
export function inWords({ expected, mark, reason }: Says): string {
  if (!expected) return 'Not expected';
  if (mark === null) return 'Not recorded';
  return reason ? `${REGISTER_MARK_LABELS[mark]}, ${APOLOGY_REASON_LABELS[reason].toLowerCase()}` : REGISTER_MARK_LABELS[mark];
}

export function changes(n: number): string {
  return `${n} ${n === 1 ? 'change' : 'changes'}`;
}
