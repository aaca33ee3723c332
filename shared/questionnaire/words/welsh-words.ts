import { WELSH_FAULTS } from './fault-words.ts';
import type { RespondentWords } from './respondent-words.ts';

const MONTHS = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'];
const LONDON = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });
const grouped = (count: number): string => count.toLocaleString('en-GB');

// Written out: not every build of Node and not every browser knows Welsh.
const dayOf = (year: number, month: number, day: number): string => `${day} ${MONTHS[month - 1]} ${year}`;

/**
 * The same in Welsh. Numbers stand where a noun does not have to follow them, so that nothing has to be mutated by its
 * number. Not checked by a native speaker yet: docs/asking.md says so.
 */
export const WELSH: RespondentWords = {
  language: 'cy',
  lang: 'cy',
  faults: WELSH_FAULTS,
  day: (day) => dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))),
  instant: (at) => {
    const part = Object.fromEntries(LONDON.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${dayOf(Number(part.year), Number(part.month), Number(part.day))} am ${part.hour}:${part.minute}`;
  },
  common: { skipToContent: 'Neidio i’r prif gynnwys', back: 'Yn ôl', error: 'Gwall:', problem: 'Mae problem', switchLabel: 'Iaith' },
  start: {
    asks: (programme, closesOn) => `Mae ${programme} yn gofyn am eich barn${closesOn ? `. Gallwch ateb hyd at ddiwedd ${closesOn}` : ''}.`,
    questions: (count) => `Nifer y cwestiynau: hyd at ${count}.`,
    minutes: (count) => `Mae’n cymryd tua ${count} munud.`,
    leaveOut: (anonymous) =>
      `Gallwch adael unrhyw gwestiwn allan, ${anonymous ? 'rhoi’r gorau iddi ar unrhyw adeg, a pharhau’n ddiweddarach ar y ddyfais hon.' : 'rhoi’r gorau iddi ar unrhyw adeg a dod yn ôl yn ddiweddarach gyda’r un ddolen, ar ddyfais arall hefyd.'}`,
    confidential: {
      heading: 'Mae’r hyn a ddywedwch yn gyfrinachol, nid yn ddienw',
      points: [
        'I chi yn unig y mae’r ddolen, felly peidiwch â’i rhoi i neb arall.',
        'Mae gwerthuswyr yn gweld eich atebion o dan god, nid o dan eich enw. Mewn rhaglen fach gallai rhywun sy’n eich adnabod eich adnabod o hyd.',
        'Gall rheolwr y rhaglen weld a ydych wedi anfon y ffurflen, ond byth yr hyn a ddywedoch.',
        'Mae adroddiadau’n rhoi rhifau. Mae eich geiriau eich hun yn mynd at y gwerthuswyr a dim pellach.',
      ],
    },
    anonymous: {
      heading: 'Mae’r hyn a ddywedwch yn ddienw',
      points: [
        'Mae’r ddolen yr un fath i bawb. Nid ydym yn gofyn pwy ydych chi ac nid ydym yn cadw dim sy’n dweud hynny: o’r amser, dim ond y diwrnod.',
        'Gan nad oes neb yn gwybod pa ffurflen yw eich un chi, ni ellir ei rhoi yn ôl i chi ar ôl ei hanfon.',
        'Peidiwch ag ysgrifennu dim sy’n dweud pwy ydych chi neu eraill.',
      ],
    },
    privacyNotice: 'Hysbysiad preifatrwydd: beth sy’n cael ei gadw, pwy sy’n ei weld, a sut i dynnu eich atebion yn ôl (Saesneg)',
    begin: 'Dechrau nawr',
    goOn: 'Parhau o’r lle y gadawoch',
    fromTheFirst: 'Edrych drwodd o’r cwestiwn cyntaf',
    decline: 'Nid wyf am gymryd rhan',
  },
  page: {
    progress: (place, of) => `Tudalen ${place} o ${of}`,
    inTitle: (place, of) => `(tudalen ${place} o ${of})`,
    yourView: 'Eich barn',
    beforeYouAnswer: 'Cyn i chi ateb',
    leads: {
      agreement: 'I ba raddau yr ydych yn cytuno neu’n anghytuno â phob datganiad?',
      extent_met: 'I ba raddau y cafodd pob un o’r rhain ei gyflawni?',
      frequency: 'Pa mor aml y mae pob un o’r rhain yn wir?',
      rating: 'Sut fyddech chi’n graddio pob un o’r rhain?',
      one_to_ten: 'Dewiswch rif o 1 i 10 ar gyfer pob un.',
    },
    next: 'Parhau',
    kept: 'Cedwir yr hyn a rowch pan fyddwch yn parhau. Gallwch adael a dod yn ôl gyda’r un ddolen.',
    saved: 'Wedi’i gadw. Gallwch adael a dod yn ôl gyda’r un ddolen.',
    notSaved: 'Heb ei gadw eto. Bydd yn cael ei gadw pan fyddwch yn parhau.',
  },
  question: {
    optional: '(dewisol)',
    about: (mentee) => `Ynglŷn â ${mentee}`,
    moments: { before: 'Cyn y rhaglen', now: 'Nawr' },
    selectAll: 'Dewiswch bob un sy’n berthnasol.',
    number: (lowest, highest) => (lowest === null && highest === null ? 'Rhif cyfan, er enghraifft 3.' : `Rhif cyfan ${between(lowest, highest)}.`),
    date: 'Er enghraifft, 27 3 2011.',
    upTo: (characters) => `Hyd at ${grouped(characters)} o nodau.`,
    nameNobody: 'Peidiwch ag enwi neb, na dweud dim sy’n dangos pwy ydynt.',
    yourAnswer: 'Eich ateb',
    aNumber: 'Rhif',
    dateParts: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
    or: 'neu',
    notApplicable: 'Ddim yn berthnasol',
    dontKnow: 'Ddim yn gwybod',
    leaveOut: 'Gadael y cwestiwn hwn allan',
    sayWhat: 'Dywedwch beth, os mynnwch',
    sayWhatBeside: (label) => `Beth yr ydych yn ei olygu wrth “${label}”`,
  },
  check: {
    heading: 'Gwiriwch eich atebion cyn eu hanfon',
    grace: (minutes) => `Mae’r holiadur wedi cau. Gan eich bod wedi dechrau cyn hynny, gallwch anfon eich atebion o hyd tan ${minutes} munud ar ôl hanner nos.`,
    left: (count, of) => `Cwestiynau a adawyd allan: ${count} o ${of}. Mae hynny’n iawn: gallwch anfon y ffurflen fel y mae.`,
    sectionAbout: (mentee) => `ynglŷn â ${mentee}`,
    change: 'Newid',
    leftOut: 'Wedi’i adael allan',
    sendHeading: 'Anfonwch eich atebion',
    sendNote: (anonymous) =>
      anonymous ? 'Mae eich atebion yn ddienw. Ar ôl eu hanfon ni allwch eu newid.' : 'Mae eich atebion yn gyfrinachol, nid yn ddienw. Ar ôl eu hanfon ni allwch eu newid.',
    send: 'Anfon eich atebion',
  },
};

function between(lowest: number | null, highest: number | null): string {
  if (lowest === null) return `hyd at ${grouped(highest!)}`;
  return highest === null ? `o ${grouped(lowest)} i fyny` : `o ${grouped(lowest)} i ${grouped(highest)}`;
}
