import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { APOLOGY_REASONS, REGISTER_MARKS, type ApologyReason, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { SESSION_KINDS, type SessionKind } from '../../shared/vocabulary/session.ts';
import { GRID_STATES, type GridState } from '../../shared/vocabulary/grid.ts';
import { TIMELINE_KINDS, type TimelineKind } from '../../shared/vocabulary/timeline.ts';
import { IsPage } from '../kernel/is-page.ts';
import { IsDay } from '../directory/is-day.ts';

export class RegisterSaysDto {
  @ApiProperty() expected!: boolean;
  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true }) mark!: RegisterMark | null;
  @ApiProperty({ type: String, enum: APOLOGY_REASONS, nullable: true }) reason!: ApologyReason | null;
}

export class CorrectionDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ description: 'The version that was replaced.' }) version!: number;
  @ApiProperty({ type: RegisterSaysDto }) before!: RegisterSaysDto;
  @ApiProperty({ type: RegisterSaysDto }) after!: RegisterSaysDto;
}

export class OnQuery {
  @ApiPropertyOptional({ format: 'date', description: 'As the record stood on that day; today in Europe/London when left out.' })
  @IsOptional()
  @IsDay()
  on?: string;
}

/** One line of a list of what needs doing. Which of the ids are there depends on the list. */
export class TodoDto {
  @ApiProperty({ description: 'Who or which session.' }) what!: string;
  @ApiProperty({ description: 'What about it.' }) detail!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of a session.' }) session!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of a person.' }) person!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pairing!: string | null;
}

export class TodoListDto {
  @ApiProperty({ description: 'How many there are.' }) count!: number;
  @ApiProperty({ type: [TodoDto], description: 'The first few.' }) first!: TodoDto[];
}

export class TodayDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'Weeks after which a pair counts as silent.' }) silentWeeks!: number;
  @ApiProperty({ type: TodoListDto, description: 'Sessions held without a register, or with people not recorded.' }) registers!: TodoListDto;
  @ApiProperty({ type: TodoListDto }) apologies!: TodoListDto;
  @ApiProperty({ type: TodoListDto }) slipping!: TodoListDto;
  @ApiProperty({ type: TodoListDto }) silentPairs!: TodoListDto;
  @ApiProperty({ type: TodoListDto }) cover!: TodoListDto;
  @ApiProperty({ type: TodoListDto }) actions!: TodoListDto;
  @ApiProperty({ type: TodoListDto, description: 'In the next four weeks.' }) coming!: TodoListDto;
}

const text = (description: string): PropertyDecorator => (target, property) => {
  ApiPropertyOptional({ description })(target, property);
  IsOptional()(target, property);
  IsString({ message: '$property must be text' })(target, property as string);
  MaxLength(200, { message: '$property must be 200 characters or fewer' })(target, property as string);
};

export class GridQuery {
  @text('Name of a council.') council?: string;
  @text('Code of a set.') set?: string;
  @text('Part of a name or code.') find?: string;

  @ApiPropertyOptional({ enum: ['participant', 'mentor'], description: 'participant when left out' })
  @IsOptional()
  @IsIn(['participant', 'mentor'], { message: 'role must be participant or mentor' })
  role?: 'participant' | 'mentor';

  @IsPage() page?: number;
}

export class GridColumnDto {
  @ApiProperty({ description: 'Sessions of one kind, the first of each set together, then the second …' }) key!: string;
  @ApiProperty({ enum: SESSION_KINDS }) kind!: SessionKind;
  @ApiProperty({ description: 'Which of its kind, from 1.' }) nth!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Title, when it is one session.' }) title!: string | null;
  @ApiProperty({ format: 'date', description: 'Its day, or the first of several.' }) day!: string;
  @ApiProperty({ description: 'Sessions in it.' }) sessions!: number;
  @ApiProperty({ description: 'People who were there, of everybody in the list.' }) attended!: number;
  @ApiProperty({ description: 'People expected with a mark.' }) recorded!: number;
  @ApiProperty({ description: 'People expected.' }) expected!: number;
}

export class GridCellDto {
  @ApiProperty() column!: string;
  @ApiProperty() session!: string;
  @ApiProperty({ enum: GRID_STATES }) says!: GridState;
}

export class GridPersonDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty() personCode!: string;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty() starter!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrewOn!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Minutes of travel to the usual venue, one way.' }) travelMinutes!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Sessions attended; null for somebody who is not a starter.' }) attended!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Sessions held for them.' }) maximum!: number | null;
  @ApiProperty({ type: [GridCellDto] }) cells!: GridCellDto[];
}

export class ChoiceDto {
  @ApiProperty() value!: string;
  @ApiProperty() text!: string;
}

export class GridDto {
  @ApiProperty({ type: [GridColumnDto] }) columns!: GridColumnDto[];
  @ApiProperty({ type: [GridPersonDto] }) people!: GridPersonDto[];
  @ApiProperty({ description: 'People in the whole list.' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty({ type: [ChoiceDto] }) councils!: ChoiceDto[];
  @ApiProperty({ type: [ChoiceDto] }) sets!: ChoiceDto[];
}

export class TimelineEntryDto {
  @ApiProperty({ type: String, format: 'date', nullable: true }) on!: string | null;
  @ApiProperty({ enum: TIMELINE_KINDS }) kind!: TimelineKind;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ description: 'What happened, in words.' }) what!: string;
}

export class TimelineDto {
  @ApiProperty() person!: string;
  @ApiProperty() personCode!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) diedOn!: string | null;
  @ApiProperty({ type: [TimelineEntryDto], description: 'The latest first.' }) entries!: TimelineEntryDto[];
}
