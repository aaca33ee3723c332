import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { MAIL_STOPPED, type MailStopped } from '../../../shared/vocabulary/message.ts';
import { IsDay } from '../../directory/is-day.ts';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { ROUND_MODES, ROUND_PURPOSES, type RoundMode, type RoundPurpose } from '../../../shared/vocabulary/round.ts';

/** One collection wave and how it stands. */
export class RoundDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ROUND_MODES, enumName: 'RoundMode' }) mode!: RoundMode;
  @ApiProperty({ enum: ROUND_PURPOSES, enumName: 'RoundPurpose' }) purpose!: RoundPurpose;
  @ApiProperty({ enum: ROLES, enumName: 'Role', nullable: true, type: String, description: 'Null: anybody (anonymous).' }) role!: Role | null;
  @ApiProperty({ type: String, nullable: true, description: 'Title of the session whose pulse it is; null: it is of no session.' }) session!: string | null;
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'Last day; null: it stays open.' }) closesOn!: string | null;
  @ApiProperty({ description: 'Whether it takes answers now.' }) open!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'People asked; null in an anonymous round, which asks nobody by name.' }) asked!: number | null;
  @ApiProperty({ type: 'integer', description: 'Forms sent.' }) returned!: number;
  @ApiProperty({ type: 'integer', description: 'Forms begun and not sent; they count nowhere.' }) drafts!: number;
}

export const MEMBER_STATES = ['not_started', 'draft', 'declined', 'returned', 'withdrawn'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** Whom a list of the people asked shows. `not_reachable`: a form of theirs is waited for, and no message can be sent to them. */
export const MEMBERS_SHOWN = ['waited_for', 'not_reachable', ...MEMBER_STATES] as const;
export type MembersShown = (typeof MEMBERS_SHOWN)[number];

/** Somebody asked, and whether their form has come back: never what it says. */
export class RoundMemberDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where only that is kept.' }) person!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ description: 'As it is printed on a form on paper, so that no name needs to be.' }) code!: string;
  @ApiProperty({ enum: MEMBER_STATES, enumName: 'MemberState' }) state!: MemberState;
  @ApiProperty({ description: 'Whether the form came back on paper.' }) onPaper!: boolean;
  @ApiProperty({ description: 'Whether a form of theirs is waited for: they have returned none, have not said no, are alive and count.' }) waitedFor!: boolean;
  @ApiProperty({ type: 'integer', description: 'How many mentees they would be asked about.' }) mentees!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Where messages reach them; null: nowhere.' }) email!: string | null;
  @ApiProperty({ enum: MAIL_STOPPED, enumName: 'MailStopped', type: String, nullable: true, description: 'Why nothing is sent to them all the same.' }) mailStopped!: MailStopped | null;
  @ApiProperty({ description: 'The address came back, perhaps of somebody who asked not to be written to as well.' }) bounced!: boolean;
  @ApiProperty({ description: 'What was said when the address came back; empty otherwise.' }) cameBack!: string;
  @ApiProperty({ description: 'They died: nothing is ever written to them.' }) died!: boolean;
}

export class RoundMembersQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name, an e-mail address or a code.' })
  @IsOptional()
  @IsString({ message: 'must be text' })
  @MaxLength(100, { message: 'must be 100 characters or fewer' })
  search?: string;

  @ApiPropertyOptional({ enum: MEMBERS_SHOWN, enumName: 'MembersShown' }) @IsOptional() @IsIn(MEMBERS_SHOWN) shown?: MembersShown;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be 1 or more' })
  @Max(100_000, { message: 'must be 100,000 or less' })
  page?: number;
}

/** The people asked, a page at a time. */
export class RoundMembersDto {
  @ApiProperty({ type: [RoundMemberDto] }) members!: RoundMemberDto[];
  @ApiProperty({ type: 'integer', description: 'How many match.' }) total!: number;
  @ApiProperty({ type: 'integer', description: 'The page that this is: the last one where a later one was asked for.' }) page!: number;
  @ApiProperty({ type: 'integer' }) pageSize!: number;
}

export class CorrectAddressDto {
  @ApiProperty() @IsEmail({}, { message: 'Enter an e-mail address such as name@council.gov.uk' }) email!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The address that was shown when it was corrected; null: none.' })
  @ValidateIf((body: CorrectAddressDto) => body.seen !== null)
  @IsString({ message: 'seen must be the address that was shown, or null' })
  seen!: string | null;
}

export class MakePersonalLinkDto {
  @ApiPropertyOptional({ description: 'Whether what the person has begun may go: whoever makes the link could read it.' }) @IsOptional() @IsBoolean() discardsDraft?: boolean;
}

export class PersonalLinkDto {
  @ApiProperty({ description: 'Address that opens the form of this person. It is shown once, and the one before no longer works.' }) url!: string;
}

export class OpenLinkDto {
  @ApiProperty({ description: 'Address for everybody, in letters that can be typed. It works until it is stopped or the round closes, and can be shown again.' }) url!: string;
  @ApiProperty({ description: 'The address as a QR code, a drawing in SVG.' }) qr!: string;
}

export class ShownLinkDto {
  @ApiProperty({ type: OpenLinkDto, nullable: true, description: 'Null: none was made, or all were stopped.' }) link!: OpenLinkDto | null;
}

export class RoundWindowDto {
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'Last day; null keeps the round open until it is closed.' })
  @ValidateIf((window: RoundWindowDto) => window.closesOn !== null)
  @IsDay()
  closesOn!: string | null;
}
