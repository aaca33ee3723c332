import { jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { RoundMessagesService } from '../../server/collection/messages/round-messages.service.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { OutboxService } from '../../server/outbox/outbox.service.ts';
import type { ProgrammeWorld } from '../factories/programme-world.ts';
import type { TestApp } from './test-app.ts';

export interface Step {
  step: string;
  dueOn: string;
  subject: string;
  body: string;
  bodyBegun: string;
  signedBy: string;
  replyTo: string;
  status: string;
  revision: number;
  messages: { status: string; messages: number }[];
}

export interface Sent {
  id: string;
  person: string;
  address: string;
  step: string;
  status: string;
  because: string;
  body: string;
  canGoAgain: boolean;
  canHaveComeBack: boolean;
  earlier: { address: string; status: string; because: string; againBy: string }[];
}

/** A named round of a programme, `end`, that asks everybody of a role, and the clock that it goes by. */
export class MailedRound {
  private now = new Date('2026-03-02T08:00:00Z');

  constructor(
    readonly test: TestApp,
    readonly world: ProgrammeWorld,
    readonly manager: { cookie: string },
  ) {
    const now = (): Date => this.now;
    jest.spyOn(test.app.get(CollectionClock), 'now').mockImplementation(now);
    test.app.get(OutboxService).now = now;
  }

  /** Everybody has an address, P1 that of p1@example.org; a questionnaire of one question is put to the participants. */
  async open(opensOn: string, closesOn: string): Promise<void> {
    const { test, world, manager } = this;
    await test.db.query(
      `WITH q AS (INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'end') RETURNING id),
            v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT $1, id, 1, 'The end' FROM q RETURNING id),
            i AS (INSERT INTO item (programme_id, version_id, code, position, kind, wording) SELECT $1, id, 'a', 1, 'short_text', 'What changed?' FROM v)
       SELECT 1`,
      [world.programmeId],
    );
    await test.db.query(`UPDATE questionnaire_version SET published_on = '2026-01-01' WHERE programme_id = $1`, [world.programmeId]);
    await test.db.query(`UPDATE person SET email = lower(code) || '@example.org' WHERE programme_id = $1`, [world.programmeId]);
    const setup = {
      code: 'end', title: 'The end', questionnaire: 'end', version: 1, mode: 'named', purpose: 'end_of_programme', role: 'participant', sets: [], asksWithdrawn: true,
      asksNeverAttended: true, opensOn, closesOn, countsAsContribution: true, privacyText: '',
    };
    const reply = await test.send('POST', `/api/programmes/${world.code}/rounds`, manager, setup);
    if (reply.statusCode !== 204) throw new Error(reply.body);
  }

  clock(instant: string): void {
    this.now = new Date(instant);
  }

  at(rest = ''): string {
    return `/api/programmes/${this.world.code}/rounds/end/messages${rest}`;
  }

  async plan(): Promise<Step[]> {
    return (await this.test.send('GET', this.at(), this.manager)).json<{ steps: Step[] }>().steps;
  }

  async stepOf(step: string): Promise<Step> {
    return (await this.plan()).find((one) => one.step === step)!;
  }

  async approve(step: string): Promise<LightMyRequestResponse> {
    return this.test.send('POST', this.at(`/${step}/approval`), this.manager, { revision: (await this.stepOf(step)).revision });
  }

  async change(step: string, to: Partial<Step>): Promise<LightMyRequestResponse> {
    const { dueOn, subject, body, bodyBegun, signedBy, replyTo, revision } = { ...(await this.stepOf(step)), ...to };
    return this.test.send('PUT', this.at(`/${step}`), this.manager, { dueOn, subject, body, bodyBegun, signedBy, replyTo, revision });
  }

  async sent(query = ''): Promise<Sent[]> {
    return (await this.test.send('GET', this.at(`/sent${query}`), this.manager)).json<{ messages: Sent[] }>().messages;
  }

  /** What became of the messages to one person, the latest step first. */
  async to(person: string): Promise<Sent[]> {
    const [{ name }] = (await this.test.db.query(`SELECT coalesce(nullif(name, ''), code) AS name FROM person WHERE programme_id = $1 AND code = $2`, [this.world.programmeId, person])) as [{ name: string }];
    return (await this.sent()).filter((one) => one.person === name);
  }

  correct(person: string, email: string, seen: string | null, as = this.manager): Promise<LightMyRequestResponse> {
    return this.test.send('PUT', `/api/programmes/${this.world.code}/rounds/end/members/${this.world.enrolments[person]!}/address`, as, { email, seen });
  }

  again(message: string): Promise<LightMyRequestResponse> {
    return this.test.send('POST', this.at(`/sent/${message}/again`), this.manager);
  }

  cameBack(message: string, as = this.manager): Promise<LightMyRequestResponse> {
    return this.test.send('POST', this.at(`/sent/${message}/came-back`), as);
  }

  /** What the server does every minute. */
  async tick(): Promise<void> {
    await this.test.app.get(RoundMessagesService).startDue();
    await this.test.app.get(OutboxService).sendDue();
  }
}
