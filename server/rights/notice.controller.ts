import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowAnybody } from '../access/allow.ts';
import { Problem } from '../kernel/problem.ts';
import { joiningPage, privacyPage } from './notice-page.ts';
import { NoticeService, type Notice } from './notice.service.ts';

/** The notices of a programme: what people are told before they give anything, so open to everybody. */
@ApiExcludeController()
@Controller('programmes/:programme')
@AllowAnybody('says how a programme treats data, and nothing of anybody')
export class NoticeController {
  constructor(private readonly notices: NoticeService) {}

  @Get('privacy')
  @Header('content-type', 'text/html; charset=utf-8')
  async privacy(@Param('programme') code: string): Promise<string> {
    return privacyPage(await this.find(code));
  }

  @Get('joining')
  @Header('content-type', 'text/html; charset=utf-8')
  async joining(@Param('programme') code: string): Promise<string> {
    return joiningPage(await this.find(code));
  }

  private async find(code: string): Promise<Notice> {
    const notice = await this.notices.of(code);
    if (!notice) throw new Problem('not_found', `There is no programme ${code}.`);
    return notice;
  }
}
