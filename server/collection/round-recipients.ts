/**
 * Why somebody asked in a round is not written to, in words, or null. Needs `m` round_member, `o` round, `e` enrolment, `x` person,
 * `r` their response or nothing. Read when a message is planned and once more when it is sent.
 */
export const NOT_WRITTEN_TO = `
  CASE
    WHEN x.died_on IS NOT NULL THEN 'The person has died.'
    WHEN e.void_reason IS NOT NULL THEN 'The enrolment no longer counts.'
    WHEN m.declined_at IS NOT NULL THEN 'The person does not want to take part.'
    WHEN r.status = 'submitted' THEN 'The form has been returned.'
    WHEN r.status = 'withdrawn' THEN 'The person has taken their answers back.'
    WHEN NOT o.asks_withdrawn AND EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL) THEN 'The person withdrew, and this round does not ask people who did.'
    WHEN x.mail_stopped = 'opted_out' THEN 'The person asked not to be written to.'
    WHEN x.mail_stopped = 'bounced' THEN 'The address does not work.'
    WHEN coalesce(x.email, '') = '' THEN 'There is no e-mail address.'
  END`;
