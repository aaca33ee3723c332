import { Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../../db/columns.ts';

/** A bank holiday of England and Wales: nothing is planned on it. Shared by all programmes. */
@Entity()
export class BankHoliday {
  @PrimaryColumn('date') day!: string;
  @Text() name!: string;
}
