import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { REGISTER_MARKS, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { MATERIAL_KINDS, type MaterialKind } from '../../shared/vocabulary/session.ts';
import { IsDay } from '../directory/is-day.ts';

export class RecordMaterialDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by whoever sends it, so that a retry adds nothing.' })
  @IsOptional()
  @IsUUID('loose', { message: 'id must be a UUID' })
  id?: string;

  @ApiProperty({ enum: MATERIAL_KINDS })
  @IsIn(MATERIAL_KINDS, { message: `kind must be one of ${MATERIAL_KINDS.join(', ')}` })
  kind!: MaterialKind;

  @ApiProperty()
  @IsString({ message: 'title must be text' })
  @Matches(/\S/, { message: 'title must say what it is' })
  @MaxLength(200, { message: 'title must be 200 characters or fewer' })
  title!: string;

  @ApiProperty({ description: 'Where it is kept; files themselves are not.' })
  @Matches(/^$|^https?:\/\/\S+$/, { message: 'link must be a whole web address, such as https://files.example/notes' })
  @MaxLength(500, { message: 'link must be 500 characters or fewer' })
  link!: string;

  @ApiProperty({ description: 'The text of a note.' })
  @IsString({ message: 'body must be text' })
  @MaxLength(10_000, { message: 'body must be 10,000 characters or fewer' })
  body!: string;
}

export class MaterialDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MATERIAL_KINDS }) kind!: MaterialKind;
  @ApiProperty() title!: string;
  @ApiProperty() link!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}

export class CatchUpDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true }) mark!: RegisterMark | null;
  @ApiProperty({ description: 'The register has them as not there: with apologies or without.' }) absent!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the notes and material were sent to them.' }) sentOn!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) buddyId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who updates them.' }) buddy!: string | null;
}

export class CatchUpOneDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('loose', { message: 'enrolmentId must be the id of an enrolment' })
  enrolmentId!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  sentOn!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('loose', { message: 'buddyId must be the id of an enrolment, or null' })
  buddyId!: string | null;
}

export class RecordCatchUpDto {
  @ApiProperty({ type: [CatchUpOneDto], description: 'Those who changed; nobody else is touched.' })
  @IsArray({ message: 'entries must be a list' })
  @ArrayMinSize(1, { message: 'entries must hold at least one person' })
  @ArrayMaxSize(2000, { message: 'entries must hold at most 2,000 people' })
  @ValidateNested({ each: true })
  @Type(() => CatchUpOneDto)
  entries!: CatchUpOneDto[];
}

export class RecordActionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by whoever sends it, so that a retry adds nothing.' })
  @IsOptional()
  @IsUUID('loose', { message: 'id must be a UUID' })
  id?: string;

  @ApiProperty()
  @IsString({ message: 'what must be text' })
  @Matches(/\S/, { message: 'what must say what is to be done' })
  @MaxLength(500, { message: 'what must be 500 characters or fewer' })
  what!: string;

  @ApiProperty()
  @IsString({ message: 'who must be text' })
  @MaxLength(200, { message: 'who must be 200 characters or fewer' })
  who!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Somebody of the programme who does it: then their name is who. Null: nobody by name. Left out: as the words say.' })
  @IsOptional()
  @IsUUID('loose', { message: 'enrolmentId must be the id of an enrolment, or null' })
  enrolmentId?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  dueOn!: string | null;
}

export class ChangeActionDto extends RecordActionDto {
  @ApiProperty({ description: 'The version that the change was made from.' })
  @IsInt({ message: 'version must be the whole number that came with the action' })
  version!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When it was done; null: it is open.' })
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  doneOn!: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code of the session at which it was ticked off.' })
  @IsOptional()
  @IsString({ message: 'doneAt must be the code of a session' })
  doneAt?: string | null;
}

export class ActionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() what!: string;
  @ApiProperty({ description: 'In words: the name of the person, where it is somebody of the programme.' }) who!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The enrolment of whoever does it; null: who is only words.' }) enrolmentId!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Session at which it was ticked off.' }) doneAt!: string | null;
  @ApiProperty({ description: 'Code of the session at which it was agreed.' }) session!: string;
  @ApiProperty() sessionTitle!: string;
  @ApiProperty({ format: 'date' }) agreedOn!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Open, and its day is over.' }) overdue!: boolean;
}

/** Somebody who can be chosen to do an action. */
export class ActionPersonDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ description: 'Expected at the session.' }) expected!: boolean;
}

export class FollowUpDto {
  @ApiProperty({ type: [MaterialDto] }) materials!: MaterialDto[];
  @ApiProperty({ type: [CatchUpDto], description: 'Everybody who was expected.' }) people!: CatchUpDto[];
  @ApiProperty({ type: [ActionDto], description: 'Agreed at this session.' }) actions!: ActionDto[];
  @ApiProperty({ type: [ActionDto], description: 'Agreed at earlier sessions of the same set, and not done before this one.' }) carried!: ActionDto[];
}
