import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, Sheet } from './sheet.ts';

export const LAUNCH_DAY: Instrument = {
  code: 'launch-day',
  title: 'Launch day',
  about: 'Everybody in the room, before they leave. Short, usually without names.',
  perOutcome: false,
  draft: () =>
    new Sheet()
      .under('The day', 'Y diwrnod')
      .statement(['How far were the learning outcomes of today met?', 'I ba raddau y cyflawnwyd deilliannau dysgu heddiw?'], 'extent_met', { level: 'reaction' }, 'launch-outcomes-met')
      .statement(['How far do you know what the programme asks of you?', 'I ba raddau rydych chi’n gwybod beth mae’r rhaglen yn ei ofyn gennych?'], 'extent_met', { level: 'learning' })
      .statement(['How far do you know what you want to get out of it?', 'I ba raddau rydych chi’n gwybod beth rydych chi am ei gael ohoni?'], 'extent_met', { level: 'learning' })
      .under('Getting here and getting away', 'Dod i’r sesiynau')
      .ask(
        ['Has your team agreed who covers for you while you are at sessions?', 'A yw’ch tîm wedi cytuno pwy fydd yn gwneud eich gwaith tra byddwch yn y sesiynau?'],
        { kind: 'single', options: [['yes', 'Yes', 'Ydy'], ['no', 'No', 'Nac ydy'], ['not_yet', 'Not yet', 'Ddim eto']] },
        'cover-agreed',
      )
      .ask(['What would make it easier for you to come to the sessions?', 'Beth fyddai’n ei gwneud yn haws i chi ddod i’r sesiynau?'], { showIf: 'cover-agreed=no' })
      .under('Last', 'I gloi')
      .ask(['What are you most hoping to be able to do differently?', 'Beth rydych chi’n gobeithio fwyaf gallu ei wneud yn wahanol?'], {})
      .ask(['Is there anything you would like us to know before the first meeting?', 'A oes unrhyw beth yr hoffech i ni ei wybod cyn y cyfarfod cyntaf?'], {})
      .done(['Launch day', 'Diwrnod lansio'], ['Your answers help to plan the sessions.', 'Mae eich atebion yn helpu i gynllunio’r sesiynau.'], LEAVE_OUT),
};
