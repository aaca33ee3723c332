import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';

export class OwnPageLinkDto {
  @ApiProperty({ description: 'Address of this person’s own page. It is shown once, and the one before no longer works.' }) url!: string;
}

/** Somebody who has a page of their own. */
export class OwnPageHolderDto {
  @ApiProperty({ description: 'Code of the person.' }) person!: string;
  @ApiProperty({ description: 'Empty where no name is kept.' }) name!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true }) roles!: Role[];
  @ApiProperty({ type: String, nullable: true, description: 'Council they are enrolled from.' }) council!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the link that works now was made; null: there is none.' }) linkMadeAt!: string | null;
}

export class OwnPagesQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name or a code.' })
  @IsOptional()
  @IsString({ message: 'must be text' })
  @MaxLength(100, { message: 'must be 100 characters or fewer' })
  search?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be 1 or more' })
  @Max(100_000, { message: 'must be 100,000 or less' })
  page?: number;
}

export class OwnPagesDto {
  @ApiProperty({ type: [OwnPageHolderDto] }) people!: OwnPageHolderDto[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) pageSize!: number;
}
