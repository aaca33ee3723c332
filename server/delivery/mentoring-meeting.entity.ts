import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  CUT_SHORT_BY,
  LOGGED_BY,
  MENTORING_MEDIA,
  type CutShortBy,
  type LoggedBy,
  type MentoringMedium,
} from '../../shared/vocabulary/mentoring.ts';
import { Day, Id, Ref, Text, Whole, Word, YesNo } from '../db/columns.ts';
import { MentorPairing } from '../enrolment/mentor-pairing.entity.ts';

/**
 * A mentoring meeting of one pair as one side logged it. Mentor's and mentee's versions are both kept;
 * the measure counts distinct (pair, day). A group meeting has an entry for each mentee.
 */
@Entity()
@Unique(['pairingId', 'heldOn', 'loggedBy'])
@Index(['programmeId', 'heldOn'])
@Check('minutes > 0')
@ForeignKey(() => MentorPairing, ['programmeId', 'pairingId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class MentoringMeeting {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() pairingId!: string;
  @Day() heldOn!: string;
  @Word(LOGGED_BY) loggedBy!: LoggedBy;
  @Whole({ nullable: true }) minutes!: number | null;
  @Word(MENTORING_MEDIA, { default: 'unknown' }) medium!: MentoringMedium;
  @YesNo() inGroup!: boolean;
  @Word(CUT_SHORT_BY, { nullable: true }) cutShortBy!: CutShortBy | null;
  @Text({ default: '' }) themes!: string;
}
