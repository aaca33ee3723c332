import { Entity, ForeignKey, Unique } from 'typeorm';
import { Day, Id, Ref, Text } from '../db/columns.ts';

/** A local authority. Shared by all programmes; its codes change with reorganisations, its identity does not. */
@Entity()
@Unique(['name'])
export class Council {
  @Id() id!: string;
  @Text() name!: string;
}

/** An official statistics code of a council and the days between which it is valid. */
@Entity()
@Unique(['code'])
@ForeignKey(() => Council, ['councilId'], ['id'], { onDelete: 'CASCADE' })
export class CouncilCode {
  @Id() id!: string;
  @Ref() councilId!: string;
  @Text() code!: string;
  @Day({ nullable: true }) validFrom!: string | null;
  @Day({ nullable: true }) validTo!: string | null;
}
