import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { MailStopService } from './mail-stop.service.ts';

@ApiTags('messages')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@ApiParam({ name: 'person', type: String, description: 'Code of the person.' })
@Controller('api/programmes/:programme/people/:person/mail-stop')
@Needs('manage_programme')
export class MailStopController {
  constructor(private readonly stops: MailStopService) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Notes that somebody asked not to be written to' })
  @ApiNoContentResponse()
  stop(@InScope() scope: Scope, @Param('person') person: string): Promise<void> {
    return this.stops.set(scope, person, true);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Notes that they can be written to again' })
  @ApiNoContentResponse()
  resume(@InScope() scope: Scope, @Param('person') person: string): Promise<void> {
    return this.stops.set(scope, person, false);
  }
}
