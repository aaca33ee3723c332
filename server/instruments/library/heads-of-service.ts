import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, Sheet } from './sheet.ts';

export const HEADS_OF_SERVICE: Instrument = {
  code: 'heads-of-service',
  title: 'Heads of service',
  about: 'Heads of service of the councils that took part: what reached the service.',
  perOutcome: true,
  draft: (outcomes) =>
    new Sheet()
      .under('What reached the service', 'Beth a gyrhaeddodd y gwasanaeth')
      .each(outcomes, 'agreement', (title) => `I see better practice in our teams in: ${title}.`, 'seen', {
        level: 'results', dontKnow: true,
        note: ['Please answer for your service as a whole, not for one person who took part.', 'Atebwch dros eich gwasanaeth cyfan, nid dros un person a gymerodd ran.'],
      })
      .ask(['What do you see or hear that tells you so?', 'Beth rydych chi’n ei weld neu’n ei glywed sy’n dangos hynny i chi?'], { level: 'results' })
      .under('Taking part', 'Cymryd rhan')
      .statement(['It was practicable for us to release people.', 'Roedd yn ymarferol i ni ryddhau pobl.'], 'agreement')
      .statement(['We would put people forward again.', 'Byddem yn cynnig pobl eto.'], 'agreement')
      .ask(['What would have to be different next time?', 'Beth fyddai’n rhaid bod yn wahanol y tro nesaf?'], {})
      .done(['Heads of service', 'Penaethiaid gwasanaeth'], ['It takes about five minutes.', 'Mae’n cymryd tua phum munud.'], LEAVE_OUT),
};
