import type { components } from './api-types.ts';

/** A shape of the API by its name in the API's description, e.g. `Schema<'RoundDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
