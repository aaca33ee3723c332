import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plusDays, workingDayFrom } from '../../shared/calendar/working-day.ts';
import { fillIn } from '../../shared/questionnaire/message-text.ts';
import type { MessageStep } from '../../shared/vocabulary/message.ts';
import { hashOfSecret, newSecret } from '../access/secret.ts';
import { AuditService } from '../audit/audit.service.ts';
import { BankHolidaysService } from '../directory/calendar/bank-holidays.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { PublicAddress } from '../kernel/public-address.ts';
import { OutboxService, type DueMessage, type MessageWriter, type Written } from '../outbox/outbox.service.ts';
import { NOT_WRITTEN_TO } from './round-recipients.ts';
import { CollectionClock, windowOf } from './round-window.ts';

interface State {
  roundId: string;
  enrolmentId: string;
  step: MessageStep;
  code: string;
  person: string;
  name: string;
  address: string | null;
  programme: string;
  title: string;
  opensOn: string;
  closesOn: string | null;
  planStatus: string;
  subject: string;
  body: string;
  bodyBegun: string;
  signedBy: string;
  begun: boolean;
  because: string | null;
  sentToday: boolean;
  demonstration: boolean;
}

/** The place of the personal link in what is kept of a message: the link itself opens a form. */
export const LINK_LEFT_OUT = '[personal link]';

/** Says what a round writes to one person, at the moment it is sent: also whether it is still to be sent at all. */
@Injectable()
export class RoundMessageWriter implements MessageWriter, OnModuleInit {
  readonly kind = 'round';

  constructor(
    private readonly db: DataSource,
    private readonly outbox: OutboxService,
    private readonly clock: CollectionClock,
    private readonly holidays: BankHolidaysService,
    private readonly audit: AuditService,
    private readonly address: PublicAddress,
  ) {}

  onModuleInit(): void {
    this.outbox.register(this);
  }

  async write(message: DueMessage): Promise<Written> {
    const now = this.clock.now();
    const [state] = (await this.db.query(STATE, [message.id, now])) as State[];
    if (!state) return { send: false, because: 'The round or the person is no longer there.' };
    if (state.planStatus !== 'started') return { send: false, because: 'It was stopped before it was sent.' };
    if (state.because) return { send: false, because: state.because };
    if (windowOf(state, now) !== 'open') return { send: false, because: 'The questionnaire was not open.' };
    // Anybody may look around there, and write what they like to whom they like.
    if (state.demonstration && this.outbox.transportName !== 'outbox') return { send: false, because: 'A demonstration programme mails nobody.' };
    if (state.sentToday) return { send: 'later', at: await this.nextMorning(now) };
    const secret = newSecret();
    await this.db.query(`INSERT INTO mailed_link (link_hash, round_id, enrolment_id) VALUES ($1, $2, $3)`, [hashOfSecret(secret), state.roundId, state.enrolmentId]);
    const values = {
      name: state.name, programme: state.programme, title: state.title, closes: state.closesOn ? dayInWords(state.closesOn) : 'we close it',
      signature: state.signedBy || state.programme,
    };
    const text = state.begun ? state.bodyBegun : state.body;
    return {
      send: true,
      to: state.address!,
      subject: fillIn(state.subject, { ...values, link: '' }),
      text: fillIn(text, { ...values, link: `${this.address.known()}/answer/${secret}` }),
      shown: fillIn(text, { ...values, link: LINK_LEFT_OUT }),
    };
  }

  /** Nothing more is mailed to an address that does not work, until somebody corrects it. */
  async bounced(message: DueMessage, because: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const [person] = (await db.query(
        `WITH stopped AS (
           UPDATE person x SET mail_stopped = 'bounced'
             FROM round_member_message m JOIN enrolment e ON e.id = m.enrolment_id
            WHERE m.message_id = $1 AND x.id = e.person_id AND x.email = $2 AND x.mail_stopped IS NULL
           RETURNING x.code, x.programme_id AS "programmeId")
         SELECT * FROM stopped`,
        [message.id, message.address],
      )) as { code: string; programmeId: string }[];
      if (person) await this.audit.append(db, { actor: SYSTEM, programmeId: person.programmeId }, { event: 'message.bounced', subject: `person ${person.code}`, detail: { because: because.slice(0, 200) } });
    });
  }

  private async nextMorning(now: Date): Promise<Date> {
    const { holidays } = await this.holidays.list();
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
    const day = workingDayFrom(plusDays(today, 1), new Set(holidays.map((one) => one.day)));
    const [{ at }] = (await this.db.query(`SELECT ($1::date + time '09:30') AT TIME ZONE 'Europe/London' AS at`, [day])) as [{ at: Date }];
    return at;
  }
}

const STATE = `
  SELECT t.round_id AS "roundId", t.enrolment_id AS "enrolmentId", t.step, o.code, x.code AS person, coalesce(nullif(x.name, ''), 'colleague') AS name, x.email AS address,
         p.name AS programme, p.demonstration, v.title, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         w.status AS "planStatus", w.subject, w.body, w.body_begun AS "bodyBegun", w.signed_by AS "signedBy",
         r.id IS NOT NULL AS begun, ${NOT_WRITTEN_TO} AS because,
         EXISTS (SELECT FROM round_member_message om JOIN message s ON s.id = om.message_id JOIN enrolment oe ON oe.id = om.enrolment_id
                  WHERE oe.person_id = x.id AND s.id <> $1
                    AND (s.status IN ('sent', 'delivered', 'kept') AND (s.sent_at AT TIME ZONE 'Europe/London')::date = ($2::timestamptz AT TIME ZONE 'Europe/London')::date
                         -- Of two that are leaving at this moment the one taken up first goes.
                         OR s.status = 'sending' AND s.held_until > $2 AND (s.held_until, s.id) < (mine.held_until, mine.id))) AS "sentToday"
    FROM round_member_message t
    JOIN message mine ON mine.id = t.message_id
    JOIN round_member m ON m.round_id = t.round_id AND m.enrolment_id = t.enrolment_id
    JOIN round o ON o.id = t.round_id
    JOIN round_message w ON w.round_id = t.round_id AND w.step = t.step
    JOIN questionnaire_version v ON v.id = o.version_id
    JOIN programme p ON p.id = o.programme_id
    JOIN enrolment e ON e.id = m.enrolment_id
    JOIN person x ON x.id = e.person_id
    LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
   WHERE t.message_id = $1`;
