/** What became of what people said. */
export const REPLY_KINDS = ['done', 'planned', 'not_done'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** As it is put to those who said it. */
export const REPLY_KIND_LABELS: Record<ReplyKind, string> = { done: 'We did', planned: 'We will', not_done: 'We will not, because' };
