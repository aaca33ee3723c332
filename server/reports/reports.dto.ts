import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Chart, ChartSeries, Dashboard, ExplainedFigure, Headline, Panel, PanelMeasure, PanelTable, Tone } from '../../shared/figures/panel.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import type { Bands, Base } from './panels/feedback.panels.ts';

const TONES: Tone[] = ['first', 'second', 'third', 'fourth', 'for', 'neutral', 'against', 'possible'];
const KINDS: Chart['kind'][] = ['bars', 'of-possible', 'bars-and-dots', 'stacked', 'small-lines'];

export class ChartSeriesDto implements ChartSeries {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: TONES }) tone!: Tone;
  @ApiProperty({ enum: ['bar', 'dot', 'line'] }) shape!: ChartSeries['shape'];
  @ApiProperty({
    type: 'array',
    items: { nullable: true, oneOf: [{ type: 'number' }, { type: 'array', items: { type: 'number', nullable: true } }] },
    description: 'One entry per category; null is a gap.',
  })
  points!: ChartSeries['points'];
  @ApiProperty({ type: [String] }) labels!: string[];
}

export class ChartAxisDto {
  @ApiProperty() label!: string;
  @ApiProperty() min!: number;
  @ApiProperty() max!: number;
  @ApiProperty({ type: Number, nullable: true }) step!: number | null;
  @ApiProperty() percent!: boolean;
}

export class ChartDto implements Chart {
  @ApiProperty({ enum: KINDS }) kind!: Chart['kind'];
  @ApiProperty() label!: string;
  @ApiProperty({ type: ChartAxisDto }) axis!: ChartAxisDto;
  @ApiProperty({ type: [String] }) categories!: string[];
  @ApiProperty({ type: [String] }) beside!: string[];
  @ApiProperty({ type: [String] }) steps!: string[];
  @ApiProperty({ type: [ChartSeriesDto] }) series!: ChartSeriesDto[];
}

export class TableColumnDto {
  @ApiProperty() label!: string;
  @ApiProperty() numeric!: boolean;
}

export class PanelTableDto implements PanelTable {
  @ApiProperty({ type: [TableColumnDto] }) columns!: TableColumnDto[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) rows!: string[][];
}

export class ExclusionCountDto {
  @ApiProperty() reason!: string;
  @ApiProperty() count!: number;
}

export class ExplainedFigureDto implements ExplainedFigure {
  @ApiProperty() label!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiProperty({ type: [ExclusionCountDto] }) excluded!: ExclusionCountDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Query that opens exactly the rows of this figure.' }) rows!: string | null;
}

export class PanelMeasureDto implements PanelMeasure {
  @ApiProperty() measure!: string;
  @ApiProperty() title!: string;
  @ApiProperty() definition!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() base!: string;
  @ApiProperty({ type: [ExplainedFigureDto] }) figures!: ExplainedFigureDto[];
}

export class PanelDto implements Panel {
  @ApiProperty() id!: string;
  @ApiProperty() finding!: string;
  @ApiProperty() subtitle!: string;
  @ApiProperty({ type: ChartDto, nullable: true }) chart!: ChartDto | null;
  @ApiProperty({ type: PanelTableDto }) table!: PanelTableDto;
  @ApiProperty({ type: [String] }) notes!: string[];
  @ApiProperty({ type: [String] }) cautions!: string[];
  @ApiProperty() csv!: string;
  @ApiProperty({ type: [PanelMeasureDto] }) explain!: PanelMeasureDto[];
}

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
