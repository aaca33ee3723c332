import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique, Column } from 'typeorm';
import type { SecondLanguage } from '../../../shared/vocabulary/language.ts';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { ROUND_MODES, ROUND_PURPOSES, type RoundMode, type RoundPurpose } from '../../../shared/vocabulary/round.ts';
import { Day, Id, Instant, Ref, Text, Whole, Word, YesNo } from '../../db/columns.ts';
import { Session } from '../../delivery/session.entity.ts';
import { Programme } from '../../directory/programme.entity.ts';
import { Enrolment } from '../../enrolment/enrolment.entity.ts';
import { LearningSet } from '../../enrolment/learning-set.entity.ts';
import { QuestionnaireVersion } from '../../instruments/questionnaire.entity.ts';

/** One collection wave: a version, the people asked, a window. */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@Index('uq_round_session_id', ['sessionId'], { unique: true, where: 'session_id IS NOT NULL' })
@Check('ck_round_session_of_pulse', "session_id is null or purpose = 'session_pulse' and mode = 'anonymous'")
@Check('closes_on >= opens_on')
@Check('ck_round_minimum_people', 'minimum_people >= 5')
@Check('ck_round_minimum_councils', 'minimum_councils >= 3')
@Check('ck_round_named_has_role', "role is not null or mode = 'anonymous'")
@Check("counts_as_contribution = false or mode = 'named'")
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => QuestionnaireVersion, ['programmeId', 'versionId'], ['programmeId', 'id'])
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'])
export class Round {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Text() title!: string;
  @Ref() versionId!: string;
  @Word(ROUND_MODES) mode!: RoundMode;
  @Word(ROUND_PURPOSES) purpose!: RoundPurpose;
  @Word(ROLES, { nullable: true }) role!: Role | null;
  @Day() opensOn!: string;
  @Day({ nullable: true }) closesOn!: string | null;
  @YesNo() countsAsContribution!: boolean;
  @YesNo() keepsDeceasedInBase!: boolean;
  /** As the programme's were when the round opened; frozen since. */
  @Whole({ default: 5 }) minimumPeople!: number;
  @Whole({ default: 3 }) minimumCouncils!: number;
  @YesNo({ default: true }) asksWithdrawn!: boolean;
  @YesNo({ default: true }) asksNeverAttended!: boolean;
  @Text({ default: '' }) privacyText!: string;
  /** What it says about privacy in other languages. */
  @Column({ type: 'jsonb', default: {} }) words!: Partial<Record<SecondLanguage, { privacyText: string }>>;
  /** To whom, or where, a form on paper is given back; empty: a line is printed to write it on. */
  @Text({ default: '' }) giveBackTo!: string;
  /** The session whose pulse it is: one round a session. */
  @Ref({ nullable: true }) sessionId!: string | null;
  /** When it was settled who is asked: the day it opened. */
  @Instant({ nullable: true }) frozenAt!: Date | null;
}

/** A set whose people a round asks; a round without any asks all. */
@Entity()
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => LearningSet, ['programmeId', 'setId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class RoundSet {
  @PrimaryColumn('uuid') roundId!: string;
  @PrimaryColumn('uuid') setId!: string;
  @Ref() programmeId!: string;
}

/** Somebody asked in a named round, frozen when it opened, and the hash of their personal link. */
@Entity()
@Index('uq_round_member_link_hash', ['linkHash'], { unique: true, where: 'link_hash IS NOT NULL' })
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class RoundMember {
  @PrimaryColumn('uuid') roundId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  /** SHA-256 of the personal link's 192 random bits; the link itself is never kept. */
  @Column({ type: 'bytea', nullable: true }) linkHash!: Buffer | null;
  /** When they said that they do not want to take part; null again when they changed their mind. A form that is sent counts all the same. */
  @Instant({ nullable: true }) declinedAt!: Date | null;
}
