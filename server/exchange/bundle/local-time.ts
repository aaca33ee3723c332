/** Whether the text is YYYY-MM-DD and such a day exists. */
export function isRealDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What is wrong with a local time (Europe/London) and what would be right, or null. */
export function localTimeFault(text: string): readonly [wrong: string, right: string] | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text);
  const right = 'a local time written YYYY-MM-DDTHH:MM, such as 2011-02-15T10:00';
  if (!parts || !isRealDay(parts[1]!) || Number(parts[2]) > 23 || Number(parts[3]) > 59) {
    return [`${JSON.stringify(text.slice(0, 60))} is not a time written YYYY-MM-DDTHH:MM`, right];
  }
  return isSkipped(parts[1]!, parts[2]!, parts[3]!)
    ? [`there was no ${parts[2]}:${parts[3]} on ${parts[1]}: the clocks went forward`, `${parts[1]}T02:${parts[3]}, or the time before the change`]
    : null;
}

/** The hour that summer time leaves out: neither of the two offsets leads back to it. */
function isSkipped(day: string, hour: string, minute: string): boolean {
  const month = day.slice(5, 7);
  if (Number(hour) > 3 || (month !== '02' && month !== '03' && month !== '04')) return false;
  const asUtc = Date.parse(`${day}T${hour}:${minute}:00Z`);
  const wanted = `${day} ${hour}:${minute}`;
  return [0, 60].every((offset) => LONDON.format(asUtc - offset * 60_000) !== wanted);
}
