import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { YES_NO_UNKNOWN, type YesNoUnknown } from '../../shared/vocabulary/enrolment.ts';
import { CUT_SHORT_BY, LOGGED_BY, MENTORING_MEDIA, type CutShortBy, type LoggedBy, type MentoringMedium } from '../../shared/vocabulary/mentoring.ts';
import { IsDay } from '../directory/is-day.ts';

export class PairingDto {
  @ApiProperty({ format: 'uuid' }) pairingId!: string;
  @ApiProperty({ format: 'uuid', description: 'Enrolment of the mentor.' }) mentorId!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) mentor!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) mentee!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Council of the mentee.' }) council!: string | null;
  @ApiProperty({ enum: YES_NO_UNKNOWN, description: 'Whether the mentor line-manages the mentee.' }) lineManager!: YesNoUnknown;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the mentee withdrew, if they did.' }) menteeWithdrewOn!: string | null;
  @ApiProperty({ description: 'Distinct days, whoever logged them.' }) meetings!: number;
  @ApiProperty({ description: 'Days in the log of the mentor.' }) byMentor!: number;
  @ApiProperty({ description: 'Days in the log of the mentee.' }) byMentee!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Meetings the programme recommends.' }) recommended!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastHeldOn!: string | null;
}

export class LogMeetingDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Enrolment of the mentor, to be checked against the pairings.' })
  @IsOptional()
  @IsUUID('loose', { message: 'mentor must be the id of a mentor’s enrolment' })
  mentor?: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Several of one mentor are one group meeting.' })
  @IsArray({ message: 'pairingIds must be a list' })
  @ArrayMinSize(1, { message: 'pairingIds must hold at least one pairing: choose who met' })
  @ArrayMaxSize(100, { message: 'pairingIds must hold at most 100 pairings' })
  @ArrayUnique({ message: 'pairingIds must name each pairing once' })
  @IsUUID('loose', { each: true, message: 'pairingIds must hold ids of pairings' })
  pairingIds!: string[];

  @ApiProperty({ format: 'date' })
  @IsDay()
  heldOn!: string;

  @ApiProperty({ enum: LOGGED_BY })
  @IsIn(LOGGED_BY, { message: `loggedBy must be one of ${LOGGED_BY.join(', ')}` })
  loggedBy!: LoggedBy;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt({ message: 'minutes must be a whole number, such as 60' })
  @Min(1, { message: 'minutes must be 1 or more' })
  @Max(600, { message: 'minutes must be 600 or less' })
  minutes?: number | null;

  @ApiProperty({ enum: MENTORING_MEDIA })
  @IsIn(MENTORING_MEDIA, { message: `medium must be one of ${MENTORING_MEDIA.join(', ')}` })
  medium!: MentoringMedium;

  @ApiPropertyOptional({ type: String, enum: CUT_SHORT_BY, nullable: true })
  @IsOptional()
  @IsIn(CUT_SHORT_BY, { message: `cutShortBy must be one of ${CUT_SHORT_BY.join(', ')}, or left out` })
  cutShortBy?: CutShortBy | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'themes must be text' })
  @MaxLength(1000, { message: 'themes must be 1,000 characters or fewer' })
  themes?: string;

  @ApiPropertyOptional({ description: 'Replace what the same side has logged for that day.' })
  @IsOptional()
  @IsBoolean({ message: 'replace must be true or false' })
  replace?: boolean;
}

/** A log entry as it stands, and what a conflict shows. */
export class LoggedMeetingDto {
  @ApiProperty({ format: 'uuid' }) pairingId!: string;
  @ApiProperty() mentor!: string;
  @ApiProperty() mentee!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ enum: LOGGED_BY }) loggedBy!: LoggedBy;
  @ApiProperty({ type: Number, nullable: true }) minutes!: number | null;
  @ApiProperty({ enum: MENTORING_MEDIA }) medium!: MentoringMedium;
  @ApiProperty() inGroup!: boolean;
  @ApiProperty({ type: String, enum: CUT_SHORT_BY, nullable: true }) cutShortBy!: CutShortBy | null;
  @ApiProperty() themes!: string;
}

export class LoggedDto {
  @ApiProperty() added!: number;
  @ApiProperty() replaced!: number;
  @ApiProperty({ description: 'Logged with the same content before.' }) unchanged!: number;
  @ApiProperty({ type: [LoggedMeetingDto] }) meetings!: LoggedMeetingDto[];
}
