/** The few column shapes that every table shares, so that an entity reads as a list of what is kept. */
import { Check, Column, PrimaryGeneratedColumn, type ColumnOptions } from 'typeorm';

export const Id = (): PropertyDecorator => PrimaryGeneratedColumn('uuid');

export const Ref = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'uuid', ...options });

export const Text = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', ...options });

export const Whole = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'integer', ...options });

export const YesNo = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'boolean', default: false, ...options });

/** A calendar day, read and written as 'YYYY-MM-DD'. */
export const Day = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'date', ...options });

export const Instant = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'timestamp with time zone', ...options });

/** A text column that holds one word of a vocabulary; the database checks it too. */
export const Word = (values: readonly string[], options: ColumnOptions = {}): PropertyDecorator => {
  return (target, property) => {
    Column({ type: 'text', ...options })(target, property);
    const column = String(property).replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    Check(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`)(target, property);
  };
};
