import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowAnybody } from '../access/allow.ts';
import { TakingBackPages } from './taking-back-pages.ts';

/** Taking the answers of a form back with the link it was answered by. Beside the respondent's pages, since it is a right of the person. */
@ApiExcludeController()
@Controller('answer/taking-back')
@AllowAnybody('takes back one form that was sent, for whoever holds its personal link')
export class TakingBackController {
  constructor(private readonly pages: TakingBackPages) {}

  @Get()
  ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.ask(request, reply);
  }

  @Post()
  decide(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.decide(body, request, reply);
  }
}
