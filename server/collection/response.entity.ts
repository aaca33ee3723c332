import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { LANGUAGES, type Language } from '../../shared/vocabulary/language.ts';
import { ANSWER_STATES, type AnswerState } from '../../shared/vocabulary/questionnaire.ts';
import { RESPONSE_STATUSES, type ResponseStatus } from '../../shared/vocabulary/round.ts';
import { Id, Instant, Ref, Text, Word, YesNo } from '../db/columns.ts';
import { Enrolment } from '../enrolment/enrolment.entity.ts';
import { Item } from '../instruments/questionnaire.entity.ts';
import { Round, RoundMember } from './rounds/round.entity.ts';

/** A form, begun or returned. Only a submitted one has answers; a draft keeps what was typed, and counts nowhere. */
@Entity()
@Unique(['roundId', 'code'])
@Unique(['programmeId', 'id'])
@Index('uq_response_per_member', ['roundId', 'enrolmentId'], { unique: true, where: 'enrolment_id IS NOT NULL' })
@Index('uq_response_token_hash', ['tokenHash'], { unique: true, where: 'token_hash IS NOT NULL' })
@Check('token_hash is null or enrolment_id is null')
@Check("submitted_at is not null or status = 'draft'")
@Check('ck_response_withdrawn_at', "(withdrawn_at is not null) = (status = 'withdrawn')")
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => RoundMember, ['roundId', 'enrolmentId'], ['roundId', 'enrolmentId'])
export class Response {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() roundId!: string;
  @Text({ default: () => 'gen_random_uuid()' }) code!: string;
  /** Null in an anonymous round: then nothing ties the form to anybody. */
  @Ref({ nullable: true }) enrolmentId!: string | null;
  @Word(RESPONSE_STATUSES) status!: ResponseStatus;
  @Instant({ nullable: true }) submittedAt!: Date | null;
  @YesNo() onPaper!: boolean;
  /** In which it was read and answered. */
  @Word(LANGUAGES, { default: 'en' }) language!: Language;
  /** SHA-256 of what lets whoever began a form of an anonymous round go on with it, on the same browser. */
  @Column({ type: 'bytea', nullable: true }) tokenHash!: Buffer | null;
  /** When its writer took a sent form back. Its answers are gone then; that there was one stays. */
  @Instant({ nullable: true }) withdrawnAt!: Date | null;
  /** What was typed so far, item code to answer; emptied when the form is sent. */
  @Column({ type: 'jsonb', default: {} }) draft!: Record<string, unknown>;
}

/** What became of one item in one submitted form (and, where the item is asked per mentee, about whom). */
@Entity()
@Index('uq_answer_about_respondent', ['responseId', 'itemId'], { unique: true, where: 'mentee_id IS NULL' })
@Index('uq_answer_about_mentee', ['responseId', 'itemId', 'menteeId'], { unique: true, where: 'mentee_id IS NOT NULL' })
@Index(['responseId'])
@Index(['itemId'])
@Check("choices is null or state = 'answered'")
@Check("number is null or state = 'answered'")
@Check("text is null or state = 'answered'")
@ForeignKey(() => Response, ['programmeId', 'responseId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Item, ['programmeId', 'itemId'], ['programmeId', 'id'])
@ForeignKey(() => Enrolment, ['programmeId', 'menteeId'], ['programmeId', 'id'])
export class Answer {
  @Column({ type: 'bigint', primary: true, generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Ref() programmeId!: string;
  @Ref() responseId!: string;
  @Ref() itemId!: string;
  @Ref({ nullable: true }) menteeId!: string | null;
  @Word(ANSWER_STATES) state!: AnswerState;
  /** Values chosen: one for scale and single, any number for multiple. */
  @Column({ type: 'text', array: true, nullable: true }) choices!: string[] | null;
  @Column({ type: 'numeric', nullable: true }) number!: string | null;
  /** Text as written, or a date as 'YYYY-MM-DD'. */
  @Text({ nullable: true }) text!: string | null;
}
