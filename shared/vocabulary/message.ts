/** What a round sends, in the order in which it is planned. */
export const MESSAGE_STEPS = ['invitation', 'reminder_1', 'reminder_2', 'personal'] as const;
export type MessageStep = (typeof MESSAGE_STEPS)[number];

export const MESSAGE_STEP_LABELS: Record<MessageStep, string> = {
  invitation: 'Invitation',
  reminder_1: 'First reminder',
  reminder_2: 'Second reminder',
  personal: 'Last reminder, personal and signed',
};

/** How far one planned message of a round has come: nothing is sent before somebody approves it. */
export const PLAN_STATUSES = ['planned', 'approved', 'started', 'cancelled'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** What became of one message to one person. */
export const MESSAGE_STATUSES = ['waiting', 'sending', 'sent', 'delivered', 'kept', 'not_needed', 'failed', 'bounced'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const MESSAGE_STATUS_LABELS: Record<MessageStatus, string> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  kept: 'Kept to be read here: no mail is set up',
  not_needed: 'Not sent: no longer needed',
  failed: 'Could not be sent',
  bounced: 'Came back: the address does not work',
};

/** Why nothing more is mailed to somebody. */
export const MAIL_STOPPED = ['bounced', 'opted_out'] as const;
export type MailStopped = (typeof MAIL_STOPPED)[number];

/** What it means that somebody asked not to be written to, for whoever notes it. */
export const OPTED_OUT_MEANS =
  'It stops messages and nothing else: no invitation and no reminder is sent to them. They are asked all the same, count in every figure as before, and can answer by a personal link or on their own page.';
