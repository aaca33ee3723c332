import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { CUT_SHORT_BY, LOGGED_BY, MENTORING_MEDIA, type CutShortBy, type LoggedBy, type MentoringMedium } from '../../shared/vocabulary/mentoring.ts';
import { IsPage } from '../kernel/is-page.ts';
import { IsDay } from '../directory/is-day.ts';
import { PairingDto } from './mentoring.dto.ts';

export class PairsQuery {
  @ApiPropertyOptional({ description: 'Part of the name or code of either side, or of the council.' })
  @IsOptional()
  @IsString({ message: 'find must be text' })
  @MaxLength(200, { message: 'find must be 200 characters or fewer' })
  find?: string;

  @ApiPropertyOptional({ enum: ['silent', 'behind'], description: 'Only pairs with nothing for too long, or with fewer meetings than recommended.' })
  @IsOptional()
  @IsIn(['silent', 'behind'], { message: 'only must be silent or behind, or left out' })
  only?: 'silent' | 'behind';

  @ApiPropertyOptional({ format: 'date', description: 'As of that day; today when left out.' })
  @IsOptional()
  @IsDay()
  on?: string;

  @IsPage() page?: number;
}

export class PairDto extends PairingDto {
  @ApiProperty() menteeCode!: string;
  @ApiProperty({ description: 'Days that only staff have logged, or staff too.' }) byStaff!: number;
  @ApiProperty({ description: 'Days that one side has and the other has not.' }) oneSided!: number;
  @ApiProperty({ description: 'Paired, still in the programme, and nothing logged for as many weeks as the programme sets.' }) silent!: boolean;
}

export class PairsDto {
  @ApiProperty({ type: [PairDto] }) pairs!: PairDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty({ description: 'Pairs that are silent, whatever was asked for.' }) silent!: number;
  @ApiProperty() silentWeeks!: number;
}

export class LogVersionDto {
  @ApiProperty({ enum: LOGGED_BY }) loggedBy!: LoggedBy;
  @ApiProperty({ type: Number, nullable: true }) minutes!: number | null;
  @ApiProperty({ enum: MENTORING_MEDIA }) medium!: MentoringMedium;
  @ApiProperty() inGroup!: boolean;
  @ApiProperty({ type: String, enum: CUT_SHORT_BY, nullable: true }) cutShortBy!: CutShortBy | null;
  @ApiProperty() themes!: string;
}

export const LOG_DIFFERENCES = ['minutes', 'medium', 'inGroup', 'cutShortBy'] as const;
export type LogDifference = (typeof LOG_DIFFERENCES)[number];

export class ComparedMeetingDto {
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: LogVersionDto, nullable: true }) mentor!: LogVersionDto | null;
  @ApiProperty({ type: LogVersionDto, nullable: true }) mentee!: LogVersionDto | null;
  @ApiProperty({ type: LogVersionDto, nullable: true }) staff!: LogVersionDto | null;
  @ApiProperty({ enum: LOG_DIFFERENCES, isArray: true, description: 'What the logs say differently; what one of them does not know is no difference.' }) differs!: LogDifference[];
}

export class ComparisonDto extends PairDto {
  @ApiProperty({ type: [ComparedMeetingDto], description: 'The latest first.' }) days!: ComparedMeetingDto[];
}
