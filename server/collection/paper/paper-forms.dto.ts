import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ASKED_PER, ITEM_KINDS, MOMENTS, SCALE_CODES, type AskedPer, type ItemKind, type Moment, type ScaleCode } from '../../../shared/vocabulary/questionnaire.ts';
import { PAPER_MISTAKES, type PaperMistake } from '../../../shared/vocabulary/paper-form.ts';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { ROUND_MODES, type RoundMode } from '../../../shared/vocabulary/round.ts';
import { IsDay } from '../../directory/is-day.ts';
import { MEMBER_STATES, type MemberState } from '../rounds/rounds.dto.ts';

class PaperOptionDto {
  @ApiProperty() value!: string;
  @ApiProperty() label!: string;
}

/** A question as it is put to people. */
class PaperItemDto {
  @ApiProperty() code!: string;
  @ApiProperty() section!: string;
  @ApiProperty({ enum: ITEM_KINDS, enumName: 'ItemKind' }) kind!: ItemKind;
  @ApiProperty() wording!: string;
  @ApiProperty({ enum: SCALE_CODES, enumName: 'ScaleCode', nullable: true, type: String }) scale!: ScaleCode | null;
  @ApiProperty({ type: [PaperOptionDto], nullable: true }) options!: PaperOptionDto[] | null;
  @ApiProperty({ description: 'What is to be read before the question.' }) note!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Value of the answer beside which one can say what.' }) other!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) lowest!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) highest!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code that two neighbouring questions share, of which one asks of before and one of now.' }) pair!: string | null;
  @ApiProperty({ enum: MOMENTS, enumName: 'Moment', nullable: true, type: String }) moment!: Moment | null;
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty() dontKnow!: boolean;
  @ApiProperty({ enum: ASKED_PER, enumName: 'AskedPer' }) askedPer!: AskedPer;
  @ApiProperty({ type: String, nullable: true, description: 'item=value on an earlier question; null: always asked.' }) showIf!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The question in other languages.' }) words!: object;
}

/** A round as it is put to people on paper: what is asked, by when, and where it is given back. Nothing anybody said. */
export class PaperRoundDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'What the questionnaire calls itself.' }) heading!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ enum: ROUND_MODES, enumName: 'RoundMode' }) mode!: RoundMode;
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true, type: String }) role!: Role | null;
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) closesOn!: string | null;
  @ApiProperty({ description: 'Whether its first day has come: before that no form can come back.' }) begun!: boolean;
  @ApiProperty({ description: 'Whether it takes answers now.' }) open!: boolean;
  @ApiProperty() privacyText!: string;
  @ApiProperty({ description: 'To whom, or where, a form is given back; empty: nobody has said.' }) giveBackTo!: string;
  @ApiProperty({ type: [PaperItemDto] }) items!: PaperItemDto[];
}

export class GiveBackDto {
  @ApiProperty({ description: 'To whom, or where, a form is given back; empty: a line is printed to write it on.' }) @IsString() @MaxLength(300) giveBackTo!: string;
}

class PaperMenteeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** Somebody whose form is to be typed in: how their form stands, and nothing of what is in it. */
export class PaperPersonDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where only that is kept.' }) person!: string;
  @ApiProperty({ description: 'As it is printed on their form.' }) code!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ enum: MEMBER_STATES, enumName: 'MemberState' }) state!: MemberState;
  @ApiProperty({ description: 'Whether they have begun online: a form that is typed in takes the place of that.' }) begun!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why no form can be typed in for them; null: one can.' }) refused!: string | null;
  @ApiProperty({ type: [PaperMenteeDto], description: 'Whom they are asked about, where the questionnaire asks about each mentee.' }) mentees!: PaperMenteeDto[];
}

/** A form as it stands on paper. */
export class PaperFormDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Whose it is; null in an anonymous round.' })
  @ValidateIf((form: PaperFormDto) => form.enrolmentId !== null)
  @IsUUID()
  enrolmentId!: string | null;
  @ApiProperty({ format: 'date', description: 'The day on which it was handed in.' }) @IsDay() handedInOn!: string;
  @ApiProperty({ description: 'Whether it may take the place of what the person has begun online.' }) @IsBoolean() replacesDraft!: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } },
    description: 'What was ticked and written, by the key of the question, as a page of the questionnaire would send it. A question that is not here was left out.',
  })
  @IsObject()
  entries!: Record<string, unknown>;
}

/** That a form was typed in. */
export class PaperReceiptDto {
  @ApiProperty({ description: 'What the form is called from now on: to be written on the paper.' }) reference!: string;
  @ApiProperty({ format: 'date' }) handedInOn!: string;
}

/** A form that was typed in from paper: whose, when and by whom, never what it says. */
export class EnteredPaperFormDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reference!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null in an anonymous round.' }) person!: string | null;
  @ApiProperty({ format: 'date' }) handedInOn!: string;
  @ApiProperty({ format: 'date-time' }) enteredAt!: string;
  @ApiProperty() enteredBy!: string;
  @ApiProperty({ format: 'date', description: 'Last day on which it can be taken back.' }) untilOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Why it can no longer be taken back; null: it can.' }) stays!: string | null;
}

/** Which of the forms typed in a list shows: those that can still be taken back, or those that stay. */
export const PAPER_FORMS_SHOWN = ['can_be_taken_back', 'stays'] as const;
export type PaperFormsShown = (typeof PAPER_FORMS_SHOWN)[number];

export class EnteredPaperFormsQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name, of a code or of a reference.' })
  @IsOptional()
  @IsString({ message: 'must be text' })
  @MaxLength(100, { message: 'must be 100 characters or fewer' })
  search?: string;

  @ApiPropertyOptional({ enum: PAPER_FORMS_SHOWN, enumName: 'PaperFormsShown' }) @IsOptional() @IsIn(PAPER_FORMS_SHOWN) shown?: PaperFormsShown;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be 1 or more' })
  @Max(100_000, { message: 'must be 100,000 or less' })
  page?: number;
}

/** The forms that were typed in, a page at a time. */
export class EnteredPaperFormsDto {
  @ApiProperty({ type: [EnteredPaperFormDto] }) forms!: EnteredPaperFormDto[];
  @ApiProperty({ type: 'integer', description: 'How many match.' }) total!: number;
  @ApiProperty({ type: 'integer', description: 'The page that this is: the last one where a later one was asked for.' }) page!: number;
  @ApiProperty({ type: 'integer' }) pageSize!: number;
}

export class TakeBackDto {
  @ApiProperty({ enum: PAPER_MISTAKES, enumName: 'PaperMistake' }) @IsIn(PAPER_MISTAKES) because!: PaperMistake;
}
