import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Dashboard, Headline } from '../../shared/figures/panel.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { PanelDto, TableColumnDto } from '../kernel/panel.dto.ts';
import type { Bands, Base } from './panels/feedback.panels.ts';

export class HeadlineDto implements Headline {
  @ApiProperty() label!: string;
  @ApiProperty() figure!: string;
  @ApiProperty() share!: string;
  @ApiProperty() detail!: string;
  @ApiProperty() measure!: string;
  @ApiProperty({ description: 'dashboard#panel' }) panel!: string;
}

export class DashboardDto implements Dashboard {
  @ApiProperty() programme!: string;
  @ApiProperty() title!: string;
  @ApiProperty() about!: string;
  @ApiProperty({ type: [HeadlineDto] }) headlines!: HeadlineDto[];
  @ApiProperty({ type: [PanelDto] }) panels!: PanelDto[];
}

export class DashboardQueryDto {
  @ApiPropertyOptional({ enum: ['answered', 'respondents'], description: 'Base of agreement; answered by default.' })
  @IsOptional()
  @IsIn(['answered', 'respondents'], { message: 'must be answered or respondents' })
  base?: Base;

  @ApiPropertyOptional({ enum: ['stacked', 'diverging'], description: 'How agreement is drawn; stacked by default.' })
  @IsOptional()
  @IsIn(['stacked', 'diverging'], { message: 'must be stacked or diverging' })
  bands?: Bands;
}

const asList = ({ value }: { value: unknown }): unknown => (value === undefined || Array.isArray(value) ? value : [value]);

export class RowsQueryDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) measure?: string;
  @ApiPropertyOptional({ enum: ROLES, isArray: true })
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @IsIn(ROLES, { each: true, message: `must be one of ${ROLES.join(', ')}` })
  roles?: Role[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) set?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) session?: string;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @Transform(asList) @IsArray() @IsString({ each: true }) rounds?: string[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) item?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) outcome?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) source?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) category?: string;
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1)
  @Max(100_000)
  page?: number;
}

export class MeasureIdentityDto {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() definition!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() base!: string;
  @ApiProperty({ type: String, nullable: true }) caution!: string | null;
}

export class RowsPageDto {
  @ApiProperty({ type: MeasureIdentityDto }) measure!: MeasureIdentityDto;
  @ApiProperty() label!: string;
  @ApiProperty({ type: [TableColumnDto] }) columns!: TableColumnDto[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) rows!: string[][];
  @ApiProperty({ description: 'All rows of the figure.' }) total!: number;
  @ApiProperty({ description: 'Rows in the denominator.' }) counted!: number;
  @ApiProperty({ description: 'Rows left out.' }) excluded!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class ExclusionDto {
  @ApiProperty() reason!: string;
  @ApiProperty() label!: string;
}

export class MeasureDefinitionDto extends MeasureIdentityDto {
  @ApiProperty() numerator!: string;
  @ApiProperty({ type: [ExclusionDto] }) exclusions!: ExclusionDto[];
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
}
