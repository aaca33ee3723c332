import { ApiProperty } from '@nestjs/swagger';
import type { Chart, ChartSeries, ExplainedFigure, Panel, PanelMeasure, PanelTable, Tone } from '../../shared/figures/panel.ts';

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
