/** Items, questionnaires and entries for specs, by hand and at random. */
import fc from 'fast-check';
import { ITEM_KINDS, SCALE_CODES } from '../../shared/vocabulary/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Entry } from '../../shared/questionnaire/entry.ts';
import { optionsOf, PLAIN_ITEM, type AskableItem, type Mentee } from '../../shared/questionnaire/question.ts';

export const item = (code: string, rest: Partial<AskableItem> = {}): AskableItem => ({
  ...PLAIN_ITEM,
  code,
  kind: 'scale',
  wording: `About ${code}`,
  scale: (rest.kind ?? 'scale') === 'scale' ? 'agreement' : null,
  ...rest,
});

export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

export const mentee = (id: string): Mentee => ({ id, name: `Mentee ${id}` });

/** Any questionnaire whose conditions are on earlier single or scale items, as an import lets in. */
export const anyItems: fc.Arbitrary<AskableItem[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ITEM_KINDS),
      scale: fc.constantFrom(...SCALE_CODES),
      section: fc.constantFrom('', 'One', 'Two'),
      notApplicable: fc.boolean(),
      dontKnow: fc.boolean(),
      perMentee: fc.boolean(),
      note: fc.constantFrom('', '', 'Think of the last month.'),
      other: fc.boolean(),
      bounds: fc.option(fc.tuple(fc.nat(40), fc.integer({ min: 41, max: 9_999 }))),
      twice: fc.boolean(),
      depends: fc.option(fc.record({ on: fc.nat(), value: fc.nat() }), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((drafts) => {
    const items: AskableItem[] = [];
    for (const [index, { kind, scale, section, notApplicable, dontKnow, perMentee, note, other, bounds, twice, depends }] of drafts.entries()) {
      const earlier = items.filter((one) => one.kind === 'single' || one.kind === 'scale');
      const on = depends && earlier.length > 0 ? earlier[depends.on % earlier.length]! : null;
      const offered = on ? optionsOf(on) : [];
      const chosen = kind === 'single' || kind === 'multiple';
      const one = item(`q${index}`, {
        kind,
        section,
        note,
        notApplicable,
        dontKnow,
        scale: kind === 'scale' ? scale : null,
        options: chosen ? YES_NO : null,
        other: chosen && other ? 'no' : null,
        lowest: kind === 'number' && bounds ? bounds[0] : null,
        highest: kind === 'number' && bounds ? bounds[1] : null,
        askedPer: perMentee ? 'mentee' : 'respondent',
        showIf: on ? `${on.code}=${offered[depends!.value % offered.length]!.value}` : null,
      });
      if (!twice || (kind !== 'scale' && kind !== 'number')) items.push(one);
      else items.push({ ...one, pair: one.code, moment: 'before' }, { ...one, code: `${one.code}-now`, wording: one.wording, note: '', pair: one.code, moment: 'now' });
    }
    return items;
  });

export const anyMentees: fc.Arbitrary<Mentee[]> = fc.integer({ min: 0, max: 3 }).map((count) => Array.from({ length: count }, (_, i) => mentee(`m${i}`)));

/** Something a form accepts for the item, being left out among it. */
export function anyGoodEntry(of: AskableItem): fc.Arbitrary<Entry> {
  const values = optionsOf(of).map((option) => option.value);
  const instead = [...(of.notApplicable ? [NOT_APPLICABLE] : []), ...(of.dontKnow ? [DONT_KNOW] : [])];
  const ways: fc.Arbitrary<Entry>[] = [fc.constant({}), ...instead.map((value) => fc.constant({ ticked: [value] }))];
  if (of.other !== null) ways.push(fc.string({ unit: 'binary', maxLength: 60 }).map((other) => ({ ticked: [of.other!], other })));
  if (of.kind === 'multiple') ways.push(fc.subarray(values).map((ticked) => ({ ticked })));
  else if (values.length > 0) ways.push(fc.constantFrom(...values).map((value) => ({ ticked: [value] })));
  else if (of.kind === 'number') ways.push(fc.integer({ min: of.lowest ?? 0, max: of.highest ?? 9_999 }).map((number) => ({ text: String(number) })));
  else if (of.kind === 'date') ways.push(fc.constant({ day: '27', month: '3', year: '2011' }));
  else ways.push(fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })));
  return fc.oneof(...ways);
}

/** Anything at all: what somebody could post by hand. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    ticked: fc.array(fc.oneof(fc.constantFrom(NOT_APPLICABLE, DONT_KNOW, 'yes', 'agree', '1'), fc.string())),
    text: fc.string({ unit: 'binary' }),
    other: fc.string({ unit: 'binary' }),
    day: fc.string({ maxLength: 3 }),
    month: fc.string({ maxLength: 4 }),
    year: fc.string({ maxLength: 5 }),
  },
  { requiredKeys: [] },
);
