import { CATALOGUE_IDS, findMeasure } from '../measures/catalogue.ts';
import { measureDefinitions } from './definitions.ts';

describe('the definitions', () => {
  it('are those of the whole catalogue, in its order', () => {
    expect(measureDefinitions().map(({ id }) => id)).toEqual(CATALOGUE_IDS);
  });

  it('are the very words of the measures, with every reason for leaving a row out', () => {
    for (const definition of measureDefinitions()) {
      const measure = findMeasure(definition.id);
      if (!measure) continue;
      expect(definition).toMatchObject({ title: measure.title, definition: measure.definition, unit: measure.unit, base: measure.base, numerator: measure.numerator });
      expect(Object.fromEntries(definition.exclusions.map(({ reason, label }) => [reason, label]))).toEqual(measure.exclusions);
    }
  });
});
