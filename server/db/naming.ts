import { DefaultNamingStrategy, type NamingStrategyInterface, type Table, type View } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableOf = (table: Table | View | string): string => (typeof table === 'string' ? table : table.name).split('.').pop()!;

/**
 * Names that people can read in an error message and that a migration can be written with by hand:
 * `enrolment.council_id`, `fk_enrolment_council_id`, `ck_enrolment_role`.
 */
export class ReadableNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(target: string, given: string | undefined): string {
    return given ?? snake(target);
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, given ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `pk_${tableOf(table)}`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `uq_${tableOf(table)}_${[...columns].map(snake).join('_')}`.slice(0, 63);
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `fk_${tableOf(table)}_${columns.map(snake).join('_')}`.slice(0, 63);
  }
  override indexName(table: Table | View | string, columns: string[]): string {
    return `ix_${tableOf(table)}_${columns.map(snake).join('_')}`.slice(0, 63);
  }
  /** Takes the first column the expression speaks of, so every check starts with the column it guards. */
  override checkConstraintName(table: Table | string, expression: string): string {
    const column = /[a-z_]+/.exec(expression)?.[0] ?? 'row';
    return `ck_${tableOf(table)}_${column}`.slice(0, 63);
  }
}
