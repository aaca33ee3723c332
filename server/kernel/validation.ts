import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type FieldFault } from './problem.ts';

function faultsOf(errors: readonly ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

/** Bodies and queries are checked against their DTO; unknown fields are refused, each fault names its field. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => {
      const faults = faultsOf(errors);
      return new Problem('invalid_input', faults.map((fault) => `${fault.field}: ${fault.message}`).join('; '), faults);
    },
  });
}
