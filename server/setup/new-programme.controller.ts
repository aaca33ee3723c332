import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowSignedIn, ByAccount, type SignedInAccount } from '../access/allow.ts';
import { CreatedDto, NewProgrammeDto, PlanDto, ProgrammePlanDto, StartingPointsDto } from './new-programme.dto.ts';
import { NewProgrammeService } from './new-programme.service.ts';

/** Anybody who is signed in may ask; the service lets administrators and programme managers create. */
@ApiTags('set-up')
@Controller('api')
@AllowSignedIn()
export class NewProgrammeController {
  constructor(private readonly programmes: NewProgrammeService) {}

  @Get('programme-templates')
  @ApiOperation({ summary: 'What a new programme can begin with' })
  @ApiOkResponse({ type: StartingPointsDto })
  startingPoints(@ByAccount() account: SignedInAccount): Promise<StartingPointsDto> {
    return this.programmes.startingPoints(account);
  }

  @Post('programme-plans')
  @HttpCode(200)
  @ApiOperation({ summary: 'Every date of a programme to be; stores nothing' })
  @ApiOkResponse({ type: ProgrammePlanDto })
  plan(@ByAccount() account: SignedInAccount, @Body() body: PlanDto): Promise<ProgrammePlanDto> {
    return this.programmes.plan(account, body);
  }

  @Post('programmes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Creates a programme; the same request again makes no second one' })
  @ApiOkResponse({ type: CreatedDto })
  create(@ByAccount() account: SignedInAccount, @Body() body: NewProgrammeDto): Promise<CreatedDto> {
    return this.programmes.create(account, body);
  }
}
