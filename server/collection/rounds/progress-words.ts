import { listed, plural, rateText } from '../../../shared/figures/wording.ts';
import { STEP, type CompletenessGroup } from '../../../shared/figures/round-completeness.ts';
import type { RoundRateDto } from './round-progress.dto.ts';

/** Why somebody is in no base. */
const LEFT_WORDS: Record<string, { one: string; many: string }> = {
  died: { one: 'has died', many: 'have died' },
  late_joiner: { one: 'joined late', many: 'joined late' },
  erased: { one: 'was erased', many: 'were erased' },
  enrolled_in_error: { one: 'was enrolled in error', many: 'were enrolled in error' },
};

/** "11 of 23 (48%) starters have returned a form." and who is in no base. */
export function rateInWords({ returned, base, of, left }: Omit<RoundRateDto, 'text'>): string {
  const leaving = Object.entries(left).map(([why, count]) => `${count} who ${LEFT_WORDS[why]?.[count === 1 ? 'one' : 'many'] ?? why}`);
  const rate = base === 0 ? `There are no ${of} to divide by.` : `Response rate: ${rateText(returned, base)} ${of}.`;
  return `${rate}${leaving.length > 0 ? ` Not in it: ${listed(leaving)}.` : ''}`;
}

/** "Ashby", "Ashby, Barton and people of no council together". */
export function groupInWords({ councils }: CompletenessGroup): string {
  const names = councils.map((council) => council ?? 'people of no council');
  return names.length === 1 ? capital(names[0]!) : capital(`${listed(names)} together`);
}

/** Of how many of a group's forms it is said how completely they are filled in. */
export function toldInWords({ returned, told }: CompletenessGroup): string {
  if (!told) return `${plural(returned, 'form')}: shown from ${STEP} on`;
  return told.forms === returned ? `all ${returned}` : `the first ${told.forms} of ${returned}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
