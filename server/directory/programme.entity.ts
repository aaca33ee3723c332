import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Whole, YesNo } from '../db/columns.ts';
import { Council } from './council.entity.ts';

@Entity()
@Unique(['code'])
@Check('ends_on >= starts_on')
@Check('ck_programme_minimum_people', 'minimum_people >= 5')
@Check('ck_programme_minimum_councils', 'minimum_councils >= 3')
export class Programme {
  @Id() id!: string;
  @Text() code!: string;
  @Text() name!: string;
  /** Shown wherever the programme is shown; says so when its records are reconstructed or invented. */
  @Text({ default: '' }) about!: string;
  @Text({ default: '' }) region!: string;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @Whole({ nullable: true }) recommendedMentoring!: number | null;
  @Whole({ nullable: true }) dosageSessions!: number | null;
  @Whole({ nullable: true }) dosageMentoring!: number | null;
  @YesNo() attendanceByCouncil!: boolean;
  /** How many people, in how many councils, must stand behind a figure: may be raised, never below 5 and 3. */
  @Whole({ default: 5 }) minimumPeople!: number;
  @Whole({ default: 3 }) minimumCouncils!: number;
  @YesNo() demonstration!: boolean;
  /** Key of the pseudonyms evaluators see: other programmes, other pseudonyms. */
  @Ref() @Generated('uuid') pseudonymKey!: string;
  /** Once set, nobody becomes or stops being a starter. */
  @Instant({ nullable: true }) startersFrozenAt!: Date | null;
  /** When somebody decided whether attendance is reported by council; null: nobody has, so nothing may be promised. */
  @Instant({ nullable: true }) noticeSettledAt!: Date | null;
  /** By letter, the highest number that a code of a person was made with: none is given twice. */
  @Column({ type: 'jsonb', default: {} }) personNumbers!: Record<string, number>;
}

/** A council of the programme's region, and whether it put people forward. */
@Entity()
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Council, ['councilId'], ['id'])
export class ProgrammeCouncil {
  @PrimaryColumn('uuid') programmeId!: string;
  @PrimaryColumn('uuid') councilId!: string;
  @YesNo({ default: true }) takingPart!: boolean;
}

/** What a programme agreed to change. */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class Outcome {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Whole() position!: number;
  @Text() title!: string;
  @Text({ default: '' }) description!: string;
}
