/**
 * What the people of a round must have been sent, worked out person by person without a line of the application: the same rules, written
 * once more and as plainly as they are said. Days are 'YYYY-MM-DD' in London, between 1 March and 30 April 2026.
 */

/** Bank holidays of those months, and the Sunday on which clocks go forward. */
const EASTER = ['2026-04-03', '2026-04-06'];
const CLOCKS = '2026-03-29';
const MINUTE = 60_000;

/** An instant as clocks in London show it. */
export const london = (day: string, time: string): Date => new Date(Date.parse(`${day}T${time}:00Z`) - (day >= CLOCKS ? 60 * MINUTE : 0));
const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * MINUTE).toISOString().slice(0, 10);
const works = (day: string): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !EASTER.includes(day);

/** What a mail server says of an address, try after try; then it takes everything. */
export type Refusals = Map<string, number[]>;

interface ModelMessage {
  status: 'waiting' | 'sent' | 'bounced' | 'failed' | 'not_needed';
  due: Date;
  attempts: number;
  /** The day on which the mail server took it. */
  day: string | null;
  address: string | null;
  /** What became of it before it was put in the outbox again. */
  before: { status: string; day: string | null }[];
}

export interface ModelPerson {
  readonly code: string;
  email: string | null;
  stopped: 'bounced' | 'opted_out' | null;
  answered: boolean;
  begun: boolean;
  declined: boolean;
  withdrew: boolean;
  died: boolean;
  readonly messages: Map<string, ModelMessage>;
}

export interface Expected {
  readonly day: string;
  readonly to: string;
  readonly step: string;
  readonly begun: boolean;
}

export class RoundModel {
  readonly expected: Expected[] = [];
  private readonly started: string[] = [];

  constructor(
    readonly people: ModelPerson[],
    private readonly round: { opensOn: string; closesOn: string; steps: readonly { step: string; dueOn: string }[] },
    private readonly refusals: Refusals,
  ) {}

  /** What the clockwork does at an instant: the day and the time that clocks in London show. */
  tick(day: string, time: string): void {
    const open = works(day) && time >= '09:30';
    for (const { step, dueOn } of this.round.steps) {
      if (!open || dueOn > day || this.started.includes(step)) continue;
      this.started.push(step);
      for (const person of this.people) if (this.isWrittenTo(person) && !person.messages.has(step)) person.messages.set(step, { status: 'waiting', due: london(day, time), attempts: 0, day: null, address: null, before: [] });
    }
    for (const person of this.people) this.send(person, day, time, open);
  }

  /** An address is corrected: what should have reached them is put in the outbox again. @returns whether it was */
  correct(person: ModelPerson, email: string, day: string, time: string): boolean {
    person.email = email;
    if (person.stopped === 'bounced') person.stopped = null;
    return this.again(person, day, time);
  }

  /** Whether the latest message that was started has failed, and can be put in the outbox again by hand. */
  hasFailed(person: ModelPerson): boolean {
    return person.messages.get(this.latest()!)?.status === 'failed' && this.isWrittenTo(person);
  }

  again(person: ModelPerson, day: string, time: string): boolean {
    const step = this.latest();
    if (step === undefined || day < this.round.opensOn || day > this.round.closesOn || !this.isWrittenTo(person)) return false;
    const message = person.messages.get(step);
    const fresh = { status: 'waiting' as const, due: london(day, time), attempts: 0, day: null, address: null };
    if (!message) person.messages.set(step, { ...fresh, before: [] });
    else if (message.status === 'waiting' && message.attempts === 0) message.due = fresh.due;
    else person.messages.set(step, { ...fresh, before: [...message.before, { status: message.status, day: message.day }] });
    return true;
  }

  private latest(): string | undefined {
    return this.round.steps.map(({ step }) => step).findLast((step) => this.started.includes(step));
  }

  /** This round asks nobody who withdrew. */
  private isWrittenTo({ email, stopped, answered, declined, withdrew, died }: ModelPerson): boolean {
    return email !== null && stopped === null && !answered && !declined && !withdrew && !died;
  }

  private hadOneOn(person: ModelPerson, day: string): boolean {
    return [...person.messages.values()].some((one) => (one.status === 'sent' && one.day === day) || one.before.some((before) => before.status === 'sent' && before.day === day));
  }

  private send(person: ModelPerson, day: string, time: string, open: boolean): void {
    const now = london(day, time);
    let going = false;
    const due = [...person.messages].filter(([, { status, due: at }]) => status === 'waiting' && at <= now).sort(([, one], [, other]) => one.due.getTime() - other.due.getTime());
    for (const [step, message] of due) {
      if (!this.isWrittenTo(person) || day > this.round.closesOn) message.status = 'not_needed';
      else if (!open) message.due = morningFrom(works(day) && time < '09:30' ? day : nextDay(day));
      else if (this.hadOneOn(person, day)) message.due = morningFrom(nextDay(day));
      else if (going) message.due = new Date(now.getTime() + 2 * MINUTE);
      else {
        going = true;
        this.hand(person, step, message, day, now);
      }
    }
  }

  private hand(person: ModelPerson, step: string, message: ModelMessage, day: string, now: Date): void {
    const address = person.email!;
    const refusal = this.refusals.get(address)?.shift();
    message.attempts += 1;
    message.address = address;
    if (refusal === undefined) {
      message.status = 'sent';
      message.day = day;
      this.expected.push({ day, to: address, step, begun: person.begun });
    } else if (refusal >= 500) {
      message.status = 'bounced';
      person.stopped = 'bounced';
    } else if (message.attempts === 6) message.status = 'failed';
    else message.due = new Date(now.getTime() + [1, 4, 16, 64, 256][message.attempts - 1]! * MINUTE);
  }
}

function morningFrom(day: string): Date {
  let found = day;
  while (!works(found)) found = nextDay(found);
  return london(found, '09:30');
}
