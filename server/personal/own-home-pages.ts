import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { NotRecognisedPage } from '../../client/respond/closing-pages.tsx';
import { HomePage } from '../../client/respond/own/own-home.tsx';
import { OpenPage, SignedOutPage } from '../../client/respond/own/own-link-pages.tsx';
import { DeclinePage } from '../../client/respond/own/own-questionnaires.tsx';
import { RepliesPage } from '../../client/respond/own/own-replies.tsx';
import { clearCookie, readCookie, setCookie } from '../access/cookies.ts';
import { OWN_PAGE_COOKIE, PersonSignInService } from '../access/person-sign-in.service.ts';
import { FORM_COOKIE, OwnRoundsService, PASS } from '../collection/rounds/own-rounds.service.ts';
import { OwnRepliesService } from '../collection/replies/own-replies.service.ts';
import { OwnActionService } from '../delivery/own-action.service.ts';
import { OwnMeetingService } from '../delivery/own-meeting.service.ts';
import { OwnSessionsService } from '../delivery/own-sessions.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { MailStopService } from '../directory/mail-stop.service.ts';
import { OwnEnrolmentService, type OwnEnrolment } from '../enrolment/own-enrolment.service.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { fieldsOf, one } from './form-fields.ts';
import { answerOwn, takesPart } from './own-view.ts';
import { doneOf, onePerSession, shownAction, shownReply, shownRound, shownSession } from './own-words.ts';

/** More than any link has: what is sent back on the page is no longer than that. */
const LONGEST_LINK = 100;
/** So many of the next sessions are on the first page. */
const NEXT = 2;
/** So many of the open actions are. */
const FIRST = 3;
/** So many of the replies to people are. */
const NEWEST = 2;

/** The link, the first page, and questionnaires. */
@Injectable()
export class OwnHomePages {
  constructor(
    private readonly signIns: PersonSignInService,
    private readonly rounds: OwnRoundsService,
    private readonly sessions: OwnSessionsService,
    private readonly meetings: OwnMeetingService,
    private readonly actions: OwnActionService,
    private readonly replies: OwnRepliesService,
    private readonly enrolments: OwnEnrolmentService,
    private readonly stops: MailStopService,
    private readonly tries: FailedTries,
  ) {}

  /** Shows a button, whatever the link is: nothing is looked up before it is pressed. */
  ask(link: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, null, async () => ({ title: 'Your page', main: createElement(OpenPage, { link }) }));
  }

  open(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, null, async () => {
      const fields = fieldsOf(body);
      const link = one(fields, 'link');
      if (one(fields, 'mine') !== 'yes') return { status: 400, title: 'Error: Your page', main: createElement(OpenPage, { link: link.slice(0, LONGEST_LINK), unticked: true }) };
      const cookie = await this.signIns.useLink(link);
      if (cookie === null) {
        if (!this.tries.count(request.ip)) throw new Problem('too_many_requests', 'Too many links that are not recognised were tried from here. Wait a minute and try again.');
        return { status: 404, title: 'This link is not recognised', main: createElement(NotRecognisedPage) };
      }
      setCookie(request, reply, OWN_PAGE_COOKIE, cookie);
      return { to: '/my' };
    });
  }

  signOut(scope: PersonScope, signInId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, null, async () => {
      await this.signIns.signOut(scope, signInId);
      clearCookie(request, reply, OWN_PAGE_COOKIE);
      // A form that was opened from here closes too; one that came by its own link stays.
      if (readCookie(request, FORM_COOKIE)?.startsWith(PASS)) clearCookie(request, reply, FORM_COOKIE);
      return { to: '/my/signed-out' };
    });
  }

  signedOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, null, async () => ({ title: 'You are signed out', main: createElement(SignedOutPage) }));
  }

  home(scope: PersonScope, done: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      const takes = takesPart(scope);
      const [record, rounds, coming, pairings, actions, replies] = await Promise.all([
        this.enrolments.read(scope),
        this.rounds.list(scope),
        takes ? this.sessions.coming(scope) : [],
        takes ? this.meetings.pairings(scope) : [],
        takes ? this.actions.list(scope) : [],
        takes ? this.replies.list(scope) : [],
      ]);
      const open = actions.filter(({ doneOn }) => doneOn === null);
      const sessions = onePerSession(coming);
      return {
        title: 'Your page',
        main: createElement(HomePage, {
          done: doneOf(done),
          name: record.name,
          programme: record.programme,
          about: record.about,
          withdrewOn: withdrewFromAll(record.enrolments),
          rounds: rounds.map((round) => shownRound(scope, round)),
          coming: takes ? sessions.slice(0, NEXT).map((session) => shownSession(scope, session)) : null,
          moreToCome: sessions.length > NEXT,
          actions: actions.length === 0 ? null : { open: open.slice(0, FIRST).map((action) => shownAction(scope, action)), more: open.length > FIRST },
          replies: replies.length === 0 ? null : { newest: replies.slice(0, NEWEST).map(shownReply), more: replies.length > NEWEST },
          mentoring:
            pairings.length === 0
              ? null
              : { own: pairings.reduce((sum, { own }) => sum + own, 0), days: pairings.reduce((sum, { meetings }) => sum + meetings, 0) },
          email: record.email,
          mailStopped: record.mailStopped,
        }),
      };
    });
  }

  /** Everything that was replied to people; who is only asked questions is replied to elsewhere. */
  allReplies(scope: PersonScope, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      if (!takesPart(scope)) throw new Problem('not_found', 'There is nothing at this address.');
      return { title: 'You said, we did', back: '/my', main: createElement(RepliesPage, { replies: (await this.replies.list(scope)).map(shownReply) }) };
    });
  }

  openForm(scope: PersonScope, signInId: string, round: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      setCookie(request, reply, FORM_COOKIE, await this.rounds.openForm(scope, signInId, round));
      return { to: '/answer' };
    });
  }

  askDecline(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      const round = await this.rounds.find(scope, code);
      if (!round.open || round.state === 'declined') return { to: '/my' };
      return { title: 'You do not want to take part', back: '/my', main: createElement(DeclinePage, { round: shownRound(scope, round) }) };
    });
  }

  decline(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      await this.rounds.decline(scope, code);
      return { to: '/my?done=declined' };
    });
  }

  takePart(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      await this.rounds.takePart(scope, code);
      return { to: '/my?done=taking-part' };
    });
  }

  /** "Do not write to me", and back. */
  setMessages(scope: PersonScope, wanted: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      await this.stops.set(scope, scope.personCode, !wanted);
      return { to: wanted ? '/my?done=messages-resumed' : '/my?done=messages-stopped' };
    });
  }
}

/** The day in words; null while any of their roles goes on. */
function withdrewFromAll(enrolments: readonly OwnEnrolment[]): string | null {
  const days = enrolments.map(({ withdrewOn }) => withdrewOn);
  return days.length === 0 || days.includes(null) ? null : dayInWords((days as string[]).sort().at(-1)!);
}
