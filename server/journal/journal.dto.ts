import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AUDIT_EVENTS, type AuditEvent } from '../../shared/vocabulary/audit.ts';
import { IsDay } from '../directory/is-day.ts';

const EVENTS = Object.keys(AUDIT_EVENTS) as AuditEvent[];

/** What to look for: everything that is given must hold. */
export class JournalFilterDto {
  @ApiPropertyOptional({ description: 'Part of the name of whoever did it, or of their role.' })
  @IsOptional()
  @IsString({ message: 'who must be text' })
  @MaxLength(100, { message: 'who must be 100 characters or fewer' })
  who?: string;

  @ApiPropertyOptional({ enum: EVENTS })
  @IsOptional()
  @IsIn(EVENTS, { message: 'event must be one of those in the list' })
  event?: AuditEvent;

  @ApiPropertyOptional({ description: 'Part of the record, such as “session S3” or “P07”.' })
  @IsOptional()
  @IsString({ message: 'record must be text' })
  @MaxLength(200, { message: 'record must be 200 characters or fewer' })
  record?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First day, London time.' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day, London time.' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class JournalQueryDto extends JournalFilterDto {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'page must be a whole number' })
  @Min(1, { message: 'page must be 1 or more' })
  @Max(100_000, { message: 'page must be 100,000 or less' })
  page?: number;
}

export class JournalEntryDto {
  @ApiProperty({ description: 'Number of the entry.' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'What the account is called; a person by their code.' }) who!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The role it was done in.' }) role!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the programme; null for accounts and settings.' }) programme!: string | null;
  @ApiProperty({ description: 'Code of the event.' }) event!: string;
  @ApiProperty({ description: 'What happened, in words.' }) happened!: string;
  @ApiProperty({ description: 'Which record.' }) record!: string;
  @ApiProperty({ description: 'Counts, filters, old and new, in words.' }) details!: string;
}

export class JournalEventDto {
  @ApiProperty() event!: string;
  @ApiProperty() label!: string;
}

export class JournalPageDto {
  @ApiProperty({ type: [JournalEntryDto] }) entries!: JournalEntryDto[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) pageSize!: number;
  @ApiProperty({ type: [JournalEventDto], description: 'Every event there is, to choose from.' }) events!: JournalEventDto[];
}
