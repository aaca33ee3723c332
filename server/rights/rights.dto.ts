import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../directory/is-day.ts';
import { KEPT, type Kept } from './retention.service.ts';

export class PeopleQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name, an e-mail address or a code.' })
  @IsOptional()
  @IsString({ message: 'find must be text' })
  @MaxLength(200, { message: 'find must be 200 characters or fewer' })
  find?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'page must be a whole number' })
  @Min(1, { message: 'page must be 1 or more' })
  @Max(100_000, { message: 'page must be 100,000 or less' })
  page?: number;
}

export class ListedPersonDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) person!: string;
  @ApiProperty({ description: 'What they are in the programme, and of which council.' }) roles!: string;
  @ApiProperty() erased!: boolean;
}

export class PeoplePageDto {
  @ApiProperty({ type: [ListedPersonDto] }) people!: ListedPersonDto[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) pageSize!: number;
}

export class SentFormDto {
  @ApiProperty() round!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) sentAt!: Date;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day on which the answers can be withdrawn; null: no last day yet.' }) until!: string | null;
  @ApiProperty({ description: 'Whether that day has passed.' }) past!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawnAt!: Date | null;
}

export class HeldRecordsDto {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) records!: Record<string, unknown>[];
}

export class DataProgrammeDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

export class PersonDataDto {
  @ApiProperty({ type: DataProgrammeDto }) programme!: DataProgrammeDto;
  @ApiProperty({ description: 'Code of the person.' }) person!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: [HeldRecordsDto] }) sections!: HeldRecordsDto[];
}

export class RemovedDto {
  @ApiProperty() what!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class StaysDto {
  @ApiProperty() what!: string;
  @ApiProperty() why!: string;
}

export class ErasureEffectsDto {
  @ApiProperty({ description: 'The code to type before it is done.' }) code!: string;
  @ApiProperty() erased!: boolean;
  @ApiProperty({ type: [RemovedDto] }) removes!: RemovedDto[];
  @ApiProperty({ type: [StaysDto] }) keeps!: StaysDto[];
}

export class EraseDto {
  @ApiProperty({ description: 'The code of the person, typed to confirm.' })
  @IsString({ message: 'code must be the code of the person' })
  @MaxLength(200, { message: 'code must be 200 characters or fewer' })
  code!: string;
}

export class CutOffDto {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null: as the setting says.' })
  @ValidateIf((dto: CutOffDto) => dto.until !== null)
  @IsDay()
  until!: string | null;
}

const days = (name: string): PropertyDecorator => whole(name, 0, 3650, 'days');
const months = (name: string): PropertyDecorator => whole(name, 1, 240, 'months');
function whole(name: string, least: number, most: number, unit: string): PropertyDecorator {
  const message = `${name} must be a whole number of ${unit} from ${least} to ${most.toLocaleString('en-GB')}`;
  return (target, property) => {
    ApiProperty({ type: 'integer', minimum: least, maximum: most })(target, property);
    IsInt({ message })(target, property as string);
    Min(least, { message })(target, property as string);
    Max(most, { message })(target, property as string);
  };
}
function words(name: string, most: number): PropertyDecorator {
  return (target, property) => {
    ApiProperty({ maxLength: most })(target, property);
    IsString({ message: `${name} must be text` })(target, property as string);
    MaxLength(most, { message: `${name} must be ${most.toLocaleString('en-GB')} characters or fewer` })(target, property as string);
  };
}

export class PrivacySettingsDto {
  @words('controller', 500) controller!: string;
  @words('contact', 500) contact!: string;
  @words('purpose', 2000) purpose!: string;
  @whole('withdrawalDays', 0, 365, 'days') withdrawalDays!: number;
  @days('linkDays') linkDays!: number;
  @days('draftDays') draftDays!: number;
  @months('freeTextMonths') freeTextMonths!: number;
  @months('identityMonths') identityMonths!: number;
  @ApiProperty() @IsBoolean({ message: 'retentionOn must be true or false' }) retentionOn!: boolean;
}

export class DueDto {
  @ApiProperty({ enum: KEPT }) kept!: Kept;
  @ApiProperty() label!: string;
  @ApiProperty({ type: 'integer', description: 'Records that have been kept long enough.' }) count!: number;
}

export class PrivacyDto {
  @ApiProperty({ type: PrivacySettingsDto }) settings!: PrivacySettingsDto;
  @ApiProperty({ description: 'Nothing is ever removed from a demonstration.' }) demonstration!: boolean;
  @ApiProperty({ type: [DueDto], description: 'What the next day’s work would remove, by the settings as saved.' }) due!: DueDto[];
}
