import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** The last page of a list that can be asked for: no list is as long, and no number is too large for the database. */
const LAST_PAGE = 100_000;

/** A query that says which page of a list, from 1; left out, the first. */
export function IsPage(): PropertyDecorator {
  const message = `$property must be a whole number from 1 to ${LAST_PAGE.toLocaleString('en-GB')}`;
  return applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LAST_PAGE, description: 'From 1.' }),
    IsOptional(), Type(() => Number), IsInt({ message }), Min(1, { message }), Max(LAST_PAGE, { message }),
  );
}
