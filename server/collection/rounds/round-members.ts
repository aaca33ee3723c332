/** How the form of somebody asked stands. Needs `m` round_member and `r` their response or nothing. A form that came back counts, whatever they decided before. */
export const MEMBER_STATE = `
  CASE WHEN r.status = 'submitted' THEN 'returned' WHEN r.status = 'withdrawn' THEN 'withdrawn' WHEN m.declined_at IS NOT NULL THEN 'declined' WHEN r.status = 'draft' THEN 'draft' ELSE 'not_started' END`;
