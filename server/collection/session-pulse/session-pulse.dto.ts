import { ApiProperty } from '@nestjs/swagger';

/** The pulse of a session: what was asked, until when, and how many answered; never what they said. */
export class PulseDto {
  @ApiProperty({ description: 'Code of the session.' }) session!: string;
  @ApiProperty() sessionTitle!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ description: 'Code of the round.' }) round!: string;
  @ApiProperty({ description: 'Title of the questionnaire, as those who answer see it.' }) questionnaire!: string;
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'Last day; null: it stays open.' }) closesOn!: string | null;
  @ApiProperty({ description: 'Whether it takes answers now.' }) open!: boolean;
  @ApiProperty({ type: 'integer', description: 'Forms sent.' }) returned!: number;
}

export class SessionPulseDto {
  @ApiProperty({ type: PulseDto, nullable: true, description: 'Null: it was not asked for.' }) pulse!: PulseDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot be asked for; null: it can, or it was.' }) cannotAsk!: string | null;
}
