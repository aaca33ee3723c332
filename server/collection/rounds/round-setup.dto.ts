import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, MinLength, ValidateIf } from 'class-validator';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { ROUND_MODES, ROUND_PURPOSES, type RoundMode, type RoundPurpose } from '../../../shared/vocabulary/round.ts';
import { IsDay } from '../../directory/is-day.ts';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const CODE_MESSAGE = '$property must begin with a letter or digit and hold only letters, digits, - and _, 60 at most';

/** Who is asked, and what, and when. */
export class RoundSetupDto {
  @ApiProperty() @IsString() @MinLength(1, { message: 'title must say what people see this round as' }) @MaxLength(200) title!: string;
  @ApiProperty({ description: 'Code of the questionnaire.' }) @Matches(CODE, { message: CODE_MESSAGE }) questionnaire!: string;
  @ApiProperty({ type: 'integer', description: 'A published version of it.' }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: ROUND_MODES, enumName: 'RoundMode' }) @IsIn(ROUND_MODES) mode!: RoundMode;
  @ApiProperty({ enum: ROUND_PURPOSES, enumName: 'RoundPurpose' }) @IsIn(ROUND_PURPOSES) purpose!: RoundPurpose;
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true, type: String, description: 'Needed for a named round; null: anybody (anonymous).' })
  @ValidateIf((setup: RoundSetupDto) => setup.role !== null) @IsIn(ROLES)
  role!: Role | null;
  @ApiProperty({ type: [String], description: 'Codes of the sets whose people are asked; none: all.' }) @IsArray() @ArrayMaxSize(100) @ArrayUnique() @IsString({ each: true }) sets!: string[];
  @ApiProperty({ description: 'Whether people who withdrew are asked too. What they can say is worth hearing, and they stay in the base.' }) @IsBoolean() asksWithdrawn!: boolean;
  @ApiProperty({ description: 'Whether people who never came to a session are asked too.' }) @IsBoolean() asksNeverAttended!: boolean;
  @ApiProperty({ format: 'date' }) @IsDay() opensOn!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) @ValidateIf((setup: RoundSetupDto) => setup.closesOn !== null) @IsDay() closesOn!: string | null;
  @ApiProperty({ description: 'Whether answering counts as contributing; never for an anonymous round.' }) @IsBoolean() countsAsContribution!: boolean;
  @ApiProperty({ description: 'Said to respondents beside the privacy notice.' }) @IsString() @MaxLength(2000) privacyText!: string;
  @ApiProperty({ required: false, description: 'The same in Welsh, for a version that speaks Welsh.' }) @IsOptional() @IsString() @MaxLength(2000) privacyTextWelsh?: string;
}

export class NewRoundDto extends RoundSetupDto {
  @ApiProperty() @Matches(CODE, { message: CODE_MESSAGE }) code!: string;
}

/** A round as it was set up. */
export class RoundAsSetUpDto extends NewRoundDto {
  @ApiProperty({ description: 'Whether it has opened: then only its last day can change.' }) opened!: boolean;
}

export class RoundSetDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

class LeftOutDto {
  @ApiProperty({ enum: ['died', 'withdrew', 'never_attended', 'other_set', 'no_mentees'] }) why!: string;
  @ApiProperty({ type: 'integer' }) people!: number;
}

class AskedCouncilDto {
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: 'integer' }) people!: number;
}

/** Who would be asked if the round opened now. */
export class RoundPopulationDto {
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer', description: 'Of them without an e-mail address: they need their link by another way.' }) withoutEmail!: number;
  @ApiProperty({ type: [AskedCouncilDto] }) byCouncil!: AskedCouncilDto[];
  @ApiProperty({ type: [LeftOutDto], description: 'People of the role who would not be asked, each counted once, with the first reason.' }) leftOut!: LeftOutDto[];
}
