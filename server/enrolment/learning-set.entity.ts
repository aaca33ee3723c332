import { Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Ref, Text } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';

/** A set: a cohort that meets regularly. (`set` alone is a reserved word of SQL.) */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class LearningSet {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Text() name!: string;
  @Text({ default: '' }) place!: string;
}
