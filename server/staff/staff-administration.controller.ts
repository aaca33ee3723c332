import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AllowAdministrator, ByAccount, type SignedInAccount } from '../access/allow.ts';
import { FindAccountDto, GiveRoleDto, NamedChoiceDto, PlaceDto, ProgrammeStaffingDto, StaffDto } from './staff.dto.ts';
import { StaffService } from './staff.service.ts';

/** The same for administrators, who need no role in a programme to give one. */
@ApiTags('staff')
@Controller('api/administration/programmes')
@AllowAdministrator()
export class StaffAdministrationController {
  constructor(private readonly staff: StaffService) {}

  @Get()
  @ApiOperation({ summary: 'All programmes and who manages them' })
  @ApiOkResponse({ type: [ProgrammeStaffingDto] })
  programmes(): Promise<ProgrammeStaffingDto[]> {
    return this.staff.programmes();
  }

  @Get(':programme/staff')
  @ApiParam({ name: 'programme', type: String })
  @ApiOkResponse({ type: StaffDto })
  async list(@ByAccount() account: SignedInAccount, @Param('programme') programme: string): Promise<StaffDto> {
    return this.staff.list(await this.staff.keeperOf(account, programme));
  }

  @Get(':programme/staff/candidates')
  @ApiOperation({ summary: 'Accounts without a role in the programme, by a part of their name' })
  @ApiParam({ name: 'programme', type: String })
  @ApiOkResponse({ type: [NamedChoiceDto] })
  async find(@ByAccount() account: SignedInAccount, @Param('programme') programme: string, @Query() { find }: FindAccountDto): Promise<NamedChoiceDto[]> {
    return this.staff.find(await this.staff.keeperOf(account, programme), find);
  }

  @Post(':programme/staff')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gives a role to any account' })
  @ApiParam({ name: 'programme', type: String })
  @ApiOkResponse({ type: StaffDto })
  async give(@ByAccount() account: SignedInAccount, @Param('programme') programme: string, @Body() body: GiveRoleDto): Promise<StaffDto> {
    return this.staff.give(await this.staff.keeperOf(account, programme), body, true);
  }

  @Put(':programme/staff/:role')
  @ApiParam({ name: 'programme', type: String })
  @ApiParam({ name: 'role', type: String })
  @ApiOkResponse({ type: StaffDto })
  async change(@ByAccount() account: SignedInAccount, @Param('programme') programme: string, @Param('role') role: string, @Body() body: PlaceDto): Promise<StaffDto> {
    return this.staff.change(await this.staff.keeperOf(account, programme), role, body);
  }

  @Delete(':programme/staff/:role')
  @HttpCode(204)
  @ApiParam({ name: 'programme', type: String })
  @ApiParam({ name: 'role', type: String })
  @ApiNoContentResponse()
  async take(@ByAccount() account: SignedInAccount, @Param('programme') programme: string, @Param('role') role: string): Promise<void> {
    return this.staff.take(await this.staff.keeperOf(account, programme), role);
  }
}
