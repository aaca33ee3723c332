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
    privacyNotice: (anonymous) =>
      anonymous
        ? 'Hysbysiad preifatrwydd: beth sy’n cael ei gadw, a phwy sy’n ei weld (Saesneg)'
        : 'Hysbysiad preifatrwydd: beth sy’n cael ei gadw, pwy sy’n ei weld, a sut i dynnu eich atebion yn ôl (Saesneg)',
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
    bounds: (lowest, highest) => (lowest === null && highest === null ? 'rhif cyfan' : `rhif cyfan ${between(lowest, highest)}`),
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
    confirm: {
      legend: 'Ai eich atebion chi yw’r rhain?',
      hint: 'Fe’u rhoddwyd ar ddyfais neu borwr arall.',
      label: 'Ie, ac rwyf wedi gorffen',
      missing: 'Ticiwch y blwch i anfon eich atebion',
    },
    nothing: {
      heading: 'Nid ydych wedi ateb unrhyw gwestiwn eto',
      text: 'Ni ellir anfon ffurflen heb yr un ateb. Atebwch o leiaf un cwestiwn; gellir gadael pob un arall allan. Os byddai’n well gennych beidio ag ateb, dywedwch hynny yn lle: ni fydd neb yn eich atgoffa wedyn.',
      first: 'Mynd i’r cwestiwn cyntaf',
    },
  },
  closing: {
    sent: {
      heading: 'Mae eich atebion wedi’u hanfon',
      reference: 'Eich cyfeirnod',
      received: (title, programme, at) => `Cawsom “${title}” ar gyfer ${programme} ar ${at}. Diolch.`,
      after: 'Ni chewch eich atgoffa ohono eto. Cadwch y cyfeirnod rhag ofn y byddwch am holi am eich ffurflen. Gallwch gau’r dudalen hon.',
      ownPage: 'Ewch i’ch tudalen: beth arall sy’n cael ei ofyn, a beth ddaeth o’r hyn a ddywedodd pobl',
    },
    already: {
      heading: 'Rydych eisoes wedi anfon y ffurflen hon',
      received: (title, programme, at) => `Cawsom “${title}” ar gyfer ${programme} ar ${at}. Ni ellir ei newid na’i hanfon eto.`,
      reference: 'Eich cyfeirnod',
      takeBack: 'Tynnu fy atebion yn ôl',
      somebodyElse: 'A oes rhywun arall yn mynd i ateb ar y ddyfais hon?',
      again: 'Dechrau ffurflen newydd',
    },
    onPaper: {
      heading: 'Mae eich ffurflen gennym ar bapur',
      about: (title, programme, handedInOn) => `Cafodd y ffurflen “${title}” ar gyfer ${programme} a gyflwynwyd gennych ar ${handedInOn} ei theipio, a honno sy’n cyfrif. Ni chafodd dim a roesoch yma ei anfon.`,
      reference: 'Ei chyfeirnod',
      notYours: 'Os na chyflwynoch ffurflen ar bapur, ysgrifennwch at y person a anfonodd y ddolen atoch: gellir ei gywiro.',
    },
    decline: {
      heading: 'Ydych chi am gymryd rhan?',
      about: (title) =>
        `Eich dewis chi yw ateb “${title}” ai peidio, ac ni fydd neb yn ei ddal yn eich erbyn. Os nad ydych am gymryd rhan, ni fyddwn yn ysgrifennu atoch amdano eto, a gall rheolwr y rhaglen weld eich bod wedi penderfynu peidio.`,
      begun: 'Ni fydd yr hyn a roesoch yn cael ei gyfrif wedyn.',
      changeYourMind: 'Gallwch newid eich meddwl tra bod yr holiadur ar agor.',
      question: 'Eich penderfyniad',
      no: 'Nid wyf am gymryd rhan',
      yes: 'Rwyf am gymryd rhan, neu nid wyf wedi penderfynu eto',
      next: 'Parhau',
      choose: 'Dewiswch a ydych am gymryd rhan',
    },
    declined: {
      heading: 'Nid ydych am gymryd rhan',
      thanks: (title, programme) => `Diolch am ddweud wrthym. Ni fyddwn yn ysgrifennu atoch am “${title}” ar gyfer ${programme} eto.`,
      changed: 'Rwyf wedi newid fy meddwl',
    },
    takeBack: {
      heading: 'Ydych chi am dynnu eich atebion yn ôl?',
      about: (title) => `Byddai eich atebion i “${title}” yn cael eu dileu am byth, ac ni ellid eu hanfon eto. Byddai’r ffigurau’n gadael eich ffurflen allan, ac yn dweud bod un ffurflen wedi’i thynnu’n ôl, nid un pwy.`,
      until: (day) => `Gallwch benderfynu hynny hyd at ddiwedd ${day}.`,
      tooLate: (day) => `Gellid tynnu atebion yn ôl hyd at ddiwedd ${day}. Mae ffigurau wedi’u gwneud ohonynt ers hynny.`,
      question: 'Eich penderfyniad',
      keep: 'Cadw fy atebion',
      take: 'Tynnu fy atebion yn ôl',
      next: 'Parhau',
      choose: 'Dewiswch a ydych am gadw eich atebion neu eu tynnu’n ôl',
    },
    withdrawn: {
      heading: 'Rydych wedi tynnu eich atebion yn ôl',
      about: (title, programme) => `Mae eich atebion i “${title}” ar gyfer ${programme} wedi’u dileu, ac nid oes unrhyw ffigur yn eu cyfrif mwyach. Ni ellir dod â nhw’n ôl na’u hanfon eto.`,
    },
    notYet: {
      heading: 'Nid yw’r holiadur hwn ar agor eto',
      about: (title, programme, opensOn) => `Mae “${title}” ar gyfer ${programme} yn agor ar ${opensOn}. Gallwch ddefnyddio’r un ddolen o hynny ymlaen.`,
    },
    closed: {
      heading: 'Mae’r holiadur hwn wedi cau',
      about: (title, programme, closedOn) => `Mae “${title}” ar gyfer ${programme} ${closedOn ? `wedi cau ar ddiwedd ${closedOn}` : 'wedi cau'}.`,
      unsent: 'Ni chafodd yr hyn a roesoch ei anfon, ac nid yw’n cael ei gyfrif.',
      stillHeard: 'Os ydych am gael eich clywed o hyd, ysgrifennwch at y person a anfonodd y ddolen atoch.',
    },
    notRecognised: {
      heading: 'Nid yw’r ddolen hon yn cael ei hadnabod',
      again: 'Agorwch y ddolen yn y neges a gawsoch unwaith eto, neu copïwch y cyfan i far cyfeiriad eich porwr.',
      newest: 'Os anfonwyd dolen fwy newydd atoch, dim ond yr un ddiweddaraf sy’n gweithio. Os nad yw’n gweithio o hyd, ysgrifennwch at y person a’i hanfonodd.',
    },
  },
};

function between(lowest: number | null, highest: number | null): string {
  if (lowest === null) return `hyd at ${grouped(highest!)}`;
  return highest === null ? `o ${grouped(lowest)} i fyny` : `o ${grouped(lowest)} i ${grouped(highest)}`;
}
