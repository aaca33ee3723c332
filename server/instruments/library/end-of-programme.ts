import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, MOST_MEETINGS, Sheet, type Said } from './sheet.ts';

const LAST: Said = ['Last', 'I gloi'];
const ANYTHING_ELSE: Said = ['Is there anything else you would like to say?', 'A oes unrhyw beth arall yr hoffech ei ddweud?'];

export const END_PARTICIPANTS: Instrument = {
  code: 'end-participants',
  title: 'End of programme: participants',
  about: 'Participants, after the last session. One statement for each agreed outcome, and what they do now beside what they did before.',
  perOutcome: true,
  draft: (outcomes) =>
    new Sheet()
      .under('About you', 'Amdanoch chi')
      .ask(['Who decided that you should take part?', 'Pwy benderfynodd y dylech chi gymryd rhan?'], {
        kind: 'single', dontKnow: true, other: 'other',
        options: [
          ['self', 'I asked to take part', 'Fi a ofynnodd am gael cymryd rhan'],
          ['manager', 'My manager', 'Fy rheolwr'],
          ['senior_direction', 'Senior management directed it', 'Uwch reolwyr a benderfynodd'],
          ['other', 'Somebody else', 'Rhywun arall'],
        ],
      }, 'selected-by')
      .ask(['How many times did you meet your mentor?', 'Sawl gwaith y gwnaethoch chi gwrdd â’ch mentor?'], { kind: 'number', notApplicable: true, highest: MOST_MEETINGS }, 'mentoring-meetings-held')
      .under('The sessions', 'Y sesiynau')
      .statement(['The launch gave the programme a good start.', 'Rhoddodd y lansiad ddechrau da i’r rhaglen.'], 'agreement', { level: 'reaction', dontKnow: true })
      .statement(['The programme was relevant to what I need in my job.', 'Roedd y rhaglen yn berthnasol i’r hyn sydd ei angen arnaf yn fy swydd.'], 'agreement', { level: 'reaction' })
      .statement(['We did not have enough time in the set.', 'Nid oedd gennym ddigon o amser yn y set.'], 'agreement', { level: 'reaction', direction: 'negative' })
      .statement(['I valued learning with people from other councils.', 'Roedd dysgu gyda phobl o gynghorau eraill yn werthfawr i mi.'], 'agreement', { level: 'reaction' })
      .under('Before and now', 'Cyn y rhaglen ac yn awr')
      .ofBeforeAndNow(['How many joint visits with members of your team in a usual month?', 'Sawl ymweliad ar y cyd ag aelodau o’ch tîm mewn mis arferol?'], {
        kind: 'number', level: 'behaviour', notApplicable: true, highest: MOST_MEETINGS,
        note: [
          'The next questions are asked twice: of the months before the programme, and of now. Answer the first as well as you remember.',
          'Gofynnir y cwestiynau nesaf ddwywaith: am y misoedd cyn y rhaglen, ac am y presennol. Atebwch y cyntaf cystal ag y cofiwch.',
        ],
      }, 'joint-visits')
      .ofBeforeAndNow(
        ['How sure of the thresholds for deciding on a case, from 1 (not at all) to 10 (very)?', 'Pa mor sicr o’r trothwyon ar gyfer penderfynu ar achos, o 1 (ddim o gwbl) i 10 (sicr iawn)?'],
        { kind: 'scale', scale: 'one_to_ten', level: 'learning', notApplicable: true },
        'sure-of-thresholds',
      )
      .ofBeforeAndNow(
        ['Records in my team say why something was decided, and not only what.', 'Mae cofnodion yn fy nhîm yn dweud pam y penderfynwyd rhywbeth, ac nid yn unig beth.'],
        { kind: 'scale', scale: 'frequency', level: 'behaviour', dontKnow: true },
        'records-say-why',
      )
      .under('What has changed', 'Beth sydd wedi newid')
      .each(outcomes, 'agreement', (title) => `Because of the programme, my practice has improved in: ${title}.`, 'improved', { level: 'behaviour', dontKnow: true })
      .under('What came of it', 'Beth ddaeth ohono')
      .ask(['Can you point to a child or family for whom something went better?', 'Allwch chi feddwl am blentyn neu deulu yr aeth rhywbeth yn well iddynt?'], {
        kind: 'single', dontKnow: true, level: 'results', options: [['yes', 'Yes', 'Gallaf'], ['no', 'No', 'Na allaf']],
        note: ['Now please think of the children and families your team works with, and not of yourself.', 'Nawr meddyliwch am y plant a’r teuluoedd y mae’ch tîm yn gweithio gyda nhw, ac nid amdanoch chi’ch hun.'],
      }, 'better-for-a-family')
      .ask(['What went better? Please name nobody.', 'Beth aeth yn well? Peidiwch ag enwi neb, os gwelwch yn dda.'], { level: 'results', showIf: 'better-for-a-family=yes' })
      .under('Using what you learnt', 'Defnyddio’r hyn a ddysgoch')
      .ask(['What helped you to use what you learnt?', 'Beth a’ch helpodd i ddefnyddio’r hyn a ddysgoch?'], {
        kind: 'multiple', level: 'behaviour', other: 'other',
        options: [
          ['set', 'The other people in my set', 'Y bobl eraill yn fy set'],
          ['mentor', 'My mentor', 'Fy mentor'],
          ['manager', 'My manager', 'Fy rheolwr'],
          ['time', 'Time set aside for it', 'Amser wedi’i neilltuo ar ei gyfer'],
          ['material', 'Notes and material of the sessions', 'Nodiadau a deunyddiau’r sesiynau'],
          ['other', 'Something else', 'Rhywbeth arall'],
        ],
      }, 'what-helped')
      .ask(['What got in the way of using what you learnt?', 'Beth a’ch rhwystrodd rhag defnyddio’r hyn a ddysgoch?'], { level: 'behaviour' })
      .under(...LAST)
      .ask(ANYTHING_ELSE, {})
      .done(
        ['End of programme: participants', 'Diwedd y rhaglen: cyfranogwyr'],
        ['Please answer also if you left early.', 'Atebwch hefyd os gwnaethoch adael yn gynnar, os gwelwch yn dda.'],
        LEAVE_OUT,
      ),
};

export const END_MENTORS: Instrument = {
  code: 'end-mentors',
  title: 'End of programme: mentors',
  about: 'Mentors, after the last session. The outcomes are asked about each mentee.',
  perOutcome: true,
  draft: (outcomes) =>
    new Sheet()
      .under('You as a mentor', 'Chi fel mentor')
      .ask(['How much had you mentored before this programme?', 'Faint o fentora oeddech chi wedi’i wneud cyn y rhaglen hon?'], {
        kind: 'single', options: [['hardly', 'Hardly at all', 'Prin ddim'], ['some', 'Some', 'Rhywfaint'], ['a_lot', 'A lot', 'Llawer']],
      }, 'mentoring-experience')
      .statement(['I knew what was expected of me as a mentor.', 'Roeddwn yn gwybod beth a ddisgwylid gennyf fel mentor.'], 'agreement', { level: 'reaction' })
      .statement(['The sessions for mentors helped me.', 'Bu’r sesiynau i fentoriaid o gymorth i mi.'], 'agreement', { level: 'reaction' })
      .under('About your mentee', 'Am y person y buoch yn ei fentora')
      .ask(['How many times did you meet?', 'Sawl gwaith y gwnaethoch chi gwrdd?'], {
        kind: 'number', askedPer: 'mentee', highest: MOST_MEETINGS,
        note: ['These questions come once for each person you mentored.', 'Daw’r cwestiynau hyn unwaith ar gyfer pob person y buoch yn ei fentora.'],
      }, 'met-mentee')
      .each(outcomes, 'rating', (title) => `How much progress did you see in: ${title}?`, 'progress', { askedPer: 'mentee', level: 'behaviour', dontKnow: true })
      .under(...LAST)
      .ask(['What would you tell somebody who is asked to be a mentor?', 'Beth fyddech chi’n ei ddweud wrth rywun y gofynnir iddo fod yn fentor?'], {})
      .ask(ANYTHING_ELSE, {})
      .done(['End of programme: mentors', 'Diwedd y rhaglen: mentoriaid'], ['We ask about each person you mentored.', 'Rydym yn gofyn am bob person y buoch yn ei fentora.'], LEAVE_OUT),
};
