import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { YES_NO_UNKNOWN, type YesNoUnknown } from '../../shared/vocabulary/enrolment.ts';
import { Day, Id, Ref, Word } from '../db/columns.ts';
import { Enrolment } from './enrolment.entity.ts';

/** A mentor and one of their mentees. A mentor of four has four pairings. */
@Entity()
@Unique(['programmeId', 'id'])
@Unique(['mentorId', 'menteeId'])
@Index(['menteeId'])
@Check('mentor_id <> mentee_id')
@ForeignKey(() => Enrolment, ['programmeId', 'mentorId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'menteeId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class MentorPairing {
  @Id() id!: string;
  @Ref() programmeId!: string;
  /** Enrolment in the role mentor. */
  @Ref() mentorId!: string;
  /** Enrolment in the role participant. */
  @Ref() menteeId!: string;
  @Word(YES_NO_UNKNOWN, { default: 'unknown' }) lineManager!: YesNoUnknown;
  @Day({ nullable: true }) startsOn!: string | null;
  @Day({ nullable: true }) endsOn!: string | null;
}
