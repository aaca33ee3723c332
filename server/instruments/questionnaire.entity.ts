import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import {
  ASKED_PER,
  DIRECTIONS,
  ITEM_KINDS,
  KIRKPATRICK_LEVELS,
  MOMENTS,
  SCALE_CODES,
  type AskedPer,
  type Direction,
  type ItemKind,
  type KirkpatrickLevel,
  type Moment,
  type ScaleCode,
} from '../../shared/vocabulary/questionnaire.ts';
import type { SecondLanguage } from '../../shared/vocabulary/language.ts';
import type { VersionWords } from '../../shared/questionnaire/in-language.ts';
import type { ItemWords } from '../../shared/questionnaire/question.ts';
import { Day, Id, Ref, Text, Whole, Word, YesNo } from '../db/columns.ts';
import { Outcome, Programme } from '../directory/programme.entity.ts';

@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class Questionnaire {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
}

/** What was asked, word for word. Once published a version and its items never change (a trigger sees to it). */
@Entity()
@Unique(['questionnaireId', 'number'])
@Unique(['programmeId', 'id'])
@ForeignKey(() => Questionnaire, ['programmeId', 'questionnaireId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class QuestionnaireVersion {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() questionnaireId!: string;
  @Whole() number!: number;
  @Text() title!: string;
  @Text({ default: '' }) introduction!: string;
  @Day({ nullable: true }) publishedOn!: string | null;
  /** The title and the introduction in other languages. */
  @Column({ type: 'jsonb', default: {} }) words!: Partial<Record<SecondLanguage, VersionWords>>;
  /** Counts every saving of a draft, so that nobody saves over what they have not seen. */
  @Whole({ default: 1 }) revision!: number;
}

export interface ItemOption {
  value: string;
  label: string;
}

/** One question of a version. Its code is stable: the same question keeps it everywhere. */
@Entity()
@Unique(['versionId', 'code'])
@Unique(['versionId', 'position'])
@Unique(['programmeId', 'id'])
@Unique(['versionId', 'pair', 'moment'])
@Check('ck_item_scale_of_kind', "scale is null or kind = 'scale'")
@Check('ck_item_other', "other is null or kind in ('single', 'multiple')")
@Check('ck_item_bounds', "kind = 'number' or (lowest is null and highest is null)")
@Check('ck_item_pair', '(pair is null) = (moment is null)')
@ForeignKey(() => QuestionnaireVersion, ['programmeId', 'versionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Outcome, ['programmeId', 'outcomeId'], ['programmeId', 'id'])
export class Item {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() versionId!: string;
  @Text() code!: string;
  @Whole() position!: number;
  @Text({ default: '' }) section!: string;
  /** What is to be read before the question. */
  @Text({ default: '' }) note!: string;
  @Word(ITEM_KINDS) kind!: ItemKind;
  @Text() wording!: string;
  @Word(SCALE_CODES, { nullable: true }) scale!: ScaleCode | null;
  /** What may be answered: the points of the scale or the options, in their printed order; null for open kinds. */
  @Column({ type: 'jsonb', nullable: true }) options!: ItemOption[] | null;
  /** Value of the option beside which one can say what. */
  @Text({ nullable: true }) other!: string | null;
  @Whole({ nullable: true }) lowest!: number | null;
  @Whole({ nullable: true }) highest!: number | null;
  /** Code that the two items share which ask the same of before and of now. */
  @Text({ nullable: true }) pair!: string | null;
  @Word(MOMENTS, { nullable: true }) moment!: Moment | null;
  @YesNo() notApplicable!: boolean;
  @YesNo() dontKnow!: boolean;
  @Ref({ nullable: true }) outcomeId!: string | null;
  @Word(DIRECTIONS, { default: 'positive' }) direction!: Direction;
  @Word(ASKED_PER, { default: 'respondent' }) askedPer!: AskedPer;
  /** `item=value` on an earlier item, or null: always asked. */
  @Text({ nullable: true }) showIf!: string | null;
  @Word(KIRKPATRICK_LEVELS, { nullable: true }) level!: KirkpatrickLevel | null;
  /** The item in other languages. */
  @Column({ type: 'jsonb', default: {} }) words!: Partial<Record<SecondLanguage, ItemWords>>;
}
