import { COMPOSITIONS, MEASURES } from '../measures/catalogue.ts';
import type { MeasureDefinitionDto } from './reports.dto.ts';

/** The catalogue as the definitions page, the data dictionary and the documentation print it. */
export function measureDefinitions(): MeasureDefinitionDto[] {
  return [
    ...MEASURES.map((measure) => ({
      id: measure.id,
      title: measure.title,
      definition: measure.definition,
      unit: measure.unit,
      base: measure.base,
      numerator: measure.numerator,
      caution: measure.caution ?? null,
      source: measure.source ?? null,
      exclusions: Object.entries(measure.exclusions).map(([reason, label]) => ({ reason, label })),
    })),
    ...COMPOSITIONS.map(({ id, title, definition, unit, base, numerator, caution }) => ({ id, title, definition, unit, base, numerator, caution, source: null, exclusions: [] })),
  ];
}
