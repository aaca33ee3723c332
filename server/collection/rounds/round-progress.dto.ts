import { ApiProperty } from '@nestjs/swagger';
import { PanelDto } from '../../kernel/panel.dto.ts';

class ProgressCountsDto {
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer' }) returned!: number;
  @ApiProperty({ type: 'integer', description: 'Of those returned: on paper.' }) onPaper!: number;
  @ApiProperty({ type: 'integer', description: 'Begun and not sent.' }) begun!: number;
  @ApiProperty({ type: 'integer', description: 'Sent, and taken back by their writers.' }) withdrawn!: number;
  @ApiProperty({ type: 'integer', description: 'Said that they do not want to take part.' }) declined!: number;
  @ApiProperty({ type: 'integer' }) notStarted!: number;
  @ApiProperty({ type: 'integer', description: 'Of those who have begun or not started: nothing can be mailed to them, because there is no address, it does not work, or they asked for nothing more.' })
  unreachable!: number;
}

export class CouncilProgressDto extends ProgressCountsDto {
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
}

/** The response rate as figures count it. */
export class RoundRateDto {
  @ApiProperty({ type: 'integer' }) returned!: number;
  @ApiProperty({ type: 'integer' }) base!: number;
  @ApiProperty({ enum: ['starters', 'people asked'], description: 'What the base is made of: the starters at the end of a programme.' }) of!: 'starters' | 'people asked';
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'People in no base, by reason.' }) left!: Record<string, number>;
  @ApiProperty({ description: 'In words, as far as so few people allow a percentage.' }) text!: string;
}

class ToldFormsDto {
  @ApiProperty({ type: 'integer', description: 'The first so many, in steps of five.' }) forms!: number;
  @ApiProperty({ type: 'integer', description: '80% or more of what was asked addressed.' }) complete!: number;
  @ApiProperty({ type: 'integer', description: '50 to 79%.' }) partial!: number;
  @ApiProperty({ type: 'integer', description: 'Less.' }) sparse!: number;
}

/** Councils of which it is told together how completely forms are filled in. */
class CompletenessDto {
  @ApiProperty({ description: 'Its councils, as a sentence names them.' }) name!: string;
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } }) councils!: (string | null)[];
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer' }) returned!: number;
  @ApiProperty({ type: ToldFormsDto, nullable: true, description: 'Null below five forms, when it would tell how much single people left out.' }) told!: ToldFormsDto | null;
  @ApiProperty({ description: 'Of how many of its forms that is, in words.' }) counted!: string;
}

class ReturnedOnDto {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ type: 'integer', description: 'Forms sent, or handed in on paper, on that day.' }) returned!: number;
}

/** How far a round has come: counts of people, never what they said. */
export class RoundProgressDto {
  @ApiProperty({ type: [CouncilProgressDto], description: 'By name; the last may be people of no council.' }) byCouncil!: CouncilProgressDto[];
  @ApiProperty({ type: ProgressCountsDto, description: 'Of everybody asked.' }) all!: ProgressCountsDto;
  @ApiProperty({ type: RoundRateDto }) rate!: RoundRateDto;
  @ApiProperty({ type: [CompletenessDto], description: 'Groups of councils that do not change while forms come in.' }) completeness!: CompletenessDto[];
  @ApiProperty({ type: [ReturnedOnDto], description: 'Days on which forms came back, in their order.' }) byDay!: ReturnedOnDto[];
  @ApiProperty({ type: PanelDto, nullable: true, description: 'The same as a chart, with what it says; null while no form has come back.' }) days!: PanelDto | null;
  @ApiProperty({ format: 'date-time', description: 'When this was counted.' }) at!: string;
}
