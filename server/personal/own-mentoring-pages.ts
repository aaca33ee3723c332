import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import type { ShownFault } from '../../client/respond/form-parts.tsx';
import { MeetingFormPage, type TypedMeeting } from '../../client/respond/own/meeting-form.tsx';
import { DoneBanner, type Done } from '../../client/respond/own/own-parts.tsx';
import { MentoringPage, RemoveMeetingPage } from '../../client/respond/own/own-mentoring.tsx';
import { OwnMeetingService, type OwnMeeting, type OwnPairing } from '../delivery/own-meeting.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { fieldsOf, one } from './form-fields.ts';
import { NOTHING_TYPED, readMeeting, typedMeeting, typedOf } from './meeting-entry.ts';
import { answerOwn, takesPart, type OwnOutcome, type OwnShown } from './own-view.ts';
import { doneOf, shownMeeting } from './own-words.ts';

const LIST = '/my/mentoring';

/** The mentoring log of a person. */
@Injectable()
export class OwnMentoringPages {
  constructor(private readonly meetings: OwnMeetingService) {}

  list(scope: PersonScope, done: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const [pairings, log] = await Promise.all([this.meetings.pairings(scope), this.meetings.log(scope)]);
      return {
        title: 'Your mentoring',
        main: createElement('div', null, createElement(DoneBanner, { done: doneOf(done) }), createElement(MentoringPage, { pairings, log: log.map(shownMeeting) })),
      };
    });
  }

  askNew(scope: PersonScope, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => this.newPage(await this.loggable(scope), NOTHING_TYPED, []));
  }

  add(scope: PersonScope, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const pairings = await this.loggable(scope);
      const typed = typedMeeting(fieldsOf(body));
      const read = readMeeting(typed, { pairing: true, group: sideOf(pairings) === 'mentee' });
      if ('faults' in read) return this.newPage(pairings, typed, read.faults);
      return orFaults(
        () => this.meetings.add(scope, typed.pairing, read.content),
        'meeting-logged',
        (faults, status) => ({ ...this.newPage(pairings, typed, faults), status }),
      );
    });
  }

  askChange(scope: PersonScope, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const entry = await this.meetings.find(scope, id);
      return changePage(entry, typedOf(entry), []);
    });
  }

  change(scope: PersonScope, id: string, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const entry = await this.meetings.find(scope, id);
      const fields = fieldsOf(body);
      const typed = typedMeeting(fields);
      const read = readMeeting(typed, { pairing: false, group: true });
      if ('faults' in read) return changePage({ ...entry, seen: one(fields, 'seen') }, typed, read.faults);
      return orFaults(
        () => this.meetings.change(scope, id, one(fields, 'seen'), read.content),
        'meeting-changed',
        async (faults, status) => {
          const now = await this.meetings.find(scope, id);
          // Somebody else's change is shown in place of what was typed; any other fault keeps what was typed.
          const overtaken = now.seen !== one(fields, 'seen');
          return { ...changePage(now, overtaken ? typedOf(now) : typed, faults), status };
        },
      );
    });
  }

  askRemove(scope: PersonScope, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => ({
      title: 'Remove this meeting from your log?',
      back: LIST,
      main: createElement(RemoveMeetingPage, { entry: shownMeeting(await this.meetings.find(scope, id)) }),
    }));
  }

  remove(scope: PersonScope, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      await this.meetings.remove(scope, id);
      return { to: `${LIST}?done=meeting-removed` };
    });
  }

  private answer(scope: PersonScope, request: FastifyRequest, reply: FastifyReply, work: () => Promise<OwnOutcome>): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      if (!takesPart(scope)) throw new Problem('not_found', 'There is nothing at this address.');
      return work();
    });
  }

  /** The pairs a new meeting can be with. */
  private async loggable(scope: PersonScope): Promise<OwnPairing[]> {
    const pairings = (await this.meetings.pairings(scope)).filter(({ canLog }) => canLog);
    if (pairings.length === 0) throw new Problem('not_found', 'You have no mentor and no mentee in this programme, so there is no meeting to log.');
    return pairings;
  }

  private newPage(pairings: readonly OwnPairing[], typed: TypedMeeting, faults: readonly ShownFault[]): OwnShown {
    return {
      status: faults.length > 0 ? 400 : 200,
      title: `${faults.length > 0 ? 'Error: ' : ''}Log a meeting`,
      back: LIST,
      main: createElement(MeetingFormPage, {
        heading: 'Log a meeting', action: `${LIST}/new`, button: 'Save', pairs: pairings, with: null, side: sideOf(pairings), typed, seen: null, faults,
      }),
    };
  }
}

function sideOf(pairings: readonly OwnPairing[]): 'mentor' | 'mentee' | 'both' {
  const sides = new Set(pairings.map(({ side }) => side));
  return sides.size > 1 ? 'both' : [...sides][0]!;
}

function changePage(entry: OwnMeeting, typed: TypedMeeting, faults: readonly ShownFault[]): OwnShown {
  return {
    status: faults.length > 0 ? 400 : 200,
    title: `${faults.length > 0 ? 'Error: ' : ''}Correct a meeting`,
    back: LIST,
    main: createElement(MeetingFormPage, {
      heading: 'Correct a meeting', action: `${LIST}/${entry.id}`, button: 'Save', pairs: [], with: entry.other, side: entry.side, typed, seen: entry.seen, faults,
    }),
  };
}

/** What the record refuses is shown as faults of the form. */
async function orFaults(
  work: () => Promise<void>,
  done: Done,
  show: (faults: readonly ShownFault[], status: number) => OwnOutcome | Promise<OwnOutcome>,
): Promise<OwnOutcome> {
  try {
    await work();
    return { to: `${LIST}?done=${done}` };
  } catch (error) {
    if (!(error instanceof Problem) || !['invalid_input', 'conflict'].includes(error.code)) throw error;
    const given = error.faults.length > 0 ? error.faults : [{ field: 'heldOn', message: error.detail }];
    // Pairs are named pairingIds.0, pairingIds.1 … by the rules they share with staff: here they are one field.
    const byKey = new Map(given.map(({ field, message }): [string, ShownFault] => {
      const key = field.startsWith('pairing') ? 'pairing' : field;
      return [`${key} ${message}`, { key, part: key === 'heldOn' ? 'day' : 'main', message }];
    }));
    return show(onePerKey([...byKey.values()]), error.status);
  }
}

function onePerKey(faults: readonly ShownFault[]): ShownFault[] {
  const merged = new Map<string, ShownFault>();
  for (const fault of faults) {
    const before = merged.get(fault.key);
    merged.set(fault.key, before ? { ...before, message: `${before.message} ${fault.message}` } : fault);
  }
  return [...merged.values()];
}
