import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowAnybody, AllowPerson, OwnScope, OwnSignInId } from '../access/allow.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { OwnActionPages } from './own-action-pages.ts';
import { OwnDataPages } from './own-data-pages.ts';
import { OwnHomePages } from './own-home-pages.ts';
import { OwnMentoringPages } from './own-mentoring-pages.ts';
import { OwnSessionPages } from './own-session-pages.ts';

/** A participant's or mentor's own pages: plain HTML and forms. Every route reaches the record of the one who asks alone. */
@ApiExcludeController()
@Controller('my')
@AllowPerson()
export class OwnPageController {
  constructor(
    private readonly pages: OwnHomePages,
    private readonly sessions: OwnSessionPages,
    private readonly mentoring: OwnMentoringPages,
    private readonly actions: OwnActionPages,
    private readonly held: OwnDataPages,
  ) {}

  @Get('open/:link')
  @AllowAnybody('shows a button, the same for every link; changes nothing')
  ask(@Param('link') link: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.ask(link, request, reply);
  }

  @Post('open')
  @AllowAnybody('exchanges the link to somebody’s own page, which is the permission')
  open(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.open(body, request, reply);
  }

  @Get('signed-out')
  @AllowAnybody('says that somebody is signed out, and nothing else')
  signedOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.signedOut(request, reply);
  }

  @Post('sign-out')
  signOut(@OwnScope() scope: PersonScope, @OwnSignInId() signInId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.signOut(scope, signInId, request, reply);
  }

  @Get()
  home(@OwnScope() scope: PersonScope, @Query('done') done: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.home(scope, done, request, reply);
  }

  @Post('messages/stop')
  stopMessages(@OwnScope() scope: PersonScope, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.setMessages(scope, false, request, reply);
  }

  @Post('messages/resume')
  resumeMessages(@OwnScope() scope: PersonScope, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.setMessages(scope, true, request, reply);
  }

  @Get('replies')
  replies(@OwnScope() scope: PersonScope, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.allReplies(scope, request, reply);
  }

  @Get('data')
  data(@OwnScope() scope: PersonScope, @Query('done') done: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.held.show(scope, done, request, reply);
  }

  /** A press, not a link: that it was taken is recorded. */
  @Post('data/copy')
  copy(@OwnScope() scope: PersonScope, @Query('format') format: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.held.copy(scope, format, request, reply);
  }

  @Get('data/answers/:round')
  askTakeBack(@OwnScope() scope: PersonScope, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.held.askTakeBack(scope, round, request, reply);
  }

  @Post('data/answers/:round')
  takeBack(@OwnScope() scope: PersonScope, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.held.takeBack(scope, round, request, reply);
  }

  @Post('questionnaires/:round/open')
  openForm(@OwnScope() scope: PersonScope, @OwnSignInId() signInId: string, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.openForm(scope, signInId, round, request, reply);
  }

  @Get('questionnaires/:round/decline')
  askDecline(@OwnScope() scope: PersonScope, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.askDecline(scope, round, request, reply);
  }

  @Post('questionnaires/:round/decline')
  decline(@OwnScope() scope: PersonScope, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.decline(scope, round, request, reply);
  }

  @Post('questionnaires/:round/take-part')
  takePart(@OwnScope() scope: PersonScope, @Param('round') round: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.takePart(scope, round, request, reply);
  }

  @Get('sessions')
  listSessions(@OwnScope() scope: PersonScope, @Query('done') done: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sessions.list(scope, done, request, reply);
  }

  @Get('sessions/:session/calendar.ics')
  calendar(@OwnScope() scope: PersonScope, @Param('session') session: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sessions.calendar(scope, session, request, reply);
  }

  @Get('sessions/:session/apologies')
  askApologies(@OwnScope() scope: PersonScope, @Param('session') session: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sessions.askApologies(scope, session, request, reply);
  }

  @Post('sessions/:session/apologies')
  sendApologies(@OwnScope() scope: PersonScope, @Param('session') session: string, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sessions.sendApologies(scope, session, body, request, reply);
  }

  @Post('sessions/:session/apologies/take-back')
  takeApologiesBack(@OwnScope() scope: PersonScope, @Param('session') session: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sessions.takeApologiesBack(scope, session, request, reply);
  }

  @Get('actions')
  listActions(@OwnScope() scope: PersonScope, @Query('done') done: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.actions.list(scope, done, request, reply);
  }

  @Post('actions/:action')
  markAction(@OwnScope() scope: PersonScope, @Param('action') action: string, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.actions.mark(scope, action, body, request, reply);
  }

  @Get('mentoring')
  log(@OwnScope() scope: PersonScope, @Query('done') done: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.list(scope, done, request, reply);
  }

  @Get('mentoring/new')
  askMeeting(@OwnScope() scope: PersonScope, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.askNew(scope, request, reply);
  }

  @Post('mentoring/new')
  addMeeting(@OwnScope() scope: PersonScope, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.add(scope, body, request, reply);
  }

  @Get('mentoring/:meeting')
  askCorrection(@OwnScope() scope: PersonScope, @Param('meeting') meeting: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.askChange(scope, meeting, request, reply);
  }

  @Post('mentoring/:meeting')
  correctMeeting(@OwnScope() scope: PersonScope, @Param('meeting') meeting: string, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.change(scope, meeting, body, request, reply);
  }

  @Get('mentoring/:meeting/remove')
  askRemoval(@OwnScope() scope: PersonScope, @Param('meeting') meeting: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.askRemove(scope, meeting, request, reply);
  }

  @Post('mentoring/:meeting/remove')
  removeMeeting(@OwnScope() scope: PersonScope, @Param('meeting') meeting: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.mentoring.remove(scope, meeting, request, reply);
  }
}
