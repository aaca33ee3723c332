import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Instant, Ref, Whole } from '../db/columns.ts';
import { RegisterEntry } from './register-entry.entity.ts';

/**
 * Apologies that somebody sent themselves. What they said stands in the register; this says that it is theirs, as long
 * as the register still is at the version they made.
 */
@Entity()
@ForeignKey(() => RegisterEntry, ['sessionId', 'enrolmentId'], ['sessionId', 'enrolmentId'], { onDelete: 'CASCADE' })
export class AdvanceApology {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  @Whole() registerVersion!: number;
  @Instant({ default: () => 'now()' }) givenAt!: Date;
}
