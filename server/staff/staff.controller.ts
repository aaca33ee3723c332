import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { GiveRoleDto, PlaceDto, StaffDto } from './staff.dto.ts';
import { StaffService } from './staff.service.ts';

@ApiTags('staff')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/staff')
@Needs('manage_staff')
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Get()
  @ApiOperation({ summary: 'Who has which role in the programme' })
  @ApiOkResponse({ type: StaffDto })
  list(@InScope() scope: Scope): Promise<StaffDto> {
    return this.staff.list(scope);
  }

  /** 200, not 201: the same again is answered in the same way. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Gives another role to somebody who has one in the programme' })
  @ApiOkResponse({ type: StaffDto })
  give(@InScope() scope: Scope, @Body() body: GiveRoleDto): Promise<StaffDto> {
    return this.staff.give(scope, body, false);
  }

  @Put(':role')
  @ApiOperation({ summary: 'Changes the council of a head of service, or the sets of a facilitator' })
  @ApiParam({ name: 'role', type: String, description: 'Id of the role that somebody holds.' })
  @ApiOkResponse({ type: StaffDto })
  change(@InScope() scope: Scope, @Param('role') role: string, @Body() body: PlaceDto): Promise<StaffDto> {
    return this.staff.change(scope, role, body);
  }

  @Delete(':role')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a role away' })
  @ApiParam({ name: 'role', type: String, description: 'Id of the role that somebody holds.' })
  @ApiNoContentResponse()
  take(@InScope() scope: Scope, @Param('role') role: string): Promise<void> {
    return this.staff.take(scope, role);
  }
}
