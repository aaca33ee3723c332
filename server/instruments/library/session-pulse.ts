import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, Sheet } from './sheet.ts';

export const SESSION_PULSE: Instrument = {
  code: 'session-pulse',
  title: 'Session pulse',
  about: 'Everybody, at the end of one session: three questions on a telephone.',
  perOutcome: false,
  draft: () =>
    new Sheet()
      .statement(
        ['How useful was today for your work, from 1 (not at all) to 10 (very)?', 'Pa mor ddefnyddiol oedd heddiw i’ch gwaith, o 1 (ddim o gwbl) i 10 (defnyddiol iawn)?'],
        'one_to_ten', { level: 'reaction' }, 'pulse-useful',
      )
      .ask(['What will you take back to your team?', 'Beth fyddwch chi’n ei gymryd yn ôl i’ch tîm?'], { kind: 'short_text', level: 'learning' }, 'pulse-take-back')
      .ask(['What should be different next time?', 'Beth ddylai fod yn wahanol y tro nesaf?'], { kind: 'short_text', level: 'reaction' }, 'pulse-different')
      .done(['Session pulse', 'Barn am y sesiwn'], LEAVE_OUT),
};
