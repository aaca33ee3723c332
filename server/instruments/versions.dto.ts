import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { MOST_ITEMS, type ItemChange } from '../../shared/questionnaire/version-draft.ts';
import {
  ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, SCALE_CODES,
  type AskedPer, type Direction, type ItemKind, type KirkpatrickLevel, type ScaleCode,
} from '../../shared/vocabulary/questionnaire.ts';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const CODE_MESSAGE = '$property must begin with a letter or digit and hold only letters, digits, - and _, 60 at most';
const given = (key: string) => (object: object) => (object as Record<string, unknown>)[key] !== null;

export class OptionDto {
  @ApiProperty({ description: 'Code under which the answer is counted; it never changes.' }) @IsString() @MaxLength(60) value!: string;
  @ApiProperty() @IsString() @MaxLength(300) label!: string;
}

/** A question as it is written. */
export class DraftItemDto {
  @ApiProperty({ description: 'The same question keeps its code through all versions.' }) @IsString() @MaxLength(60) code!: string;
  @ApiProperty() @IsString() @MaxLength(200) section!: string;
  @ApiProperty({ enum: ITEM_KINDS, enumName: 'ItemKind' }) @IsIn(ITEM_KINDS) kind!: ItemKind;
  @ApiProperty() @IsString() @MaxLength(5000) wording!: string;
  @ApiProperty({ enum: SCALE_CODES, enumName: 'ScaleCode', nullable: true, type: String }) @ValidateIf(given('scale')) @IsIn(SCALE_CODES) scale!: ScaleCode | null;
  @ApiProperty({ type: [OptionDto], nullable: true }) @ValidateIf(given('options')) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => OptionDto) options!: OptionDto[] | null;
  @ApiProperty() @IsBoolean() notApplicable!: boolean;
  @ApiProperty() @IsBoolean() dontKnow!: boolean;
  @ApiProperty({ enum: ASKED_PER, enumName: 'AskedPer' }) @IsIn(ASKED_PER) askedPer!: AskedPer;
  @ApiProperty({ type: String, nullable: true, description: 'item=value on an earlier question; null: always asked.' }) @ValidateIf(given('showIf')) @IsString() @MaxLength(130) showIf!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of an outcome of the programme.' }) @ValidateIf(given('outcome')) @IsString() @MaxLength(60) outcome!: string | null;
  @ApiProperty({ enum: DIRECTIONS, enumName: 'Direction', description: 'Whether agreeing speaks for the outcome or against it.' }) @IsIn(DIRECTIONS) direction!: Direction;
  @ApiProperty({ enum: KIRKPATRICK_LEVELS, enumName: 'KirkpatrickLevel', nullable: true, type: String }) @ValidateIf(given('level')) @IsIn(KIRKPATRICK_LEVELS) level!: KirkpatrickLevel | null;
  @ApiProperty({ type: [String], required: false, description: 'Codes of the success criteria it was made of; one that is no longer there is left out.' })
  @IsOptional() @IsArray() @ArrayMaxSize(40) @IsString({ each: true }) @MaxLength(60, { each: true })
  criteria?: string[];
}

export class SaveDraftDto {
  @ApiProperty({ type: 'integer', description: 'The revision that was read.' }) @IsInt() @Min(1) revision!: number;
  @ApiProperty() @IsString() @MaxLength(200) title!: string;
  @ApiProperty() @IsString() @MaxLength(5000) introduction!: string;
  @ApiProperty({ type: [DraftItemDto] }) @IsArray() @ArrayMaxSize(MOST_ITEMS) @ValidateNested({ each: true }) @Type(() => DraftItemDto) items!: DraftItemDto[];
}

export class PublishDto {
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) revision!: number;
}

export class NewQuestionnaireDto {
  @ApiProperty() @Matches(CODE, { message: CODE_MESSAGE }) code!: string;
  @ApiProperty({ required: false, description: 'Left out: the title of what it begins with.' }) @IsOptional() @IsString() @MaxLength(200) title?: string;
  @ApiProperty({ required: false, description: 'An instrument of the library to begin with.' }) @IsOptional() @Matches(CODE, { message: CODE_MESSAGE }) fromLibrary?: string;
  @ApiProperty({ required: false, description: 'A questionnaire of this programme to begin with.' }) @IsOptional() @Matches(CODE, { message: CODE_MESSAGE }) fromQuestionnaire?: string;
}

export class VersionDto {
  @ApiProperty() questionnaire!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() title!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while it is being written.' }) publishedOn!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [DraftItemDto] }) items!: DraftItemDto[];
}

export class VersionHeadDto {
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty({ type: 'integer' }) items!: number;
  @ApiProperty({ type: 'integer', description: 'Rounds that ask it.' }) rounds!: number;
}

export class QuestionnaireDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: [VersionHeadDto], description: 'The newest first.' }) versions!: VersionHeadDto[];
}

export class AgreedOutcomeDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
}

export class InstrumentDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty() about!: string;
}

class ChangedPartDto {
  @ApiProperty() part!: string;
  @ApiProperty() before!: string;
  @ApiProperty() after!: string;
}

export class ItemChangeDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: ['added', 'removed', 'moved', 'changed'] }) what!: ItemChange['what'];
  @ApiProperty({ type: [ChangedPartDto] }) parts!: ChangedPartDto[];
  @ApiProperty({ description: 'Whether answers in the two versions can be counted together.' }) comparable!: boolean;
}
