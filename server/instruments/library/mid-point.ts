import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, MOST_MEETINGS, Sheet } from './sheet.ts';

export const MID_POINT: Instrument = {
  code: 'mid-point',
  title: 'Mid-point feedback',
  about: 'Participants, half-way: what to keep and what to change while there is time.',
  perOutcome: true,
  draft: (outcomes) =>
    new Sheet()
      .under('How it is going', 'Sut mae’n mynd')
      .statement(['The sessions deal with what matters in my work.', 'Mae’r sesiynau’n ymdrin â’r hyn sy’n bwysig yn fy ngwaith.'], 'agreement', { level: 'reaction' })
      .statement(['I can say in the set what I would not say elsewhere.', 'Yn y set, gallaf ddweud pethau na fyddwn yn eu dweud yn rhywle arall.'], 'agreement', { level: 'reaction' })
      .statement(['There is enough time for my own question.', 'Mae digon o amser ar gyfer fy nghwestiwn fy hun.'], 'agreement', { level: 'reaction' })
      .statement(['I have tried something out in my work that came up in the programme.', 'Rwyf wedi rhoi cynnig ar rywbeth yn fy ngwaith a gododd yn y rhaglen.'], 'agreement', { level: 'behaviour' })
      .under('What is beginning to change', 'Beth sy’n dechrau newid')
      .each(outcomes, 'agreement', (title) => `I notice a first change in: ${title}.`, 'first-change', {
        level: 'behaviour', dontKnow: true,
        note: ['It is early. If you cannot tell yet, choose “Don’t know”.', 'Mae’n gynnar. Os na allwch ddweud eto, dewiswch “Ddim yn gwybod”.'],
      })
      .under('Mentoring', 'Mentora')
      .ask(['How many times have you met your mentor so far?', 'Sawl gwaith rydych chi wedi cwrdd â’ch mentor hyd yma?'], { kind: 'number', notApplicable: true, highest: MOST_MEETINGS }, 'mentoring-meetings-held')
      .statement(['Mentoring helps me to use what I learn.', 'Mae mentora’n fy helpu i ddefnyddio’r hyn rwy’n ei ddysgu.'], 'agreement', { level: 'learning' })
      .under('What to change', 'Beth i’w newid')
      .ask(['What makes it harder for you to take part?', 'Beth sy’n ei gwneud yn anoddach i chi gymryd rhan?'], {
        kind: 'multiple', other: 'other',
        options: [
          ['workload', 'Work that cannot wait', 'Gwaith na all aros'],
          ['cover', 'Nobody covers for me', 'Neb i wneud fy ngwaith yn fy lle'],
          ['travel', 'The journey', 'Y daith'],
          ['other', 'Something else', 'Rhywbeth arall'],
        ],
      }, 'harder-to-take-part')
      .ask(['What should we keep?', 'Beth ddylem ni ei gadw?'], {})
      .ask(['What should we change?', 'Beth ddylem ni ei newid?'], {})
      .done(['Mid-point feedback', 'Adborth hanner ffordd'], ['There is still time to change things.', 'Mae amser o hyd i newid pethau.'], LEAVE_OUT),
};
