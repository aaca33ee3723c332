import { ApiProperty } from '@nestjs/swagger';
import { REGISTER_MARKS, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { STARTER_ROLES } from '../../shared/vocabulary/role.ts';
import { SESSION_KINDS, type SessionKind } from '../../shared/vocabulary/session.ts';

type OwnRole = (typeof STARTER_ROLES)[number];

/** Somebody of the council. Never why they sent apologies, nor why they withdrew: that may speak of their health. */
export class CouncilPersonDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) person!: string;
  @ApiProperty({ enum: STARTER_ROLES }) role!: OwnRole;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty({ description: 'False for somebody who joined after the start.' }) starter!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrewOn!: string | null;
  @ApiProperty({ type: 'integer', description: 'Sessions attended in person, online or in part.' }) attended!: number;
  @ApiProperty({ type: 'integer', description: 'Sessions held for them. A starter’s include those before they withdrew and after.' }) possible!: number;
  @ApiProperty({ type: 'integer', description: 'Of those they were expected at, sessions without a mark.' }) notRecorded!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Mentoring meetings, distinct days; null for a mentor.' }) meetings!: number | null;
}

/** Starters of one role together. */
export class CouncilTotalDto {
  @ApiProperty({ type: 'integer' }) people!: number;
  @ApiProperty({ type: 'integer' }) withdrew!: number;
  @ApiProperty({ type: 'integer' }) attended!: number;
  @ApiProperty({ type: 'integer' }) possible!: number;
  @ApiProperty({ type: 'integer' }) meetings!: number;
}

export class CouncilComparisonDto {
  @ApiProperty({ enum: STARTER_ROLES }) role!: OwnRole;
  @ApiProperty({ type: CouncilTotalDto }) own!: CouncilTotalDto;
  @ApiProperty({ type: CouncilTotalDto, nullable: true, description: 'All other councils together; null when that would show a single one.' }) others!: CouncilTotalDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the other councils are not shown; null when they are.' }) notShown!: string | null;
}

export class OwnCouncilDto {
  @ApiProperty({ type: String, nullable: true, description: 'Null: no council has been set for this head of service.' }) council!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why nobody is listed; null when people are.' }) notShown!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Mentoring meetings that the programme recommends.' }) recommendedMentoring!: number | null;
  @ApiProperty({ type: [CouncilPersonDto] }) people!: CouncilPersonDto[];
  @ApiProperty({ type: [CouncilComparisonDto] }) comparison!: CouncilComparisonDto[];
}

export class PersonSessionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: SESSION_KINDS }) kind!: SessionKind;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true, description: 'Null: not recorded.' }) mark!: RegisterMark | null;
  @ApiProperty({ description: 'False: they were not expected, or had withdrawn by then.' }) expected!: boolean;
  @ApiProperty({ description: 'They had withdrawn by then.' }) withdrewBefore!: boolean;
  @ApiProperty({ description: 'It is one of the sessions that make up “of how many”.' }) counts!: boolean;
  @ApiProperty() attended!: boolean;
}

export class CouncilPersonSessionsDto extends CouncilPersonDto {
  @ApiProperty({ type: [PersonSessionDto] }) sessions!: PersonSessionDto[];
}
