import { IsISO8601, Matches } from 'class-validator';

/** A property that holds a calendar day which exists, as 'YYYY-MM-DD'. */
export function IsDay(): PropertyDecorator {
  const message = '$property must be a day that exists, as YYYY-MM-DD';
  return (target, property) => {
    IsISO8601({ strict: true }, { message })(target, property as string);
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message })(target, property as string);
  };
}
