import { ApiProperty } from '@nestjs/swagger';

export class OwnPageLinkDto {
  @ApiProperty({ description: 'Address of this person’s own page. It is shown once, and the one before no longer works.' }) url!: string;
}

export class OwnPageLinkStateDto {
  @ApiProperty({ description: 'Code of the person.' }) person!: string;
  @ApiProperty({ description: 'Empty where no name is kept.' }) name!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the link that works now was made; null: there is none.' }) linkMadeAt!: string | null;
}
