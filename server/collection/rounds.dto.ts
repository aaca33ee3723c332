import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { IsDay } from '../directory/is-day.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { ROUND_MODES, ROUND_PURPOSES, type RoundMode, type RoundPurpose } from '../../shared/vocabulary/round.ts';

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

/** Somebody asked, and whether their form has come back: never what it says. */
export class RoundMemberDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where only that is kept.' }) person!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ enum: MEMBER_STATES, enumName: 'MemberState' }) state!: MemberState;
}

export class CouncilProgressDto {
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer' }) returned!: number;
  @ApiProperty({ type: 'integer', description: 'Begun and not sent.' }) begun!: number;
  @ApiProperty({ type: 'integer', description: 'Sent, and taken back by their writers.' }) withdrawn!: number;
  @ApiProperty({ type: 'integer', description: 'Said that they do not want to take part.' }) declined!: number;
  @ApiProperty({ type: 'integer' }) notStarted!: number;
}

class CompletenessDto {
  @ApiProperty({ type: 'integer', description: '80% or more of what was asked addressed.' }) complete!: number;
  @ApiProperty({ type: 'integer', description: '50 to 79%.' }) partial!: number;
  @ApiProperty({ type: 'integer', description: 'Less.' }) sparse!: number;
}

/** How far a round has come: counts of people, never what they said. */
export class RoundProgressDto {
  @ApiProperty({ type: [CouncilProgressDto], description: 'By name; the last may be people of no council.' }) byCouncil!: CouncilProgressDto[];
  @ApiProperty({ type: CompletenessDto, nullable: true, description: 'Of all returned forms together; null below 5, when it would tell how much one person left out.' }) completeness!: CompletenessDto | null;
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
