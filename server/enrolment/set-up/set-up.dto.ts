import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { AGREED, SELECTED_BY, VOID_REASONS, YES_NO_UNKNOWN, type Agreed, type SelectedBy, type VoidReason, type YesNoUnknown } from '../../../shared/vocabulary/enrolment.ts';
import { MAIL_STOPPED, type MailStopped } from '../../../shared/vocabulary/message.ts';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { IsPage } from '../../kernel/is-page.ts';
import { IsDay } from '../../directory/is-day.ts';

export const MISSING = ['council', 'set', 'email', 'cover', 'selection', 'travel', 'mentor'] as const;
export type Missing = (typeof MISSING)[number];
export const LONGEST_TRAVEL = 600;
const MINUTES = { message: `Travel time must be a whole number of minutes from 0 to ${LONGEST_TRAVEL}, or empty` };

export class SetDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() place!: string;
  @ApiProperty({ description: 'Participants in it now: not void, not withdrawn.' }) members!: number;
  @ApiProperty({ description: 'Councils that they come from.' }) councils!: number;
  @ApiProperty({ description: 'Meetings of it that are not cancelled.' }) meetings!: number;
  @ApiProperty({ description: 'Send it back with a change.' }) version!: string;
}

export class SetsDto {
  @ApiProperty({ type: [SetDto] }) sets!: SetDto[];
  @ApiProperty({ description: 'Participants in no set.' }) inNoSet!: number;
}

export class AddSetDto {
  @ApiProperty({ maxLength: 100 })
  @Matches(/\S/, { message: 'Enter the name of the set' })
  @MaxLength(100, { message: 'The name of a set must be 100 characters or fewer' })
  name!: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString({ message: 'place must be text' })
  @MaxLength(200, { message: 'The place must be 200 characters or fewer' })
  place?: string;
}

export class ChangeSetDto extends AddSetDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;
}

export class MentorOfDto {
  @ApiProperty({ format: 'uuid' }) pairingId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: YES_NO_UNKNOWN }) lineManager!: YesNoUnknown;
}

export class EnrolledDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'P01, M01 …: stable, and used where no name may be.' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: MAIL_STOPPED, enumName: 'MailStopped', type: String, nullable: true, description: 'Why nothing is mailed to them; null: mail may be sent.' }) mailStopped!: MailStopped | null;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) councilId!: string | null;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) setId!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty() starter!: boolean;
  @ApiProperty({ description: 'Joined after the programme started: shown beside the figures, never inside.' }) lateJoiner!: boolean;
  @ApiProperty({ format: 'date' }) enrolledOn!: string;
  @ApiProperty({ enum: SELECTED_BY }) selectedBy!: SelectedBy;
  @ApiProperty({ enum: AGREED }) lineManagerSupport!: Agreed;
  @ApiProperty({ enum: AGREED }) coverAgreed!: Agreed;
  @ApiProperty({ type: Number, nullable: true }) travelMinutes!: number | null;
  @ApiProperty({ description: 'Of a mentor: independent of the council.' }) independent!: boolean;
  @ApiProperty({ type: String, enum: VOID_REASONS, nullable: true }) voidReason!: VoidReason | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrewOn!: string | null;
  @ApiProperty({ type: [MentorOfDto], description: 'Of a participant: their mentors now.' }) mentors!: MentorOfDto[];
  @ApiProperty({ description: 'Send it back with a change.' }) version!: string;
}

export class EnrolledPageDto {
  @ApiProperty({ type: [EnrolledDto] }) people!: EnrolledDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
}

export class EnrolledQuery {
  @ApiPropertyOptional({ description: 'Part of a name, an e-mail address or a code.' })
  @IsOptional() @IsString({ message: 'search must be text' }) @MaxLength(100, { message: 'search must be 100 characters or fewer' })
  search?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional() @IsIn(ROLES, { message: `role must be one of ${ROLES.join(', ')}` })
  role?: Role;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional() @IsUUID(undefined, { message: 'council must be the id of a council' })
  council?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional() @IsUUID(undefined, { message: 'set must be the id of a set' })
  set?: string;

  @ApiPropertyOptional({ enum: MISSING, description: 'Only those of whom this is missing.' })
  @IsOptional() @IsIn(MISSING, { message: `missing must be one of ${MISSING.join(', ')}` })
  missing?: Missing;

  @IsPage() page?: number;
}

/** What can be said of somebody who is enrolled, beside role and set. */
class EnrolmentDetailsDto {
  @ApiProperty({ maxLength: 200 })
  @Matches(/\S/, { message: 'Enter the name of the person' })
  @MaxLength(200, { message: 'The name must be 200 characters or fewer' })
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((body: EnrolmentDetailsDto) => body.email !== null)
  @IsEmail({}, { message: 'Enter an e-mail address such as name@council.gov.uk, or leave it empty' })
  email!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((body: EnrolmentDetailsDto) => body.councilId !== null)
  @IsUUID(undefined, { message: 'councilId must be the id of a council of the programme, or null' })
  councilId!: string | null;

  @ApiProperty({ enum: SELECTED_BY }) @IsIn(SELECTED_BY, { message: `selectedBy must be one of ${SELECTED_BY.join(', ')}` })
  selectedBy!: SelectedBy;

  @ApiProperty({ enum: AGREED }) @IsIn(AGREED, { message: `lineManagerSupport must be one of ${AGREED.join(', ')}` })
  lineManagerSupport!: Agreed;

  @ApiProperty({ enum: AGREED }) @IsIn(AGREED, { message: `coverAgreed must be one of ${AGREED.join(', ')}` })
  coverAgreed!: Agreed;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: LONGEST_TRAVEL })
  @ValidateIf((body: EnrolmentDetailsDto) => body.travelMinutes !== null)
  @IsInt(MINUTES) @Min(0, MINUTES) @Max(LONGEST_TRAVEL, MINUTES)
  travelMinutes!: number | null;

  @ApiProperty() @IsBoolean({ message: 'independent must be true or false' })
  independent!: boolean;
}

export class EnrolDto extends EnrolmentDetailsDto {
  @ApiProperty({ enum: ROLES }) @IsIn(ROLES, { message: `role must be one of ${ROLES.join(', ')}` })
  role!: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((body: EnrolDto) => body.setId !== null)
  @IsUUID(undefined, { message: 'setId must be the id of a set, or null' })
  setId!: string | null;
}

export class ChangeEnrolmentDto extends EnrolmentDetailsDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;
}

export class VoidDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;
}

export class MentorDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty() independent!: boolean;
  @ApiProperty({ description: 'Mentees now.' }) mentees!: number;
}

export class MentorPairingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) mentorId!: string;
  @ApiProperty() mentor!: string;
  @ApiProperty({ type: String, nullable: true }) mentorCouncil!: string | null;
  @ApiProperty() independent!: boolean;
  @ApiProperty({ format: 'uuid' }) menteeId!: string;
  @ApiProperty() mentee!: string;
  @ApiProperty({ type: String, nullable: true }) menteeCouncil!: string | null;
  @ApiProperty({ enum: YES_NO_UNKNOWN, description: 'Whether the mentor is the line manager of the mentee.' }) lineManager!: YesNoUnknown;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ description: 'Days with a meeting in anybody’s log: with any it cannot be removed, only ended.' }) meetings!: number;
  @ApiProperty({ description: 'Send it back with a change.' }) version!: string;
}

export class MenteeDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty({ type: [MentorPairingDto] }) pairings!: MentorPairingDto[];
}

export class MenteePageDto {
  @ApiProperty({ type: [MenteeDto] }) mentees!: MenteeDto[];
  @ApiProperty() total!: number;
  @ApiProperty({ description: 'Of the whole programme, whatever is shown.' }) withoutMentor!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
}

export class MenteeQuery {
  @ApiPropertyOptional({ enum: ['yes'], description: 'Only those without a mentor.' })
  @IsOptional() @IsIn(['yes'], { message: 'without must be yes, or left out' })
  without?: 'yes';

  @IsPage() page?: number;
}

export class NewPairingDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID(undefined, { message: 'Choose a mentor' }) mentorId!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'menteeIds must be a list' }) @ArrayMinSize(1, { message: 'Choose at least one mentee' }) @ArrayMaxSize(100, { message: 'Choose 100 mentees at most' })
  @IsUUID(undefined, { each: true, message: 'Choose mentees from the list' })
  menteeIds!: string[];

  @ApiProperty({ enum: YES_NO_UNKNOWN }) @IsIn(YES_NO_UNKNOWN, { message: `lineManager must be one of ${YES_NO_UNKNOWN.join(', ')}` })
  lineManager!: YesNoUnknown;

  @ApiProperty({ type: String, format: 'date', nullable: true }) @ValidateIf((body: NewPairingDto) => body.startsOn !== null) @IsDay()
  startsOn!: string | null;
}

export class ChangePairingDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;

  @ApiProperty({ enum: YES_NO_UNKNOWN }) @IsIn(YES_NO_UNKNOWN, { message: `lineManager must be one of ${YES_NO_UNKNOWN.join(', ')}` })
  lineManager!: YesNoUnknown;

  @ApiProperty({ type: String, format: 'date', nullable: true }) @ValidateIf((body: ChangePairingDto) => body.startsOn !== null) @IsDay()
  startsOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true }) @ValidateIf((body: ChangePairingDto) => body.endsOn !== null) @IsDay()
  endsOn!: string | null;
}
