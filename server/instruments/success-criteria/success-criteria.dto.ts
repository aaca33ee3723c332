import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { AGREED_BY, type AgreedBy } from '../../../shared/vocabulary/success-criterion.ts';

export class RecordCriterionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by whoever sends it, so that a retry adds nothing.' })
  @IsOptional()
  @IsUUID('loose', { message: 'id must be a UUID' })
  id?: string;

  @ApiProperty({ description: 'As it was agreed; the words of the statement that it becomes.' })
  @IsString({ message: 'words must be text' })
  @Matches(/\S/, { message: 'words must say what was agreed' })
  @MaxLength(500, { message: 'words must be 500 characters or fewer' })
  words!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the outcome it belongs to; null: none.' })
  @ValidateIf((_, value) => value !== null)
  @IsString({ message: 'outcome must be the code of an outcome, or null' })
  @MaxLength(60)
  outcome!: string | null;

  @ApiProperty({ enum: AGREED_BY, enumName: 'AgreedBy' })
  @IsIn(AGREED_BY, { message: `agreedBy must be one of ${AGREED_BY.join(', ')}` })
  agreedBy!: AgreedBy;
}

export class ChangeCriterionDto extends RecordCriterionDto {
  @ApiProperty({ type: 'integer', description: 'The version that the change was made from.' })
  @IsInt({ message: 'version must be the whole number that came with the criterion' })
  version!: number;
}

export class CriterionVersionQuery {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.' })
  @Type(() => Number)
  @IsInt({ message: 'version must be the whole number that came with the criterion' })
  version!: number;
}

/** A version of a questionnaire that asks a criterion. */
export class AskedInDto {
  @ApiProperty({ description: 'Code of the questionnaire.' }) questionnaire!: string;
  @ApiProperty({ description: 'Title of the version.' }) title!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ description: 'False while the version is being written.' }) published!: boolean;
  @ApiProperty({ description: 'The question as it is asked there.' }) wording!: string;
}

export class CriterionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Made of its words when it was written down.' }) code!: string;
  @ApiProperty() words!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: AGREED_BY, enumName: 'AgreedBy' }) agreedBy!: AgreedBy;
  @ApiProperty({ description: 'Code of the session at which it was agreed.' }) session!: string;
  @ApiProperty() sessionTitle!: string;
  @ApiProperty({ format: 'date' }) agreedOn!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: [AskedInDto], description: 'Where it was taken in, the newest version first.' }) askedIn!: AskedInDto[];
}
