const FIELDS: Readonly<Record<string, string>> = {
  kind: 'Kind', set: 'Set', title: 'Title', day: 'Day', startsAt: 'Start', endsAt: 'End', place: 'Place', link: 'Link', theme: 'Theme', learningOutcomes: 'Learning outcomes',
  timetable: 'Timetable', closing: 'Closing', capacity: 'Capacity', optimum: 'Best number', headcount: 'People counted', status: 'Status',
};

/** What was changed of a session, a sentence each: "Place: Exeter, before that Bristol". Long texts are only named. */
export function wordsOfChange(what: Readonly<Record<string, readonly [unknown, unknown]>>): string[] {
  return Object.entries(what).map(([field, [before, after]]) => {
    const name = FIELDS[field] ?? field;
    if (field === 'timetable' || field === 'learningOutcomes') return `${name} changed`;
    return `${name}: ${inWords(after)}, before that ${inWords(before)}`;
  });
}

function inWords(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replaceAll('_', ' ');
}
