import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AllowSignedIn, ByAccount, type SignedInAccount } from './allow.ts';
import { ScopeService } from './scope.service.ts';
import { ChooseRoleDto, ProgrammeRolesDto } from './sign-in.dto.ts';

@ApiTags('sign-in')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/role')
export class RoleController {
  constructor(private readonly scopes: ScopeService) {}

  /** Signed in is enough: whatever role is acted in now, another one held may be chosen. */
  @Put()
  @AllowSignedIn()
  @ApiOperation({ summary: 'Changes the role acted in, for this sign-in and programme' })
  @ApiOkResponse({ type: ProgrammeRolesDto })
  choose(@ByAccount() account: SignedInAccount, @Param('programme') programme: string, @Body() { role }: ChooseRoleDto): Promise<ProgrammeRolesDto> {
    return this.scopes.choose(account, programme, role);
  }
}
