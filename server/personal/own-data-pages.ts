import { Injectable, Optional } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { DataPage, TakeBackPage, type ShownForm } from '../../client/respond/own/own-data.tsx';
import type { Agreed } from '../../shared/vocabulary/enrolment.ts';
import { ROLE_LABELS } from '../../shared/vocabulary/role.ts';
import { OwnRoundsService } from '../collection/rounds/own-rounds.service.ts';
import { OwnMeetingService } from '../delivery/own-meeting.service.ts';
import { OwnSessionsService } from '../delivery/own-sessions.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { OwnEnrolmentService, type OwnEnrolment } from '../enrolment/own-enrolment.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { OwnRights, type OwnSentForm } from './own-rights.ts';
import { answerOwn, takesPart } from './own-view.ts';
import { doneOf } from './own-words.ts';
import { PersonalPageService } from './personal-page.service.ts';

/** What is held about somebody, a copy of it, and their answers taken back. */
@Injectable()
export class OwnDataPages {
  constructor(
    private readonly rounds: OwnRoundsService,
    private readonly sessions: OwnSessionsService,
    private readonly meetings: OwnMeetingService,
    private readonly enrolments: OwnEnrolmentService,
    private readonly page: PersonalPageService,
    @Optional() private readonly rights?: OwnRights,
  ) {}

  show(scope: PersonScope, done: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      const takes = takesPart(scope);
      const [record, rounds, past, log, contacts, forms] = await Promise.all([
        this.enrolments.read(scope),
        this.rounds.list(scope),
        takes ? this.sessions.past(scope) : [],
        takes ? this.meetings.log(scope) : [],
        this.page.contactsOf(scope.programmeId),
        this.rights ? this.rights.formsOf(scope) : null,
      ]);
      return {
        title: 'What is held about you',
        back: '/my',
        main: createElement(DataPage, {
          done: doneOf(done),
          identity: [
            { key: 'Name', value: record.name || 'No name is kept, only your code' },
            { key: 'Code', value: scope.personCode },
            { key: 'E-mail address', value: record.email ?? 'None is kept' },
            { key: 'Programme', value: record.programme },
          ],
          roles: record.enrolments.map((enrolment) => ({ heading: `As a ${ROLE_LABELS[enrolment.role].one}`, rows: rowsOf(enrolment) })),
          records: [
            { key: 'Questionnaires', value: `Asked ${rounds.length}, sent ${rounds.filter(({ state }) => state === 'sent').length}` },
            ...(takes
              ? [
                  { key: 'Register', value: `${past.filter(({ mark }) => mark !== null).length} of ${past.length} sessions so far say something about you` },
                  { key: 'Mentoring log', value: `${log.length} ${log.length === 1 ? 'entry' : 'entries'} of yours` },
                ]
              : []),
          ],
          seenByHeadOfService: takes && record.attendanceByCouncil,
          privacyNotice: `/programmes/${encodeURIComponent(scope.programmeCode)}/privacy`,
          contacts,
          forms: forms && forms.map(shownForm),
        }),
      };
    });
  }

  copy(scope: PersonScope, format: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, () => this.offered().copyOf(scope, format === 'json' ? 'json' : 'html'));
  }

  askTakeBack(scope: PersonScope, round: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      const form = (await this.offered().formsOf(scope)).find((one) => one.round === round);
      if (!form) throw new Problem('not_found', 'You have sent no such questionnaire.');
      const shown = shownForm(form);
      return shown.state === 'can_be_taken_back' ? { title: 'Take your answers back?', back: '/my/data', main: createElement(TakeBackPage, { form: shown }) } : { to: '/my/data' };
    });
  }

  takeBack(scope: PersonScope, round: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      await this.offered().withdraw(scope, round);
      return { to: '/my/data?done=answers-taken-back' };
    });
  }

  private offered(): OwnRights {
    if (!this.rights) throw new Problem('not_found', 'There is nothing at this address. Ask the people who run the programme.');
    return this.rights;
  }
}

function shownForm({ round, title, until, past, withdrawnAt }: OwnSentForm): ShownForm {
  return { round, title, until: until && dayInWords(until), state: withdrawnAt ? 'taken_back' : past ? 'too_late' : 'can_be_taken_back' };
}

const AGREED: Record<Agreed, string> = { yes: 'Yes', partly: 'In part', no: 'No', unknown: 'Not known' };

function rowsOf({ role, council, set, enrolledOn, withdrewOn, coverAgreed, lineManagerSupport, travelMinutes }: OwnEnrolment): { key: string; value: string }[] {
  return [
    { key: 'Council', value: council ?? 'None' },
    ...(role === 'participant' ? [{ key: 'Set', value: set ?? 'None yet' }] : []),
    { key: 'Enrolled', value: dayInWords(enrolledOn) },
    ...(withdrewOn ? [{ key: 'Withdrew', value: dayInWords(withdrewOn) }] : []),
    ...(role === 'participant'
      ? [
          { key: 'Cover agreed', value: AGREED[coverAgreed] },
          { key: 'Support of your line manager', value: AGREED[lineManagerSupport] },
          { key: 'Travel', value: travelMinutes === null ? 'Not known' : `${travelMinutes} minutes` },
        ]
      : []),
  ];
}
