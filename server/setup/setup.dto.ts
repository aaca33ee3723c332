import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsUUID, Min, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../directory/is-day.ts';

export const GAP_LEVELS = ['must', 'should'] as const;

export class LaunchGapDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: GAP_LEVELS, description: 'must: the programme cannot start without it.' }) level!: (typeof GAP_LEVELS)[number];
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Where it is mended, below the address of the programme.' }) page!: string;
}

export class LaunchDto {
  @ApiProperty({ type: [LaunchGapDto] }) gaps!: LaunchGapDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt!: string | null;
  @ApiProperty({ description: 'Participants who are, or would be, starters.' }) participants!: number;
  @ApiProperty({ description: 'Mentors who are, or would be, starters.' }) mentors!: number;
  @ApiProperty({ description: 'Participants and mentors who are not starters.' }) notStarters!: number;
}

export class StartDto {
  @ApiProperty({ description: 'As the page showed it.' }) @IsInt({ message: 'participants must be the number that was shown' }) @Min(0) participants!: number;
  @ApiProperty({ description: 'As the page showed it.' }) @IsInt({ message: 'mentors must be the number that was shown' }) @Min(0) mentors!: number;
}

export class MoverDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID(undefined, { message: 'enrolmentId must be the id of an enrolment' }) enrolmentId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The set they are in as far as you saw.' })
  @ValidateIf((body: MoverDto) => body.setId !== null) @IsUUID(undefined, { message: 'setId must be the id of a set, or null' })
  setId!: string | null;
}

export class ChangeSetsDto {
  @ApiProperty({ type: [MoverDto] })
  @IsArray({ message: 'people must be a list' }) @ArrayMinSize(1, { message: 'Choose at least one person' }) @ArrayMaxSize(200, { message: 'Choose 200 people at most' })
  @ValidateNested({ each: true }) @Type(() => MoverDto)
  people!: MoverDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The new set; null: none.' })
  @ValidateIf((body: ChangeSetsDto) => body.to !== null) @IsUUID(undefined, { message: 'to must be the id of a set, or null' })
  to!: string | null;

  @ApiProperty({ format: 'date', description: 'The first day in the new set.' }) @IsDay() from!: string;
}

export class SetsChangedDto {
  @ApiProperty({ description: 'People who are in another set now.' }) moved!: number;
  @ApiProperty({ description: 'Of these, people who keep meetings of the set they left as their own.' }) keptHistory!: number;
}

export class ManagerDto {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() you!: boolean;
}

export class OpenSessionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) day!: string;
}

export class OpenRoundDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closesOn!: string | null;
}

export class HandOverDto {
  @ApiProperty({ type: [ManagerDto] }) managers!: ManagerDto[];
  @ApiProperty({ type: [ManagerDto], description: 'Accounts with another role here, or in a programme of yours.' }) candidates!: ManagerDto[];
  @ApiProperty({ type: [OpenSessionDto], description: 'Sessions whose day has passed, with somebody expected and not recorded.' }) registersOpen!: OpenSessionDto[];
  @ApiProperty({ type: [OpenSessionDto], description: 'The next five.' }) coming!: OpenSessionDto[];
  @ApiProperty({ type: [OpenRoundDto], description: 'Questionnaires that are open.' }) rounds!: OpenRoundDto[];
  @ApiProperty() withoutMentor!: number;
  @ApiProperty() coverNotAgreed!: number;
  @ApiProperty({ type: [LaunchGapDto], description: 'What is missing; empty once the programme has started.' }) gaps!: LaunchGapDto[];
}

export class AddManagerDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID(undefined, { message: 'Choose who takes over' }) accountId!: string;
}
