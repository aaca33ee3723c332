import { Entity, PrimaryColumn } from 'typeorm';
import { Text } from './columns.ts';

/** Something a database remembers about itself. */
@Entity()
export class Setting {
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Text() value!: string;
}
