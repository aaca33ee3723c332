import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowAnybody } from '../../access/allow.ts';
import { AnswerPages } from './answer-pages.ts';

/** The pages on which somebody answers a questionnaire. The personal link, or the cookie it was exchanged for, is the permission. */
@ApiExcludeController()
@Controller('answer')
@AllowAnybody('shows and takes one form, to whoever holds its personal link')
export class AnswerController {
  constructor(private readonly pages: AnswerPages) {}

  @Get()
  start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.start(request, reply);
  }

  @Get('page/:n')
  page(@Param('n') n: string, @Query('from') from: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.page(n, from === 'check', request, reply);
  }

  @Post('page/:n')
  savePage(
    @Param('n') n: string,
    @Query('from') from: unknown,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.pages.savePage(n, from === 'check', body, request, reply);
  }

  @Post('draft')
  saveDraft(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.saveDraft(body, request, reply);
  }

  @Get('not-taking-part')
  askToDecline(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.askToDecline(request, reply);
  }

  @Post('not-taking-part')
  decide(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.decide(body, request, reply);
  }

  @Post('language')
  speak(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.speak(body, request, reply);
  }

  @Post('again')
  again(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.again(request, reply);
  }

  @Get('check')
  check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.check(request, reply);
  }

  @Post('check')
  send(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(body, request, reply);
  }

  @Get('sent')
  sent(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.sent(request, reply);
  }

  @Get('taking-back')
  askToTakeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.askToTakeBack(request, reply);
  }

  @Post('taking-back')
  takeBack(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.takeBack(body, request, reply);
  }

  /** Whatever else is tried here is taken for a link, however long, and told the same when it is none. */
  @Get('*')
  open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.open((request.params as { '*': string })['*'], request, reply);
  }
}
