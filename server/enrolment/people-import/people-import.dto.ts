import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';

/** What the body of a request can carry beside its envelope. */
export const MOST_TEXT = 900_000;

export class PeopleTextDto {
  @ApiProperty({ maxLength: MOST_TEXT, description: 'Lines as copied from a spreadsheet: separated by tabs, semicolons or commas.' })
  @IsString({ message: 'text must be text' })
  @MaxLength(MOST_TEXT, { message: 'This is more than 900,000 characters. Paste the people in parts.' })
  text!: string;

  @ApiProperty({ description: 'Make councils and sets that are not known yet.' })
  @IsBoolean({ message: 'addMissing must be true or false' })
  addMissing!: boolean;
}

export class CommitPeopleDto extends PeopleTextDto {
  @ApiProperty({ description: 'Take the lines without a fault, leave the others out.' })
  @IsBoolean({ message: 'leaveOut must be true or false' })
  leaveOut!: boolean;

  @ApiProperty({ description: '`seen` of the preview.' })
  @IsString({ message: 'seen must be that of the preview' })
  seen!: string;
}

export class PastedColumnDto {
  @ApiProperty({ type: String, nullable: true }) heading!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What it is taken for; null: not used.' }) takenFor!: string | null;
}

export class LineFaultDto {
  @ApiProperty() line!: number;
  @ApiProperty({ type: String, nullable: true }) column!: string | null;
  @ApiProperty() wrong!: string;
  @ApiProperty() right!: string;
}

export const LINE_KINDS = ['add', 'change', 'same', 'fault'] as const;

export class PastedLineDto {
  @ApiProperty() line!: number;
  @ApiProperty({ enum: LINE_KINDS }) kind!: (typeof LINE_KINDS)[number];
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty({ type: [String], description: 'What changes, by the names of the columns.' }) changes!: string[];
}

export class PeoplePreviewDto {
  @ApiProperty({ type: [PastedColumnDto] }) columns!: PastedColumnDto[];
  @ApiProperty() lines!: number;
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ description: 'Lines with a fault.' }) faulty!: number;
  @ApiProperty({ description: 'Of these, lines whose council, set or mentor is not known.' }) notMatched!: number;
  @ApiProperty({ type: [LineFaultDto], description: 'The first 200.' }) faults!: LineFaultDto[];
  @ApiProperty() faultCount!: number;
  @ApiProperty({ type: [PastedLineDto], description: 'The first 100 lines that add or change somebody.' }) people!: PastedLineDto[];
  @ApiProperty({ type: [String], description: 'Councils that the platform does not know and would be made.' }) newCouncils!: string[];
  @ApiProperty({ type: [String] }) newSets!: string[];
  @ApiProperty({ description: 'The programme has started: those added are late joiners.' }) lateJoiners!: boolean;
  @ApiProperty({ description: 'Send it back to commit exactly this.' }) seen!: string;
}

export class PeopleBatchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty() madeBy!: string;
  @ApiProperty() lines!: number;
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() leftOut!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt!: string | null;
  @ApiProperty({ description: 'It can still be tried to take back: for 30 days.' }) recent!: boolean;
}

export class PeopleImportedDto {
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty() leftOut!: number;
}
