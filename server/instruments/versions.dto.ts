import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, MaxLength, Min, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { ItemChange } from '../../shared/questionnaire/changes-between.ts';
import { LONGEST_CODE, LONGEST_INTRODUCTION, LONGEST_LABEL, LONGEST_NOTE, LONGEST_SECTION, LONGEST_TITLE, MOST_CRITERIA, MOST_ITEMS } from '../../shared/questionnaire/version-draft.ts';
import { LANGUAGES, SECOND_LANGUAGES, type Language, type SecondLanguage } from '../../shared/vocabulary/language.ts';
import {
  ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, MOMENTS, SCALE_CODES,
  type AskedPer, type Direction, type ItemKind, type KirkpatrickLevel, type Moment, type ScaleCode,
} from '../../shared/vocabulary/questionnaire.ts';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const CODE_MESSAGE = '$property must begin with a letter or digit and hold only letters, digits, - and _, 60 at most';
/** An object whose values are all short texts, such as labels by the code of their answer. */
const IsTextByCode = (): PropertyDecorator =>
  ValidateBy({
    name: 'isTextByCode',
    validator: {
      validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string' && text.length <= LONGEST_LABEL),
      defaultMessage: () => `$property must give each code a text of ${LONGEST_LABEL} characters at most`,
    },
  });
const given = (key: string) => (object: object) => (object as Record<string, unknown>)[key] !== null;

export class OptionDto {
  @ApiProperty({ description: 'Code under which the answer is counted; it never changes.' }) @IsString() @MaxLength(60) value!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_LABEL) label!: string;
}

class VersionWordsDto {
  @ApiProperty() @IsString() @MaxLength(LONGEST_TITLE) title!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_INTRODUCTION) introduction!: string;
}

class VersionInLanguagesDto {
  @ApiProperty({ type: VersionWordsDto, required: false }) @IsOptional() @ValidateNested() @Type(() => VersionWordsDto) cy?: VersionWordsDto;
}

class ItemWordsDto {
  @ApiProperty() @IsString() @MaxLength(5000) wording!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_SECTION) section!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_NOTE) note!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Labels of the answers by their code.' }) @IsTextByCode() options!: Record<string, string>;
}

class ItemInLanguagesDto {
  @ApiProperty({ type: ItemWordsDto, required: false }) @IsOptional() @ValidateNested() @Type(() => ItemWordsDto) cy?: ItemWordsDto;
}

/** A question as it is written. */
export class DraftItemDto {
  @ApiProperty({ description: 'The same question keeps its code through all versions.' }) @IsString() @MaxLength(60) code!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_SECTION) section!: string;
  @ApiProperty({ enum: ITEM_KINDS, enumName: 'ItemKind' }) @IsIn(ITEM_KINDS) kind!: ItemKind;
  @ApiProperty() @IsString() @MaxLength(5000) wording!: string;
  @ApiProperty({ enum: SCALE_CODES, enumName: 'ScaleCode', nullable: true, type: String }) @ValidateIf(given('scale')) @IsIn(SCALE_CODES) scale!: ScaleCode | null;
  @ApiProperty({ type: [OptionDto], nullable: true }) @ValidateIf(given('options')) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => OptionDto) options!: OptionDto[] | null;
  @ApiProperty({ description: 'What is to be read before the question.' }) @IsString() @MaxLength(5000) note!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the answer beside which one can say what.' }) @ValidateIf(given('other')) @IsString() @MaxLength(60) other!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a number: the least that can be given.' }) @ValidateIf(given('lowest')) @IsInt() lowest!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a number: the greatest that can be given.' }) @ValidateIf(given('highest')) @IsInt() highest!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code that two neighbouring questions share, of which one asks of before and one of now.' }) @ValidateIf(given('pair')) @IsString() @MaxLength(60) pair!: string | null;
  @ApiProperty({ enum: MOMENTS, enumName: 'Moment', nullable: true, type: String }) @ValidateIf(given('moment')) @IsIn(MOMENTS) moment!: Moment | null;
  @ApiProperty() @IsBoolean() notApplicable!: boolean;
  @ApiProperty() @IsBoolean() dontKnow!: boolean;
  @ApiProperty({ enum: ASKED_PER, enumName: 'AskedPer' }) @IsIn(ASKED_PER) askedPer!: AskedPer;
  @ApiProperty({ type: String, nullable: true, description: 'item=value on an earlier question; null: always asked.' }) @ValidateIf(given('showIf')) @IsString() @MaxLength(130) showIf!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of an outcome of the programme.' }) @ValidateIf(given('outcome')) @IsString() @MaxLength(60) outcome!: string | null;
  @ApiProperty({ enum: DIRECTIONS, enumName: 'Direction', description: 'Whether agreeing speaks for the outcome or against it.' }) @IsIn(DIRECTIONS) direction!: Direction;
  @ApiProperty({ enum: KIRKPATRICK_LEVELS, enumName: 'KirkpatrickLevel', nullable: true, type: String }) @ValidateIf(given('level')) @IsIn(KIRKPATRICK_LEVELS) level!: KirkpatrickLevel | null;
  @ApiProperty({ type: ItemInLanguagesDto, description: 'The question in other languages.' }) @IsObject() @ValidateNested() @Type(() => ItemInLanguagesDto) words!: ItemInLanguagesDto;
  @ApiProperty({ type: [String], required: false, description: 'Codes of the success criteria it was made of; one that is no longer there is left out.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_CRITERIA) @IsString({ each: true }) @MaxLength(LONGEST_CODE, { each: true })
  criteria?: string[];
}

export class SaveDraftDto {
  @ApiProperty({ type: 'integer', description: 'The revision that was read.' }) @IsInt() @Min(1) revision!: number;
  @ApiProperty() @IsString() @MaxLength(LONGEST_TITLE) title!: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_INTRODUCTION) introduction!: string;
  @ApiProperty({ type: [DraftItemDto] }) @IsArray() @ArrayMaxSize(MOST_ITEMS) @ValidateNested({ each: true }) @Type(() => DraftItemDto) items!: DraftItemDto[];
  @ApiProperty({ type: VersionInLanguagesDto, description: 'The title and the introduction in other languages; one that stands here is one it is put into.' }) @IsObject() @ValidateNested() @Type(() => VersionInLanguagesDto) words!: VersionInLanguagesDto;
}

export class PublishDto {
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) revision!: number;
}

export class NewQuestionnaireDto {
  @ApiProperty() @Matches(CODE, { message: CODE_MESSAGE }) code!: string;
  @ApiProperty({ required: false, description: 'Left out: the title of what it begins with.' }) @IsOptional() @IsString() @MaxLength(LONGEST_TITLE) title?: string;
  @ApiProperty({ required: false, description: 'An instrument of the library to begin with.' }) @IsOptional() @Matches(CODE, { message: CODE_MESSAGE }) fromLibrary?: string;
  @ApiProperty({ required: false, description: 'A questionnaire of this programme to begin with.' }) @IsOptional() @Matches(CODE, { message: CODE_MESSAGE }) fromQuestionnaire?: string;
  @ApiProperty({ required: false, enum: SECOND_LANGUAGES, enumName: 'SecondLanguage', isArray: true, description: 'With an instrument of the library: languages it is put into beside English, as far as the library has the words.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SECOND_LANGUAGES.length)
  @IsIn(SECOND_LANGUAGES, { each: true })
  languages?: SecondLanguage[];
}

export class VersionDto {
  @ApiProperty() questionnaire!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() title!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while it is being written.' }) publishedOn!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [DraftItemDto] }) items!: DraftItemDto[];
  @ApiProperty({ type: VersionInLanguagesDto }) words!: VersionInLanguagesDto;
}

export class VersionHeadDto {
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty({ type: 'integer' }) items!: number;
  @ApiProperty({ type: 'integer', description: 'Rounds that ask it.' }) rounds!: number;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', isArray: true, description: 'Those it is written in, English first.' }) languages!: Language[];
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
  @ApiProperty({ description: 'Whether it has a statement for each outcome of the programme, whose words in other languages nobody has written yet.' }) perOutcome!: boolean;
}

class ChangedPartDto {
  @ApiProperty() part!: string;
  @ApiProperty() before!: string;
  @ApiProperty() after!: string;
  @ApiProperty({ required: false, enum: SECOND_LANGUAGES, enumName: 'SecondLanguage', description: 'Of what is not in English.' }) language?: SecondLanguage;
}

export class ItemChangeDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: ['added', 'removed', 'moved', 'changed'] }) what!: ItemChange['what'];
  @ApiProperty({ type: [ChangedPartDto] }) parts!: ChangedPartDto[];
  @ApiProperty({ description: 'Whether answers in the two versions can be counted together.' }) comparable!: boolean;
}
