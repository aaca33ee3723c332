/**
 * SQL that keeps rounds (`o`) to what a role sees. Facilitators see rounds without names alone, of those that ask sets the ones
 * of their own, and of the pulses of sessions those of their sets: whoever reads a form on paper must not learn whose it is.
 * @param all where it stands whether all are seen, such as `$3`
 * @param sets where the sets of a facilitator stand
 */
export function openTo(all: string, sets: string): string {
  return `(${all}::boolean OR o.mode = 'anonymous'
    AND NOT EXISTS (SELECT FROM round_set s WHERE s.round_id = o.id AND NOT EXISTS (SELECT FROM round_set t WHERE t.round_id = o.id AND t.set_id = ANY(${sets}::uuid[])))
    AND (o.session_id IS NULL OR EXISTS (SELECT FROM reading.session s WHERE s.session_id = o.session_id AND s.set_id = ANY(${sets}::uuid[]))))`;
}
