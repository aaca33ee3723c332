import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Text } from '../../db/columns.ts';

/** A bank holiday of England and Wales: nothing is planned on it, and nothing sent. Shared by all programmes. */
@Entity()
export class BankHoliday {
  @PrimaryColumn('date') day!: string;
  @Text() name!: string;
  /** Who added it or called it so; empty: of the official list that Waymark came with. */
  @Text({ default: '' }) changedBy!: string;
  @Instant({ nullable: true }) changedAt!: Date | null;
}
