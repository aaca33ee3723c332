import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Instant, Ref, Text } from '../../db/columns.ts';
import { Response } from '../response.entity.ts';

/** That a form came back on paper and was typed in here, by whom and when. Gone with the form, when that is taken back. */
@Entity()
@Unique(['responseId'])
@ForeignKey(() => Response, ['programmeId', 'responseId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('Account', ['accountId'], ['id'], { onDelete: 'SET NULL' })
export class PaperForm {
  /** Made by whoever types: sent again after a lost reply, the form is there already. */
  @PrimaryColumn('uuid') id!: string;
  @Ref() programmeId!: string;
  @Ref() responseId!: string;
  @Ref({ nullable: true }) accountId!: string | null;
  /** What the account was called. */
  @Text() enteredBy!: string;
  @Instant() enteredAt!: Date;
}
